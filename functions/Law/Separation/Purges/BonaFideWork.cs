namespace BenefitsFlow.Law.Separation.Purges;

/// <summary>
/// Whether work is real or "a mere sham to qualify for benefits" (RCW 50.20.050(2)(a)): its duration, the employer's direction and control,
/// and the skill it takes in the light of training and experience are weighed. As read on 2026-11-23.
/// </summary>
public sealed record BonaFideWork
{
    private static readonly Limb LastingLimb = new(
        "BonaFide.Lasting", "RCW 50.20.050(2)(a)(i)",
        new("The work lasted, or was meant to last.", "El trabajo duró o iba a durar."),
        new("The work was short, and was meant to be.", "El trabajo fue corto, y así se había previsto."),
        new(Party.Claimant, new("Did the work last, or was it meant to last?", "¿Duró el trabajo, o iba a durar?")));

    private static readonly Limb DirectedLimb = new(
        "BonaFide.Directed", "RCW 50.20.050(2)(a)(ii)",
        new("The employer directed and controlled the work.", "El empleador dirigía y controlaba el trabajo."),
        new("The employer did not direct or control the work.", "El empleador no dirigía ni controlaba el trabajo."),
        new(Party.Claimant, new("Did the employer direct and control the work?", "¿El empleador dirigía y controlaba el trabajo?")));

    private static readonly Limb SkillLimb = new(
        "BonaFide.SkillFits", "RCW 50.20.050(2)(a)(iii)",
        new("The work asked for skill that fits your training and experience.",
            "El trabajo requería una habilidad acorde con su formación y experiencia."),
        new("The work asked for far less skill than you have.", "El trabajo requería mucha menos habilidad de la que usted tiene."),
        new(Party.Claimant, new("Did the work ask for skill that fits the worker's training and experience?",
            "¿Requería el trabajo una habilidad acorde con la formación y la experiencia de la persona?")));

    private static readonly Limb JudgedLimb = new(
        "BonaFide.Judged", "RCW 50.20.050(2)(a)",
        new("A person at the agency weighed this: the work was real.", "Una persona de la agencia lo valoró: el trabajo fue real."),
        new("A person at the agency weighed this: the work was a sham.", "Una persona de la agencia lo valoró: el trabajo fue una apariencia."),
        new(Party.Staff, new("Duration, direction and skill weighed together, was the work real?",
            "Valorando juntos la duración, la dirección y la habilidad, ¿fue real el trabajo?")));

    private static readonly Conclusion Concluded = new(
        nameof(BonaFideWork), "RCW 50.20.050(2)(a)",
        new("This was real work.", "Este fue un trabajo real."),
        new("This work was a mere sham, so its pay does not count.", "Este trabajo fue una mera apariencia, así que su paga no cuenta."),
        new("Whether this was real work is open.", "No se sabe todavía si este fue un trabajo real."));

    /// <summary>True when it lasted or was meant to; null while not known.</summary>
    public bool? Lasting { get; init; }

    /// <summary>True when the employer directed and controlled it; null while not known.</summary>
    public bool? Directed { get; init; }

    /// <summary>True when its skill fits the claimant's training and experience; null while not known.</summary>
    public bool? SkillFits { get; init; }

    /// <summary>What the person who weighed it found; null while nobody has.</summary>
    public bool? Judged { get; init; }

    internal Finding Find() =>
        Weighing.Of(Concluded, JudgedLimb, Judged, LastingLimb.On(Lasting), DirectedLimb.On(Directed), SkillLimb.On(SkillFits));
}
