using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Purges;

namespace BenefitsFlow.App.Issues;

/// <summary>What the law comes to on what was gathered about an issue.</summary>
/// <param name="Decision">With its findings, and what is open in it.</param>
/// <param name="Result">Null while something is open.</param>
/// <param name="Purge">What ends a denial besides time; null when nothing does.</param>
/// <param name="Decided">The decision in one sentence, to the claimant.</param>
public sealed record Verdict(Decision Decision, IssueResult? Result, PurgeKind? Purge, Sentence Decided)
{
    /// <summary>What a person has to judge, each with a question to the staff; its fact is where the answer goes.</summary>
    public IReadOnlyList<Finding> Judgements { get; init; } = [];

    /// <summary>What is owed by it, of an overpayment or of its waiver; null of any other kind, and while there is no result.</summary>
    public Overpayments.Deciding.DebtFound? Debt { get; init; }

    /// <summary>What it finds of pay, for the arithmetic of the week; null when it is about none.</summary>
    public PayFound? Found { get; init; }

    /// <summary>Facts on which the two sides contradict each other, by their paths, material or not.</summary>
    public IReadOnlyList<string> Disputed { get; init; } = [];
}

/// <summary>How the law of one kind of issue is asked.</summary>
public abstract class LawCase
{
    /// <summary>The law's record of facts that answers go to; null when no law on record decides and a person does.</summary>
    public virtual Type? Facts => null;

    /// <summary>Applies the law to what is on record. What it cannot apply to goes to a person; it never fails.</summary>
    /// <param name="today">The agency's day.</param>
    public abstract Verdict Decide(IssueRecord record, DateOnly today);

    /// <summary>The side that a finding helps when it is met: the claimant's where it allows, the employer's where it denies.</summary>
    internal virtual Party Favours(Finding finding) => Party.Claimant;
}

/// <summary>A kind of issue: what it is called, which law it falls under, whom it concerns, how it is decided.</summary>
public sealed record IssueKind
{
    /// <summary>As <c>separation-quit</c>; never given to another kind.</summary>
    public required string Code { get; init; }

    /// <summary>As a title.</summary>
    public required Sentence Name { get; init; }

    /// <summary>The statute's section.</summary>
    public required string Law { get; init; }

    /// <summary>The federal code of the issue (ET Handbook 301): <c>10</c> quit, <c>20</c> discharge, and so on.</summary>
    public required string Federal { get; init; }

    /// <summary>Why the federal code is not confirmed; null when it is.</summary>
    public string? FederalUnconfirmed { get; init; }

    /// <summary>True when an employer has a part in it: a separation, a refusal of its work.</summary>
    public required bool Employer { get; init; }

    public required LawCase Case { get; init; }

    /// <summary>What the claimant is asked first, in its order.</summary>
    public IReadOnlyList<Opening> OfClaimant { get; init; } = [];

    /// <summary>What the employer is asked first, in its order: the fields of the separation notice that make sense here.</summary>
    public IReadOnlyList<Opening> OfEmployer { get; init; } = [];

    /// <summary>Documents that the claimant may send, a sentence each.</summary>
    public IReadOnlyList<Sentence> ClaimantDocuments { get; init; } = [];

    /// <summary>Documents that the employer may send, a sentence each.</summary>
    public IReadOnlyList<Sentence> EmployerDocuments { get; init; } = [];

    /// <summary>What ways into the facts concern one side alone, as <c>OwnHealth.</c>: passed on only as far as the other side has to answer it.</summary>
    public IReadOnlyList<string> Private { get; init; } = [];

    /// <summary>True when it is about an overpayment: then it is raised with one, never by itself, and holds no week.</summary>
    public bool OfOverpayment { get; init; }

    /// <summary>True when a named person decides it, whatever it comes to.</summary>
    public bool NamedPerson { get; init; }

    /// <summary>Why it is asked, to the claimant; null where the week or the job says it.</summary>
    public Sentence? Why { get; init; }

    /// <summary>What its pages say it was decided to; null when benefits are allowed or denied by it.</summary>
    public Outcomes? Told { get; init; }

    /// <summary>The claimant's letter on a determination, from the day it is mailed and where it is appealed.</summary>
    public Func<Determination, IssueRecord, DateOnly, AppealOffice, Letter> Letter { get; init; } = ClaimantLetter.Of;

    /// <summary>Figures and their sources that staff look up, besides what the law leaves to judge; a judgement on the part that they go to is made by them.</summary>
    public IReadOnlyList<AskedQuestion> OfStaff { get; init; } = [];

    /// <summary>True when what the claimant said is shown to whoever decides it, and to nobody else who may read the case.</summary>
    public bool Confidential { get; init; }

    /// <summary>What a side is asked first; nothing for one that has no part in it.</summary>
    public IReadOnlyList<Opening> OpeningOf(Party party) => party switch
    {
        Party.Claimant => OfClaimant,
        Party.Employer when Employer => OfEmployer,
        _ => [],
    };

    /// <summary>Documents wanted of a side.</summary>
    public IReadOnlyList<Sentence> DocumentsOf(Party party) => party == Party.Employer ? EmployerDocuments : ClaimantDocuments;
}

/// <summary>What an issue was decided to, in one sentence each.</summary>
/// <param name="For">When it went for the claimant.</param>
/// <param name="Against">When it did not.</param>
public sealed record Outcomes(Sentence For, Sentence Against);
