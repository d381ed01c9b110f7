using System.Text.Json;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Tests.Issues.Determining;
using Answer = BenefitsFlow.App.Issues.Answer;

namespace BenefitsFlow.Tests.Overpayments;

/// <summary>Rosa was paid $219 for the week of March 8, 2026, and $119 was due. What is on record of it, and what a person finds.</summary>
internal static class Overpaid
{
    public static readonly DateOnly Week = new(2026, 3, 8);

    /// <summary>A Monday; the day after the last day to answer.</summary>
    public static readonly DateOnly Today = new(2026, 3, 30);

    public static readonly DateOnly ReplyBy = Today.AddDays(-1);

    /// <summary>What fraud needs (WAC 192-100-050).</summary>
    public static IReadOnlyList<string> Elements { get; } =
        [nameof(FraudFacts.StatementMade), nameof(FraudFacts.StatementFalse), nameof(FraudFacts.KnewOrReckless), nameof(FraudFacts.Material), nameof(FraudFacts.IntendedReliance), nameof(FraudFacts.ClearCogentConvincing)];

    /// <param name="advised">True when the advice of rights went out, three weeks ago.</param>
    /// <param name="fraud">True when a specialist brought it up.</param>
    public static IssueRecord Record(bool advised = true, bool fraud = false, OverpaymentCause cause = OverpaymentCause.Staff, string language = "en")
    {
        var claim = Case.Claim(language);
        var one = OverpaymentState.Of(new(1, cause, [new(Week, 21_900, 11_900)]), new(2026, 3, 16));
        if (advised)
            one = one.With(new AdviceSent(1, ReplyBy, AdviceContents.All, "overpayment-1-advice"), new(2026, 3, 16));
        var issue = new IssueState { Number = 1, Code = Suspicions.Issue, Law = "RCW 50.20.190", Overpayment = 1, Detected = new(2026, 3, 16) };
        var record = new IssueRecord
        {
            Claim = claim with { Overpayments = [one], Issues = [issue] },
            Issue = issue,
            Person = People.Rosa with { Language = language },
            Attempts = [new(new(2026, 3, 16), new(1, Party.Claimant, Channel.Mail, AskedFor.FirstAnswer, null, null, ReplyBy), "agency", null)],
        };
        return fraud ? record.Say(Party.Staff, new Answer("FraudBroughtUp", new("Fraud?", "¿Fraude?"), JsonSerializer.SerializeToElement(true))) : record;
    }

    public static IssueRecord Say(this IssueRecord record, Party by, params Answer[] answers)
    {
        var number = record.Statements.Count + 1;
        return record with
        {
            Statements = [.. record.Statements, new(number, new(2026, 3, 17), new(1, $"s{number}", by, null, null, null, null), new() { By = by, TakenBy = by == Party.Staff ? "ana-lima" : null, Answers = answers })],
        };
    }

    /// <summary>A person answers all that the law leaves to a person, until it is decided or nothing is left to find.</summary>
    /// <param name="says">By the name of the fact.</param>
    public static IssueRecord Find(this IssueRecord record, Func<string, bool> says, DateOnly? on = null)
    {
        for (var round = 0; round < 20; round++)
        {
            var proposal = Proposals.Of(record, on ?? Today);
            if (proposal.Judgements.Count == 0)
                return record;
            record = record.Say(Party.Staff, [.. proposal.Judgements.Select(open => new Answer(open.Facts[0], open.Question!.Text, JsonSerializer.SerializeToElement(says(NameOf(open.Facts[0])))))]);
        }

        throw new InvalidOperationException("The questions do not end: " + string.Join(", ", Proposals.Of(record, on ?? Today).Judgements.Select(open => open.Facts[0])));
    }

    /// <summary>All elements of fraud but the one named, and nothing that speaks for the claimant.</summary>
    public static Func<string, bool> FraudBut(string? missing = null) => fact => Elements.Contains(fact) && fact != missing;

    public static Proposal Proposed(this IssueRecord record, DateOnly? on = null) => Proposals.Of(record, on ?? Today) with { Number = 1 };

    public static Signature Sign(Proposal proposal, string staff = "ana-lima", string role = "specialist")
        => new(staff, "Ana Lima", role, Today, proposal.Digest, "The pay stub shows $333, and she had told us of $200.", "RCW 50.20.190(1)");

    private static string NameOf(string path) => char.ToUpperInvariant(path[0]) + path[1..];
}
