namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// The closed list: "good cause reasons to leave work are limited to reasons listed" (RCW 50.20.050(1)(a), (2)(a)), and subsections (3) and (4)
/// beside it. As read on 2026-11-23.
/// </summary>
public static class QuitReasons
{
    /// <summary>The separations that the section as it stands decides; an earlier one goes to a person.</summary>
    internal static readonly InForce Section = new(new(2009, 9, 6));

    // "Separations that occur on or after April 4, 2021": subsection (2).
    private static readonly InForce Second = new(new(2021, 4, 4));

    // 2023 c 240: "on or after July 7, 2024".
    private static readonly InForce Since2024 = new(new(2024, 7, 7));

    /// <summary>In the order of the section.</summary>
    public static IReadOnlyList<QuitReason> All { get; } =
    [
        new("quit-i", nameof(QuitFacts.JobOffer), new("another job", "otro trabajo"), "(b)(i)", "WAC 192-150-050", facts => facts.JobOffer),
        new(
            "quit-ii-own", nameof(QuitFacts.OwnHealth), new("your own illness or disability", "su propia enfermedad o discapacidad"),
            "(b)(ii)", "WAC 192-150-055", facts => facts.OwnHealth),
        new(
            "quit-ii-family", nameof(QuitFacts.FamilyHealth),
            new("an illness, a disability or a death in your family", "una enfermedad, una discapacidad o una muerte en su familia"),
            "(b)(ii)", "WAC 192-150-055", facts => facts.FamilyHealth),
        new(
            "quit-ii-care", nameof(QuitFacts.InaccessibleCare),
            new("care that could not be had for a child or a vulnerable adult",
                "un cuidado que no se podía conseguir para un niño o un adulto vulnerable"),
            "(b)(ii)", "WAC 192-150-066", facts => facts.InaccessibleCare)
        {
            // "On or after July 7, 2024, and before July 8, 2029."
            Separations = new(new(2024, 7, 7), new(2029, 7, 8)),
        },
        new(
            "quit-iii", nameof(QuitFacts.PartnerRelocation),
            new("a move for the work of your spouse or domestic partner", "una mudanza por el trabajo de su cónyuge o pareja de hecho"),
            "(b)(iii)", "WAC 192-150-110", facts => facts.PartnerRelocation),
        new(
            "quit-iv", nameof(QuitFacts.DomesticViolence), new("domestic violence or stalking", "violencia doméstica o acecho"),
            "(b)(iv)", "WAC 192-150-113", facts => facts.DomesticViolence),
        new(
            "quit-v", nameof(QuitFacts.PayCut), new("a cut of your pay", "una reducción de su pago"),
            "(b)(v)", "WAC 192-150-115", facts => facts.PayCut),
        new(
            "quit-vi", nameof(QuitFacts.HoursCut), new("a cut of your hours", "una reducción de sus horas"),
            "(b)(vi)", "WAC 192-150-120", facts => facts.HoursCut),
        new(
            "quit-vii", nameof(QuitFacts.WorksiteMove), new("a change of your place of work", "un cambio de su lugar de trabajo"),
            "(b)(vii)", "WAC 192-150-125", facts => facts.WorksiteMove),
        new(
            "quit-viii", nameof(QuitFacts.WorksiteSafety), new("the safety of your place of work", "la seguridad de su lugar de trabajo"),
            "(b)(viii)", "WAC 192-150-130", facts => facts.WorksiteSafety),
        new(
            "quit-ix", nameof(QuitFacts.IllegalActivities),
            new("illegal activities at your place of work", "actividades ilegales en su lugar de trabajo"),
            "(b)(ix)", "WAC 192-150-135", facts => facts.IllegalActivities),
        new(
            "quit-x", nameof(QuitFacts.Conscience),
            new("work against your religious or moral beliefs", "un trabajo contra sus creencias religiosas o morales"),
            "(b)(x)", "WAC 192-150-140", facts => facts.Conscience),
        new(
            Apprenticeship.Code, nameof(QuitFacts.Apprenticeship), new("an approved apprenticeship", "un programa de aprendizaje aprobado"),
            "(b)(xi)", "WAC 192-150-160", facts => facts.Apprenticeship),
        new(
            "quit-xii", nameof(QuitFacts.HealthEmergency),
            new("a higher risk in a public health emergency", "un riesgo mayor en una emergencia de salud pública"),
            "(b)(xii)", "WAC 192-150-155", facts => facts.HealthEmergency)
        {
            Separations = Second,
        },
        new(
            "quit-xiii", nameof(QuitFacts.MinorChildMove),
            new("a move to follow your minor child", "una mudanza para seguir a su hijo menor de edad"),
            "(b)(xiii)", null, facts => facts.MinorChildMove)
        {
            Separations = Since2024,
        },
        new(
            "quit-xiv", nameof(QuitFacts.ShiftChange), new("a change of your shift", "un cambio de su turno"),
            "(b)(xiv)", "WAC 192-150-145", facts => facts.ShiftChange)
        {
            Separations = Since2024,
        },
        new(
            "quit-3", nameof(QuitFacts.HealthWorkerQuarantine),
            new("a quarantine as a health care worker", "una cuarentena como trabajador de la salud"),
            "RCW 50.20.050(3)", "WAC 192-150-165", facts => facts.HealthWorkerQuarantine)
        {
            // Not disqualified "under subsection (2)(a)", which begins here.
            Separations = Second,
        },
        new(
            "quit-4", nameof(QuitFacts.PartTimeQuit),
            new("that you left part-time work before you lost full-time work",
                "que usted dejó un trabajo de tiempo parcial antes de perder uno de tiempo completo"),
            "RCW 50.20.050(4)", "WAC 192-150-180", facts => facts.PartTimeQuit),
    ];
}
