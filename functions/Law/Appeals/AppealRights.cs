namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// Which decisions carry "notice of appeal or petition for hearing rights" (WAC 192-04-050(1)-(11)), and who takes which step against them. As read
/// on 2026-11-23.
/// </summary>
/// <param name="Of">The decision.</param>
/// <param name="Cite">The section that makes it appealable, or that makes it not.</param>
/// <param name="Step">The step to take; null when it cannot be appealed.</param>
/// <param name="Instead">What can be done instead, in a whole sentence; null when it can be appealed.</param>
public sealed record AppealRights(Appealable Of, string Cite, AppealStep? Step, Sentence? Instead = null)
{
    /// <summary>In the order of the rule; those that cannot be appealed last.</summary>
    public static IReadOnlyList<AppealRights> All { get; } =
    [
        new(Appealable.MonetaryRedetermination, "WAC 192-04-050(1)", AppealStep.Appeal),
        new(Appealable.AllowanceOrDenial, "WAC 192-04-050(2)", AppealStep.Appeal),
        new(Appealable.RedeterminedAllowanceOrDenial, "WAC 192-04-050(3)", AppealStep.Appeal),
        new(Appealable.OverpaymentOrWaiverDenial, "WAC 192-04-050(4)", AppealStep.Appeal),
        new(Appealable.TaxAssessment, "WAC 192-04-050(5)", AppealStep.PetitionOnAssessment),
        new(Appealable.RefundDenial, "WAC 192-04-050(6)", AppealStep.PetitionOnAssessment),
        new(Appealable.ReliefDenial, "WAC 192-04-050(7)", AppealStep.Appeal),
        new(Appealable.RateRedeterminationDenial, "WAC 192-04-050(8)", AppealStep.Appeal),
        new(Appealable.StandbyDenial, "WAC 192-04-050(9)", AppealStep.Appeal),
        new(Appealable.TrainingDenial, "WAC 192-04-050(10)", AppealStep.Appeal),
        new(Appealable.SeparatingEmployerLiability, "WAC 192-04-050(11)", AppealStep.Appeal),
        new(Appealable.MonetaryDetermination, "RCW 50.20.160(1)", null, new(
            "You can ask us to look at the amounts again. You can appeal our answer.",
            "Usted puede pedirnos que revisemos las cantidades. Puede apelar nuestra respuesta.")),
        new(Appealable.ConditionalPayment, "WAC 192-100-070(5)", null, new(
            "This is no decision yet. You can appeal the decision when it comes.",
            "Esto todavía no es una decisión. Usted puede apelar la decisión cuando llegue.")),
        new(Appealable.LateCancellationRefusal, "WAC 192-110-115", null, new(
            "This cannot be appealed.", "Esto no se puede apelar.")),
        new(Appealable.OverpaymentSettlement, "WAC 192-230-110", null, new(
            "This cannot be appealed. You can make a new offer.", "Esto no se puede apelar. Usted puede hacer una oferta nueva.")),
    ];

    /// <summary>The rights that go with a decision.</summary>
    public static AppealRights For(Appealable decision) => All.Single(rights => rights.Of == decision);
}
