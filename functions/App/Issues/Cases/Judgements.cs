using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>What of an open decision a person has to judge: what is the agency's to find, what the sides dispute, what was answered in words.</summary>
internal static class Judgements
{
    /// <summary>The verdict with its judgements. While a dispute or words could carry the decision, it has no result: silence settles neither.</summary>
    public static Verdict In(Verdict verdict, Gathered gathered, IssueRecord record, Type facts, DateOnly today)
    {
        var paths = FactPaths.Of(facts);
        var disputed = gathered.Facts.Where(fact => fact.Disputed).Select(fact => fact.Fact).ToList();
        var told = Told(record);
        List<Finding> judged = [.. verdict.Judgements];
        var carried = false;
        foreach (var open in verdict.Decision.OpenQuestions)
        {
            var path = open.Facts is [var fact] ? paths.Resolve(fact) : null;
            var (contradicted, inWords) = (path is not null && disputed.Contains(path), path is not null && told.Contains(path));
            carried |= contradicted || inWords;
            if (contradicted)
                judged.Add(Asked(open, path!, Believed(open.Question!.Text)));
            else if (inWords || (open.Question!.Of == Party.Staff && verdict.Judgements.Count == 0))
                judged.Add(Asked(open, path ?? open.Rule, open.Question!.Text));
            else if (open.Question!.Of != Party.Staff && verdict.Result is null && HadIts(open.Question.Of, record, today))
                judged.Add(Asked(open, path ?? open.Rule, open.Question.Text));
        }

        return verdict with
        {
            Result = carried ? null : verdict.Result,
            Purge = carried ? null : verdict.Purge,
            Decided = carried ? Decided.Open : verdict.Decided,
            Judgements = [.. judged.DistinctBy(finding => finding.Facts[0])],
            Disputed = disputed,
        };
    }

    private static bool HadIts(Party party, IssueRecord record, DateOnly today) => party is not (Party.Claimant or Party.Employer) || record.HadItsChance(party, today)
        || (party == Party.Employer && !record.Issue.HasEmployer);

    private static HashSet<string> Told(IssueRecord record)
    {
        var prefix = Shapes.ToldOf("");
        return [.. record.Statements.SelectMany(statement => statement.Content.Answers)
            .Where(answer => answer.Fact.StartsWith(prefix, StringComparison.Ordinal)).Select(answer => answer.Fact[prefix.Length..])];
    }

    private static Sentence Believed(Sentence asked) => new(
        $"The two sides contradict each other. What do you find? {asked.En}",
        $"Las dos partes se contradicen. ¿Qué concluye usted? {asked.Es}");

    private static Finding Asked(Finding open, string path, Sentence text) => new(false, open.Cite, open.Because)
    {
        Rule = open.Rule,
        Facts = [path],
        Open = true,
        Question = new(Party.Staff, text),
    };
}
