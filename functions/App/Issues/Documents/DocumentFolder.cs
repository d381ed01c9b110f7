using System.Globalization;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>The documents on an issue. Nothing is ever removed; what the parties may see of each other's, staff decide.</summary>
public sealed class DocumentFolder(ClaimFile file, SealedRows rows, DocumentVault vault, SsnIndex index)
{
    /// <summary>Kept documents a party may send on one issue.</summary>
    public const int Most = 20;

    /// <summary>Documents a party may try, those included that the check refused.</summary>
    public const int MostTried = 60;

    private const string Table = "documents";

    /// <summary>All of an issue's documents, in the order in which they came.</summary>
    public async Task<IReadOnlyList<DocumentOnRecord>> ListAsync(string claimId, int issue, CancellationToken cancellation = default)
    {
        var documents = new Dictionary<string, DocumentOnRecord>(StringComparer.Ordinal);
        await foreach (var entry in file.ReadAsync(claimId, cancellation))
        {
            if (entry.Fact is DocumentUploaded up && up.Issue == issue && await NoteAsync(claimId, issue, up.Id, cancellation) is { } note)
                documents.Add(up.Id, new(up.Id, up.By, entry.AgencyDate) { Name = note.Name, Type = DocumentType.Named(note.Type), Size = note.Size });
            else if (entry.Fact is IssueFact fact && fact.Issue == issue && IdOf(fact) is { } id && documents.TryGetValue(id, out var document))
                documents[id] = await FoldAsync(claimId, document, fact, cancellation);
        }

        return [.. documents.Values];
    }

    /// <summary>The bytes of a document; null when there is none, or none were kept.</summary>
    public async Task<DocumentFile?> ReadAsync(string claimId, int issue, string id, CancellationToken cancellation = default)
        => ClaimFile.IsClaimId(claimId) && ClaimFile.IsClaimId(id)
            && await NoteAsync(claimId, issue, id, cancellation) is { Hash: { } hash } note && DocumentType.Named(note.Type) is { } type
            ? new(note.Name, type, await vault.ReadAsync(claimId, hash, cancellation))
            : null;

    /// <summary>Takes a document in: looked through, then kept, then entered; one that fails is entered without its bytes. The same again changes nothing.</summary>
    /// <param name="typedName">As the party calls it.</param>
    /// <returns>As it now stands on record; null when the party has sent as many as it may.</returns>
    public async Task<DocumentOnRecord?> UploadAsync(
        string claimId, int issue, Party by, string? typedName, byte[] bytes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var hash = vault.HashOf(claimId, bytes);
        var id = index.Of("document-id", string.Create(CultureInfo.InvariantCulture, $"{issue} {by} {hash}"))[..32];
        var before = await ListAsync(claimId, issue, cancellation);
        if (before.FirstOrDefault(document => document.Id == id && document.Status != DocumentStatus.Uploaded) is { } known)
            return known;
        var own = before.Where(document => document.By == by && document.Id != id).ToList();
        if (own.Count(document => document.Fault is null) >= Most || own.Count >= MostTried)
            return null;
        var type = DocumentType.Of(bytes);
        var fault = DocumentCheck.FaultOf(type, bytes);
        if (fault is null)
            await vault.KeepAsync(claimId, bytes, cancellation);
        var note = new Note(DocumentName.Of(typedName, type), type?.MediaType, bytes.Length, fault is null ? hash : null);
        await rows.InsertAsync(Table, claimId, RowKey(issue, id), note, cancellation: cancellation);
        var who = by == Party.Employer ? "employer" : "claimant";
        await file.AppendAsync(claimId, Key(issue, id), new DocumentUploaded(issue, id, by), who, cancellation);
        await file.AppendAsync(claimId, Key(issue, id) + "-checked", new DocumentChecked(issue, id, fault is null, fault), "agency", cancellation);
        return (await ListAsync(claimId, issue, cancellation)).Single(document => document.Id == id);
    }

