using System.Text.Json;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>Whether an answer speaks against the other side. When in doubt it does: being heard once too often harms nobody.</summary>
internal sealed class Speaks
{
    private readonly IssueKind kind;
    private readonly Party by;
    private readonly Gathered others;
    private readonly List<(Finding Limb, Party Favours)> limbs = [];
    private readonly FactPaths? paths;
    private readonly List<(string Fact, JsonElement Value)> alike;

    public Speaks(IssueKind kind, IssueRecord before, StatementContent said)
    {
        (this.kind, by) = (kind, said.By);
        paths = kind.Case.Facts is { } facts ? FactPaths.Of(facts) : null;
        others = Gathered.Of(before with { Statements = [.. before.Statements.Where(statement => statement.Taken.By != by)] }, kind.Case.Facts ?? typeof(NoFacts));
        alike = [.. OnApplication(before), .. before.Statements.Where(statement => statement.Taken.By != by)
            .SelectMany(statement => statement.Content.Answers).Where(answer => !answer.IsOfLaw()).Select(answer => (answer.Fact, answer.Value))];
        var alone = before.With(said, keep: statement => statement.Taken.By == by);
        foreach (var finding in kind.Case.Decide(alone, before.Issue.Detected).Decision.Findings)
            limbs.AddRange(finding.WithLimbs().Select(limb => (limb, kind.Case.Favours(finding))));
    }

    public bool Against(Answer answer)
    {
        var plain = Answers.Plain(answer.Value);
        if (kind.OpeningOf(by).FirstOrDefault(opening => opening.Question.Fact == answer.Fact) is { PassedOn: false } || (plain == "" && !answer.IsOfLaw()))
            return false;
        if (!answer.IsOfLaw())
            return !alike.Any(other => other.Fact == answer.Fact && Answers.Same(other.Value, answer.Value));
        if (others.Facts.FirstOrDefault(fact => fact.Fact == answer.Fact)?.Value is { } theirs && Answers.Same(theirs, answer.Value))
            return false;
        var found = limbs.FirstOrDefault(limb => limb.Limb.Limbs.Count == 0 && limb.Limb.Facts.Any(fact => paths?.Resolve(fact) == answer.Fact));
        return found.Limb is null || found.Limb.Open || Helped(found.Limb.Met, found.Favours) == by;
    }

    /// <summary>What the claimant said of the job when applying: an employer who says the same says nothing against it.</summary>
    private static IEnumerable<(string Fact, JsonElement Value)> OnApplication(IssueRecord record)
    {
        if (record.Job is not { } job)
            yield break;
        yield return (SeparationNotice.FirstDay, JsonSerializer.SerializeToElement(job.FirstDay));
        if (job.LastDay is { } last)
            yield return (SeparationNotice.LastDay, JsonSerializer.SerializeToElement(last));
    }

    private static Party Helped(bool met, Party favours) => met ? favours : favours == Party.Claimant ? Party.Employer : Party.Claimant;

    private sealed record NoFacts;
}
