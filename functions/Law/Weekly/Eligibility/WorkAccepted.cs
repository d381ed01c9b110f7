namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Being "willing to accept suitable full-time, part-time, and temporary work" (WAC 192-170-010(1)(a)). As read on 2026-11-23.</summary>
internal static class WorkAccepted
{
    private static readonly Conclusion FullTimeConcluded = new(
        "FullTimeWork",
        "WAC 192-170-010(1)(a)",
        new("You accept suitable full-time work, or need not.", "Usted acepta un trabajo adecuado de tiempo completo, o no necesita hacerlo."),
        new("You do not accept suitable full-time work.", "Usted no acepta un trabajo adecuado de tiempo completo."),
        new("Whether you have to accept full-time work is open.", "No se sabe todavía si usted tiene que aceptar un trabajo de tiempo completo."));

    private static readonly Conclusion PartTimeConcluded = new(
        "PartTimeWork",
        "WAC 192-170-010(1)(a)",
        new(
            "You accept suitable part-time and temporary work, or need not.",
            "Usted acepta un trabajo adecuado de tiempo parcial y temporal, o no necesita hacerlo."),
        new("You do not accept suitable part-time and temporary work.", "Usted no acepta un trabajo adecuado de tiempo parcial y temporal."),
        new(
            "Whether you accept part-time and temporary work is open.",
            "No se sabe todavía si usted acepta un trabajo de tiempo parcial y temporal."));

    private static readonly Limb FullTime = new(
        nameof(AvailabilityFacts.AcceptsFullTime),
        "WAC 192-170-010(1)(a)",
        new("You were willing to accept full-time work.", "Usted estaba dispuesto a aceptar trabajo de tiempo completo."),
        new("You were not willing to accept full-time work.", "Usted no estaba dispuesto a aceptar trabajo de tiempo completo."),
        new(Party.Claimant, new(
            "Would you have accepted suitable full-time work?",
            "¿Habría aceptado usted un trabajo adecuado de tiempo completo?")));

    private static readonly Limb PartTime = new(
        nameof(AvailabilityFacts.AcceptsPartTimeAndTemporary),
        "WAC 192-170-010(1)(a)",
        new("You were willing to accept part-time and temporary work.", "Usted estaba dispuesto a aceptar trabajo de tiempo parcial y temporal."),
        new(
            "You were not willing to accept part-time and temporary work.",
            "Usted no estaba dispuesto a aceptar trabajo de tiempo parcial y temporal."),
        new(Party.Claimant, new(
            "Would you have accepted suitable part-time or temporary work?",
            "¿Habría aceptado usted un trabajo adecuado de tiempo parcial o temporal?")));

    public static IReadOnlyList<Finding> Limbs(AvailabilityFacts facts) =>
    [
        Finding.Any(FullTimeConcluded, [.. FullTimeNotAsked(facts), FullTime.On(facts.AcceptsFullTime)]),
        Finding.Any(PartTimeConcluded, [.. Interferes(facts), PartTime.On(facts.AcceptsPartTimeAndTemporary)]),
    ];

    private static IEnumerable<Finding> FullTimeNotAsked(AvailabilityFacts facts) =>
    [
        .. Recorded.When(
            facts.PartTimeWorker,
            nameof(facts.PartTimeWorker),
            "WAC 192-170-070(1)",
            "As a part-time worker under the law, you may limit yourself to 17 hours a week or fewer.",
            "Como trabajador de tiempo parcial según la ley, usted puede limitarse a 17 horas semanales o menos."),
        .. facts.Disability is { } disability ? new[] { DisabilityHours.For(disability) } : [],
    ];

    private static IEnumerable<Finding> Interferes(AvailabilityFacts facts) => Recorded.When(
        facts.PartTimeWouldInterfere,
        nameof(facts.PartTimeWouldInterfere),
        "WAC 192-170-010(1)(a)(i)",
        "Part-time or temporary work would substantially interfere with going back to your regular occupation.",
        "Un trabajo de tiempo parcial o temporal interferiría de manera sustancial con su regreso a su ocupación habitual.");
}