    /// <summary>A member of staff takes the document as evidence; also one that was refused by mistake.</summary>
    public Task AcceptAsync(string claimId, int issue, string id, string staffId, CancellationToken cancellation = default)
        => JudgeAsync(claimId, issue, id, DocumentStatus.Accepted, null, staffId, cancellation);

    /// <summary>A member of staff does not take it.</summary>
    /// <param name="reason">In plain words, to the party that sent it.</param>
    public Task RefuseAsync(string claimId, int issue, string id, string reason, string staffId, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return JudgeAsync(claimId, issue, id, DocumentStatus.Refused, reason, staffId, cancellation);
    }

    /// <summary>A member of staff lets the other side see the document, once.</summary>
    /// <exception cref="InvalidOperationException">When no such document was kept.</exception>
    public async Task PassOnAsync(string claimId, int issue, string id, string staffId, CancellationToken cancellation = default)
    {
        var to = (await KeptAsync(claimId, issue, id, cancellation)).By == Party.Employer ? Party.Claimant : Party.Employer;
        await file.AppendAsync(claimId, Key(issue, id) + "-passed-on", new DocumentPassedOn(issue, id, to), staffId, cancellation);
    }

    private async Task JudgeAsync(string claimId, int issue, string id, DocumentStatus to, string? reason, string staffId, CancellationToken cancellation)
    {
        var document = await KeptAsync(claimId, issue, id, cancellation);
        if (document.Status == to && document.Reason == reason)
            return;
        var number = document.Judged + 1;
        if (reason is not null)
            await rows.SaveAsync(Table, claimId, ReasonKey(issue, id, number), new Reason(reason), cancellation: cancellation);
        IssueFact fact = to == DocumentStatus.Accepted ? new DocumentAccepted(issue, id) : new DocumentRefused(issue, id);
        await file.AppendAsync(claimId, string.Create(CultureInfo.InvariantCulture, $"{Key(issue, id)}-judged-{number}"), fact, staffId, cancellation);
    }

    private async Task<DocumentOnRecord> KeptAsync(string claimId, int issue, string id, CancellationToken cancellation)
        => (await ListAsync(claimId, issue, cancellation)).FirstOrDefault(document => document.Id == id && document.Kept)
            ?? throw new InvalidOperationException("There is no such document on the issue.");

    private async Task<DocumentOnRecord> FoldAsync(string claimId, DocumentOnRecord document, IssueFact fact, CancellationToken cancellation) => fact switch
    {
        DocumentChecked f => document with { Status = f.Sound ? DocumentStatus.Checked : DocumentStatus.Refused, Fault = f.Fault },
        DocumentAccepted => document with { Status = DocumentStatus.Accepted, Reason = null, Judged = document.Judged + 1 },
        DocumentRefused f => document with
        {
            Status = DocumentStatus.Refused,
            Reason = (await rows.LoadAsync<Reason>(Table, claimId, ReasonKey(f.Issue, f.Id, document.Judged + 1), cancellation))?.Words,
            Judged = document.Judged + 1,
        },
        DocumentPassedOn f => document with { PassedOnTo = f.To },
        _ => document,
    };

    private static string? IdOf(IssueFact fact) => fact switch
    {
        DocumentChecked f => f.Id,
        DocumentAccepted f => f.Id,
        DocumentRefused f => f.Id,
        DocumentPassedOn f => f.Id,
        _ => null,
    };

    private Task<Note?> NoteAsync(string claimId, int issue, string id, CancellationToken cancellation)
        => rows.LoadAsync<Note>(Table, claimId, RowKey(issue, id), cancellation);

    private static string Key(int issue, string id) => string.Create(CultureInfo.InvariantCulture, $"issue-{issue}-document-{id}");

    private static string RowKey(int issue, string id) => string.Create(CultureInfo.InvariantCulture, $"{issue:D4}-{id}");

    private static string ReasonKey(int issue, string id, int number) => string.Create(CultureInfo.InvariantCulture, $"{issue:D4}-{id}-reason-{number:D4}");

    /// <summary>What is kept of a document beside its bytes.</summary>
    private sealed record Note(string Name, string? Type, int Size, string? Hash);

    private sealed record Reason(string Words);
}
