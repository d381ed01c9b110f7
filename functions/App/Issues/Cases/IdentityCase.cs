using System.Text.Json.Nodes;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>A suspicion that somebody else filed the claim: WAC 192-140-098. Whether there was an imposter, a person finds.</summary>
internal sealed class IdentityCase : LawCase<ImposterFraudFacts>
{
    private static readonly Sentence Denied = new(
        "Benefits are denied, because it was not shown that you filed this claim yourself.",
        "Se niegan los beneficios, porque no se demostró que usted mismo presentó esta solicitud.");

    private static readonly Question Judged = new(Party.Staff, new(
        "Does what was given show that there was no imposter?", "¿Muestra lo presentado que no hubo un impostor?"));

    protected override void Fill(JsonObject facts, IssueRecord record, Gathered gathered, DateOnly today)
    {
        Set(facts, nameof(ImposterFraudFacts.On), today);
        Set(facts, nameof(ImposterFraudFacts.Discovered), record.Issue.Detected);
        Set(facts, nameof(ImposterFraudFacts.ContinuedClaim), record.Claim.Weeks.Any(week => week.CertifiedOn is not null));
        var sent = record.Attempts.FirstOrDefault(attempt => attempt.Made.Party == Party.Claimant && attempt.Made.AnswerBy is not null);
        if (sent is not null)
        {
            var answered = record.Of(Party.Claimant).Select(statement => (DateOnly?)statement.On).FirstOrDefault();
            Set(facts, nameof(ImposterFraudFacts.Request), new Chance(sent.On, sent.Made.Channel == Channel.Letter ? SentBy.Mail : SentBy.Electronic, answered));
        }
    }

    protected override Verdict Decide(ImposterFraudFacts facts, IssueRecord record)
    {
        var decision = ImposterFraud.For(facts);
        return decision.Outcome switch
        {
            ImposterOutcome.Resumed => new(decision, IssueResult.Allow, null, Decided.Allowed),
            ImposterOutcome.Denied => new(decision, new(false, From(facts, record), null), null, Denied),
            _ => new(decision, null, null, Decided.Open) { Judgements = [ToJudge()] },
        };
    }

    /// <summary>A new claim from its first week; a continued one from the week of the discovery.</summary>
    private static DateOnly From(ImposterFraudFacts facts, IssueRecord record)
        => facts.ContinuedClaim ? Week.Of(facts.Discovered).Sunday : record.Claim.EffectiveSunday;

    private static Finding ToJudge() => new(false, "WAC 192-140-098(3)", Judged.Text)
    {
        Rule = nameof(ImposterFraud),
        Facts = [nameof(ImposterFraudFacts.NoImposterShown)],
        Open = true,
        Question = Judged,
    };
}
