namespace BenefitsFlow.App.Storage;

/// <summary>
/// The append-only file of each claim: one table partition a claim. A fact and the claim's current state are written in one
/// transaction, so the state can always be rebuilt from the facts.
/// </summary>
public sealed class ClaimFile
{
    /// <summary>Writes a fact, once: when <paramref name="key"/> is in the file already, nothing is written and the first entry is returned.</summary>
    public Task<Entry> AppendAsync(string claimId, string key, Fact fact, string by, CancellationToken cancellation = default)
        => throw new NotSupportedException();

    /// <summary>The claim's state after its last fact; null when there is no such claim.</summary>
    public Task<Filing.ClaimState?> StateAsync(string claimId, CancellationToken cancellation = default)
        => throw new NotSupportedException();

    /// <summary>All entries, oldest first.</summary>
    public IAsyncEnumerable<Entry> ReadAsync(string claimId, CancellationToken cancellation = default)
        => throw new NotSupportedException();

    /// <summary>The ids of all claims, in no order.</summary>
    public IAsyncEnumerable<string> ClaimsAsync(CancellationToken cancellation = default)
        => throw new NotSupportedException();
}
