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
        string?[] people = [$"{person.FirstName} {person.LastName}", .. record.Statements.Select(statement => statement.Content.SignedBy)];
        string?[] addresses = [person.Email, employerEmail];
        return people.Any(name => Same(name, member.Name))
            || addresses.Any(address => string.Equals(address, member.Email, StringComparison.OrdinalIgnoreCase))
            || member.Conflicts?.Any(employer => Same(employer, record.Job?.Employer)) == true;
    }

    /// <summary>The same of a whole claim: the member is the claimant, or is marked as in conflict with an employer of any of its jobs.</summary>
    public static bool HasIn(StaffMember member, Application person)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(person);
        return Same($"{person.FirstName} {person.LastName}", member.Name)
            || string.Equals(person.Email, member.Email, StringComparison.OrdinalIgnoreCase)
            || member.Conflicts?.Any(employer => person.Jobs.Any(job => Same(employer, job.Employer))) == true;
    }

    private static bool Same(string? one, string? other)
        => one is not null && other is not null
            && CultureInfo.InvariantCulture.CompareInfo.Compare(Bare(one), Bare(other), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
