using System.Globalization;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>What a party was reached about, or what its words answer: the first questions, a statement against it, a question of ours.</summary>
/// <param name="About">The number of the statement or question; null for the first questions.</param>
internal sealed record Occasion(AskedFor For, int? About)
{
    private const string First = "first";
    private const string Statement = "statement-";
    private const string Question = "question-";

    /// <summary>The parties of the issue, to choose from.</summary>
    public static List<Choice> Parties(IssueRecord record, string language)
    {
        Party[] parties = record.Job is null ? [Party.Claimant] : [Party.Claimant, Party.Employer];
        return [.. parties.Select(party => new Choice(party.ToString().ToLowerInvariant(), IssueWords.NameOf(party).In(language)))];
    }

    /// <summary>The occasions of the issue, to choose from.</summary>
    public static List<Choice> Choices(IssueRecord record, string language) =>
    [
        new(First, Texts.Of("staff.occasion.first").In(language)),
        .. record.Statements.Where(statement => statement.Taken.AdverseTo is not null).Select(statement => new Choice(
            Statement + Digits(statement.Number),
            Texts.Of("staff.occasion.statement", ("number", statement.Number), ("by", IssueWords.NameOf(statement.Taken.By)), ("on", statement.On)).In(language))),
        .. record.Questions.Where(question => question.Answered is null).Select(question => new Choice(
            Question + Digits(question.Number),
            Texts.Of("staff.occasion.question", ("number", question.Number), ("of", IssueWords.NameOf(question.Of)), ("on", question.On)).In(language))),
    ];

    /// <summary>Null, with an error, when nothing of the issue's was chosen, or something that is not that party's.</summary>
    public static Occasion? From(Check check, IssueRecord record, Party? party)
    {
        var typed = check.Typed("about");
        if (typed == First)
            return new(AskedFor.FirstAnswer, null);
        if (NumberIn(typed, Statement) is { } said && record.Statements.FirstOrDefault(statement => statement.Number == said) is { } statement)
        {
            if (statement.Taken.AdverseTo == party)
                return new(AskedFor.Rebuttal, said);
            check.Fail("about", "othersStatement");
        }
        else if (NumberIn(typed, Question) is { } asked && record.Questions.FirstOrDefault(question => question.Number == asked) is { } question)
        {
            if (question.Of == party)
                return new(AskedFor.StaffQuestion, asked);
            check.Fail("about", "othersQuestion");
        }
        else
            check.Fail("about", "choose");
        return null;
    }

    private static int? NumberIn(string typed, string before)
        => typed.StartsWith(before, StringComparison.Ordinal) && int.TryParse(typed.AsSpan(before.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
