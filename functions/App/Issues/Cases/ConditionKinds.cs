using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>Conditions of a week or of the claim that concern the claimant alone.</summary>
internal static class ConditionKinds
{
    public static IReadOnlyList<IssueKind> All { get; } =
    [
        Of("able-and-available", new("Able to work and available for it", "Capaz de trabajar y disponible"), "RCW 50.20.010(1)(c)",
            new WeekCase(nameof(WeekEligibilityFacts.Availability), Unanswered.Availability), OtherQuestions.Availability,
            [new("A note from a doctor on what work you can do, if your health is the question.", "Una nota de un médico sobre qué trabajo puede hacer, si se trata de su salud.")]),
        Of("available", new("Available for work", "Disponible para trabajar"), "RCW 50.20.010(1)(c); WAC 192-170-020",
            new WeekCase(nameof(WeekEligibilityFacts.Availability), Unanswered.Availability), OtherQuestions.Availability,
            [new("Papers that show on which days you could work.", "Papeles que muestren qué días podía trabajar.")]),
        Of("registration", new("Registering for work", "Inscripción para trabajar"), "RCW 50.20.010(1)(a)",
            new WeekCase(nameof(WeekEligibilityFacts.Registration), Unanswered.Information), [],
            [new("The confirmation that you registered for work.", "La confirmación de que se inscribió para trabajar.")]),
        Of("reemployment-services", new("A reemployment appointment", "Una cita de reempleo"), "RCW 50.20.010(1)(e)",
            new WeekCase(nameof(WeekEligibilityFacts.ReemploymentServices), Unanswered.Information), [],
            [new("Papers that show what kept you from coming.", "Papeles que muestren qué le impidió asistir.")]),
        Of("union-dispatch", new("A union's dispatch", "Un envío del sindicato"), "WAC 192-210-120",
            new WeekCase(nameof(WeekEligibilityFacts.ReferralUnion), Unanswered.JobSearch), [],
            [new("Your union's record of dispatches.", "El registro de envíos de su sindicato.")]),
        Of("job-search", new("Looking for work", "Búsqueda de trabajo"), "RCW 50.20.240",
            new WeekCase(nameof(WeekEligibilityFacts.JobSearch), Unanswered.JobSearch), [],
            [new("Your job search log of this week.", "Su registro de búsqueda de trabajo de esta semana.")]),
        Of("school", new("Going to school", "Asistencia a la escuela"), "RCW 50.20.095",
            new WeekCase(nameof(WeekEligibilityFacts.School), Unanswered.School), OtherQuestions.School,
            [new("Your class schedule with credit hours.", "Su horario de clases con las horas de crédito.")]),
        Of("work-authorization", new("Right to work", "Derecho a trabajar"), "RCW 50.20.098",
            new WeekCase(nameof(WeekEligibilityFacts.WorkAuthorization), Unanswered.Information), [],
            [new("Your newest document that shows your right to work.", "Su documento más reciente que muestre su derecho a trabajar.")])
            with { Private = ["WorkAuthorization."] },
        Of("late-claim", new("A week claimed late", "Una semana reclamada tarde"), "WAC 192-140-005(4)",
            new WeekCase(nameof(WeekEligibilityFacts.Filing), Unanswered.LateClaim), [],
            [new("Papers that show what kept you from claiming in time.", "Papeles que muestren qué le impidió reclamar a tiempo.")]),
        Of("identity", new("Who filed this claim", "Quién presentó esta solicitud"), "WAC 192-140-098",
            new IdentityCase(), OtherQuestions.Identity,
            [new("A driver license, passport or other identity card.", "Una licencia de conducir, un pasaporte u otra identificación."),
            new("A paper with your name and Social Security number.", "Un papel con su nombre y número de Seguro Social.")]),
        Of("fraud-referral", new("Answers that we have to check", "Respuestas que tenemos que revisar"), "RCW 50.20.070",
            new PersonCase(new(
                "Whether something was said or left out on purpose is for a person to find. Nothing is denied for fraud by a computer.",
                "Si algo se dijo o se calló a propósito, lo tiene que encontrar una persona. Nada se niega por fraude por computadora.")),
            [SeparationNotice.Words("explanation", "How do you explain the difference?", "¿Cómo explica usted la diferencia?")],
            [new("Pay stubs and other papers that show what is right.", "Recibos de pago y otros papeles que muestren lo correcto.")]),
    ];

    private static IssueKind Of(string code, Sentence name, string law, LawCase decides, IReadOnlyList<Opening> asked, IReadOnlyList<Sentence> documents) => new()
    {
        Code = code,
        Name = name,
        Law = law,
        Federal = "30–80",
        FederalUnconfirmed = SeparationKinds.Unconfirmed,
        Employer = false,
        Case = decides,
        OfClaimant = asked,
        ClaimantDocuments = documents,
    };
}
