namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// "Repeated inexcusable tardiness following warnings by the employer" (RCW 50.04.294(2)(b)): at least two warnings, spoken or written, and
/// their violation the immediate cause of the discharge (WAC 192-150-210(1)). As read on 2026-11-23.
/// </summary>
public sealed record Tardiness
{
    private static readonly Limb RepeatedLimb = new(
        "Tardiness.Repeated", "RCW 50.04.294(2)(b)",
        new("You were late more than once.", "Usted llegó tarde más de una vez."),
        new("It was not shown that you were late more than once.", "No se demostró que usted llegara tarde más de una vez."),
        new(Party.Employer, new("Was the worker late more than once? When?", "¿Llegó tarde esta persona más de una vez? ¿Cuándo?")));

    private static readonly Limb InexcusableLimb = new(
        "Tardiness.Inexcusable", "WAC 192-150-210(1)",
        new("A reasonably prudent person would have been on time.", "Una persona prudente y razonable habría llegado a tiempo."),
        new("It was not shown that you were late without excuse.", "No se demostró que usted llegara tarde sin justificación."),
        new(Party.Employer, new("Would a reasonably prudent person have been on time?",
            "¿Una persona prudente y razonable habría llegado a tiempo?")));

    private static readonly Limb ImmediateCauseLimb = new(
        "Tardiness.ImmediateCause", "WAC 192-150-210(1)",
        new("Being late after the warnings was the immediate cause of your discharge.",
            "Llegar tarde después de los avisos fue la causa inmediata de su despido."),
        new("It was not shown that being late was the immediate cause.", "No se demostró que llegar tarde fuera la causa inmediata."),
        new(Party.Employer, new("Was being late after the warnings the immediate cause of the discharge?",
            "¿Fue el llegar tarde después de los avisos la causa inmediata del despido?")));

    private static readonly Question HowManyWarnings = new(Party.Employer, new(
        "How many times had you warned the worker about being late, spoken or in writing?",
        "¿Cuántas veces le había avisado usted a esta persona por llegar tarde, de palabra o por escrito?"));

    private static readonly Conclusion Concluded = new(
        nameof(Tardiness), "RCW 50.04.294(2)(b)",
        new("You were late again and again without excuse, after warnings.",
            "Usted llegó tarde repetidas veces sin justificación, después de avisos."),
        new("Repeated lateness without excuse after warnings was not shown.",
            "No se demostraron retrasos repetidos e injustificados después de avisos."),
        new("Whether you were late without excuse after warnings is open.",
            "No se sabe todavía si usted llegó tarde sin justificación después de avisos."));

    private static readonly Parameter<int> WarningsNeeded = Parameter.Load<int>("Separation/tardiness-warnings");

    /// <summary>True when the worker was late more than once.</summary>
    public bool? Repeated { get; init; }

    /// <summary>True when a reasonably prudent person in the same circumstances would have been on time.</summary>
    public bool? Inexcusable { get; init; }

    /// <summary>Warnings about being late, spoken or written, before the last time; null while not known.</summary>
    public int? Warnings { get; init; }

    /// <summary>True when being late after the warnings was the immediate cause of the discharge.</summary>
    public bool? ImmediateCause { get; init; }

    internal Finding Find(DateOnly claimBegins, Reasons reasons) => Finding.All(
        Concluded,
        RepeatedLimb.On(Repeated),
        InexcusableLimb.On(Inexcusable),
        Warned(reasons.Take(WarningsNeeded, claimBegins)),
        ImmediateCauseLimb.On(ImmediateCause));

    private Finding Warned(int needed)
    {
        var words = Warnings is { } given
            ? new Sentence($"Warnings about being late before the last time: {given}. The law asks for at least {needed}.",
                $"Avisos por llegar tarde antes de la última vez: {given}. La ley pide al menos {needed}.")
            : HowManyWarnings.Unanswered;
        return new(Warnings >= needed, "WAC 192-150-210(1)", words)
        {
            Rule = "Tardiness.Warnings",
            Facts = ["Tardiness.Warnings"],
            Open = Warnings is null,
            Question = Warnings is null ? HowManyWarnings : null,
        };
    }
}
