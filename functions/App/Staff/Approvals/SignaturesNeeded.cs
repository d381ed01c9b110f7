using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Overpayments.Deciding;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>Why one more person has to sign.</summary>
public enum SignatureNeed
{
    /// <summary>Nobody has decided yet.</summary>
    Decision,

    /// <summary>Who changed the proposal signs it; a lead may in that person's place.</summary>
    Author,

    /// <summary>What a technician decided, a lead releases.</summary>
    Release,

    /// <summary>Enough money hangs on it for a second person.</summary>
    Second,

    /// <summary>Whether there was fraud, a specialist and a lead decide together.</summary>
    Fraud,
}

/// <summary>Whose word a proposal still needs. Only signatures under exactly what is proposed count, and each person's once.</summary>
public static class SignaturesNeeded
{
    /// <summary>The next that is needed; null when none is. A proposal with an open judgement is never complete.</summary>
    public static SignatureNeed? Next(
        Proposal proposal, IReadOnlyList<Signature> signatures, IReadOnlyList<StaffMember> staff, ApprovalPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(policy);
        var signers = Signers(proposal, signatures, staff);
        var released = signers.Any(IsLead);
        if (signers.Count == 0 && AuthorOf(proposal, staff) is null)
            return SignatureNeed.Decision;
        if (AuthorOf(proposal, staff) is { } author && !released && signers.All(signer => signer.Id != author.Id))
            return SignatureNeed.Author;
        if (proposal.Result is null)
            return SignatureNeed.Decision;
        if (!released && signers.Any(signer => !signer.Is(StaffRole.Specialist)))
            return SignatureNeed.Release;
        if (Fraud.IsIn(proposal) && (signers.Count < 2 || !released))
            return SignatureNeed.Fraud;
        return proposal.AtStake >= policy.SecondPersonFrom && signers.Count < 2 ? SignatureNeed.Second : null;
    }

    /// <summary>True when the member's word would meet the need. Whoever signed this very proposal does not sign it again.</summary>
    public static bool MayMeet(
        SignatureNeed need, StaffMember member, Proposal proposal, IReadOnlyList<Signature> signatures, IReadOnlyList<StaffMember> staff)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(proposal);
        if (!Decides(member) || (Fraud.IsIn(proposal) && !Fraud.MayDecide(member)) || Signers(proposal, signatures, staff).Any(signer => signer.Id == member.Id))
            return false;
        return need switch
        {
            SignatureNeed.Release => IsLead(member),
            SignatureNeed.Author => IsLead(member) || member.Id == proposal.By,
            SignatureNeed.Second => IsLead(member) || member.Is(StaffRole.Specialist),
            // One of the two leads: the second does when the first did not.
            SignatureNeed.Fraud => IsLead(member) || Signers(proposal, signatures, staff).Any(IsLead),
            _ => true,
        };
    }

    /// <summary>Technicians with a mentor, specialists and leads decide; collections, tax and whoever audits do not.</summary>
    public static bool Decides(StaffMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return !member.Is(StaffRole.Auditor)
            && (IsLead(member) || member.Is(StaffRole.Specialist) || (member.Is(StaffRole.Technician) && member.Mentor is not null));
    }

    /// <summary>In which role the member signs: the highest that it has.</summary>
    public static string RoleOf(StaffMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return IsLead(member) ? "lead" : member.Is(StaffRole.Specialist) ? "specialist" : "technician";
    }

    /// <summary>Who signed exactly this proposal, each once, in their order.</summary>
    internal static IReadOnlyList<StaffMember> Signers(Proposal proposal, IReadOnlyList<Signature> signatures, IReadOnlyList<StaffMember> staff) =>
    [
        .. signatures.Where(signature => signature.Digest == proposal.Digest).Select(signature => signature.StaffId).Distinct()
            .Select(id => staff.FirstOrDefault(member => member.Id == id)).OfType<StaffMember>().Where(Decides),
    ];

    internal static bool IsLead(StaffMember member) => member.Is(StaffRole.Lead);

    /// <summary>Null when the agency's rules made it, or who did no longer decides here.</summary>
    private static StaffMember? AuthorOf(Proposal proposal, IReadOnlyList<StaffMember> staff)
        => staff.FirstOrDefault(member => member.Id == proposal.By && Decides(member));
}
