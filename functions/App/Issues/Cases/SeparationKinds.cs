using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Discharges;
using BenefitsFlow.Law.Separation.Quits;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>How a job ended, and work that was refused.</summary>
internal static class SeparationKinds
{
    /// <summary>The federal handbook's families are on record, its codes within them are not.</summary>
    public const string Unconfirmed = "Of the handbook's codes only 10 (quit) and 20 (discharge) are on record here; for others only their families, 30s to 80s, and 90 and 99 for other.";

    private static readonly Sentence Letter = new(
        "Letters, emails or messages about the end of the job.", "Cartas, correos o mensajes sobre el fin del trabajo.");

    private static readonly Sentence Personnel = new(
        "Time records, warnings and notes that concern the end of the job.", "Registros de horas, avisos y notas sobre el fin del trabajo.");

    private static readonly string[] QuitPrivate =
    [
        "OwnHealth.", "FamilyHealth.", "InaccessibleCare.", "DomesticViolence.", "MinorChildMove.", "HealthEmergency.", "HealthWorkerQuarantine.",
        "PartnerRelocation.", "Conscience.",
    ];

    public static IReadOnlyList<IssueKind> All { get; } =
    [
        new()
        {
            Code = "separation-quit",
            Name = new("Leaving your job", "Dejar su trabajo"),
            Law = "RCW 50.20.050",
            Federal = "10",
            Employer = true,
            Case = new QuitCase(),
            OfClaimant = QuitQuestions.OfClaimant,
            OfEmployer = QuitQuestions.OfEmployer,
            ClaimantDocuments = [Letter, new("Papers that show your reason, as an offer of work or a note from a doctor.", "Papeles que muestren su motivo, como una oferta de trabajo o una nota de un médico.")],
            EmployerDocuments = [new("The letter of resignation.", "La carta de renuncia."), Personnel],
            Private = QuitPrivate,
        },
        new()
        {
            Code = "separation-discharge",
            Name = new("Being let go", "El despido"),
            Law = "RCW 50.20.066",
            Federal = "20",
            Employer = true,
            Case = new DischargeCase(),
            OfClaimant = DischargeQuestions.OfClaimant,
            OfEmployer = DischargeQuestions.OfEmployer,
            ClaimantDocuments = [Letter, new("Warnings that you were given.", "Avisos que le hayan dado.")],
            EmployerDocuments = [new("The rule that was broken, and how the worker got it.", "La regla que se rompió, y cómo la recibió la persona."), Personnel],
            Private = ["QuarantineLeave."],
        },
        new()
        {
            Code = "gross-misconduct",
            Name = new("A crime at work", "Un delito en el trabajo"),
            Law = "RCW 50.20.066",
            Federal = "20",
            Employer = true,
            Case = new DischargeCase(nameof(DischargeFacts.CriminalAct)),
            OfClaimant = DischargeQuestions.OfClaimant,
            OfEmployer = DischargeQuestions.OfEmployer,
            ClaimantDocuments = [new("Papers of the court, if there are any.", "Papeles del tribunal, si los hay.")],
            EmployerDocuments = [new("Papers of the court or the police, if there are any.", "Papeles del tribunal o de la policía, si los hay."), Personnel],
            Private = ["QuarantineLeave."],
        },
        new()
        {
            Code = "reasonable-assurance",
            Name = new("School work in the next term", "Trabajo escolar en el próximo período"),
            Law = "RCW 50.44.050",
            Federal = "30–80",
            FederalUnconfirmed = Unconfirmed,
            Employer = true,
            Case = new WeekCase(nameof(WeekEligibilityFacts.SchoolWork), Unanswered.SchoolWork),
            OfClaimant = OtherQuestions.SchoolWork,
            OfEmployer = OtherQuestions.SchoolWorkOfEmployer,
            ClaimantDocuments = [new("What the school told you about the next term.", "Lo que la escuela le dijo sobre el próximo período.")],
            EmployerDocuments = [new("The contract or letter for the next term.", "El contrato o la carta para el próximo período.")],
        },
        new()
        {
            Code = "separation-leave",
            Name = new("Leave from your job", "Licencia de su trabajo"),
            Law = "WAC 192-170-080",
            Federal = "99",
            FederalUnconfirmed = Unconfirmed,
            Employer = true,
            Case = new QuitCase(nameof(QuitFacts.LeaveOfAbsence)),
            OfEmployer = OtherQuestions.LeaveOfEmployer,
            ClaimantDocuments = [new("What you and your employer agreed on the leave.", "Lo que usted y su empleador acordaron sobre la licencia.")],
            EmployerDocuments = [new("What you and the worker agreed on the leave.", "Lo que usted y la persona acordaron sobre la licencia.")],
            Private = QuitPrivate,
        },
        new()
        {
            Code = "separation-labour-dispute",
            Name = new("A strike or lockout", "Una huelga o un cierre patronal"),
            Law = "RCW 50.20.090",
            Federal = "99",
            FederalUnconfirmed = Unconfirmed,
            Employer = true,
            Case = new DisputeCase(),
            OfClaimant = OtherQuestions.DisputeOfClaimant,
            OfEmployer = OtherQuestions.DisputeOfEmployer,
            ClaimantDocuments = [new("Notices of the union or the employer about the dispute.", "Avisos del sindicato o del empleador sobre el conflicto.")],
            EmployerDocuments = [new("Notices about the dispute, and who takes part.", "Avisos sobre el conflicto, y quién participa.")],
        },
        new()
        {
            Code = "separation-other",
            Name = new("How your job ended", "Cómo terminó su trabajo"),
            Law = "RCW 50.20.050; RCW 50.20.066",
            Federal = "99",
            FederalUnconfirmed = Unconfirmed,
            Employer = true,
            Case = new PersonCase(new(
                "It is not clear yet whether the job was left, ended by the employer, or ended for lack of work. A person has to say which law decides.",
                "Todavía no está claro si la persona dejó el trabajo, si el empleador lo terminó o si faltó trabajo. Una persona tiene que decir qué ley decide.")),
            OfClaimant = OtherQuestions.OtherOfClaimant,
            OfEmployer = OtherQuestions.OtherOfEmployer,
            ClaimantDocuments = [Letter],
            EmployerDocuments = [Letter, Personnel],
        },
        new()
        {
            Code = "refusal",
            Name = new("Work that you did not take", "Trabajo que usted no aceptó"),
            Law = "RCW 50.20.080",
            Federal = "30–80",
            FederalUnconfirmed = Unconfirmed,
            Employer = true,
            Case = new RefusalCase(),
            OfClaimant = OtherQuestions.RefusalOfClaimant,
            OfEmployer = OtherQuestions.RefusalOfEmployer,
            ClaimantDocuments = [new("The offer, and what you answered.", "La oferta, y lo que usted respondió.")],
            EmployerDocuments = [new("The offer, and what the worker answered.", "La oferta, y lo que respondió la persona.")],
            Private = ["Work.Able.", "Work.Risk.", "Work.HouseholdRisk.", "Work.Unfit.", "Work.TimeConflict.", "Work.AfterViolence."],
        },
    ];
}
