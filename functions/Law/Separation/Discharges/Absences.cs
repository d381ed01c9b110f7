namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// "Repeated and inexcusable absences", also without notice where notice could be given (RCW 50.04.294(2)(d)): the immediate cause of the
/// discharge; no warning is needed (WAC 192-150-210(3)). As read on 2026-11-23.
/// </summary>
public sealed record Absences
{
    private static readonly Limb RepeatedLimb = new(
        "Absences.Repeated", "RCW 50.04.294(2)(d)",
        new("You were absent more than once.", "Usted faltó más de una vez."),
        new("It was not shown that you were absent more than once.", "No se demostró que usted faltara más de una vez."),
        new(Party.Employer, new("Was the worker absent more than once? When?", "¿Faltó esta persona más de una vez? ¿Cuándo?")));

    private static readonly Limb InexcusableLimb = new(
        "Absences.Inexcusable", "WAC 192-150-210(3)",
        new("A reasonably prudent person would have come to work, or given notice.",
            "Una persona prudente y razonable habría ido a trabajar, o habría avisado."),
        new("It was not shown that the absences were without excuse.", "No se demostró que las faltas fueran injustificadas."),
        new(Party.Employer, new("Would a reasonably prudent person have come to work, or given notice?",
            "¿Una persona prudente y razonable habría ido a trabajar, o habría avisado?")));

    private static readonly Limb ImmediateCauseLimb = new(
        "Absences.ImmediateCause", "WAC 192-150-210(3)",
        new("The absences were the immediate cause of your discharge.", "Las faltas fueron la causa inmediata de su despido."),
        new("It was not shown that the absences were the immediate cause of your discharge.",
            "No se demostró que las faltas fueran la causa inmediata de su despido."),
        new(Party.Employer, new("Were the absences the immediate cause of the discharge?",
            "¿Fueron las faltas la causa inmediata del despido?")));

    private static readonly Conclusion Concluded = new(
        nameof(Absences), "RCW 50.04.294(2)(d)",
        new("You were absent again and again without excuse.", "Usted faltó repetidas veces sin justificación."),
        new("Repeated absences without excuse were not shown.", "No se demostraron faltas repetidas e injustificadas."),
        new("Whether your absences were without excuse is open.", "No se sabe todavía si sus faltas fueron injustificadas."));

    /// <summary>True when the worker was absent more than once.</summary>
    public bool? Repeated { get; init; }

    /// <summary>True when a reasonably prudent person would have been at work, or when notice could be given and was not.</summary>
    public bool? Inexcusable { get; init; }

    /// <summary>True when the absences were the immediate cause of the discharge.</summary>
    public bool? ImmediateCause { get; init; }

    internal Finding Find() => Finding.All(
        Concluded,
        RepeatedLimb.On(Repeated),
        InexcusableLimb.On(Inexcusable),
        ImmediateCauseLimb.On(ImmediateCause));
}
