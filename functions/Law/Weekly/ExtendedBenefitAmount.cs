namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// The total of extended benefits: "the least of" a share of regular benefits and multiples of the weekly benefit amount (RCW 50.22.050; after
/// an increase WAC 192-240-080).
/// </summary>
public sealed record ExtendedBenefitAmount : Decision<ExtendedBenefitFacts>
{
    private static readonly Parameter<string> Rounding = Parameter.Load<string>("Weekly/extended-benefits-rounding");

    /// <summary>Whole dollars a week: the regular weekly benefit amount (RCW 50.22.040).</summary>
    public required decimal Weekly { get; init; }

    /// <summary>Whole dollars, never negative.</summary>
    public required decimal Total { get; init; }

    /// <exception cref="ArgumentException">When amounts or weeks cannot be.</exception>
    /// <remarks>
    /// As read on 2026-11-23. Not decided here: whether an extended benefit period is on; who is an exhaustee with enough base year wages
    /// (RCW 50.22.020).
    /// </remarks>
    public static ExtendedBenefitAmount For(ExtendedBenefitFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts is { WeeklyBenefitAmount: < 0 } or { EarlierWeeklyBenefitAmount: < 0 } or { RegularPayable: < 0 } or { RegularPaid: < 0 }
            or { TradeReadjustmentWeeks: < 0 or > 53 })
            throw new ArgumentException("Amounts are not negative, and a benefit year has from 0 to 53 weeks.", nameof(facts));
        var reasons = new Reasons(law ?? LawEdition.Current);
        var least = Math.Max(0, Least(facts) - (facts.TradeReadjustmentWeeks * facts.WeeklyBenefitAmount));
        if (!decimal.IsInteger(least))
            reasons.Take(Rounding, facts.BenefitYearBegins);
        var total = Dollars.LoweredToWhole(least);
        reasons.Find(nameof(ExtendedBenefitAmount), total > 0, Cite(facts), [nameof(ExtendedBenefitFacts.RegularPayable)], () => Say(facts, total));
        return new() { Facts = facts, Edition = reasons.Law.Name, Weekly = facts.WeeklyBenefitAmount, Total = total, Findings = reasons.Findings };
    }

    private static (int Percent, int Times, int LessPaid) Multiples(ExtendedBenefitFacts facts) =>
        facts.HighUnemployment ? (80, 20, 46) : (50, 13, 39);

    /// <summary>After an increase the rule takes the average of the two amounts and names no third limit.</summary>
    private static decimal Least(ExtendedBenefitFacts facts)
    {
        var (percent, times, lessPaid) = Multiples(facts);
        var share = facts.RegularPayable * percent / 100;
        return facts.EarlierWeeklyBenefitAmount is { } earlier
            ? Math.Min(facts.RegularPaid * percent / 100, times * (facts.WeeklyBenefitAmount + earlier) / 2)
            : Math.Min(Math.Min(share, times * facts.WeeklyBenefitAmount), (lessPaid * facts.WeeklyBenefitAmount) - facts.RegularPaid);
    }

    private static string Cite(ExtendedBenefitFacts facts) => (facts.EarlierWeeklyBenefitAmount, facts.HighUnemployment) switch
    {
        (null, false) => "RCW 50.22.050(1)",
        (null, true) => "RCW 50.22.050(3)",
        (_, false) => "WAC 192-240-080(1)(a)",
        _ => "WAC 192-240-080(1)(b)",
    };

    private static Words Say(ExtendedBenefitFacts facts, decimal total)
    {
        var (percent, times, _) = Multiples(facts);
        return new(
            $"Extended benefits come to the least of {percent}% of your regular benefits, {times} weekly amounts, and what the law leaves after " +
            $"regular benefits: {Dollars.Whole(total)} in all, {Dollars.Whole(facts.WeeklyBenefitAmount)} a week.",
            $"Los beneficios extendidos son lo menor entre el {percent}% de sus beneficios regulares, {times} cantidades semanales y lo que la ley " +
            $"deja después de los beneficios regulares: {Dollars.Whole(total)} en total, {Dollars.Whole(facts.WeeklyBenefitAmount)} por semana.");
    }

    internal override ExtendedBenefitAmount On(ExtendedBenefitFacts facts, LawEdition law) => For(facts, law);
}
