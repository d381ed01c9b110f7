using Azure.Data.Tables;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Mail.Events;

/// <summary>What became of a mail. A later word never undoes a graver one, in whichever order they arrive.</summary>
public enum DeliveryStatus
{
    /// <summary>Handed over, and nothing heard since.</summary>
    Sent,

    Delivered,

    /// <summary>Arrived, and its reader calls it spam: the next one will be dropped.</summary>
    SpamReport,

    /// <summary>Not sent on, because mails to this address came back before.</summary>
    Dropped,

    Bounced,
}

/// <summary>What a mail said, kept sealed for the letter that stands in for it.</summary>
/// <param name="Letter">The letter on the shelf that the mail announced; null when none.</param>
internal sealed record MailText(string Subject, IReadOnlyList<string> Paragraphs, string Language, Party Reader, int? Issue, string? Letter);

/// <summary>What became of each mail: a row a mail, by the claim that its key begins with.</summary>
public sealed class MailDelivery(AgencyTables tables, SealedRows rows, TimeProvider clock)
{
    private const string Table = "maildelivery";
    private const string TextTable = "mailtext";
    private const string Status = "Status";

    /// <summary>Writes the row before the mail goes out, so that no word of its fate comes too early. Once a key.</summary>
    internal async Task ExpectAsync(Message message, CancellationToken cancellation = default)
    {
        if (message.Reader is { } reader && ClaimOf(message.Key) is { } claim)
        {
            var text = new MailText(message.Subject, message.Paragraphs, message.Language, reader, message.Issue, message.Letter);
            await rows.InsertAsync(TextTable, claim, message.Key, text, cancellation: cancellation);
        }

        await tables.Open(Table).InsertAsync(Row(message.Key, DeliveryStatus.Sent), cancellation);
    }

    /// <summary>Null when we sent no mail under the key.</summary>
    public async Task<DeliveryStatus?> FindAsync(string key, CancellationToken cancellation = default)
        => await tables.Open(Table).GetAsync(PartitionOf(key), key, cancellation) is { } row ? Enum.Parse<DeliveryStatus>(row.GetString(Status)) : null;

    /// <summary>Enters what became of a mail; the same again, or a lesser word, changes nothing.</summary>
    /// <returns>False when we sent no such mail.</returns>
    internal async Task<bool> EnterAsync(string key, DeliveryStatus status, CancellationToken cancellation = default)
    {
        while (await tables.Open(Table).GetAsync(PartitionOf(key), key, cancellation) is { } row)
        {
            if (Enum.Parse<DeliveryStatus>(row.GetString(Status)) >= status
                || await tables.Open(Table).ReplaceAsync(Row(key, status), row.ETag, cancellation))
                return true;
        }

        return false;
    }

    /// <summary>Null when nobody is to be written to instead.</summary>
    internal Task<MailText?> TextAsync(string claimId, string key, CancellationToken cancellation = default)
        => rows.LoadAsync<MailText>(TextTable, claimId, key, cancellation);

    /// <summary>The claim that a mail is about; null when it is about none.</summary>
    internal static string? ClaimOf(string key) => key.Length > 33 && key[32] == '-' && ClaimFile.IsClaimId(key[..32]) ? key[..32] : null;

    private static string PartitionOf(string key) => ClaimOf(key) ?? "other";

    private TableEntity Row(string key, DeliveryStatus status)
        => new(PartitionOf(key), key) { [Status] = status.ToString(), ["At"] = clock.GetUtcNow() };
}
