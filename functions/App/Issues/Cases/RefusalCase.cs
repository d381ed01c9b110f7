using System.Text.Json.Nodes;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Purges;
using BenefitsFlow.Law.Separation.Refusals;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>Work that was offered or pointed out, and not taken: RCW 50.20.080.</summary>
internal sealed class RefusalCase : LawCase<RefusalFacts>
{
    private static readonly Sentence Denied = new(
        "Benefits are denied, because you refused suitable work without good cause.",
        "Se niegan los beneficios, porque usted rechazó un trabajo adecuado sin causa justificada.");

    protected override void Fill(JsonObject facts, IssueRecord record, Gathered gathered, DateOnly today)
    {
        Set(facts, nameof(RefusalFacts.ClaimBegins), record.Claim.EffectiveSunday);
        Default(facts, nameof(RefusalFacts.Day), record.Issue.Week ?? record.Issue.Detected);
        Default(facts, nameof(RefusalFacts.Kind), RefusalKind.Accept);
        Set(facts, nameof(RefusalFacts.ClaimantSilent), record.IsSilent(Party.Claimant, today));
    }

    protected override Verdict Decide(RefusalFacts facts, IssueRecord record)
    {
        var decision = RefusalDecision.For(facts);
        return decision.Outcome switch
        {
            RefusalOutcome.Open => new(decision, null, null, Decided.Open),
            RefusalOutcome.NotDisqualified => new(decision, IssueResult.Allow, null, Decided.Allowed),
            _ => new(decision, new(false, decision.DeniedFrom!.Value.Sunday, null), PurgeKind.Refusal, Denied),
        };
    }

    internal override Party Favours(Finding finding) => finding.Rule == "ApprovedTraining" ? Party.Claimant : Party.Employer;
}
