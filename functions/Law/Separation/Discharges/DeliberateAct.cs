namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// "Deliberate acts that are illegal, provoke violence or violation of laws, or violate the collective bargaining agreement", but never
/// lawful union activity (RCW 50.04.294(2)(e)). As read on 2026-11-23.
/// </summary>
public sealed record DeliberateAct
{
    private static readonly Limb DeliberateLimb = new(
        "DeliberateAct.Deliberate", "RCW 50.04.294(2)(e)",
        new("You did it on purpose.", "Usted lo hizo a propósito."),
        new("It was not shown that you did it on purpose.", "No se demostró que usted lo hiciera a propósito."),
        new(Party.Employer, new("What shows that the worker did it on purpose?", "¿Qué muestra que esta persona lo hizo a propósito?")));

    private static readonly Limb IllegalLimb = new(
        "DeliberateAct.Illegal", "RCW 50.04.294(2)(e)",
        new("It was illegal.", "Era ilegal."),
        new("It was not shown that it was illegal.", "No se demostró que fuera ilegal."),
        new(Party.Employer, new("Was it illegal? Under which law?", "¿Era ilegal? ¿Según qué ley?")));

    private static readonly Limb ProvokingLimb = new(
        "DeliberateAct.Provoking", "RCW 50.04.294(2)(e)",
        new("It provoked violence or the breaking of laws.", "Provocó violencia o la violación de leyes."),
        new("It was not shown that it provoked violence or the breaking of laws.",
            "No se demostró que provocara violencia o la violación de leyes."),
        new(Party.Employer, new("Did it provoke violence or the breaking of laws?", "¿Provocó violencia o la violación de leyes?")));

    private static readonly Limb AgainstAgreementLimb = new(
        "DeliberateAct.AgainstAgreement", "RCW 50.04.294(2)(e)",
        new("It broke the collective bargaining agreement.", "Violó el contrato colectivo."),
        new("It was not shown that it broke the collective bargaining agreement.", "No se demostró que violara el contrato colectivo."),
        new(Party.Employer, new("Did it break the collective bargaining agreement? Which part?", "¿Violó el contrato colectivo? ¿Qué parte?")));

    private static readonly Conclusion Concluded = new(
        nameof(DeliberateAct), "RCW 50.04.294(2)(e)",
        new("You did on purpose what the law or the agreement forbids.", "Usted hizo a propósito lo que la ley o el contrato prohíbe."),
        new("A deliberate act that the law or the agreement forbids was not shown.",
            "No se demostró un acto deliberado que la ley o el contrato prohíba."),
        new("Whether you did on purpose what the law or the agreement forbids is open.",
            "No se sabe todavía si usted hizo a propósito lo que la ley o el contrato prohíbe."));

    private static readonly Conclusion OfAKind = new(
        "ForbiddenKind", "RCW 50.04.294(2)(e)",
        new("The act was of a kind that the law names.", "El acto era de los que la ley nombra."),
        new("The act was not of a kind that the law names.", "El acto no era de los que la ley nombra."),
        new("Of which kind the act was is open.", "No se sabe todavía de qué clase fue el acto."));

    /// <summary>True when it was done on purpose.</summary>
    public bool? Deliberate { get; init; }

    /// <summary>True when it was illegal.</summary>
    public bool? Illegal { get; init; }

    /// <summary>True when it provoked violence or the breaking of laws.</summary>
    public bool? Provoking { get; init; }

    /// <summary>True when it broke the collective bargaining agreement.</summary>
    public bool? AgainstAgreement { get; init; }

    /// <param name="unionActivity">Whether it was lawful union activity; null while not known.</param>
    internal Finding Find(bool? unionActivity) => Finding.All(
        Concluded,
        DeliberateLimb.On(Deliberate),
        Finding.Any(OfAKind, IllegalLimb.On(Illegal), ProvokingLimb.On(Provoking), AgainstAgreementLimb.On(AgainstAgreement)),
        Exemption.UnionActivity.Not(unionActivity));
}
