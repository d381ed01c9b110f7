using BenefitsFlow.App.Staff;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.App.Issues;

/// <summary>What an issue was decided to.</summary>
/// <param name="DeniedFrom">The first Sunday that is denied; null when none is. Of a denial that was found to have ended, allowed as it is, the first of those before.</param>
/// <param name="DeniedThrough">The last Sunday that is denied, inclusive; null while it lasts until its condition ends.</param>
public sealed record IssueResult(bool Allowed, DateOnly? DeniedFrom, DateOnly? DeniedThrough)
{
    public static IssueResult Allow { get; } = new(true, null, null);

    /// <summary>True when the week is denied.</summary>
    /// <param name="sunday">The week's first day.</param>
    public bool Denies(DateOnly sunday) => sunday >= DeniedFrom && !(sunday > DeniedThrough);
}

/// <summary>Where one issue of a claim stands: the fold of its facts.</summary>
public sealed record IssueState
{
    /// <summary>From 1, in the order in which the claim's issues were raised.</summary>
    public required int Number { get; init; }

    /// <summary>As <c>separation-quit</c>: names its kind in the catalogue.</summary>
    public required string Code { get; init; }

    /// <summary>The section it falls under.</summary>
    public required string Law { get; init; }

    /// <summary>The one week it is about; null when it is about the claim.</summary>
    public DateOnly? Week { get; init; }

    /// <summary>The job it is about, by its place in the application, from 0; null when it is about none.</summary>
    public int? Job { get; init; }

    /// <summary>The overpayment it is about; null when it is about none.</summary>
    public int? Overpayment { get; init; }

    /// <summary>The quarter whose wage reports it compares with the weeks, as <c>2025Q4</c>; null when it is about none.</summary>
    public string? Quarter { get; init; }

    /// <summary>Account number of the employer whose wage report it is about; null when it is about none.</summary>
    public string? Employer { get; init; }

    /// <summary>True when an employer can have a part in it: of a job, or of a wage report.</summary>
    public bool HasEmployer => Job is not null || Employer is not null;

    /// <summary>The agency's day on which it was noticed: the federal clock runs from it.</summary>
    public required DateOnly Detected { get; init; }

    /// <summary>The hearing's step; 0 before it began.</summary>
    public int Step { get; init; }

    /// <summary>Until when the step waits, inclusive.</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>Statements taken so far.</summary>
    public int Statements { get; init; }

    /// <summary>Number of the latest proposal; 0 when there is none.</summary>
    public int Proposal { get; init; }

    /// <summary>Number of the proposal with which a person was first asked since the hearing's last step: it names the approval, which keeps it when the person changes the proposal.</summary>
    public int Approval { get; init; }

    /// <summary>Number of the determination in force; 0 when there is none.</summary>
    public int Determination { get; init; }

    public DateOnly? DeterminedOn { get; init; }

    /// <summary>Of the determination in force; null when there is none.</summary>
    public IssueResult? Result { get; init; }

    /// <summary>What the determination in force found of pay; null when it is about none.</summary>
    public PayFound? Found { get; init; }

    /// <summary>The kind of pay that it is about; null when it is about none, or the claimant is to say.</summary>
    public PayKind? Pay { get; init; }

    /// <summary>The agency's day on which the claimant was told that weeks are paid conditionally until it is decided; null when not told.</summary>
    public DateOnly? ToldConditional { get; init; }

    /// <summary>Why nothing is left to decide; null otherwise.</summary>
    public string? Closed { get; init; }

    /// <summary>Statements on record when the step began: those after it have still to be weighed.</summary>
    public int Weighed { get; init; }

    /// <summary>True while the step waits for a party; false before the hearing, and when a decision is due.</summary>
    public bool Hearing { get; init; }

    /// <summary>Id of the member of staff whose it is; null when nobody has taken it.</summary>
    public string? AssignedTo { get; init; }

    /// <summary>Until when the person who was asked for a decision has to answer, inclusive; null when nobody was asked.</summary>
    public DateOnly? DecideBy { get; init; }

    /// <summary>How often it was taken or handed on: the next one is numbered so.</summary>
    public int Assignments { get; init; }

    /// <summary>True from a proposal until the hearing steps on: a person's word is waited for.</summary>
    public bool Proposed { get; init; }

    /// <summary>The agency's day since which it waits as it does now; null before the hearing began.</summary>
    public DateOnly? WaitsSince { get; init; }

    /// <summary>How often a judge sent it back to be heard and decided anew.</summary>
    public int Reopened { get; init; }

    /// <summary>Steps of the hearings before it was sent back: the next hearing counts on.</summary>
    public int StepsBefore { get; init; }

    /// <summary>True while nobody has decided it.</summary>
    public bool Open => Result is null && Closed is null;

    /// <summary>True when it is about the claim or about that week; what is about an overpayment, or compares a quarter, holds no week.</summary>
    public bool Concerns(DateOnly sunday) => Overpayment is null && Quarter is null && (Week is null || Week == sunday);

    /// <summary>
    /// True when this issue asked whether that denial, made before it, ended by weeks and earnings, and found that it had by that week: by the week in
    /// which it asked, unless it says which were still denied.
    /// </summary>
    internal bool Ends(IssueState denying, DateOnly sunday)
        => AsksOf(denying) && Result is { } found && !found.Denies(sunday) && (found.DeniedThrough is not null || sunday >= BenefitsFlow.Law.Week.Of(Week ?? Detected).Sunday);

    /// <summary>True when this issue asks whether that denial has ended.</summary>
    internal bool AsksOf(IssueState denying)
        => Code == Weekly.EarnedEnough.Code && Number > denying.Number && (Law, Job) == (denying.Law, denying.Job);

    internal IssueState With(IssueFact fact, DateOnly on) => fact switch
    {
        HearingStepped f => this with
        {
            Step = f.Step,
            AnswerBy = f.AnswerBy,
            Weighed = Statements,
            Hearing = !f.MayDecide,
            Proposed = false,
            Approval = Proposal,
            WaitsSince = on,
        },
        StatementTaken => this with { Statements = Statements + 1 },
        DeterminationProposed f => this with { Proposal = f.Proposal, Approval = Proposed ? Approval : f.Proposal, Proposed = true, WaitsSince = Proposed ? WaitsSince : on },
        ApprovalAsked f => this with { AssignedTo = f.To, DecideBy = f.Due },
        IssueAssigned f => this with { AssignedTo = f.To, Assignments = Assignments + 1 },
        IssueDetermined f => this with { Determination = f.Determination, DeterminedOn = on, Result = f.Result, Found = f.Found },
        Appeals.IssueReopened => this with
        {
            Result = null,
            Closed = null,
            Reopened = Reopened + 1,
            StepsBefore = Step,
            Hearing = false,
            Proposed = false,
            AnswerBy = null,
            DecideBy = null,
            WaitsSince = on,
        },
        IssueClosed f => this with { Closed = f.Reason },
        _ => this,
    };
}
