using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Issues.Parties;

/// <summary>Where an employer is reached.</summary>
/// <param name="Email">Null when it designated none: then it is written to on paper.</param>
/// <param name="Address">A line each, as on an envelope; empty when none is on record.</param>
/// <param name="Language"><c>en</c> or <c>es</c>.</param>
public sealed record EmployerContact(string? Email, IReadOnlyList<string> Address, string Language);

/// <summary>The addresses that employers designated (WAC 192-130-065), by the employer's name as people write it.</summary>
public sealed class EmployerContacts(SealedRows rows, SsnIndex index)
{
    private const string Table = "employercontacts";

    public Task SaveAsync(string employer, EmployerContact contact, CancellationToken cancellation = default)
        => rows.SaveAsync(Table, KeyOf(employer), "contact", contact, cancellation: cancellation);

    /// <summary>Null when nothing is on record.</summary>
    public Task<EmployerContact?> FindAsync(string employer, CancellationToken cancellation = default)
        => rows.LoadAsync<EmployerContact>(Table, KeyOf(employer), "contact", cancellation);

    /// <summary>Keeps where an employer wants to be written to about one claim.</summary>
    public Task SaveAsync(string claimId, Job job, EmployerContact contact, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(job);
        return rows.SaveAsync(Table, KeyOf(job.Employer), "claim-" + claimId, contact, cancellation: cancellation);
    }

    /// <summary>Where the employer of a job is reached about a claim; null when nobody knows.</summary>
    /// <remarks>
    /// WAC 192-130-065: the address that the employer designated goes first, here for the claim before for all; the one that the claimant gave goes last.
    /// Not kept here: a representative's and the tax address, which come between.
    /// </remarks>
    public async Task<EmployerContact?> FindAsync(string claimId, Job job, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(job);
        return await rows.LoadAsync<EmployerContact>(Table, KeyOf(job.Employer), "claim-" + claimId, cancellation)
            ?? await FindAsync(job.Employer, cancellation)
            ?? (job.EmployerEmail is { } given ? new(given, [], "en") : null);
    }

    /// <summary>Letters and digits alone: "Harbor Freight, Inc." and "HARBOR FREIGHT INC" are one.</summary>
    private string KeyOf(string employer) => index.Of("employer", string.Concat(employer.Where(char.IsLetterOrDigit)).ToUpperInvariant());
}
