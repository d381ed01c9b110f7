namespace BenefitsFlow.Law.Monetary;

/// <summary>Guards the law's edge: what cannot be is a mistake of the caller, not a fact to decide on.</summary>
internal static class PossibleFacts
{
    /// <summary>Hours of the longest quarter: 92 days of 24 hours.</summary>
    public const int MostHours = 24 * 92;

    /// <summary>Far above any quarter's pay; keeps the arithmetic exact.</summary>
    public const decimal MostWages = 1_000_000_000m;

    /// <exception cref="ArgumentException">When wages, an earlier benefit year or a request cannot be.</exception>
    public static void Require(MonetaryFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(facts.Wages);
        for (var i = 0; i < facts.Wages.Count; i++)
        {
            if (Fault(facts.Wages[i]) is { } fault)
                throw new ArgumentException(fault, nameof(facts));
        }

        if (facts.Backdating is { } asked && asked.AskedFor > facts.Applied)
            throw new ArgumentException("An application cannot be dated forward.", nameof(facts));
        if (facts.Earlier is { } earlier && Fault(earlier) is { } impossible)
            throw new ArgumentException(impossible, nameof(facts));
    }

    private static string? Fault(QuarterWages? row) => row switch
    {
        null => "A row of wages is null.",
        _ when !Exists(row.Quarter) || (row.Payable is { } payable && !Exists(payable)) => $"{row.Quarter} is not a calendar quarter.",
        { Wages: < 0 or > MostWages } => $"Wages in {row.Quarter} must be from $0 to {Dollars.Whole(MostWages)}.",
        { Hours: < 0 or > MostHours } => $"Hours in {row.Quarter} must be from 0 to {MostHours}.",
        _ when !Dollars.InWholeCents(row.Wages) => $"Wages in {row.Quarter} hold a fraction of a cent.",
        _ => null,
    };

    private static string? Fault(EarlierBenefitYear earlier) => earlier switch
    {
        { Earned: < 0 } => "Wages earned since a separation cannot be negative.",
        _ when earlier.Ends <= earlier.Begins => "A benefit year ends after it begins.",
        _ => null,
    };

    private static bool Exists(Quarter quarter) => quarter is { Number: >= 1 and <= 4, Year: >= 1900 and <= 2999 };
}
