using System.Text.Json;
using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using Answer = BenefitsFlow.App.Issues.Answer;

namespace BenefitsFlow.Tests.Issues.Determining;

/// <summary>A quit that was heard: both sides were asked and have answered or had their time.</summary>
internal static class Case
{
    public static readonly DateOnly Today = new(2026, 3, 30);

    public static ApprovalPolicy Policy { get; } = new(true, 100_000m);

    public static AppealOffice Office { get; } = new(new("https://example.org/"), null, null, 10);

    public static ClaimState Claim(string language = "en") => new()
    {
        ClaimId = new string('a', 32),
        Confirmation = "BF-0000-0000",
        Applied = new(2026, 3, 2),
        EffectiveSunday = new(2026, 3, 1),
        Language = language,
        Determination = MonetaryDetermination.For(new(2026, 3, 2), [new(new Quarter(2024, 4), 9506, 500), new(new Quarter(2025, 1), 9506, 500), new(new Quarter(2025, 2), 7988, 420)]),
        Issues = [new() { Number = 1, Code = "separation-quit", Law = "RCW 50.20.050", Job = 0, Detected = new(2026, 3, 2) }],
        Weeks = [new() { Week = new(2026, 3, 1), CertifiedOn = new(2026, 3, 8), Answers = new(true, 40, false, 0, 0, 3, 0, false), HeldFor = ["separation-quit"] }],
    };

    /// <param name="outside">True when the claimant gave a reason that the law does not accept; null when nothing was said.</param>
    public static IssueRecord Record(bool? outside = true, bool employer = true, bool attempts = true, string language = "en")
    {
        var claim = Claim(language);
        List<StatementOnRecord> statements = [];
        if (outside is { } known)
            statements.Add(Said(1, Party.Claimant, Party.Employer, new Answer("OutsideTheList", new("Which?", "¿Cuál?"), JsonSerializer.SerializeToElement(known))));
        if (employer)
            statements.Add(Said(statements.Count + 1, Party.Employer, Party.Claimant, new Answer("words", new("What?", "¿Qué?"), JsonSerializer.SerializeToElement("x"))));
        return new()
        {
            Claim = claim,
            Issue = claim.Issues[0],
            Person = People.Rosa with { Language = language, Jobs = [new("Harbor Freight Works", "Seattle", new(2023, 3, 1), new(2026, 2, 20), JobEnded.Quit, "Nights.")] },
            Statements = statements,
            Attempts = !attempts ? [] :
            [
                Asked(Party.Claimant, AskedFor.FirstAnswer, null), Asked(Party.Employer, AskedFor.FirstAnswer, null),
                .. statements.Select(said => Asked(said.Taken.AdverseTo!.Value, AskedFor.Rebuttal, said.Number)),
            ],
        };
    }

    public static Signature Sign(Proposal proposal, string staff = "ana-ortiz", string role = "specialist")
        => new(staff, "Ana Ortiz", role, Today, proposal.Digest, "The reason given is not one that the law accepts.", "RCW 50.20.050(2)(a)");

    public static Determination Denied(string language = "en")
    {
        var record = Record(language: language);
        var proposal = Proposals.Of(record, Today) with { Number = 1 };
        return Determination.Signed(proposal, record, [Sign(proposal)], Policy, Today).Made!;
    }

    private static StatementOnRecord Said(int number, Party by, Party against, Answer answer)
        => new(number, new(2026, 3, 5), new(1, $"s{number}", by, against, true, true, null), new() { By = by, Answers = [answer] });

    private static AttemptOnRecord Asked(Party party, AskedFor what, int? about)
        => new(new(2026, 3, what == AskedFor.Rebuttal ? 6 : 3), new(1, party, Channel.Mail, what, about, null, null), "agency", null);
}
