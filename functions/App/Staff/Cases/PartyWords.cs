using System.Text.Json;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>Writes down for a party what it said on the phone or on paper, in its own words.</summary>
public sealed class PartyWords(IssueFile issues)
{
    internal const int Most = 10_000;

    /// <summary>Null, with an error, when no party of the issue was chosen.</summary>
    internal static Party? PartyIn(Check check, IssueRecord record)
    {
        switch (check.Typed("party"))
        {
            case "claimant":
                return Party.Claimant;
            case "employer" when record.Job is not null:
                return Party.Employer;
            default:
                check.Fail("party", "choose");
                return null;
        }
    }

    /// <summary>Takes the statement once under the form's key. An answer to a question of ours names it.</summary>
    internal Task TakeAsync(CaseAt at, Party party, Occasion occasion, string words, string? signedBy, CancellationToken cancellation)
    {
        var content = new StatementContent
        {
            By = party,
            TakenBy = at.Member.Id,
            Words = words,
            SignedBy = signedBy,
            Answers = occasion is { For: AskedFor.StaffQuestion, About: { } number } ? [Answering(at.Record, number, words)] : [],
        };
        int? rebuts = occasion.For == AskedFor.Rebuttal ? occasion.About : null;
        var adverse = Adversity.Of(at.Record, content, rebuts);
        return issues.TakeStatementAsync(
            at.ClaimId, "staff-" + at.Key, new StatementTaken(at.Issue, "", party, adverse.To, adverse.Material, adverse.Disputed, rebuts), content, at.Member.Id, cancellation);
    }

    private static Answer Answering(IssueRecord record, int number, string words)
    {
        var asked = record.Questions.First(question => question.Number == number).Text;
        return new($"staff-question-{number}", new(asked, asked), JsonSerializer.SerializeToElement(words));
    }
}
