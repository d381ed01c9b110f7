namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>What the end of a job was by law, and when.</summary>
/// <param name="Kind">Null while open.</param>
/// <param name="Separated">The day that the law takes for the end.</param>
/// <param name="NoticePaid">True when pay for the notice period is to be deducted.</param>
internal sealed record HowItEnded(SeparationKind? Kind, DateOnly Separated, bool NoticePaid)
{
    /// <summary>
    /// The first thing shown that makes it other than a quit decides. As long as one may, and none does, it is open; but the reasons for leaving are
    /// asked about at the same time.
    /// </summary>
    public static HowItEnded For(QuitFacts facts, Reasons reasons)
    {
        var ask = GoverningSubsection.On(facts, facts.Separated, reasons.Law);
        (string Record, AnotherEnding? Asserted)[] others =
        [
            (nameof(QuitFacts.VacationShutdown), facts.VacationShutdown),
            (nameof(QuitFacts.ReductionInForce), facts.ReductionInForce),
            (nameof(QuitFacts.LeaveOfAbsence), facts.LeaveOfAbsence),
            (nameof(QuitFacts.NoticePeriod), facts.NoticePeriod),
            (nameof(QuitFacts.ChangedTerms), facts.ChangedTerms),
        ];
        Ending[] endings = [.. others.Where(other => other.Asserted is not null).Select(other => other.Asserted!.Settle(ask.Into(other.Record)))];
        var decisive = endings.FirstOrDefault(ending => ending.Kind is not (null or SeparationKind.Quit));
        foreach (var ending in endings.Where(ending => decisive is null || ending.Kind is not null))
            reasons.Find(ending.Why);
        return decisive is not null
            ? new(decisive.Kind, facts.Separated, false)
            : new(
                endings.All(ending => ending.Kind is not null) ? SeparationKind.Quit : null,
                endings.Select(ending => ending.On).LastOrDefault(on => on is not null) ?? facts.Separated,
                endings.Any(ending => ending.NoticePaid));
    }
}
