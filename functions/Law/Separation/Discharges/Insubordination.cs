namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// "Deliberate, willful, or purposeful refusal to follow the reasonable directions or instructions of the employer" (RCW 50.04.294(2)(a)). As
/// read on 2026-11-23.
/// </summary>
public sealed record Insubordination
{
    private static readonly Limb DirectedLimb = new(
        "Insubordination.Directed", "RCW 50.04.294(2)(a)",
        new("Your employer gave you a direction.", "Su empleador le dio una instrucción."),
        new("It was not shown that your employer gave you a direction.", "No se demostró que su empleador le diera una instrucción."),
        new(Party.Employer, new("Did you give the worker a direction? Which one?", "¿Le dio usted una instrucción a esta persona? ¿Cuál?")));

    private static readonly Limb ReasonableLimb = new(
        "Insubordination.Reasonable", "RCW 50.04.294(2)(a)",
        new("The direction was reasonable.", "La instrucción era razonable."),
        new("It was not shown that the direction was reasonable.", "No se demostró que la instrucción fuera razonable."),
        new(Party.Employer, new("Was the direction reasonable? Why?", "¿Era razonable la instrucción? ¿Por qué?")));

    private static readonly Limb DeliberateLimb = new(
        "Insubordination.Deliberate", "RCW 50.04.294(2)(a)",
        new("You refused on purpose to follow it.", "Usted se negó a propósito a cumplirla."),
        new("It was not shown that you refused on purpose.", "No se demostró que usted se negara a propósito."),
        new(Party.Employer, new("Did the worker refuse on purpose to follow it?", "¿Se negó esta persona a propósito a cumplirla?")));

    private static readonly Conclusion Concluded = new(
        nameof(Insubordination), "RCW 50.04.294(2)(a)",
        new("You refused on purpose to follow a reasonable direction.", "Usted se negó a propósito a cumplir una instrucción razonable."),
        new("This was not a refusal on purpose of a reasonable direction.",
            "Esto no fue una negativa a propósito a cumplir una instrucción razonable."),
        new("Whether you refused a reasonable direction is open.", "No se sabe todavía si usted se negó a cumplir una instrucción razonable."));

    /// <summary>True when the employer gave a direction or instruction.</summary>
    public bool? Directed { get; init; }

    /// <summary>True when the direction was reasonable.</summary>
    public bool? Reasonable { get; init; }

    /// <summary>True when the worker refused on purpose.</summary>
    public bool? Deliberate { get; init; }

    internal Finding Find() => Finding.All(Concluded, DirectedLimb.On(Directed), ReasonableLimb.On(Reasonable), DeliberateLimb.On(Deliberate));
}
