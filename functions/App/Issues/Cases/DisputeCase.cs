using System.Text.Json.Nodes;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.LabourDisputes;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>A strike or a lockout: RCW 50.20.090, week by week.</summary>
internal sealed class DisputeCase : LawCase<DisputeFacts>
{
    private static readonly Sentence Denied = new(
        "Benefits are denied while the labor dispute stands against them.", "Se niegan los beneficios mientras el conflicto laboral los impida.");

    protected override void Fill(JsonObject facts, IssueRecord record, Gathered gathered, DateOnly today)
    {
        Set(facts, nameof(DisputeFacts.Week), Week.Of(record.Issue.Week ?? record.Issue.Detected));
        Set(facts, nameof(DisputeFacts.ClaimantSilent), record.IsSilent(Party.Claimant, today));
        if (record.Job?.LastDay is { } last)
            Default(facts, nameof(DisputeFacts.Began), last);
    }

    protected override Verdict Decide(DisputeFacts facts, IssueRecord record)
    {
        var decision = DisputeDecision.For(facts);
        return decision.Outcome switch
        {
            DisputeOutcome.Open => new(decision, null, null, Decided.Open),
            DisputeOutcome.NotDisqualified => new(decision, IssueResult.Allow, null, Decided.Allowed),
            _ => new(decision, new(false, facts.Week.Sunday, Through(decision, record)), null, Denied),
        };
    }

    internal override Party Favours(Finding finding) => finding.Rule is "Uninvolved" or "EligibleFrom" ? Party.Claimant : Party.Employer;

    /// <summary>The week alone; of a strike since 2026 the last week before benefits are possible; else until the dispute ends.</summary>
    private static DateOnly? Through(DisputeDecision decision, IssueRecord record) => record.Issue.Week
        ?? (decision.Outcome == DisputeOutcome.Disqualified && decision.EligibleFrom is { } from && from > decision.Facts!.Week ? from.Plus(-1).Sunday : null);
}
