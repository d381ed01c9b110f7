namespace BenefitsFlow.Law.Issues;

/// <summary>Each thing that a determination has to convey.</summary>
internal static class DeterminationItems
{
    private const string PlainLanguage = "RCW 50.12.365(2)";

    public static readonly Conclusion Concluded = new(
        nameof(DeterminationContents),
        PlainLanguage,
        new("The determination says everything that the law asks for.", "La determinación dice todo lo que la ley exige."),
        new("The determination is not yet as the law asks.", "La determinación todavía no es como la ley exige."),
        new("Whether the determination says everything is open.", "No se sabe todavía si la determinación dice todo."));

    public static readonly Limb StatuteNumbers = Item(
        nameof(DeterminationContentsFacts.StatuteNumbers), PlainLanguage, "the numbers of the statutes", "los números de las leyes");

    public static readonly Limb ExplanationOfLaw = Item(
        nameof(DeterminationContentsFacts.ExplanationOfLaw), PlainLanguage, "a brief explanation of the law", "una breve explicación de la ley");

    public static readonly Limb RelevantFacts = Item(
        nameof(DeterminationContentsFacts.RelevantFacts), PlainLanguage, "the facts that matter", "los hechos que importan");

    // "Written notice of the denial and the reasons therefor" (RCW 50.20.180).
    public static readonly Limb Reasoning = Item(nameof(DeterminationContentsFacts.Reasoning), PlainLanguage, "the reasons", "las razones");

    public static readonly Limb DecisionStated = Item(
        nameof(DeterminationContentsFacts.DecisionStated), PlainLanguage, "the decision", "la decisión");

    public static readonly Limb Result = Item(nameof(DeterminationContentsFacts.Result), PlainLanguage, "the result", "el resultado");

    // "The particular weeks stated in the notice or until the condition … has been changed."
    public static readonly Limb WeeksOrCondition = Item(
        nameof(DeterminationContentsFacts.WeeksOrCondition), "RCW 50.20.180", "for which weeks or until which change it holds",
        "para qué semanas o hasta qué cambio es válida");

    public static readonly Limb AppealRight = Item(
        nameof(DeterminationContentsFacts.AppealRight), "WAC 192-04-050", "the right to appeal", "el derecho a apelar");

    public static readonly Limb AppealDeadline = Item(
        nameof(DeterminationContentsFacts.AppealDeadline), "WAC 192-04-060", "the last day to appeal", "el último día para apelar");

    public static readonly Limb SocialSecurityNumber = new(
        nameof(DeterminationContentsFacts.FullSocialSecurityNumber),
        "RCW 50.12.350",
        new("It shows a full Social Security number.", "Muestra un número de Seguro Social completo."),
        new("It shows no full Social Security number.", "No muestra ningún número de Seguro Social completo."),
        new(Party.Staff, new("Does it show a full Social Security number?", "¿Muestra un número de Seguro Social completo?")));

    private static Limb Item(string fact, string cite, string en, string es) => new(
        fact,
        cite,
        new($"It states {en}.", $"Indica {es}."),
        new($"It does not state {en}.", $"No indica {es}."),
        new(Party.Staff, new($"Does it state {en}?", $"¿Indica {es}?")));
}
