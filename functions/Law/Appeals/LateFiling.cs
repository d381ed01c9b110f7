namespace BenefitsFlow.Law.Appeals;

/// <summary>What is weighed when an appeal or petition is late (WAC 192-04-090(1), (2)).</summary>
internal static class LateFiling
{
    public static readonly Conclusion Concluded = new(
        "GoodCauseForLateFiling",
        "RCW 50.32.075",
        new("There was good cause for the delay.", "Hubo causa justificada para la demora."),
        new("There was no good cause for the delay.", "No hubo causa justificada para la demora."),
        new(
            "This was filed late. A judge decides whether there was good cause.",
            "Esto se presentó tarde. Un juez decide si hubo causa justificada."));

    public static readonly Question Asked = new(Party.Other, new(
        "Was there good cause, taking the length of the delay, the excuse and the prejudice together?",
        "¿Hubo causa justificada, tomando en cuenta la duración de la demora, la excusa y el perjuicio?"));

    public static readonly Finding NotWaivable = new(false, "RCW 50.32.075", new Sentence(
        "The law lets the time for appeals and petitions under this title be waived, and not the time for this step.",
        "La ley permite dispensar el plazo de las apelaciones y peticiones de este título, y no el de este paso."))
    {
        Rule = "GoodCauseForLateFiling",
        Facts = [nameof(TimelinessFacts.Step)],
    };

    private static readonly Limb Excusable = new(
        nameof(TimelinessFacts.Excusable),
        "WAC 192-04-090(1)(b)",
        new("The delay is excusable.", "La demora es excusable."),
        new("The delay is not excusable.", "La demora no es excusable."),
        new(Party.Claimant, new(
            "Why was it late? Say also what limited you: illness, disability, schooling, or language.",
            "¿Por qué se presentó tarde? Diga también qué le limitó: enfermedad, discapacidad, estudios o idioma.")));

    private static readonly Limb Prejudice = new(
        nameof(TimelinessFacts.Prejudice),
        "WAC 192-04-090(1)(c)",
        new("Accepting it would harm another party's position.", "Aceptarla perjudicaría la posición de otra parte."),
        new("Accepting it would harm no other party's position.", "Aceptarla no perjudicaría la posición de ninguna otra parte."),
        new(Party.Other, new(
            "Would accepting it harm the position of another party, the department included?",
            "¿Aceptarla perjudicaría la posición de otra parte, incluido el departamento?")));

    public static IReadOnlyList<Finding> Factors(TimelinessFacts facts, int late) =>
    [
        new(true, "WAC 192-04-090(1)(a)", () => new(
            late == 1 ? "It is one day late." : $"It is {late} days late.",
            late == 1 ? "Tiene un día de demora." : $"Tiene {late} días de demora.",
            $"{late}"))
        {
            Rule = "LengthOfDelay",
            Facts = [nameof(TimelinessFacts.Filed)],
        },
        Excusable.On(facts.Excusable),
        Prejudice.Not(facts.Prejudice),
    ];
}
