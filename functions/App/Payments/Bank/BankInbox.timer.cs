using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments.Bank;

/// <summary>Each morning takes in what the bank laid into <c>payments/inbox/</c> overnight, and finishes files whose taking was broken off.</summary>
public sealed class BankInbox(BankDesk desk, AgencyBlobs blobs)
{
    private const string Inbox = "inbox/";

    // 2:00 p.m. UTC: 6 a.m. in winter and 7 a.m. in summer, Pacific.
    private const string EveryMorning = "0 0 14 * * *";

    [Function(nameof(BankInbox))]
    public async Task Run([TimerTrigger(EveryMorning)] TimerInfo timer, CancellationToken cancellation)
    {
        await desk.FinishAllAsync(cancellation);
        var container = await blobs.ContainerAsync(PaymentFiles.Container, cancellation);
        var names = await blobs.PathsAsync(PaymentFiles.Container, Inbox, cancellation).ToListAsync(cancellation);
        foreach (var blob in names.Select(container.GetBlobClient))
        {
            var content = (await blob.DownloadContentAsync(cancellation)).Value.Content;
            await desk.TakeAsync(content.ToArray(), "bank", cancellation);
            // Only after its report stands: the copy under its hash is the one that is kept.
            await blob.DeleteIfExistsAsync(cancellationToken: cancellation);
        }
    }
}
