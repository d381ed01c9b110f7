using Azure.Data.Tables;
using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Storage;

/// <summary>The claim file held against itself.</summary>
public sealed partial class ClaimFile
{
    /// <summary>
    /// Looks for entries that were edited, deleted, reordered or cut off, for a head that was moved, and for a state that is not what the
    /// entries come to.
    /// </summary>
    public async Task<ClaimFileCheck> VerifyAsync(string claimId, CancellationToken cancellation = default)
    {
        while (true)
        {
            var stored = await Rows.GetAsync(claimId, StateRow.RowKey, cancellation);
            var rows = await Rows.RowsAsync(claimId, EntryRow.From, EntryRow.To, cancellation).ToListAsync(cancellation);
            var keys = await Rows.RowsAsync(claimId, "k-", "k.", cancellation).ToDictionaryAsync(
                k => k.RowKey[2..], k => StateRow.SequenceOf(k), cancellationToken: cancellation);
            if ((await Rows.GetAsync(claimId, StateRow.RowKey, cancellation))?.ETag == stored?.ETag)
                return Check(claimId, stored, rows, keys);
        }
    }

    private ClaimFileCheck Check(string claimId, TableEntity? stored, List<TableEntity> rows, Dictionary<string, long> keys)
    {
        if (stored is null)
            return rows.Count == 0 && keys.Count == 0 ? new(0, null, null) : new(rows.Count, null, "The state row is missing. Rebuild it.");
        var head = StateRow.Of(stored);
        var check = ClaimFileCheck.Of(rows, keys, head.Sequence, head.Hash);
        if (!check.Sound)
            return check;
        if (head.Seal != StateRow.SealOf(index, claimId, head.Sequence, head.Hash))
            return new(rows.Count, null, "The head of the chain was moved by someone without the agency's key.");
        return IsFoldOf(head, rows) ? check : new(rows.Count, null, "The state row is not what the entries come to. Rebuild it.");
    }

    private bool IsFoldOf(StateRow head, IEnumerable<TableEntity> rows)
    {
        try
        {
            return StateRow.Write(head.ReadState()) == StateRow.Write(Fold(rows));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Folds all facts again and writes the state anew; null when there is no such claim.</summary>
    /// <exception cref="InvalidDataException">When the entries themselves are not sound: then nothing is written.</exception>
    public async Task<ClaimState?> RebuildAsync(string claimId, CancellationToken cancellation = default)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var stored = await Rows.GetAsync(claimId, StateRow.RowKey, cancellation);
            var rows = await Rows.RowsAsync(claimId, EntryRow.From, EntryRow.To, cancellation).ToListAsync(cancellation);
            if (rows.Count == 0)
                return null;
            var keys = rows.ToDictionary(r => EntryRow.Of(r).Key, r => EntryRow.Of(r).Sequence);
            var hash = EntryRow.Of(rows[^1]).HashOf();
            if (ClaimFileCheck.Of(rows, keys, rows.Count, hash) is { Sound: false } bad)
                throw new InvalidDataException($"Claim {claimId}: {bad.Problem} The state is not rebuilt from that.");
            var state = Fold(rows);
            var row = StateRow.Of(index, claimId, rows.Count, hash, state).ToEntity();
            if (stored is null ? await Rows.InsertAsync(row, cancellation) : await Rows.ReplaceAsync(row, stored.ETag, cancellation))
                return state;
        }

        throw new InvalidOperationException($"Claim {claimId} went on changing while its state was rebuilt. Try again.");
    }

    private ClaimState? Fold(IEnumerable<TableEntity> rows)
        => rows.Aggregate((ClaimState?)null, (state, row) => ClaimState.Apply(state, EntryRow.Of(row).ToEntry(facts)));
}
