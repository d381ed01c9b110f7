using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Deciding;

/// <summary>What sets a decision about fraud apart: a specialist brings it up, and a specialist and a lead decide it together.</summary>
public static class Fraud
{
    /// <summary>The answer of staff that brings it up.</summary>
    public const string BroughtUp = nameof(LiabilityFacts.FraudBroughtUp);

    /// <summary>What speaks for it, as the claimant read it.</summary>
    public const string Grounds = "fraud-grounds";

    /// <summary>True when fraud was brought up, also where nothing comes of it, or something was kept back willfully, which has the same effects.</summary>
    public static bool IsIn(Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.FraudRaised || proposal.Debt?.Kind == OverpaymentKind.Fraud;
    }

    /// <summary>True for whoever may have a word in it: no technician.</summary>
    public static bool MayDecide(StaffMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.Is(StaffRole.Specialist) || member.Is(StaffRole.Lead);
    }

    /// <summary>True when a specialist brought it up on the record.</summary>
    public static bool IsBroughtUp(IssueRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Of(Party.Staff).SelectMany(said => said.Content.Answers).Any(answer => answer.Fact == BroughtUp && answer.Value.ValueKind == System.Text.Json.JsonValueKind.True);
    }

    /// <summary>The words in which it was held against the claimant, the latest last; empty when it was not brought up.</summary>
    public static IReadOnlyList<string> GroundsOf(IssueRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. record.Of(Party.Staff).SelectMany(said => said.Content.Answers).Where(answer => answer.Fact == Grounds).Select(answer => answer.Value.GetString()).OfType<string>()];
    }

    /// <summary>
    /// True when the weeks that it disqualifies no longer begin with "the week in which the determination is mailed" (RCW 50.20.070(2)): it was
    /// proposed in another week than it is decided.
    /// </summary>
    /// <param name="today">The agency's day.</param>
    public static bool IsOfAnotherWeek(Proposal proposal, IssueRecord record, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(record);
        return record.Overpayment is not null && proposal.Result?.DeniedFrom is not null && Week.Of(proposal.On) != Week.Of(today);
    }
}
