using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments.Changes;

/// <summary>Why a member of staff did something to a claim's payments: sealed, under the key of the fact, the first words stand.</summary>
public sealed class PayNotes(SealedRows rows)
{
    private const string Table = "paynotes";

    public Task KeepAsync(string claimId, string key, string words, CancellationToken cancellation = default)
        => rows.InsertAsync(Table, claimId, key, new Note(words), cancellation: cancellation);

    /// <summary>Null when nothing was said.</summary>
    public async Task<string?> FindAsync(string claimId, string key, CancellationToken cancellation = default)
        => (await rows.LoadAsync<Note>(Table, claimId, key, cancellation))?.Words;

    private sealed record Note(string Words);
}
