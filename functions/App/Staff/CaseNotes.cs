using System.Globalization;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Staff;

/// <summary>A note in its place on the record.</summary>
/// <param name="By">The member's id.</param>
public sealed record CaseNote(DateOnly On, string By, string Text);

/// <summary>What colleagues tell each other about an issue: sealed, and shown to staff alone.</summary>
public sealed class CaseNotes(ClaimFile file, SealedRows rows)
{
    private const string Table = "issuenotes";

    /// <summary>Writes a note, once under the key.</summary>
    public async Task WriteAsync(string claimId, int issue, string key, string text, string by, CancellationToken cancellation = default)
    {
        await rows.InsertAsync(Table, claimId, RowKey(issue, key), new Words(text), cancellation: cancellation);
        await file.AppendAsync(claimId, $"issue-{issue}-note-{key}", new NoteWritten(issue, key), by, cancellation);
    }

    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<CaseNote>> ListAsync(string claimId, int issue, CancellationToken cancellation = default)
    {
        List<CaseNote> notes = [];
        await foreach (var entry in file.ReadAsync(claimId, cancellation))
            if (entry.Fact is NoteWritten written && written.Issue == issue && await rows.LoadAsync<Words>(Table, claimId, RowKey(issue, written.Key), cancellation) is { } words)
                notes.Add(new(entry.AgencyDate, entry.By, words.Text));
        return notes;
    }

    private static string RowKey(int issue, string key) => string.Create(CultureInfo.InvariantCulture, $"{issue:D4}-{key}");

    private sealed record Words(string Text);
}
