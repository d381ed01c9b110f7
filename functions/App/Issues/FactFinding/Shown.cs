using System.Text.Json;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>A question and its answer, as a page shows them.</summary>
internal sealed record ShownAnswer(string Label, string Value);

/// <summary>A statement as a party reads it.</summary>
/// <param name="Title">Who said it, and when.</param>
/// <param name="SignedBy">Null for a claimant.</param>
internal sealed record ShownStatement(string Title, IReadOnlyList<ShownAnswer> Rows, string? Words, string? SignedBy);

/// <summary>What one side is shown of a statement.</summary>
internal static class Shown
{
    /// <param name="reader">The party at the page.</param>
    public static ShownStatement Of(StatementOnRecord said, Party reader, string language)
    {
        var answers = said.Content.Answers;
        var title = Texts.Of(said.Taken.By == reader ? "issues.said.you" : $"issues.said.{By(said.Taken.By)}", ("on", said.On)).In(language);
        var rows = answers.Select(answer => Row(answer, language)).Where(row => row.Value.Length > 0).ToList();
        var words = answers.Any(answer => answer.Fact == "words") ? null : said.Content.Words;
        return new(title, rows, words, said.Content.SignedBy);
    }

    /// <summary>What of a statement was passed on to the other side.</summary>
    /// <param name="record">With the statement in it.</param>
    public static ShownStatement PassedOn(IssueRecord record, StatementOnRecord said, string language)
    {
        var rows = AdverseStatement.Told(record, said).Select(told => new ShownAnswer(
            told.Asked.In(language), string.Join("\n", new[] { told.Answered.In(language), told.Words }.Where(text => !string.IsNullOrEmpty(text)))));
        return new(Texts.Of($"issues.said.{By(said.Taken.By)}", ("on", said.On)).In(language), [.. rows], null, said.Content.SignedBy);
    }

    /// <summary>A row for checking and for reading.</summary>
    public static ShownAnswer Row(Answer answer, string language)
        => new(answer.Asked.In(language), string.Join("\n", new[] { Value(answer, language), answer.Words }.Where(text => !string.IsNullOrEmpty(text))));

    private static string By(Party party) => party switch
    {
        Party.Claimant => "claimant",
        Party.Employer => "employer",
        _ => "agency",
    };

    private static string? Value(Answer answer, string language) => answer.Said?.In(language) ?? answer.Value.ValueKind switch
    {
        JsonValueKind.String => answer.Value.GetString(),
        JsonValueKind.True => Texts.Of("web.yes").In(language),
        JsonValueKind.False => Texts.Of("web.no").In(language),
        JsonValueKind.Number => answer.Value.GetRawText(),
        _ => null,
    };
}
