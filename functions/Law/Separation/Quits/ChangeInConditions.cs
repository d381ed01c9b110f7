namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// What leaving over changed conditions has in common: the change has to be "the motivating factor", and working on "for a brief period of time"
/// is no bar (WAC 192-150-145). As read on 2026-11-23.
/// </summary>
public abstract record ChangeInConditions : AssertedReason
{
    private static readonly Parameter<string> WorkingOn = Parameter.Load<string>("Separation/quit-working-on");

    private static readonly Limb Motive = ClaimantShows.That(
        nameof(WasTheMotive), "WAC 192-150-145(1)",
        new("This is what made you leave.", "Esto es lo que le hizo irse."),
        new("This is not what made you leave.", "Esto no es lo que le hizo irse."),
        new("Is this what made you leave?", "¿Es esto lo que le hizo irse?"));

    private static readonly Limb Brief = ClaimantShows.That(
        nameof(LeftWithinABriefTime), "WAC 192-150-145(2)",
        new("You left at once, or worked on only for a brief time.", "Usted se fue enseguida, o siguió trabajando solo un tiempo breve."),
        new("You worked on for longer than a prudent person would have.",
            "Usted siguió trabajando más tiempo del que habría seguido una persona prudente."),
        new("Did you leave at once, or after only a brief time?", "¿Se fue usted enseguida, o después de solo un tiempo breve?"));

    /// <summary>"The motivating factor for quitting work."</summary>
    public bool? WasTheMotive { get; init; }

    /// <summary>Within the time that "a reasonably prudent person would have continued working after the change".</summary>
    public bool? LeftWithinABriefTime { get; init; }

    internal sealed override IReadOnlyList<Finding> Limbs(Inquiry ask) => [.. Change(ask), ask.Yes(Motive, WasTheMotive), .. Endured(ask)];

    /// <summary>What changed, and through whom.</summary>
    private protected abstract IReadOnlyList<Finding> Change(Inquiry ask);

    /// <summary>Whether the claimant worked on for too long; that it matters is read from the rule, and said when it decides.</summary>
    private protected virtual IReadOnlyList<Finding> Endured(Inquiry ask)
    {
        var brief = ask.Yes(Brief, LeftWithinABriefTime);
        return [brief.Met || brief.Open ? brief : brief with { Parameters = [ask.Take(WorkingOn).Used] }];
    }
}
