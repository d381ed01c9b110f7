using System.Text.Json;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Overpayments.Crossmatch;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Purges;

namespace BenefitsFlow.App.Issues;

/// <summary>An answer to one question.</summary>
/// <param name="Fact">The member of the law's facts that it settles, with the way to it, as <c>JobOffer.DefiniteBeforeLeaving</c>; or a name of our own in lower case, as <c>words</c>.</param>
/// <param name="Asked">The question as it was asked.</param>
/// <param name="Value">Yes and no as booleans, numbers, days as text; an empty object raises a part of the facts.</param>
/// <param name="Words">What was said besides; null when nothing was.</param>
/// <param name="Said">The value as people read it, a choice by its label; null where the value says it itself.</param>
public sealed record Answer(string Fact, Sentence Asked, JsonElement Value, string? Words = null, Sentence? Said = null);

/// <summary>What somebody said on an issue, as it is kept sealed.</summary>
public sealed record StatementContent
{
    public required Party By { get; init; }

    /// <summary>The member of staff who found it or wrote it down; null when the party did so itself.</summary>
    public string? TakenBy { get; init; }

    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>In the party's own words; null when it gave none.</summary>
    public string? Words { get; init; }

    /// <summary>Who answers for the employer, and in which position; null for a claimant.</summary>
    public string? SignedBy { get; init; }

    /// <summary>The words, unless they stand among the answers too.</summary>
    internal string? InOwnWords => Answers.Any(answer => answer.Fact == "words") ? null : Words;
}

/// <summary>A statement in its place on the record.</summary>
/// <param name="Number">From 1.</param>
public sealed record StatementOnRecord(int Number, DateOnly On, StatementTaken Taken, StatementContent Content);

/// <summary>A question of a member of staff in its place on the record.</summary>
/// <param name="Number">From 1.</param>
/// <param name="By">The member's id.</param>
/// <param name="Answered">The day of the statement that answers it; null while none does.</param>
public sealed record QuestionOnRecord(int Number, DateOnly On, Party Of, string Text, string By, DateOnly? Answered);

/// <summary>An attempt in its place on the record.</summary>
/// <param name="By"><c>agency</c>, or a member of staff's id.</param>
/// <param name="Note">What the member wrote down of a call; null when nothing.</param>
public sealed record AttemptOnRecord(DateOnly On, AttemptMade Made, string By, string? Note)
{
    /// <summary>True while the letter waits to be put in the post: no time runs on it. Posted, the attempt is of that day.</summary>
    public bool Waits { get; init; }

    /// <summary>The day from which the time to answer counts: what is not posted yet is posted today at the earliest.</summary>
    internal DateOnly CountsFrom(DateOnly today) => Waits ? today : On;
}

