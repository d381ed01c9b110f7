namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// Conduct that is misconduct by the general limbs (RCW 50.04.294(1)): willful or wanton disregard, deliberate violation of standards,
/// carelessness that can cause serious bodily harm, carelessness of great degree or recurrence. As read on 2026-11-23.
/// </summary>
public sealed record GeneralConduct
{
    private static readonly Limb WillfulDisregardLimb = new(
        "GeneralConduct.WillfulDisregard", "RCW 50.04.294(1)(a)",
        new("You knowingly disregarded the rights of your employer or a fellow employee.",
            "Usted despreció a sabiendas los derechos de su empleador o de un compañero."),
        new("It was not shown that you knowingly disregarded the rights of your employer or a fellow employee.",
            "No se demostró que usted despreciara a sabiendas los derechos de su empleador o de un compañero."),
        new(Party.Employer, new("What shows that the worker knowingly disregarded your rights or those of a fellow employee?",
            "¿Qué muestra que esta persona despreció a sabiendas los derechos de usted o de un compañero?")));

    private static readonly Limb StandardsViolatedLimb = new(
        "GeneralConduct.StandardsViolated", "RCW 50.04.294(1)(b)",
        new("You violated on purpose a standard that an employer may expect.",
            "Usted violó a propósito una norma que un empleador puede esperar."),
        new("It was not shown that you violated a standard on purpose.", "No se demostró que usted violara una norma a propósito."),
        new(Party.Employer, new("Which standard did the worker violate, and what shows that it was on purpose?",
            "¿Qué norma violó esta persona, y qué muestra que fue a propósito?")));

    private static readonly Limb SeriousHarmLimb = new(
        "GeneralConduct.SeriousHarm", "RCW 50.04.294(1)(c)",
        new("Your carelessness caused serious bodily harm, or would likely cause it.",
            "Su descuido causó un daño corporal grave, o era probable que lo causara."),
        new("It was not shown that carelessness caused serious bodily harm or would likely cause it.",
            "No se demostró que un descuido causara un daño corporal grave o que fuera probable."),
        new(Party.Employer, new("Did carelessness cause serious bodily harm to you or a fellow employee, or would it likely?",
            "¿Un descuido le causó un daño corporal grave a usted o a un compañero, o era probable?")));

    private static readonly Limb SubstantialCarelessnessLimb = new(
        "GeneralConduct.SubstantialCarelessness", "RCW 50.04.294(1)(d)",
        new("Your carelessness was so great, or came so often, that it shows a substantial disregard of your employer's interest.",
            "Su descuido fue tan grande, o tan frecuente, que muestra un desprecio considerable del interés de su empleador."),
        new("It was not shown that carelessness was so great or came so often.",
            "No se demostró que el descuido fuera tan grande o tan frecuente."),
        new(Party.Employer, new("How great was the carelessness, and how often did it come?",
            "¿Qué tan grande fue el descuido, y con qué frecuencia ocurrió?")));

    private static readonly Conclusion Concluded = new(
        nameof(GeneralConduct), "RCW 50.04.294(1)",
        new("What you did is what the law calls misconduct.", "Lo que usted hizo es lo que la ley llama mala conducta."),
        new("What you did is not what the law calls misconduct.", "Lo que usted hizo no es lo que la ley llama mala conducta."),
        new("Whether what you did is misconduct is open.", "No se sabe todavía si lo que usted hizo es mala conducta."));

    /// <summary>
    /// True when the worker knowingly disregarded rights of the employer or a fellow employee, or with extreme indifference (WAC 192-150-205).
    /// </summary>
    public bool? WillfulDisregard { get; init; }

    /// <summary>True when the worker deliberately violated standards that an employer may expect.</summary>
    public bool? StandardsViolated { get; init; }

    /// <summary>True when carelessness caused, or would likely cause, serious bodily harm to the employer or a fellow employee.</summary>
    public bool? SeriousHarm { get; init; }

    /// <summary>True when carelessness was so great or recurred so that it shows an intentional or substantial disregard.</summary>
    public bool? SubstantialCarelessness { get; init; }

    internal Finding Find() => Finding.Any(
        Concluded,
        WillfulDisregardLimb.On(WillfulDisregard),
        StandardsViolatedLimb.On(StandardsViolated),
        SeriousHarmLimb.On(SeriousHarm),
        SubstantialCarelessnessLimb.On(SubstantialCarelessness));
}
