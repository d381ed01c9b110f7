namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// "Misconduct connected with his or her work" (RCW 50.20.066(1), 50.04.294): the connection, and conduct that the law names (2) or that falls
/// under a general limb (1) without an excuse (3). The employer shows it, by a preponderance of the evidence. As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Where an act that the law names and an excuse stand together, the texts do not say which prevails: a person judges.
/// </remarks>
internal static class Misconduct
{
    public static readonly Limb Connection = new(
        nameof(DischargeFacts.HarmToEmployer), "WAC 192-150-200(2)",
        new("It harmed your employer's interests, or could have: it is connected with your work.",
            "Dañó los intereses de su empleador, o pudo dañarlos: está relacionado con su trabajo."),
        new("It was not shown that it harmed your employer's interests or could have.",
            "No se demostró que dañara los intereses de su empleador o pudiera dañarlos."),
        new(Party.Employer, new("How did it harm your interests, or how could it have?", "¿Cómo dañó sus intereses, o cómo pudo dañarlos?")));

    private static readonly Limb Reason = new(
        nameof(DischargeFacts.GeneralConduct), "RCW 50.04.294",
        new("The employer gave its reason.", "El empleador dio su motivo."),
        new("The employer gave no reason.", "El empleador no dio ningún motivo."),
        new(Party.Employer, new("For what conduct was the worker discharged or suspended, and when did it happen?",
            "¿Por qué conducta fue despedida o suspendida esta persona, y cuándo ocurrió?")));

    private static readonly Conclusion Concluded = new(
        nameof(Misconduct), "RCW 50.20.066(1)",
        new("You were discharged or suspended for misconduct connected with your work.",
            "Usted fue despedido o suspendido por mala conducta relacionada con su trabajo."),
        new("Misconduct connected with your work was not shown.", "No se demostró mala conducta relacionada con su trabajo."),
        new("Whether there was misconduct connected with your work is open.",
            "No se sabe todavía si hubo mala conducta relacionada con su trabajo."));

    private static readonly Conclusion Conduct = new(
        "Conduct", "RCW 50.04.294",
        new("Your conduct is what the law calls misconduct.", "Su conducta es lo que la ley llama mala conducta."),
        new("Your conduct is not what the law calls misconduct.", "Su conducta no es lo que la ley llama mala conducta."),
        new("Whether your conduct is misconduct is open.", "No se sabe todavía si su conducta es mala conducta."));

    private static readonly Conclusion PerSe = new(
        "PerSe", "RCW 50.04.294(2)",
        new("It is an act that the law names as misconduct.", "Es un acto que la ley nombra como mala conducta."),
        new("It is not an act that the law names as misconduct.", "No es un acto que la ley nombre como mala conducta."),
        new("Whether it is an act that the law names as misconduct is open.",
            "No se sabe todavía si es un acto que la ley nombra como mala conducta."));

    private static readonly Conclusion PerSeWeighed = new(
        "PerSeWeighed", "RCW 50.04.294(2)",
        new("The act stands, and no excuse prevails.", "El acto queda demostrado y ninguna excusa prevalece."),
        new("The act does not stand against the excuse.", "El acto no prevalece sobre la excusa."),
        new("Whether the act stands against the excuse is open.", "No se sabe todavía si el acto prevalece sobre la excusa."));

    private static readonly Conclusion General = new(
        "General", "RCW 50.04.294(1)",
        new("It is misconduct, and the law does not excuse it.", "Es mala conducta, y la ley no la excusa."),
        new("It is not misconduct, or the law excuses it.", "No es mala conducta, o la ley la excusa."),
        new("Whether it is misconduct without an excuse is open.", "No se sabe todavía si es mala conducta sin excusa."));

    public static Finding For(DischargeFacts facts, Reasons reasons) =>
        Finding.All(Concluded, Connection.On(facts.HarmToEmployer), ConductIn(facts, reasons));

    private static Finding ConductIn(DischargeFacts facts, Reasons reasons)
    {
        List<Finding> grounds = [];
        if (Acts(facts, reasons) is { Count: > 0 } acts)
            grounds.Add(Weighed(Finding.Any(PerSe, acts), facts.Excuses));
        if (facts.GeneralConduct is { } general)
            grounds.Add(Finding.All(General, general.Find(), facts.Excuses.None(general.SeriousHarm == true)));
        return grounds.Count == 0 ? Reason.On(null) : Finding.Any(Conduct, grounds);
    }

    private static Finding Weighed(Finding acts, Excuses excuses) =>
        acts.Met && excuses.Known ? Finding.All(PerSeWeighed, acts, excuses.Outweighed()) : acts;

    private static List<Finding> Acts(DischargeFacts facts, Reasons reasons)
    {
        Finding?[] acts =
        [
            facts.Insubordination?.Find(),
            facts.Tardiness?.Find(facts.ClaimBegins, reasons),
            facts.Dishonesty?.Find(),
            facts.Absences?.Find(),
            facts.DeliberateAct?.Find(facts.LawfulUnionActivity),
            facts.RuleViolation?.Find(),
            facts.LawViolation?.Find(),
            facts.Incarceration?.Find(),
        ];
        return [.. acts.OfType<Finding>()];
    }
}
