using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues;

/// <summary>How a party was reached, or was to be reached.</summary>
public enum Channel
{
    /// <summary>Electronic mail with a link.</summary>
    Mail,

    /// <summary>A letter on paper.</summary>
    Letter,

    /// <summary>Shown on one of our own pages.</summary>
    Form,

    /// <summary>A telephone call by a member of staff.</summary>
    Phone,
}

/// <summary>What a party was to be told or asked.</summary>
public enum AskedFor
{
    /// <summary>The first questions on the issue, with the notice that goes with them.</summary>
    FirstAnswer,

    /// <summary>The answer to a statement that speaks against the party.</summary>
    Rebuttal,

    /// <summary>A question of a member of staff.</summary>
    StaffQuestion,

    /// <summary>The same again, before its time runs out.</summary>
    Reminder,
}

/// <summary>Something that happened to one issue of a claim.</summary>
/// <param name="Issue">The issue's number, from 1 in the order in which they were raised.</param>
public abstract record IssueFact(int Issue) : Fact;

/// <summary>A step of the hearing began: who owes an answer has until a day to give it.</summary>
/// <param name="Step">From 1; each step waits once.</param>
/// <param name="AnswerBy">Inclusive; after it the hearing is weighed again, answered or not. The day itself when nobody is waited for.</param>
/// <param name="MayDecide">True when nobody is waited for: both sides were heard or had their time.</param>
public sealed record HearingStepped(int Issue, int Step, DateOnly AnswerBy, bool MayDecide = false) : IssueFact(Issue)
{
    public override string Cite => "WAC 192-120-030; WAC 192-130-080";
}

/// <summary>An attempt to reach a party. Also one that failed is one.</summary>
/// <param name="About">The number of the statement or question that it was about; null for the first questions.</param>
/// <param name="Reached">False when it is known that it did not arrive; null while nobody knows.</param>
/// <param name="AnswerBy">The last day to answer that the party was given, inclusive; null when none was named.</param>
public sealed record AttemptMade(int Issue, Party Party, Channel Channel, AskedFor For, int? About, bool? Reached, DateOnly? AnswerBy) : IssueFact(Issue)
{
    public override string Cite => Party == Party.Employer ? "WAC 192-130-050" : "WAC 192-120-030";
}

/// <summary>A party, or a member of staff for it, said something. Its words are kept sealed under the key.</summary>
/// <param name="Key">Names the sealed content.</param>
/// <param name="AdverseTo">The side that it speaks against; null when it speaks against none.</param>
/// <param name="Material">True when the decision could rest on it; null while nobody has said.</param>
/// <param name="Disputed">True when it conflicts with what that side says; null while nobody has said.</param>
/// <param name="Rebuts">The number of the statement that it answers; null for a first answer.</param>
public sealed record StatementTaken(int Issue, string Key, Party By, Party? AdverseTo, bool? Material, bool? Disputed, int? Rebuts) : IssueFact(Issue)
{
    public override string Cite => By == Party.Employer ? "WAC 192-130-080" : "WAC 192-120-040";
}

/// <summary>A member of staff asks a party something more before deciding. Its words are kept sealed under the key.</summary>
public sealed record QuestionAsked(int Issue, string Key, Party Of) : IssueFact(Issue)
{
    public override string Cite => "WAC 192-120-040(2)";
}

/// <summary>The law was applied to what was gathered. It decides nothing yet.</summary>
/// <param name="Proposal">From 1.</param>
/// <param name="Digest">Of exactly what is proposed, and on which statements.</param>
/// <param name="Allowed">Null while a question of judgement is open.</param>
public sealed record DeterminationProposed(int Issue, int Proposal, string Digest, bool? Allowed) : IssueFact(Issue);

/// <summary>A member of staff was asked for a word on the proposal.</summary>
/// <param name="Step">Of the approval.</param>
/// <param name="To">The member's id.</param>
/// <param name="As">Why this member, as <c>first</c>, <c>reminder</c>, <c>delegate</c>, <c>escalation</c>.</param>
/// <param name="Due">Inclusive; after it the next is asked.</param>
public sealed record ApprovalAsked(int Issue, int Proposal, int Step, string To, string As, DateOnly Due) : IssueFact(Issue);

/// <summary>A member of staff signed a proposal, with a reason and a citation; both are kept sealed.</summary>
/// <param name="Digest">Of what was shown and signed.</param>
/// <param name="Role">In which the member signed, as <c>specialist</c>.</param>
public sealed record ProposalSigned(int Issue, int Proposal, string Digest, string Role) : IssueFact(Issue);

/// <summary>The issue was decided.</summary>
/// <param name="Determination">From 1; a later one stands in place of those before.</param>
/// <param name="Proposal">The proposal that it stands on.</param>
/// <param name="Law">The sections applied.</param>
/// <param name="Found">What was found of pay, for the arithmetic of the week; null when it is about none.</param>
public sealed record IssueDetermined(int Issue, int Determination, int Proposal, string Digest, IssueResult Result, string Law, PayFound? Found = null) : IssueFact(Issue)
{
    public override string Cite => Law;
}

/// <summary>Nothing is left to decide: the claim ended without a benefit year, or the issue was raised by mistake.</summary>
public sealed record IssueClosed(int Issue, string Reason) : IssueFact(Issue);

/// <summary>A week is not paid, because a determination denies it.</summary>
public sealed record WeekDenied(DateOnly Week, int Issue, int Determination) : IssueFact(Issue)
{
    public override string Cite => "RCW 50.20.180";
}

/// <summary>A party was sent its letter on a determination: with it, the time to appeal begins to run.</summary>
/// <param name="Channel">Mail, or a letter on paper.</param>
public sealed record LetterSent(int Issue, int Determination, Party Party, Channel Channel) : IssueFact(Issue)
{
    public override string Cite => "RCW 50.20.180";
}
