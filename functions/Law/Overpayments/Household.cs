namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// The finances of a household that is asked to repay (WAC 192-220-080(3)), beside the Lower Living Standard Income Level (LLSIL) of the federal
/// labor department for its size and area.
/// </summary>
public sealed record Household
{
    /// <summary>Persons, at least 1.</summary>
    public required int Size { get; init; }

    /// <summary>The month before the application.</summary>
    public required MonthOfFinances Previous { get; init; }

    /// <summary>The month of the application.</summary>
    public required MonthOfFinances Current { get; init; }

    /// <summary>The month after it, as expected.</summary>
    public required MonthOfFinances Following { get; init; }

    /// <summary>The LLSIL for this size and area, dollars a year; null while nobody has looked it up.</summary>
    public decimal? LowerLivingStandard { get; init; }

    /// <summary>Where that amount was read: the notice, the table, the area.</summary>
    public string? LowerLivingStandardSource { get; init; }

    /// <summary>True when circumstances are expected to change within the days that the law looks ahead.</summary>
    public bool? ChangeExpected { get; init; }

    /// <summary>Income of the three months, in dollars and cents, of all who contribute to the household.</summary>
    public decimal Income => Previous.Total + Current.Total + Following.Total;

    /// <exception cref="ArgumentException">When an amount cannot be, nobody is in it, or the level has no source.</exception>
    internal void Check(string facts)
    {
        foreach (var month in (MonthOfFinances[])[Previous, Current, Following])
            Amounts.Check(facts, month.Income, month.OthersIncome, month.Expenses, month.LiquidAssets);
        Amounts.Check(facts, LowerLivingStandard ?? 0);
        if (Size < 1 || this is { LowerLivingStandard: not null, LowerLivingStandardSource: null or "" })
            throw new ArgumentException("A household has at least one person, and its income level a source.", facts);
    }
}

/// <summary>One month's finances, dollars and cents (WAC 192-220-080(3)(a) to (c)).</summary>
/// <param name="Income">The claimant's.</param>
/// <param name="OthersIncome">That of other members who contribute to the household.</param>
/// <param name="LiquidAssets">Cash, balances, stocks and bonds at hand.</param>
public sealed record MonthOfFinances(decimal Income, decimal OthersIncome, decimal Expenses, decimal LiquidAssets)
{
    internal decimal Total => Income + OthersIncome;
}
