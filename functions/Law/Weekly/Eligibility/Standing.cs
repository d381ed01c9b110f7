namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// What a claimant is, on record, in the week: each excuses from some of the conditions. A finding when it is so, none when it is not.
/// </summary>
internal static class Standing
{
    /// <summary>Attached to an employer (WAC 192-180-005(1)(a)).</summary>
    public static IEnumerable<Finding> Attached(WeekEligibilityFacts facts, LawEdition law) => Some(EmployerAttachment.For(facts, law));

    /// <summary>In training that the commissioner approved (RCW 50.20.043).</summary>
    public static IEnumerable<Finding> InTraining(WeekEligibilityFacts facts) => Some(ApprovedTraining.For(facts));

    /// <summary>In the self-employment assistance programme (RCW 50.20.250(3)).</summary>
    public static IEnumerable<Finding> SelfEmployed(WeekEligibilityFacts facts, LawEdition law) => Some(SelfEmploymentAssistance.For(facts, law));

    /// <summary>Placed by a union of the referral programme (WAC 192-210-115).</summary>
    public static IEnumerable<Finding> Dispatched(WeekEligibilityFacts facts, LawEdition law) => Some(ReferralUnion.For(facts, law));

    /// <param name="cite">The section that excuses an apprentice from the condition.</param>
    public static IEnumerable<Finding> Apprentice(WeekEligibilityFacts facts, string cite) => Recorded.When(
        facts.ElectricalApprentice, nameof(facts.ElectricalApprentice), cite,
        "You are an active registered electrical apprentice.", "Usted es aprendiz de electricista, con inscripción activa.");

    public static IEnumerable<Finding> ProtectedByOrder(WeekEligibilityFacts facts, string cite) => Recorded.When(
        facts.ProtectedByCourtOrder, nameof(facts.ProtectedByCourtOrder), cite,
        "A court order protects you.", "Una orden judicial le protege.");

    public static IEnumerable<Finding> Isolated(WeekEligibilityFacts facts, string cite) => Recorded.When(
        facts.AskedToIsolate, nameof(facts.AskedToIsolate), cite,
        "You were asked to isolate because of a public health emergency.", "Se le pidió aislarse por una emergencia de salud pública.");

    public static IEnumerable<Finding> Juror(WeekEligibilityFacts facts, string cite) => Recorded.When(
        facts.ServingAsJuror, nameof(facts.ServingAsJuror), cite,
        "You were serving as a juror. No week is denied for that.", "Usted servía como jurado. Ninguna semana se niega por eso.");

    public static IEnumerable<Finding> InTradeTraining(WeekEligibilityFacts facts) => Recorded.When(
        facts.InTradeActTraining, nameof(facts.InTradeActTraining), "RCW 50.20.118(2)(a)",
        "You are in training approved under the Trade Act. No week is denied for that.",
        "Usted está en una capacitación aprobada por la Ley de Comercio. Ninguna semana se niega por eso.");

    public static IEnumerable<Finding> AtWorkshop(WeekEligibilityFacts facts) => Recorded.When(
        facts.Workshop is { Directed: true, Attended: true }, nameof(WorkshopFacts.Attended), "WAC 192-180-040(5)",
        "You attended the workshop or course that we directed you to.", "Usted asistió al taller o curso que le indicamos.");

    public static IEnumerable<Finding> OnStrikeOrLockedOut(WeekEligibilityFacts facts) => Recorded.When(
        facts.OnStrikeOrLockedOut, nameof(facts.OnStrikeOrLockedOut), "WAC 192-180-005(1)(a)(iii)",
        "You are out of work because of a strike or a lockout.", "Usted no trabaja debido a una huelga o un cierre patronal.");

    public static IEnumerable<Finding> InSharedWork(WeekEligibilityFacts facts) => Recorded.When(
        facts.InSharedWork, nameof(facts.InSharedWork), "WAC 192-180-005(1)(a)(iv)",
        "Your employer has you in the shared work program.", "Su empleador le tiene en el programa de trabajo compartido.");

    public static IEnumerable<Finding> PartTimeAtWork(WeekEligibilityFacts facts) => Recorded.When(
        facts.PartTimeWorkerWithJob, nameof(facts.PartTimeWorkerWithJob), "WAC 192-180-013(3)",
        "You are a part-time worker under the law and have a job of 17 hours a week or fewer.",
        "Usted es trabajador de tiempo parcial según la ley y tiene un empleo de 17 horas semanales o menos.");

    private static IEnumerable<Finding> Some(Finding? finding)
    {
        if (finding is not null)
            yield return finding;
    }
}
