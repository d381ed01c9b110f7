namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Whether training benefits can be paid for a week, and how much they come to in all (RCW 50.22.155(2)). As read on 2026-11-23.</summary>
/// <remarks>
/// Claims effective since July 1, 2012. Not decided here: approving the plan by WAC 192-270-050; waiting lists (WAC 192-270-055); the deduction
/// for earnings, one half in these weeks; the third year of RCW 50.22.155(2)(g)(iv).
/// </remarks>
public sealed record TrainingBenefitsDecision : Decision<TrainingBenefitsFacts>
{
    private static readonly Parameter<int> Times = Parameter.Load<int>("Weekly/Eligibility/training-total");

    private static readonly Conclusion Concluded = new(
        "TrainingBenefits",
        "RCW 50.22.155(2)",
        new("Training benefits can be paid for this week.", "Se pueden pagar beneficios de capacitación por esta semana."),
        new("Training benefits cannot be paid for this week.", "No se pueden pagar beneficios de capacitación por esta semana."),
        new(
            "Whether training benefits can be paid for this week is open.",
            "No se sabe todavía si se pueden pagar beneficios de capacitación por esta semana."));

    /// <summary>True when they can be paid; null while a limb is open.</summary>
    public required bool? Payable { get; init; }

    /// <summary>All of them, whole dollars: 52 weekly benefit amounts less the regular benefits paid. Zero when none can be paid.</summary>
    public required decimal Total { get; init; }

    /// <summary>Decides one week.</summary>
    /// <exception cref="ArgumentException">When hours or amounts cannot be.</exception>
    /// <exception cref="NoParameter">When the claim is effective before July 1, 2012.</exception>
    public static TrainingBenefitsDecision For(TrainingBenefitsFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts is { BaseYearHours: <= 0 } or { BaseYearWages: < 0 } or { WeeklyBenefitAmount: < 0 } or { RegularBenefitsPaid: < 0 })
            throw new ArgumentException("Hours must be more than 0, and amounts $0 or more.", nameof(facts));
        var reasons = new Reasons(law ?? LawEdition.Current);
        var root = Finding.All(
            Concluded,
            [
                .. TrainingBenefitsClaimant.Limbs(facts, reasons.Law),
                .. TrainingBenefitsTimes.Limbs(facts, reasons.Law),
                .. TrainingBenefitsBars.Limbs(facts, reasons.Law),
            ]);
        reasons.Find(root);
        var refused = root.Refused;
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Payable = root.Answer,
            Total = refused ? 0 : InAll(facts, reasons),
            Findings = reasons.Findings,
        };
    }

    internal override TrainingBenefitsDecision On(TrainingBenefitsFacts facts, LawEdition law) => For(facts, law);

    private static decimal InAll(TrainingBenefitsFacts facts, Reasons reasons)
    {
        var times = reasons.Take(Times, facts.ClaimEffective);
        var total = Math.Max(0, (times * facts.WeeklyBenefitAmount) - facts.RegularBenefitsPaid);
        IReadOnlyList<string> amounts = [nameof(facts.WeeklyBenefitAmount), nameof(facts.RegularBenefitsPaid)];
        reasons.Find("TrainingBenefitsTotal", total > 0, "RCW 50.22.155(2)(g)(i)", amounts, () =>
        {
            var (weekly, paid) = (Dollars.Whole(facts.WeeklyBenefitAmount), Dollars.Whole(facts.RegularBenefitsPaid));
            var arithmetic = $"{times} × {weekly} − {paid} = {Dollars.Whole(total)}";
            return new(
                $"In all, training benefits come to {times} weekly benefit amounts less the regular benefits paid: {arithmetic}.",
                $"En total, los beneficios de capacitación suman {times} cantidades semanales menos los beneficios regulares pagados: {arithmetic}.",
                arithmetic);
        });
        return total;
    }
}
