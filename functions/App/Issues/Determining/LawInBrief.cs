using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>"A brief explanation of pertinent law" (RCW 50.12.365(2)), by the section that an issue falls under.</summary>
internal static class LawInBrief
{
    private static readonly (string Section, Sentence Says)[] Known =
    [
        ("RCW 50.20.050", new(
            "The law denies benefits to a person who leaves a job without good cause. It names the reasons that are good cause.",
            "La ley niega beneficios a quien deja un trabajo sin causa justificada. Nombra los motivos que son causa justificada.")),
        ("RCW 50.20.066", new(
            "The law denies benefits to a person who lost a job because of misconduct at work.",
            "La ley niega beneficios a quien perdió un trabajo por mala conducta en el trabajo.")),
        ("RCW 50.20.080", new(
            "The law denies benefits to a person who refuses suitable work without good cause.",
            "La ley niega beneficios a quien rechaza un trabajo adecuado sin causa justificada.")),
        ("RCW 50.20.010", new(
            "The law pays a week only to a person who is able to work, available for work and looking for work.",
            "La ley paga una semana solo a quien puede trabajar, está disponible para trabajar y busca trabajo.")),
        ("RCW 50.20.240", new(
            "The law asks for a job search in each week that is claimed.", "La ley exige buscar trabajo en cada semana que se solicita.")),
        ("RCW 50.20.095", new(
            "The law says when a person who goes to school can be paid.", "La ley dice cuándo se puede pagar a una persona que estudia.")),
        ("RCW 50.20.190", new(
            "The law asks a person to pay back benefits that were not due. It lets us waive this where paying would be unfair and the person is not at fault.",
            "La ley pide devolver los beneficios que no correspondían. Permite perdonarlos si cobrarlos sería injusto y la persona no tiene la culpa.")),
        ("RCW 50.20.090", new(
            "The law says when a person who is out of work because of a labor dispute can be paid.",
            "La ley dice cuándo se puede pagar a una persona que no trabaja por un conflicto laboral.")),
    ];

    /// <param name="law">As <c>RCW 50.20.050(2)</c>.</param>
    public static Sentence Of(string law)
    {
        var says = Known.FirstOrDefault(known => law.StartsWith(known.Section, StringComparison.Ordinal)).Says ?? new(
            "The law sets a condition for benefits here. We applied it to what we were told.", "La ley pone aquí una condición para los beneficios. La aplicamos a lo que se nos dijo.");
        return new($"{says.En} ({law})", $"{says.Es} ({law})");
    }
}
