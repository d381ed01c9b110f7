namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// "Violations of law … while acting within the scope of employment that substantially affect the claimant's job performance or that
/// substantially harm the employer's ability to do business" (RCW 50.04.294(2)(g)); the scope reaches the employer's property, on duty or not
/// (WAC 192-150-210(6)). As read on 2026-11-23.
/// </summary>
public sealed record LawViolation
{
    private static readonly Limb ViolatedLimb = new(
        "LawViolation.Violated", "RCW 50.04.294(2)(g)",
        new("You broke a law.", "Usted violó una ley."),
        new("It was not shown that you broke a law.", "No se demostró que usted violara una ley."),
        new(Party.Employer, new("Which law did the worker break, and how?", "¿Qué ley violó esta persona, y cómo?")));

    private static readonly Limb InScopeLimb = new(
        "LawViolation.InScope", "WAC 192-150-210(6)",
        new("You were then within the scope of your employment.", "Usted actuaba entonces dentro de su empleo."),
        new("It was not shown that you were then within the scope of your employment.",
            "No se demostró que usted actuara entonces dentro de su empleo."),
        new(Party.Employer, new("Did the worker then act for you, on your property, with your equipment or at your direction?",
            "¿Actuaba esta persona entonces para usted, en su propiedad, con su equipo o por orden suya?")));

    private static readonly Limb AffectsPerformanceLimb = new(
        "LawViolation.AffectsPerformance", "RCW 50.04.294(2)(g)",
        new("It greatly affects how you can do your job.", "Afecta mucho la manera en que usted puede hacer su trabajo."),
        new("It was not shown that it greatly affects how you can do your job.",
            "No se demostró que afecte mucho la manera en que usted puede hacer su trabajo."),
        new(Party.Employer, new("Does it greatly affect how the worker can do the job?",
            "¿Afecta mucho la manera en que esta persona puede hacer su trabajo?")));

    private static readonly Limb HarmsBusinessLimb = new(
        "LawViolation.HarmsBusiness", "RCW 50.04.294(2)(g)",
        new("It greatly harms your employer's ability to do business.", "Daña mucho la capacidad de su empleador para hacer negocios."),
        new("It was not shown that it greatly harms your employer's ability to do business.",
            "No se demostró que dañe mucho la capacidad de su empleador para hacer negocios."),
        new(Party.Employer, new("Does it greatly harm your ability to do business?", "¿Daña mucho su capacidad para hacer negocios?")));

    private static readonly Conclusion Concluded = new(
        nameof(LawViolation), "RCW 50.04.294(2)(g)",
        new("You broke a law at work, with a great effect on the job or the business.",
            "Usted violó una ley en el trabajo, con gran efecto en el puesto o el negocio."),
        new("Such a breaking of the law at work was not shown.", "No se demostró una violación así de la ley en el trabajo."),
        new("Whether you broke a law at work with a great effect is open.",
            "No se sabe todavía si usted violó una ley en el trabajo con gran efecto."));

    private static readonly Conclusion Effect = new(
        "SubstantialEffect", "RCW 50.04.294(2)(g)",
        new("The effect was great.", "El efecto fue grande."),
        new("A great effect was not shown.", "No se demostró un gran efecto."),
        new("Whether the effect was great is open.", "No se sabe todavía si el efecto fue grande."));

    /// <summary>True when the worker broke a law.</summary>
    public bool? Violated { get; init; }

    /// <summary>
    /// True when the worker represented the employer, was on its property on duty or not, operated its equipment, delivered for it, or acted at
    /// its direction.
    /// </summary>
    public bool? InScope { get; init; }

    /// <summary>True when it substantially affects the worker's job performance.</summary>
    public bool? AffectsPerformance { get; init; }

    /// <summary>True when it substantially harms the employer's ability to do business.</summary>
    public bool? HarmsBusiness { get; init; }

    internal Finding Find() => Finding.All(
        Concluded,
        ViolatedLimb.On(Violated),
        InScopeLimb.On(InScope),
        Finding.Any(Effect, AffectsPerformanceLimb.On(AffectsPerformance), HarmsBusinessLimb.On(HarmsBusiness)));
}
