namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// "Dishonesty related to employment", such as falsifying records, theft, deception or lying (RCW 50.04.294(2)(c)): "the intent to deceive
/// the employer on a material fact" (WAC 192-150-210(2)). As read on 2026-11-23.
/// </summary>
public sealed record Dishonesty
{
    private static readonly Limb RelatedToEmploymentLimb = new(
        "Dishonesty.RelatedToEmployment", "RCW 50.04.294(2)(c)",
        new("It concerned your job.", "Tenía que ver con su trabajo."),
        new("It was not shown that it concerned your job.", "No se demostró que tuviera que ver con su trabajo."),
        new(Party.Employer, new("Did the dishonesty concern the job?", "¿Tenía que ver con el trabajo la falta de honradez?")));

    private static readonly Limb MeantToDeceiveLimb = new(
        "Dishonesty.MeantToDeceive", "WAC 192-150-210(2)",
        new("You meant to deceive your employer.", "Usted quería engañar a su empleador."),
        new("It was not shown that you meant to deceive your employer.", "No se demostró que usted quisiera engañar a su empleador."),
        new(Party.Employer, new("What shows that the worker meant to deceive you?", "¿Qué muestra que esta persona quería engañarle a usted?")));

    private static readonly Limb MaterialFactLimb = new(
        "Dishonesty.MaterialFact", "WAC 192-150-210(2)",
        new("It was about a fact that mattered.", "Se trataba de un hecho importante."),
        new("It was not shown that the fact mattered.", "No se demostró que el hecho fuera importante."),
        new(Party.Employer, new("Did the fact matter to your business? Why?", "¿Era importante el hecho para su empresa? ¿Por qué?")));

    private static readonly Conclusion Concluded = new(
        nameof(Dishonesty), "RCW 50.04.294(2)(c)",
        new("You were dishonest at work.", "Hubo una falta de honradez de su parte en el trabajo."),
        new("Dishonesty at work was not shown.", "No se demostró una falta de honradez en el trabajo."),
        new("Whether you were dishonest at work is open.", "No se sabe todavía si hubo una falta de honradez en el trabajo."));

    /// <summary>True when the dishonesty concerned the job.</summary>
    public bool? RelatedToEmployment { get; init; }

    /// <summary>True when the worker meant to deceive the employer.</summary>
    public bool? MeantToDeceive { get; init; }

    /// <summary>True when the fact mattered.</summary>
    public bool? MaterialFact { get; init; }

    internal Finding Find() => Finding.All(
        Concluded,
        RelatedToEmploymentLimb.On(RelatedToEmployment),
        MeantToDeceiveLimb.On(MeantToDeceive),
        MaterialFactLimb.On(MaterialFact));
}
