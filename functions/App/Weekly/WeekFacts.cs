using BenefitsFlow.App.Storage;
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
public sealed record WeekCertified(DateOnly Week, WeekAnswers Answers) : Fact
{
    public override string Cite => "WAC 192-140-005";
}

/// <summary>The week was decided on what the claimant certified.</summary>
public sealed record WeekDecided(DateOnly Week, WeekDecision Decision) : Fact
{
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