/// <summary>The law applied to what was gathered, for a person to decide on.</summary>
public sealed record Proposal
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required DateOnly On { get; init; }

    /// <summary><c>agency</c>, or the id of the member of staff who changed the one before.</summary>
    public required string By { get; init; }

    /// <summary>Null while a question of judgement is open: then it can be changed or returned, never approved.</summary>
    public required IssueResult? Result { get; init; }

    /// <summary>What ends a denial besides time; null when nothing does.</summary>
    public PurgeKind? Purge { get; init; }

    /// <summary>The decision in one sentence, to the claimant.</summary>
    public required Sentence Decided { get; init; }

    /// <summary>The sections applied.</summary>
    public required string Law { get; init; }

    public required string Edition { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What a person has to judge, each with its question.</summary>
    public IReadOnlyList<Finding> Judgements { get; init; } = [];

    public IReadOnlyList<Unconfirmed> Unconfirmed { get; init; } = [];

    /// <summary>True when both sides say the same, or only one side has a part in it, and nothing is left to judge.</summary>
    public required bool Undisputed { get; init; }

    /// <summary>Dollars that hang on it: weeks claimed so far and those that a denial would reach.</summary>
    public required decimal AtStake { get; init; }

    /// <summary>Statements that it stands on: those on record when it was made.</summary>
    public required int Statements { get; init; }

    /// <summary>Why the member of staff changed it; null for the agency's own.</summary>
    public string? Reason { get; init; }

    /// <summary>SHA-256, in hex, of exactly what is proposed and of the statements that it stands on.</summary>
    public required string Digest { get; init; }

    /// <summary>Questions of the staff on record when it was made.</summary>
    public int Questions { get; init; }

    /// <summary>How often a judge had sent the issue back when it was made: what was signed before counts for none made after.</summary>
    public int Reopened { get; init; }

    /// <summary>What it finds of pay, for the arithmetic of the week; null when it is about none.</summary>
    public PayFound? Found { get; init; }

    /// <summary>Documents on record when it was made.</summary>
    public int Documents { get; init; }

    /// <summary>What is owed by it; null when it is not about that, or while there is no result.</summary>
    public Overpayments.Deciding.DebtFound? Debt { get; init; }

    /// <summary>True once a specialist brought up fraud: whatever it comes to, two people decide it.</summary>
    public bool FraudRaised { get; init; }

    /// <summary>True while the record still is what it stands on: nothing was said, asked or sent in after it, and no judge sent the issue back.</summary>
    internal bool StandsOn(IssueRecord record)
        => (record.Statements.Count, record.Questions.Count, record.Documents.Count, record.Issue.Reopened) == (Statements, Questions, Documents, Reopened);
}

/// <summary>A named person's word for a proposal.</summary>
/// <param name="StaffId">Who.</param>
/// <param name="Name">As printed in the letter.</param>
/// <param name="Role">In which, as <c>specialist</c>, <c>lead</c>.</param>
/// <param name="Digest">Of what was shown.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Cite">The section that the person leans on.</param>
public sealed record Signature(string StaffId, string Name, string Role, DateOnly On, string Digest, string Reason, string Cite);

/// <summary>All that is on record about one issue. Personal throughout: shown to staff, and to a party only what is its own or spoken against it.</summary>
public sealed record IssueRecord
{
    public required ClaimState Claim { get; init; }

    public required IssueState Issue { get; init; }

    /// <summary>The application as it was last told.</summary>
    public required Application Person { get; init; }

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<StatementOnRecord> Statements { get; init; } = [];

    public IReadOnlyList<QuestionOnRecord> Questions { get; init; } = [];

    public IReadOnlyList<AttemptOnRecord> Attempts { get; init; } = [];

    /// <summary>The ids of the documents that were kept, in the order in which they came.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>The same person's fraud decisions that stand, on this claim and on others; empty for what is about no overpayment.</summary>
    public IReadOnlyList<Law.Overpayments.FraudDecided> EarlierFrauds { get; init; } = [];

    /// <summary>The overpayment that it is about; null when it is about none.</summary>
    public Overpayments.OverpaymentState? Overpayment => Issue.Overpayment is { } number ? Claim.Overpayment(number) : null;

    /// <summary>The job that it is about; null when it is about none.</summary>
    public Job? Job => Issue.Job is { } place ? Person.Jobs[place] : Issue.Employer is { } account ? ReportedJob.Of(account, Claim) : null;

    /// <summary>What one side said, in its order.</summary>
    public IEnumerable<StatementOnRecord> Of(Party party) => Statements.Where(statement => statement.Taken.By == party);

    /// <summary>The record as it would be with one more statement. Nothing is taken by it.</summary>
    /// <param name="keep">Which statements stay; all when null.</param>
    internal IssueRecord With(StatementContent said, Func<StatementOnRecord, bool>? keep = null) => this with
    {
        Statements =
        [
            .. Statements.Where(keep ?? (_ => true)),
            new(Statements.Count + 1, Issue.Detected, new(Issue.Number, "", said.By, null, null, null, null), said),
        ],
    };
}
