using System.Text.Json.Nodes;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Purges;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>A job that was left: RCW 50.20.050; or a leave from it: WAC 192-170-080.</summary>
/// <param name="raised">The part of the facts that the kind itself raises; null when none.</param>
internal sealed class QuitCase(string? raised = null) : LawCase<QuitFacts>
{
    private static readonly Sentence Denied = new(
        "Benefits are denied, because you left your job without good cause.",
        "Se niegan los beneficios, porque usted dejó su trabajo sin causa justificada.");

    private static readonly Sentence AnotherLaw = new(
        "By law this counts as the end of a job of another kind. Whether something else stands against benefits is decided under that law.",
        "Por ley esto cuenta como el fin de un trabajo de otro tipo. Si algo más impide los beneficios se decide según esa ley.");

    protected override void Fill(JsonObject facts, IssueRecord record, Gathered gathered, DateOnly today)
    {
        Set(facts, nameof(QuitFacts.Separated), record.Job?.LastDay ?? record.Claim.Applied);
        Set(facts, nameof(QuitFacts.ClaimEffective), record.Claim.EffectiveSunday);
        Set(facts, nameof(QuitFacts.ClaimantDidNotReply), record.IsSilent(Party.Claimant, today));
        if (raised is not null)
            Set(facts, raised, new object());
        Cut(facts, nameof(QuitFacts.PayCut), "pay", record, gathered);
        Cut(facts, nameof(QuitFacts.HoursCut), "hours", record, gathered);
    }

    protected override Verdict Decide(QuitFacts facts, IssueRecord record)
    {
        var decision = QuitDecision.For(facts);
        return decision.Outcome switch
        {
            QuitOutcome.Open => new(decision, null, null, Decided.Open),
            QuitOutcome.NoGoodCause => new(decision, new(false, decision.DisqualifiedFrom, null), PurgeKind.Quit, Denied),
            QuitOutcome.NotAQuit when decision.Kind is SeparationKind.Discharge or SeparationKind.Suspension or SeparationKind.RefusalOfNewWork => Other(decision, record),
            _ => new(decision, IssueResult.Allow, null, Decided.Allowed),
        };
    }

    /// <summary>A discharge or a refusal of new work has its own law, and its own burden: a person carries it on.</summary>
    private static Verdict Other(QuitDecision decision, IssueRecord record)
    {
        var person = PersonDecides.Of(record, AnotherLaw);
        return person with { Decision = decision, Judgements = person.Judgements };
    }

    /// <summary>What was told of one cut, as the law's levels: the usual one from the first day, the lower one from its own.</summary>
    private static void Cut(JsonObject facts, string part, string of, IssueRecord record, Gathered gathered)
    {
        var way = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(part);
        if (facts[way] is not JsonObject cut)
            return;
        if (record.Claim.Determination is { } monetary)
            Set(facts, $"{part}.{nameof(PayCut.BaseYearBegins)}", monetary.BaseYearBegins);
        if (cut["levels"] is null && gathered.Told<decimal>($"{of}-before") is { } before && gathered.Told<decimal>($"{of}-after") is { } after
            && gathered.Told<DateOnly>($"{of}-cut-on") is { } on && record.Job is { } job)
            Set(facts, $"{part}.{nameof(PayCut.Levels)}", new Level[] { new(job.FirstDay, before), new(on, after) });
    }
}
