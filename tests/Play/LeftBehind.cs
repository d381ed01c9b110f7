using System.Text.RegularExpressions;
using Azure.Storage.Blobs;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments;
using KeptMail = BenefitsFlow.Emulator.Mailbox.Mail;

namespace BenefitsFlow.Tests.Play;

/// <summary>The documents of a run, with what is drawn by lot taken out: a claim's id, its confirmation number, a link's seal.</summary>
/// <param name="Letters">The HTML of each.</param>
/// <param name="PaymentFiles">Name and every byte of each.</param>
/// <param name="Mails">Each mail once: to whom, what about, and its text.</param>
/// <param name="Repeats">How often a mail was sent again under its Message-ID.</param>
internal sealed partial record LeftBehind(
    IReadOnlyList<string> Letters, IReadOnlyList<string> PaymentFiles, IReadOnlyList<string> Mails, int Repeats)
{
    public static async Task<LeftBehind> ReadAsync(string run, CancellationToken cancellation)
    {
        var storage = new BlobServiceClient(TestStorage.ConnectionString);
        var letters = await BlobsAsync(storage, run + LetterShelf.Container, cancellation);
        var claims = letters.Select(letter => letter.Name.Split('/')[0]).Distinct().ToList();
        var mails = (await BlobsAsync(storage, $"{run}-mail", cancellation)).Select(blob => blob.Content.ToObjectFromJson<KeptMail>()!).ToList();
        return new(
            [.. letters.Where(letter => letter.Name.EndsWith(".html", StringComparison.Ordinal)).Select(Plain)],
            [.. (await BlobsAsync(storage, run + App.Payments.PaymentFiles.Container, cancellation)).Select(Plain)],
            [.. mails.Select(mail => Anonymous($"{string.Join(", ", mail.To)}\n{mail.Subject}\n{mail.Text}")).Order(StringComparer.Ordinal)],
            mails.Sum(mail => mail.Deliveries - 1));

        string Plain((string Name, BinaryData Content) blob) => Anonymous($"{blob.Name}\n{blob.Content}");

        string Anonymous(string text) => claims.Aggregate(Link().Replace(text, "LINK"), (said, claim) => said
            .Replace(claim, "CLAIM", StringComparison.Ordinal)
            .Replace(claim[..15].ToUpperInvariant(), "CLAIM", StringComparison.Ordinal)
            .Replace(Confirmation.Of(claim), "CONFIRMATION", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<(string Name, BinaryData Content)>> BlobsAsync(
        BlobServiceClient storage, string name, CancellationToken cancellation)
    {
        var container = storage.GetBlobContainerClient(name);
        var blobs = new List<(string Name, BinaryData Content)>();
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellation))
            blobs.Add((blob.Name, (await container.GetBlobClient(blob.Name).DownloadContentAsync(cancellation)).Value.Content));
        return blobs;
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
