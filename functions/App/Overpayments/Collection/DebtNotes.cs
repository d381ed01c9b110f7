using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Why a person did something about a debt, in that person's words: sealed, and shown to staff alone.</summary>
public sealed class DebtNotes(SealedRows rows)
{
    private const string Table = "debtnotes";

    /// <summary>Writes it once under the key; the first words stay.</summary>
    /// <param name="key">As <c>plan-2</c>.</param>
    public Task WriteAsync(ClaimDebt debt, string key, string words, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(debt);
        return rows.InsertAsync(Table, debt.ClaimId, RowKey(debt, key), new Note(words), cancellation: cancellation);
    }

    /// <summary>Null when nothing was written.</summary>
    public async Task<string?> ReadAsync(ClaimDebt debt, string key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(debt);
        return (await rows.LoadAsync<Note>(Table, debt.ClaimId, RowKey(debt, key), cancellation))?.Words;
    }

    private static string RowKey(ClaimDebt debt, string key) => FormattableString.Invariant($"{debt.Number:D4}-{key}");

    private sealed record Note(string Words);
}
