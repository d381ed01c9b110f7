using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Appeals;

/// <summary>How an appeal came.</summary>
public enum AppealForm
{
    /// <summary>By the party itself on our page.</summary>
    Online,

    /// <summary>A letter: it counts from its postmark (RCW 50.32.025).</summary>
    Paper,

    /// <summary>It counts on the day it comes.</summary>
    Fax,
}

/// <summary>What the hearing office ordered.</summary>
public enum AppealOrder
{
    Affirmed,
    Reversed,

    /// <summary>The decision stands with other dates.</summary>
    Modified,

    /// <summary>Sent back to be decided anew.</summary>
    Remanded,

    /// <summary>Not heard: late without good cause, or nobody came.</summary>
    Dismissed,
    Withdrawn,
}

/// <summary>Something that happened to one appeal of a claim.</summary>
/// <param name="Appeal">The appeal's number, from 1 in the order in which they came.</param>
public abstract record AppealFact(int Appeal) : Fact;

/// <summary>A party appealed. Its words are kept sealed.</summary>
/// <param name="Decision">As <c>issue-1-1</c> (issue and determination) or <c>week-2026-03-01</c>.</param>
/// <param name="Filed">The day that counts: of a letter, its postmark.</param>
/// <param name="Mailed">The day on which the decision was mailed.</param>
/// <param name="LastDay">On which it could be appealed in time, inclusive.</param>
/// <param name="CauseBy">Late and nobody has said why: until when we ask, inclusive; null otherwise.</param>
public sealed record AppealReceived(
    int Appeal, string Decision, int? Issue, int? Determination, DateOnly? Week, Party By, AppealForm How, DateOnly Filed, DateOnly Mailed, DateOnly LastDay, DateOnly? CauseBy)
    : AppealFact(Appeal)
{
    public override string Cite => "RCW 50.32.020";
}

/// <summary>The party said why its appeal is late. Whether that is good cause, a judge decides. Its words are kept sealed.</summary>
public sealed record AppealLateCauseGiven(int Appeal) : AppealFact(Appeal)
{
    public override string Cite => "RCW 50.32.075; WAC 192-04-090";
}

/// <summary>The file for the hearing office is whole and can be fetched.</summary>
/// <param name="Digest">SHA-256, in hex, of the hearing office's PDF.</param>
public sealed record HearingFileReady(int Appeal, string Digest, int Pages) : AppealFact(Appeal)
{
    public override string Cite => "WAC 192-120-030";
}

/// <summary>A member of staff entered the hearing office's order. Its reasons are kept sealed.</summary>
/// <param name="On">The order's day.</param>
/// <param name="Docket">The hearing office's number.</param>
/// <param name="Result">What the issue now comes to; null when the order leaves it, sends it back, or is about a week.</param>
/// <param name="Owed">Of an overpayment or its waiver, modified: cents of benefits that are owed by the order; null otherwise.</param>
/// <param name="OwedPenalty">The same of the penalty.</param>
public sealed record AppealOrdered(
    int Appeal, AppealOrder Order, DateOnly On, string Docket, IssueResult? Result, long? Owed = null, long? OwedPenalty = null) : AppealFact(Appeal)
{
    public override string Cite => "RCW 50.32.040";
}

/// <summary>The order was carried out.</summary>
/// <param name="Determination">The determination that it put in place of the one appealed; null when it put none.</param>
/// <param name="ByHand">True when a person has to do the rest: a week decided otherwise.</param>
public sealed record AppealCarriedOut(int Appeal, int? Determination, bool ByHand) : AppealFact(Appeal)
{
    public override string Cite => "RCW 50.32.040";
}

/// <summary>An issue that was sent back is open again: a person hears and decides it anew.</summary>
public sealed record IssueReopened(int Issue, int Appeal) : IssueFact(Issue)
{
    public override string Cite => "RCW 50.32.040";
}

/// <summary>The claimant asked that the amounts of the monetary determination be looked at again. The words are kept sealed.</summary>
public sealed record AmountsReviewAsked : Fact
{
    public override string Cite => "RCW 50.20.160(1)";
}
