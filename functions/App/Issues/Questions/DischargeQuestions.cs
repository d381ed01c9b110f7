using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Discharges;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>First questions on a discharge: to the employer what was done, to the worker what the employer said.</summary>
internal static class DischargeQuestions
{
    private static readonly OfferedAnswer[] Conduct =
    [
        new(nameof(DischargeFacts.Insubordination), new("Refused to follow a direction", "Se negó a cumplir una instrucción")),
        new(nameof(DischargeFacts.Tardiness), new("Came late", "Llegó tarde")),
        new(nameof(DischargeFacts.Absences), new("Was absent", "Faltó al trabajo")),
        new(nameof(DischargeFacts.Dishonesty), new("Was dishonest about the work", "Fue deshonesta en el trabajo")),
        new(nameof(DischargeFacts.RuleViolation), new("Broke a company rule", "Rompió una regla de la empresa")),
        new(nameof(DischargeFacts.DeliberateAct), new("Did something illegal or violent on purpose, or broke the union contract", "Hizo a propósito algo ilegal o violento, o rompió el contrato colectivo")),
        new(nameof(DischargeFacts.LawViolation), new("Broke a law while at work", "Violó una ley durante el trabajo")),
        new(nameof(DischargeFacts.CriminalAct), new("Was convicted of a crime at work, or admitted it", "Fue condenada por un delito en el trabajo, o lo admitió")),
        new(nameof(DischargeFacts.Incarceration), new("Was in jail", "Estuvo en la cárcel")),
        new(nameof(DischargeFacts.GeneralConduct), new("Acted against us in another way, or was very careless", "Actuó contra nosotros de otra manera, o fue muy descuidada")),
        new("not-suited", new("Could not do the work well enough, or did not fit", "No podía hacer el trabajo lo bastante bien, o no encajaba")),
    ];

    private static readonly Sentence Done = new("What did the worker do that led to the decision?", "¿Qué hizo la persona que llevó a la decisión?");

    public static IReadOnlyList<Opening> OfEmployer { get; } =
    [
        .. SeparationNotice.TheJob,
        SeparationNotice.Choice("reason", Done.En, Done.Es, Conduct),
        SeparationNotice.Choice(
            "second-reason", "Was there a second reason?", "¿Hubo un segundo motivo?", [new("none", new("No, that was the only one", "No, ese fue el único")), .. Conduct]),
        .. SeparationNotice.FinalIncident,
    ];

    public static IReadOnlyList<Opening> OfClaimant { get; } =
    [
        SeparationNotice.Choice("employer-said", "What did your employer say was the reason?", "¿Qué motivo le dio su empleador?",
            [.. Conduct, new("nothing", new("My employer gave no reason", "Mi empleador no dio ningún motivo"))]),
        SeparationNotice.YesNo("reason-true", "Did it happen as your employer said?", "¿Pasó como dijo su empleador?"),
        SeparationNotice.YesNo("warned", "Had you been warned before about the same thing?", "¿Le habían avisado antes por lo mismo?"),
        SeparationNotice.YesNo("knew-the-rule", "Did you know that your employer did not allow it?", "¿Sabía usted que su empleador no lo permitía?"),
    ];
}
