namespace BenefitsFlow.App.Storage;

/// <summary>
/// What people told the agency about themselves, sealed (AES-256-GCM, the row's keys as associated data) in the claim's partition.
/// </summary>
public sealed class PersonalFile
{
    /// <summary>Keeps the application of a claim; the same content again changes nothing.</summary>
    public Task SaveAsync(string claimId, Filing.Application application, CancellationToken cancellation = default)
        => throw new NotSupportedException();

    /// <summary>The application of a claim; null when there is none.</summary>
    public Task<Filing.Application?> LoadAsync(string claimId, CancellationToken cancellation = default)
        => throw new NotSupportedException();
}
