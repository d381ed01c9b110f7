using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Issues.Parties;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>An approval's case as it stands: what is on record, what is proposed now, who has signed that.</summary>
/// <param name="Barred">Members who keep out of it: in conflict of interest, or by own word.</param>
/// <param name="Need">Null when nobody's word is missing.</param>
public sealed record ApprovalCase(
    IssueRecord Record, Proposal Proposal, IReadOnlyList<Signature> Signatures, IReadOnlyList<StaffMember> Staff, IReadOnlySet<string> Barred, SignatureNeed? Need)
{
    /// <summary>True when the member may answer: whoever is asked, stands in for that person, leads, or made the change that is to be signed.</summary>
    public bool MayAnswer(StaffMember member, OpenApproval open)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(open);
        return Need is { } need && !Barred.Contains(member.Id) && SignaturesNeeded.MayMeet(need, member, Proposal, Signatures, Staff)
            && (open.AssignedTo == member.Id || SignaturesNeeded.IsLead(member) || Proposal.By == member.Id
                || Staff.Any(asked => asked.Id == open.AssignedTo && asked.Delegate == member.Id));
    }

    /// <summary>True when the member may read it: whoever may answer it or is asked, has signed it, leads or audits.</summary>
    public bool MayRead(StaffMember member, OpenApproval? open)
    {
        ArgumentNullException.ThrowIfNull(member);
        return !Barred.Contains(member.Id)
            && (member.Is(StaffRole.Auditor) || SignaturesNeeded.IsLead(member) || (open is not null && (open.AssignedTo == member.Id || MayAnswer(member, open)))
                || Signatures.Any(signature => signature.StaffId == member.Id));
    }
}

/// <summary>Puts a case together.</summary>
public sealed class ApprovalCases(IssueFile issues, StaffDirectory directory, EmployerContacts contacts, ApprovalBook book, ApprovalPolicy policy)
{
    /// <summary>Null when there is no such issue, or nothing is proposed.</summary>
    public async Task<ApprovalCase?> LoadAsync(string claimId, int issue, CancellationToken cancellation = default)
    {
        if (await issues.LoadAsync(claimId, issue, cancellation) is not { } record
            || await issues.ProposalAsync(claimId, issue, record.Issue.Proposal, cancellation) is not { } proposal)
            return null;
        var signatures = await issues.SignaturesAsync(claimId, issue, proposal.Number, cancellation);
        var staff = await directory.AllAsync(cancellation);
        var employer = await EmployerAsync(record, cancellation);
        HashSet<string> barred =
        [
            .. staff.Where(member => ConflictOfInterest.Has(member, record, employer)).Select(member => member.Id),
            .. await book.RecusedAsync(claimId, issue, cancellation),
        ];
        return new(record, proposal, signatures, staff, barred, SignaturesNeeded.Next(proposal, signatures, staff, policy));
    }

    /// <summary>True when the member keeps out of the issue: a party to it, or in conflict with one.</summary>
    public async Task<bool> IsOwnAsync(StaffMember member, IssueRecord record, CancellationToken cancellation = default)
        => ConflictOfInterest.Has(member, record, await EmployerAsync(record, cancellation));

    private async Task<string?> EmployerAsync(IssueRecord record, CancellationToken cancellation)
        => record.Job is { } job ? (await contacts.FindAsync(record.Claim.ClaimId, job, cancellation))?.Email : null;
}
