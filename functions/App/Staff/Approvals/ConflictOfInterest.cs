using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>Nobody decides in a case of one's own. Names and addresses are compared as letters and digits alone, without their accents.</summary>
public static class ConflictOfInterest
{
    /// <summary>True when the member is the claimant by name or address, or answers for the employer, or is marked as in conflict with it.</summary>
    /// <param name="employerEmail">Where the employer is mailed; null when it is not.</param>
    public static bool Has(StaffMember member, IssueRecord record, string? employerEmail)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(record);
        var person = record.Person;
        return IsClaimant(member, person)
            || IsOf(member, employerEmail)
            || record.Statements.Any(statement => Same(statement.Content.SignedBy, member.Name))
            || KeepsOutOf(member, record.Job?.Employer);
    }

    /// <summary>The same of a whole claim: the member is the claimant, or is marked as in conflict with an employer of any of its jobs.</summary>
    public static bool HasIn(StaffMember member, Application person)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(person);
        return IsClaimant(member, person) || person.Jobs.Any(job => KeepsOutOf(member, job.Employer));
    }

    private static bool IsClaimant(StaffMember member, Application person) => Same($"{person.FirstName} {person.LastName}", member.Name) || IsOf(member, person.Email);

    private static bool IsOf(StaffMember member, string? address) => string.Equals(address, member.Email, StringComparison.OrdinalIgnoreCase);

    private static bool KeepsOutOf(StaffMember member, string? employer) => member.Conflicts?.Any(marked => Same(marked, employer)) == true;

    private static bool Same(string? one, string? other)
        => one is not null && other is not null
            && CultureInfo.InvariantCulture.CompareInfo.Compare(Bare(one), Bare(other), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
