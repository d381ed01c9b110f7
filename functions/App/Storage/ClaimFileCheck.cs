using Azure.Data.Tables;

namespace BenefitsFlow.App.Storage;

/// <summary>What a look at a claim file found.</summary>
/// <param name="Entries">How many there are.</param>
/// <param name="FirstBad">Sequence of the first entry that is altered, missing or out of place; null when the entries are sound.</param>
/// <param name="Problem">For operators: what is wrong; null when all is well.</param>
public sealed record ClaimFileCheck(long Entries, long? FirstBad, string? Problem)
{
    public bool Sound => Problem is null;

    /// <summary>Goes along the chain.</summary>
    /// <param name="rows">The entry rows by row key.</param>
    /// <param name="keys">Which sequence each key row names.</param>
    /// <param name="headSequence">What the state row says is the last.</param>
    internal static ClaimFileCheck Of(
        IReadOnlyList<TableEntity> rows, IReadOnlyDictionary<string, long> keys, long headSequence, string headHash)
    {
        var previous = "";
        for (var index = 0; index < rows.Count; index++)
        {
            var row = EntryRow.Of(rows[index]);
            var hash = row.HashOf();
            if (ProblemOf(row, rows[index], index + 1, hash, previous, keys) is { } problem)
                return new(rows.Count, index + 1, problem);
            previous = hash;
        }

        if (headSequence > rows.Count)
            return new(rows.Count, rows.Count + 1, "The end of the file is missing.");
        if (headSequence < rows.Count)
            return new(rows.Count, headSequence + 1, "The file goes on after the entry that the state row names as the last.");
        if (headHash != previous)
            return new(rows.Count, rows.Count, "The last entry is not the one that the state row names.");
        return keys.Count == rows.Count ? new(rows.Count, null, null) : new(rows.Count, null, "There is a key without an entry.");
    }

    private static string? ProblemOf(
        EntryRow row, TableEntity stored, long expected, string hash, string previous, IReadOnlyDictionary<string, long> keys)
    {
        if (stored.RowKey != EntryRow.RowKey(expected))
            return $"Entry {expected} is missing.";
        if (row.Sequence != expected)
            return $"In the place of entry {expected} stands another.";
        if (EntryRow.Text(stored, "Hash") != hash)
            return $"Entry {expected} was altered.";
        if (row.PreviousHash != previous)
            return $"Entry {expected} does not follow the one before it.";
        return keys.TryGetValue(row.Key, out var named) && named == expected
            ? null
            : $"The key of entry {expected} is missing or names another.";
    }
}
