namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>Whether somebody who left work did so with good cause, and if not, from which day benefits are denied (RCW 50.20.050).</summary>
public sealed record QuitDecision : Decision<QuitFacts>
{
    public required QuitOutcome Outcome { get; init; }

    /// <summary>What the separation is by law; null while that is open.</summary>
    public required SeparationKind? Kind { get; init; }

    /// <summary>The day on which the law has the work end: as stated, or the end of a paid notice, or the working day after a leave.</summary>
    public required DateOnly Separated { get; init; }

    /// <summary>Codes of the reasons that are shown, in the order of the section; empty unless there is good cause.</summary>
    public IReadOnlyList<string> GoodCauses { get; init; } = [];

    /// <summary>"The first day of the calendar week in which the claimant left work", a Sunday; null unless good cause is refused.</summary>
    public DateOnly? DisqualifiedFrom { get; init; }

    /// <summary>First day for which an entering apprentice can be paid, a Sunday; null unless the apprenticeship alone is the good cause.</summary>
    public DateOnly? PayableFrom { get; init; }

    /// <summary>True when pay for a notice period without work is deducted as pay in lieu of notice (WAC 192-150-230(2), 192-190-055).</summary>
    public bool NoticePayDeductible { get; init; }

    /// <summary>Applies the law of the day of the separation.</summary>
    /// <exception cref="ArgumentException">When dates, hours or amounts cannot be.</exception>
    /// <exception cref="NoParameter">When the separation is before September 6, 2009: a person has to decide, nothing is denied.</exception>
    /// <remarks>
    /// Not decided here: how long benefits are denied (seven weeks, and seven weekly benefit amounts earned); charges to employers; trade act
    /// training (RCW 50.20.118); school employees.
    /// </remarks>
    public static QuitDecision For(QuitFacts facts, LawEdition? law = null)
    {
        LeftJob.Check(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var ended = HowItEnded.For(facts, reasons);
        if (ended.Kind is not (null or SeparationKind.Quit))
            return Of(facts, QuitOutcome.NotAQuit, ended, reasons);
        var ask = GoverningSubsection.For(facts, ended.Separated, reasons);
        var cause = GoodCause.For(facts, ask);
        if (facts.ClaimantDidNotReply)
            reasons.Find(NoReply.Presumes(cause));
        reasons.Find(cause);
        if (ended.Kind is null || cause.Open)
            return Of(facts, QuitOutcome.Open, ended, reasons);
        return cause.Met ? Shown(facts, cause, ended, reasons) : Denied(facts, ask, ended, reasons);
    }

    internal override QuitDecision On(QuitFacts facts, LawEdition law) => For(facts, law);

    private static QuitDecision Shown(QuitFacts facts, Finding cause, HowItEnded ended, Reasons reasons)
    {
        var met = cause.Limbs.Where(limb => limb.Met).Select(limb => limb.Rule).ToHashSet();
        IReadOnlyList<string> codes = [.. QuitReasons.All.Where(reason => met.Contains(reason.Record)).Select(reason => reason.Code)];
        return Of(facts, QuitOutcome.GoodCause, ended, reasons) with
        {
            GoodCauses = codes,
            PayableFrom = codes is [Apprenticeship.Code] ? facts.Apprenticeship!.PayableFrom : null,
        };
    }

    private static QuitDecision Denied(QuitFacts facts, Inquiry ask, HowItEnded ended, Reasons reasons)
    {
        var from = Week.Of(ended.Separated).Sunday;
        reasons.Find("Disqualification", false, ask.Cite("(a)"), [nameof(QuitFacts.Separated)], () => new(
            $"Benefits are denied from {English.Weekday(from)}, the first day of the week in which you left.",
            $"Los beneficios se niegan desde el {Spanish.Weekday(from)}, el primer día de la semana en que usted se fue."));
        return Of(facts, QuitOutcome.NoGoodCause, ended, reasons) with { DisqualifiedFrom = from };
    }

    private static QuitDecision Of(QuitFacts facts, QuitOutcome outcome, HowItEnded ended, Reasons reasons) => new()
    {
        Facts = facts,
        Edition = reasons.Law.Name,
        Outcome = outcome,
        Kind = ended.Kind,
        Separated = ended.Separated,
        NoticePayDeductible = ended.NoticePaid,
        Findings = reasons.Findings,
    };
}
