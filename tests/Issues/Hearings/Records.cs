using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Issues.Hearings;

/// <summary>Records of one issue, built in the order in which things happen.</summary>
internal static class Records
{
    /// <summary>About the end of Rosa's job, nobody asked yet.</summary>
    public static IssueRecord Quit { get; } = new()
    {
        Claim = new() { ClaimId = new string('a', 32) },
        Issue = new() { Number = 1, Code = "separation-quit", Law = "RCW 50.20.050", Job = 0, Detected = new(2026, 3, 2) },
        Person = People.Rosa,
    };

    /// <summary>The same without an employer in it.</summary>
    public static IssueRecord Alone { get; } = Quit with { Issue = Quit.Issue with { Job = null } };

    public static IssueRecord Asked(
        this IssueRecord record, DateOnly on, Party party, AskedFor what = AskedFor.FirstAnswer, int? about = null, Channel by = Channel.Mail, bool? reached = null, DateOnly? until = null)
        => record with { Attempts = [.. record.Attempts, new(on, new(1, party, by, what, about, reached, until), "agency", null)] };

    public static IssueRecord Said(
        this IssueRecord record, DateOnly on, Party party, Party? against = null, int? rebuts = null, bool? material = true, bool? disputed = true)
    {
        var number = record.Statements.Count + 1;
        var taken = new StatementTaken(1, $"s-{number}", party, against, material, disputed, rebuts);
        return record with { Statements = [.. record.Statements, new(number, on, taken, new() { By = party })] };
    }

    public static IssueRecord Questioned(this IssueRecord record, DateOnly on, Party party, DateOnly? answered = null)
        => record with { Questions = [.. record.Questions, new(record.Questions.Count + 1, on, party, "When did you tell them?", "s-ada", answered)] };
}
