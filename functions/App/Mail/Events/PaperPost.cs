using Azure.Data.Tables;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Mail.Events;

/// <summary>What a letter on paper says, in its reader's language.</summary>
/// <param name="Title">What it is about, in a line.</param>
/// <param name="Paragraphs">In reading order.</param>
public sealed record PaperNotice(string Language, string Title, IReadOnlyList<string> Paragraphs)
{
    /// <summary>The letter on the claim's shelf that is printed instead; null when there is none.</summary>
    public string? Letter { get; init; }

    /// <summary>A code that the reader types on our site; null when there is none.</summary>
    public string? Code { get; init; }
}

/// <summary>A letter that waits to be printed.</summary>
/// <param name="Queued">The agency's day.</param>
/// <param name="Addressee">A line each; the address is missing when there is one line or none.</param>
public sealed record PaperLetter(string ClaimId, string Name, DateOnly Queued, Party To, int? Issue, IReadOnlyList<string> Addressee, PaperNotice Notice);

/// <summary>Letters that staff print and put in the post: to whom has no mail address, and when a mail came back.</summary>
public sealed class PaperPost(ClaimFile file, SealedRows rows, AgencyTables tables, LetterShelf shelf, SiteAddress site)
{
    private const string Table = "paperpost";
    private const string Waiting = "waiting";

    private AgencyTable Queue => tables.Open("paperqueue");

    /// <summary>Queues a letter, once a name: the first content stands.</summary>
    /// <param name="name">Lower-case letters, digits and hyphens; names the letter among the claim's letters on paper.</param>
    /// <param name="addressee">Name and address, a line each; without an address, staff have to find one.</param>
    /// <returns>False when one was queued under the name before.</returns>
    /// <exception cref="ArgumentException">When the name is none.</exception>
    public async Task<bool> QueueAsync(
        string claimId, string name, Party to, int? issue, IReadOnlyList<string> addressee, PaperNotice notice, CancellationToken cancellation = default)
    {
        if (!IsName(name))
            throw new ArgumentException("A letter's name is lower-case letters, digits and hyphens, up to 100.", nameof(name));
        var first = await rows.InsertAsync(Table, claimId, name, new Kept(to, issue, addressee, notice), cancellation: cancellation);
        var entry = await file.AppendAsync(claimId, $"paper-{name}", new PaperQueued(name, to, issue), "agency", cancellation);
        // Also after a break that left it out; never again once it was mailed.
        if (!await file.HasAsync(claimId, $"paper-{name}-mailed", cancellation))
            await Queue.PutAsync(new TableEntity(Waiting, RowKey(entry)), cancellation);
        return first;
    }

    /// <summary>What is to be printed, oldest first.</summary>
    public async Task<IReadOnlyList<PaperLetter>> WaitingAsync(CancellationToken cancellation = default)
    {
        List<PaperLetter> letters = [];
        await foreach (var row in Queue.RowsAsync(Waiting, "0", ":", cancellation))
            if (row.RowKey.Split('_') is [_, var claim, var name] && await FindAsync(claim, name, cancellation) is { } letter)
                letters.Add(letter);
        return letters;
    }

    /// <summary>Null when none was queued under the name.</summary>
    public async Task<PaperLetter?> FindAsync(string claimId, string name, CancellationToken cancellation = default)
        => IsName(name) && await file.FindAsync(claimId, $"paper-{name}", cancellation) is { } entry
            && await rows.LoadAsync<Kept>(Table, claimId, name, cancellation) is { } kept
            ? new(claimId, name, entry.AgencyDate, kept.To, kept.Issue, kept.Addressee, kept.Notice)
            : null;

    /// <summary>As it is printed: the letter on the shelf, or a page with the notice. Null when none was queued under the name.</summary>
    public async Task<byte[]?> PrintAsync(string claimId, string name, CancellationToken cancellation = default)
    {
        if (await FindAsync(claimId, name, cancellation) is not { } letter)
            return null;
        if (letter.Notice.Letter is { } shelved && await shelf.ReadAsync(claimId, shelved, "pdf", cancellation) is { } printed)
            return printed.ToArray();
        return NoticePdf.Of(letter, (await file.StateAsync(claimId, cancellation))?.Confirmation ?? "", site.Uri);
    }

    /// <summary>A member of staff put it in the post; entered once.</summary>
    /// <returns>False when none was queued under the name.</returns>
    public async Task<bool> MailedAsync(string claimId, string name, string staffId, CancellationToken cancellation = default)
    {
        if (!IsName(name) || await file.FindAsync(claimId, $"paper-{name}", cancellation) is not { } entry)
            return false;
        await file.AppendAsync(claimId, $"paper-{name}-mailed", new PaperMailed(name), staffId, cancellation);
        await Queue.DeleteAsync(Waiting, RowKey(entry), cancellation);
        return true;
    }

    private static string RowKey(Entry entry) => $"{entry.AgencyDate:yyyy-MM-dd}_{entry.ClaimId}_{((PaperQueued)entry.Fact).Name}";

    private static bool IsName(string name)
        => name.Length is > 0 and <= 100 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private sealed record Kept(Party To, int? Issue, IReadOnlyList<string> Addressee, PaperNotice Notice);
}
