using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly;

/// <summary>A week was over and its certification asked for.</summary>
/// <param name="Week">Its Sunday.</param>
/// <param name="LastDay">The last day on which it may be claimed without another reason.</param>
public sealed record WeekOpened(DateOnly Week, DateOnly LastDay) : Fact
{
    public override string Cite => "WAC 192-140-005";
}

/// <summary>The claimant certified the week.</summary>
/// <param name="Late">Later than it may be without a reason; the reason is with the issue that it raised.</param>
public sealed record WeekCertified(DateOnly Week, WeekAnswers Answers, bool Late = false) : Fact
{
    public override string Cite => "WAC 192-140-005";
}

/// <summary>The week was decided on what the claimant certified.</summary>
/// <param name="Shares">What each overpayment gets of the decision's offset; null when nothing is taken.</param>
/// <param name="Conditional">Issues that were open when it was paid on condition that they turn out well (WAC 192-100-070); null when none was.</param>
public sealed record WeekDecided(DateOnly Week, WeekDecision Decision, IReadOnlyList<OffsetShare>? Shares = null, IReadOnlyList<int>? Conditional = null) : Fact
{
    /// <summary>With the decision's own shares.</summary>
    public static WeekDecided Of(WeekDecision decision, IReadOnlyList<int>? conditional = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new(decision.Week.Sunday, decision, decision.Shares is { Count: > 0 } shares ? shares : null, conditional);
    }

    public override string Cite => string.Join("; ", Decision.Findings.SelectMany(finding => finding.WithLimbs()).Select(finding => finding.Cite).Distinct());
}

/// <summary>The week waits for a person: an issue is open. Nothing is denied by the wait.</summary>
/// <param name="Issues">Codes of the open issues.</param>
public sealed record WeekHeld(DateOnly Week, IReadOnlyList<string> Issues) : Fact
{
    public override string Cite => "WAC 192-120-030";
}

/// <summary>The week was not claimed in its time.</summary>
public sealed record WeekLapsed(DateOnly Week) : Fact
{
    public override string Cite => "WAC 192-140-005(4)";
}

/// <summary>
/// A child support agency asked to have support withheld, changed it or ended it (RCW 50.40.050). Of those served by a week's end, the one entered last
/// counts for the week. It names nobody but the claim: the agency's reference is kept sealed.
/// </summary>
/// <param name="Weekly">Dollars and cents a week; zero when nothing is to be withheld any more.</param>
/// <param name="NoticeServed">The day on which its notice was served on the claimant; for an end, the day from which nothing is withheld.</param>
public sealed record SupportOrdered(decimal Weekly, DateOnly NoticeServed) : Fact
{
    public override string Cite => "RCW 50.40.050";
}
