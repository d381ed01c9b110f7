using System.Globalization;
using System.Text.Json;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Cases;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>A question of fact that a member of staff may answer otherwise than the record does.</summary>
/// <param name="Fact">See <see cref="Answer.Fact"/>.</param>
/// <param name="Judgement">True when nobody but a person can answer it.</param>
/// <param name="Shape">Yes or no, money, or words of one line.</param>
internal sealed record Findable(string Fact, Sentence Asked, bool Judgement, AnswerShape Shape = AnswerShape.YesNo);

/// <summary>Reads the forms of the approval page.</summary>
internal static class ApprovalForm
{
    public const string Keys = "staff.approval";

    private const int Most = 4000;

    private const int MostFound = 60;

    /// <summary>What was earned in a week is an amount.</summary>
    private static AnswerShape ShapeOf(string fact) => fact.StartsWith(EarningsCase.Found, StringComparison.Ordinal) ? AnswerShape.Money : AnswerShape.YesNo;

    private const int MostLine = 200;

    private const decimal MostDollars = 1_000_000;

    public static readonly IReadOnlyList<string> Names =
    [
        "reason", "cite", "read", "changeReason", "changeCite", "questionClaimant", "questionEmployer", "colleague", "why",
        .. Enumerable.Range(1, MostFound).Select(Name),
    ];

    /// <summary>What may be found otherwise: what is left to judge, then what the parties said yes or no to.</summary>
    public static IReadOnlyList<Findable> FindablesOf(ApprovalCase now) =>
    [
        .. now.Proposal.Judgements.Where(finding => finding is { Question: not null, Facts.Count: > 0 } && !OfStaff(now).Any(asked => asked.Fact.StartsWith(finding.Facts[0] + ".", StringComparison.Ordinal)))
            .Select(finding => new Findable(finding.Facts[0], finding.Question!.Text, true, ShapeOf(finding.Facts[0])))
            .Concat(now.Record.Statements.SelectMany(statement => statement.Content.Answers)
                .Where(answer => answer.Fact.StartsWith(EarningsCase.Found, StringComparison.Ordinal)
                    || (char.IsUpper(answer.Fact[0]) && answer.Value.ValueKind is JsonValueKind.True or JsonValueKind.False))
                .Select(answer => new Findable(answer.Fact, answer.Asked, false, ShapeOf(answer.Fact))))
            .Concat(OfStaff(now).Select(asked => new Findable(asked.Fact, asked.Text, false, asked.Shape)))
            .DistinctBy(findable => findable.Fact).Take(MostFound),
    ];

    private static IReadOnlyList<AskedQuestion> OfStaff(ApprovalCase now) => IssueCatalogue.Of(now.Record.Issue.Code).OfStaff;

    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"found{number}");

    /// <summary>Reason and citation, as a determination needs them; null with the errors in the check.</summary>
    public static (string Reason, string Cite)? Reasoned(Check check, string reasonField, string citeField)
    {
        var reason = check.Words(reasonField, Most);
        if (reason is not null && StatedReason.ReasonMistake(reason) is not null)
            check.Fail(reasonField, Texts.Of("staff.approval.reason.short", ("least", StatedReason.Shortest)));
        var cite = check.Line(citeField, 100);
        if (cite is not null && StatedReason.CiteMistake(cite) is not null)
            check.Fail(citeField, Texts.Of("staff.approval.cite.form"));
        return check.Ok ? (reason!, cite!) : null;
    }

    public static IReadOnlyList<Answer> Found(Check check, IReadOnlyList<Findable> findables)
    {
        List<Answer> found = [];
        for (var at = 0; at < findables.Count; at++)
        {
            var (name, findable) = (Name(at + 1), findables[at]);
            if (findable.Shape == AnswerShape.YesNo && check.Typed(name) is "yes" or "no")
                found.Add(new(findable.Fact, findable.Asked, JsonSerializer.SerializeToElement(check.Typed(name) == "yes")));
            else if (findable.Shape == AnswerShape.Money && check.Money(name, MostDollars, required: false) is { } dollars)
                found.Add(new(findable.Fact, findable.Asked, JsonSerializer.SerializeToElement(dollars), Said: new(Dates.Money(dollars), Dates.Money(dollars))));
            else if (findable.Shape == AnswerShape.Words && check.Line(name, MostLine, required: false) is { } line)
                found.Add(new(findable.Fact, findable.Asked, JsonSerializer.SerializeToElement(line)));
        }

        if (found.Count == 0 && check.Ok)
            check.Fail("changeReason", Texts.Of(findables.Count == 0 ? "staff.approval.found.none" : "staff.approval.found.missing"));
        return found;
    }

    public static IReadOnlyList<ReturnedQuestion> Questions(Check check)
    {
        List<ReturnedQuestion> questions = [];
        foreach (var (field, party) in new[] { ("questionClaimant", Party.Claimant), ("questionEmployer", Party.Employer) })
        {
            if (check.Words(field, Most, required: false) is { } text)
                questions.Add(new(party, text));
        }

        if (questions.Count == 0 && check.Ok)
            check.Fail("questionClaimant", Texts.Of("staff.approval.question.missing"));
        return questions;
    }
}
