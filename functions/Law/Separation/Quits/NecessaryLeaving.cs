namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// What leaving for health, family or care has in common: it was the primary reason, it was necessary, the claimant tried to keep the job, and the
/// job is gone (RCW 50.20.050(1)(b)(ii), (2)(b)(ii)). As read on 2026-11-23.
/// </summary>
public abstract record NecessaryLeaving : AssertedReason
{
    private static readonly Limb Primary = ClaimantShows.That(
        nameof(PrimaryReason), "",
        new("This was the main reason why you left.", "Esta fue la razón principal por la que usted se fue."),
        new("This was not the main reason why you left.", "Esta no fue la razón principal por la que usted se fue."),
        new("Was this the main reason why you left?", "¿Fue esta la razón principal por la que usted se fue?"));

    private static readonly Limb Necessity = ClaimantShows.That(
        nameof(WasNecessary), "",
        new("It made it necessary for you to leave: a prudent person would have left.",
            "Le hizo necesario irse: una persona prudente se habría ido."),
        new("It did not make it necessary to leave: a prudent person would have stayed.",
            "No le hizo necesario irse: una persona prudente se habría quedado."),
        new("Was it so serious that a prudent person in your place would have left the job?",
            "¿Era tan grave que una persona prudente en su lugar habría dejado el trabajo?"));

    private static readonly Limb Ended = ClaimantShows.That(
        nameof(EmploymentEnded), "(b)(ii)(B)",
        new("Your employment ended.", "Su empleo terminó."),
        new("Your employment has not ended.", "Su empleo no ha terminado."),
        new("Has your employment with this employer ended?", "¿Ha terminado su empleo con este empleador?"));

    private static readonly Limb Return = ClaimantShows.That(
        nameof(EntitledToReturn), "(b)(ii)(B)",
        new("You have a right to come back to the same or a similar job.", "Usted tiene derecho a volver al mismo trabajo o a uno parecido."),
        new("You have no right to come back to the same or a similar job.", "Usted no tiene derecho a volver al mismo trabajo ni a uno parecido."),
        new("Do you have a right to come back to the same or a similar job?", "¿Tiene usted derecho a volver al mismo trabajo o a uno parecido?"));

    /// <summary>"You left work primarily because of such" circumstances.</summary>
    public bool? PrimaryReason { get; init; }

    /// <summary>It "would cause a reasonably prudent person acting under similar circumstances to quit work".</summary>
    public bool? WasNecessary { get; init; }

    /// <summary>What was tried to keep the job.</summary>
    public EffortsToKeepTheJob Efforts { get; init; } = new();

    /// <summary>"The claimant terminated the claimant's employment status."</summary>
    public bool? EmploymentEnded { get; init; }

    /// <summary>True when entitled to come back to the same, a comparable or a similar position.</summary>
    public bool? EntitledToReturn { get; init; }

    internal sealed override IReadOnlyList<Finding> Limbs(Inquiry ask)
    {
        var (primary, necessity) = Rules(ask.Separated);
        return
        [
            .. Circumstance(ask),
            ask.Yes(Primary with { Cite = primary }, PrimaryReason),
            ask.Yes(Necessity with { Cite = necessity }, WasNecessary),
            Efforts.On(ask.Into(nameof(Efforts))),
            ask.Yes(Ended, EmploymentEnded),
            ask.No(Return, EntitledToReturn),
        ];
    }

    /// <summary>What has to have happened, and to whom.</summary>
    private protected abstract IReadOnlyList<Finding> Circumstance(Inquiry ask);

    /// <summary>Where the rule asks for the primary reason, and where for necessity.</summary>
    private protected abstract (string Primary, string Necessity) Rules(DateOnly separated);
}
