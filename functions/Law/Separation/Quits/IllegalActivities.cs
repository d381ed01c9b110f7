namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Left "because of illegal activities in the claimant's worksite", which were reported and not ended "within a reasonable period of time"
/// (RCW 50.20.050(1)(b)(ix), (2)(b)(ix); WAC 192-150-135). As read on 2026-11-23.
/// </summary>
public sealed record IllegalActivities : ChangeInConditions
{
    private static readonly Limb Illegal = ClaimantShows.That(
        nameof(WereIllegal), "WAC 192-150-135(1)",
        new("Something at your place of work broke the law.", "Algo en su lugar de trabajo violaba la ley."),
        new("Nothing at your place of work broke the law.", "Nada en su lugar de trabajo violaba la ley."),
        new("Did something at your place of work break a criminal or civil law?", "¿Violaba algo en su lugar de trabajo una ley penal o civil?"));

    private static readonly Limb Told = ClaimantShows.That(
        nameof(Reported), "WAC 192-150-135(2)",
        new("You reported it to somebody who could end it.", "Usted lo informó a alguien que podía ponerle fin."),
        new("You did not report it to somebody who could end it.", "Usted no lo informó a nadie que pudiera ponerle fin."),
        new("Did you report it to a supervisor, a manager or somebody else who could end it?",
            "¿Lo informó usted a un supervisor, un gerente u otra persona que podía ponerle fin?"));

    private static readonly Limb InTime = ClaimantShows.That(
        nameof(Ended), "WAC 192-150-135(2)",
        new("Your employer ended it within a reasonable time.", "Su empleador le puso fin en un tiempo razonable."),
        new("Your employer did not end it within a reasonable time.", "Su empleador no le puso fin en un tiempo razonable."),
        new("Did your employer end it within a reasonable time?", "¿Le puso fin su empleador en un tiempo razonable?"));

    private static readonly Limb Employer = ClaimantShows.That(
        nameof(ByEmployer), "WAC 192-150-135(2)",
        new("It was your employer who did it.", "Era su empleador quien lo hacía."),
        new("It was not your employer who did it.", "No era su empleador quien lo hacía."),
        new("Was it your employer who did it?", "¿Era su empleador quien lo hacía?"));

    private static readonly Limb Unsafe = ClaimantShows.That(
        nameof(UnsafeOrUnlawfulToTell), "WAC 192-150-135(2)",
        new("To tell your employer could have put you in danger, or a law forbade it.",
            "Informar a su empleador podía ponerle en peligro, o una ley lo prohibía."),
        new("To tell your employer would not have put you in danger, and no law forbade it.",
            "Informar a su empleador no le ponía en peligro, y ninguna ley lo prohibía."),
        new("Could it have put you in danger to tell your employer, or did a law forbid it?",
            "¿Podía ponerle en peligro informar a su empleador, o lo prohibía una ley?"));

    /// <summary>"Violations of both civil and criminal law."</summary>
    public bool? WereIllegal { get; init; }

    public bool? Reported { get; init; }

    /// <summary>Within a reasonable time of the report.</summary>
    public bool? Ended { get; init; }

    public bool? ByEmployer { get; init; }

    /// <summary>Telling the employer "could jeopardize your safety or is contrary to other federal and state laws".</summary>
    public bool? UnsafeOrUnlawfulToTell { get; init; }

    private protected override IReadOnlyList<Finding> Change(Inquiry ask) =>
    [
        ask.Yes(Illegal, WereIllegal),
        ask.OneOf(
            "ReportedOrExcused",
            "WAC 192-150-135(2)",
            ask.Each("ReportedInVain", "(b)(ix)", ask.Yes(Told, Reported), ask.No(InTime, Ended)),
            ask.Each("Excused", "WAC 192-150-135(2)", ask.Yes(Employer, ByEmployer), ask.Yes(Unsafe, UnsafeOrUnlawfulToTell))),
    ];
}
