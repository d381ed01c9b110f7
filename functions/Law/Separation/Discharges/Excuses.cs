namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// What misconduct "does not include" (RCW 50.04.294(3)(a)-(c)): inability, ordinary negligence in isolated instances, good-faith errors.
/// They speak against the general limbs (1); an act that the law names (2) and an excuse together go to a person. As read on 2026-11-23.
/// </summary>
public sealed record Excuses
{
    private static readonly Limb InabilityLimb = new(
        "Excuses.Inability", "RCW 50.04.294(3)(a)",
        new("You were not able to do the work as your employer wanted.", "Usted no era capaz de hacer el trabajo como su empleador quería."),
        new("You were able to do the work as your employer wanted.", "Usted era capaz de hacer el trabajo como su empleador quería."),
        new(Party.Employer, new("Was the worker unable to do the work as you wanted?",
            "¿No era capaz esta persona de hacer el trabajo como usted quería?")));

    private static readonly Limb OrdinaryNegligenceLimb = new(
        "Excuses.OrdinaryNegligence", "RCW 50.04.294(3)(b)",
        new("It was an accident or an ordinary mistake that stood alone.", "Fue un accidente o un error común y aislado."),
        new("It was not an accident or an ordinary mistake that stood alone.", "No fue un accidente ni un error común y aislado."),
        new(Party.Employer, new("Was it an accident or an ordinary mistake that stood alone?", "¿Fue un accidente o un error común y aislado?")));

    private static readonly Limb GoodFaithErrorLimb = new(
        "Excuses.GoodFaithError", "RCW 50.04.294(3)(c)",
        new("It was an error of judgment in good faith.", "Fue un error de juicio de buena fe."),
        new("It was not an error of judgment in good faith.", "No fue un error de juicio de buena fe."),
        new(Party.Employer, new("Was it an error of judgment in good faith?", "¿Fue un error de juicio de buena fe?")));

    private static readonly Limb ActOutweighsLimb = new(
        "Excuses.ActOutweighs", "RCW 50.04.294(3)",
        new("A person at the agency judged that it is misconduct all the same.",
            "Una persona de la agencia juzgó que es mala conducta de todos modos."),
        new("A person at the agency judged that the excuse stands.", "Una persona de la agencia juzgó que la excusa vale."),
        new(Party.Staff, new("The law names this act as misconduct, and it also excuses what happened. Is it misconduct all the same?",
            "La ley nombra este acto como mala conducta y también excusa lo que pasó. ¿Es mala conducta de todos modos?")));

    private static readonly Finding Harmful = new(true, "WAC 192-150-200(3)(b)", new Sentence(
        "What is likely to cause serious bodily harm is not an ordinary mistake.",
        "Lo que probablemente cause un daño corporal grave no es un error común."))
    {
        Rule = "Excuses.OrdinaryNegligence",
        Facts = ["GeneralConduct.SeriousHarm"],
    };

    private static readonly Conclusion Concluded = new(
        nameof(Excuses), "RCW 50.04.294(3)",
        new("Nothing that the law excuses was the cause.", "Nada que la ley excuse fue la causa."),
        new("The law excuses what happened.", "La ley excusa lo que pasó."),
        new("Whether the law excuses what happened is open.", "No se sabe todavía si la ley excusa lo que pasó."));

    /// <summary>True when it came from inability or incapacity.</summary>
    public bool? Inability { get; init; }

    /// <summary>True when it was inadvertence or ordinary negligence in an isolated instance.</summary>
    public bool? OrdinaryNegligence { get; init; }

    /// <summary>True when it was an error of judgment in good faith.</summary>
    public bool? GoodFaithError { get; init; }

    /// <summary>What the person who judged an excuse beside an act that the law names found: true when it is misconduct all the same.</summary>
    public bool? ActOutweighs { get; init; }

    /// <summary>True when an excuse is known to stand.</summary>
    internal bool Known => Inability == true || OrdinaryNegligence == true || GoodFaithError == true;

    /// <summary>Met when no excuse stands.</summary>
    /// <param name="seriousHarm">What is likely to cause serious bodily harm is no ordinary negligence (WAC 192-150-200(3)(b)).</param>
    internal Finding None(bool seriousHarm) => Finding.All(
        Concluded,
        InabilityLimb.Not(Inability),
        seriousHarm ? Harmful : OrdinaryNegligenceLimb.Not(OrdinaryNegligence),
        GoodFaithErrorLimb.Not(GoodFaithError));

    /// <summary>Met when an act that the law names stays misconduct in spite of an excuse.</summary>
    internal Finding Outweighed() => ActOutweighsLimb.On(ActOutweighs);
}
