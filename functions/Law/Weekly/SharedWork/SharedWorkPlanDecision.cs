namespace BenefitsFlow.Law.Weekly.SharedWork;

/// <summary>Whether a shared work plan meets what the law asks for its approval (RCW 50.60.020(5), 50.60.030; WAC 192-250-020).</summary>
public sealed record SharedWorkPlanDecision : Decision<SharedWorkPlanFacts>
{
    private static readonly Parameter<decimal> Least = Parameter.Load<decimal>("Weekly/shared-work-least-reduction");
    private static readonly Parameter<decimal> Most = Parameter.Load<decimal>("Weekly/shared-work-most-reduction");

    private static readonly Conclusion Concluded = new(
        "SharedWorkPlan",
        "RCW 50.60.030",
        new("The plan meets what the law asks for approval.", "El plan cumple lo que la ley pide para aprobarlo."),
        new("The plan does not meet what the law asks for approval.", "El plan no cumple lo que la ley pide para aprobarlo."),
        new("Whether the plan meets what the law asks is open.", "No se sabe todavía si el plan cumple lo que la ley pide."));

    /// <summary>Null while a question is open.</summary>
    public required bool? Meets { get; init; }

    /// <summary>The last day to approve or reject it in writing: "within fifteen days of its receipt" (RCW 50.60.040).</summary>
    public required DateOnly DecideBy { get; init; }

    /// <exception cref="ArgumentException">When numbers cannot be.</exception>
    /// <remarks>
    /// As read on 2026-11-23. Not decided here: other factors that the commissioner weighs; employees who cannot take part
    /// (WAC 192-250-045); modification and revocation (RCW 50.60.070, 50.60.080).
    /// </remarks>
    public static SharedWorkPlanDecision For(SharedWorkPlanFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts is { Employees: < 0 } or { Covered: < 0 } or { LeastReduction: < 0 } or { MostReduction: > 100 }
            || facts.LeastReduction > facts.MostReduction)
            throw new ArgumentException("Employees are not negative, and reductions are from 0 to 100 percent, the least first.", nameof(facts));
        var reasons = new Reasons(law ?? LawEdition.Current);
        var (least, most) = (reasons.Take(Least, facts.Received), reasons.Take(Most, facts.Received));
        var finding = Finding.All(Concluded, [Size(facts), Reduction(facts, least, most), .. SharedWorkCriteria.Of(facts)]);
        reasons.Find(finding);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Meets = finding.Answer,
            DecideBy = facts.Received.AddDays(15),
            Findings = reasons.Findings,
        };
    }

    /// <summary>The first day on which another plan may come in: "not earlier than fifteen days after" a written rejection (RCW 50.60.040).</summary>
    public static DateOnly NextPlanFrom(DateOnly rejected) => rejected.AddDays(15);

    /// <summary>The latest first day, unless the employer asks for one later: of the second calendar week after approval (RCW 50.60.060).</summary>
    public static DateOnly StartsBy(DateOnly approved) => Week.Of(approved).Plus(2).Sunday;

    /// <summary>
    /// The last day of a plan that names no earlier one: 52 weeks at most (WAC 192-250-010(4)), which end before the twelfth full month does
    /// (RCW 50.60.060).
    /// </summary>
    public static DateOnly LastDay(DateOnly effective) => effective.AddDays((52 * 7) - 1);

    /// <summary>"At least two employees, and at least two employees are covered."</summary>
    private static Finding Size(SharedWorkPlanFacts facts) => new(facts is { Employees: >= 2, Covered: >= 2 }, "RCW 50.60.020(5)", () => new(
        $"The employer has {facts.Employees} employees, and the plan covers {facts.Covered}. The law asks for at least 2 of each.",
        $"El empleador tiene {facts.Employees} empleados, y el plan cubre a {facts.Covered}. La ley pide al menos 2 de cada uno."))
    {
        Rule = "SharedWorkEmployer",
        Facts = [nameof(SharedWorkPlanFacts.Employees), nameof(SharedWorkPlanFacts.Covered)],
    };

    private static Finding Reduction(SharedWorkPlanFacts facts, decimal least, decimal most) =>
        new(facts.LeastReduction >= least && facts.MostReduction <= most, "RCW 50.60.030(3)", () => new(
            $"Hours fall by {English.Number(facts.LeastReduction)}% to {English.Number(facts.MostReduction)}%. The law allows from " +
            $"{English.Number(least)}% to {English.Number(most)}%.",
            $"Las horas bajan de {English.Number(facts.LeastReduction)}% a {English.Number(facts.MostReduction)}%. La ley permite de " +
            $"{English.Number(least)}% a {English.Number(most)}%."))
        {
            Rule = "HoursReduced",
            Facts = [nameof(SharedWorkPlanFacts.LeastReduction), nameof(SharedWorkPlanFacts.MostReduction)],
        };

    internal override SharedWorkPlanDecision On(SharedWorkPlanFacts facts, LawEdition law) => For(facts, law);
}
