using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>
/// Whether employers were told and answered, in time and enough (WAC 192-130-050, RCW 50.29.021(5)). Silence never holds up a claim.
/// </summary>
internal static class EmployerAnswerEdits
{
    public static IReadOnlyList<Edit> All { get; } =
    [
        new("SEP-041", Information, "WAC 192-130-050", Today, Party.Staff)
        {
            Name = new("Employer not told yet", "Empleador aún no informado"),
            Ask = new(Party.Staff, new("To which address does the notice go?", "¿A qué dirección va el aviso?")),
            Test = (facts, _) => facts.LastJob?.EmployerSays?.Told == false
                ? new("The last employer has not been told of the claim.", "No se ha informado de la solicitud al último empleador.")
                : null,
        },
        new("SEP-042", Information, "WAC 192-130-050", Today, null)
        {
            Name = new("Employer did not answer in time", "El empleador no respondió a tiempo"),
            Ask = new(Party.Employer, new("Why did this job end?", "¿Por qué terminó este empleo?")),
            Test = (facts, _) => facts.LastJob?.EmployerSays is { AnswerBy: { } by, Answered: null } && by < facts.Today
                ? new(
                    $"The employer was to answer by {English.Day(by)}, and has not. The claim goes on without its answer.",
                    $"El empleador debía responder a más tardar el {Spanish.Day(by)}, y no lo ha hecho. La solicitud sigue sin su respuesta.")
                : null,
        },
        new("SEP-043", Information, "WAC 192-130-080", Today, Party.Staff)
        {
            Name = new("Employer answered late", "El empleador respondió tarde"),
            Ask = new(Party.Staff, new(
                "Was the claim decided before the answer came?",
                "¿Se decidió la solicitud antes de que llegara la respuesta?")),
            Test = (facts, _) => facts.LastJob?.EmployerSays is { AnswerBy: { } by, Answered: { } answered } && answered > by
                ? new(
                    $"The employer was to answer by {English.Day(by)}, and did on {English.Day(answered)}. Before a decision, a late answer counts.",
                    $"El empleador debía responder a más tardar el {Spanish.Day(by)}, y lo hizo el {Spanish.Day(answered)}. " +
                    "Antes de decidir, cuenta.")
                : null,
        },
        new("SEP-044", Information, "RCW 50.29.021(5)", Today, Party.Employer)
        {
            Name = new("Employer's answer not enough to decide on", "La respuesta del empleador no basta para decidir"),
            Ask = new(Party.Employer, new("Which facts and dates can you add?", "¿Qué hechos y fechas puede usted agregar?")),
            Test = (facts, _) => facts.LastJob?.EmployerSays?.Adequate == false
                ? new("The employer's answer is not enough to decide on.", "La respuesta del empleador no basta para decidir.")
                : null,
        },
        new("SEP-045", Information, "WAC 192-130-050", Today, Party.Employer)
        {
            Name = new("Earlier job that still counts", "Empleo anterior que todavía cuenta"),
            Ask = new(Party.Employer, new("Why did this job end?", "¿Por qué terminó este empleo?")),
            Test = (facts, _) => facts.Jobs?.Skip(1)
                .Any(job => job is { StillCounts: true, Because: not (null or JobEnding.LackOfWork) }) == true
                ? new(
                    "An earlier job ended for a reason that is not lack of work, and too little was worked since. Its employer is told too.",
                    "Un empleo anterior terminó por una razón que no es falta de trabajo, y se trabajó muy poco desde entonces. " +
                    "Se informa también a su empleador.")
                : null,
        },
    ];
}
