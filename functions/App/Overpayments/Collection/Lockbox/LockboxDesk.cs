using System.Security.Cryptography;
using System.Text;
using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Overpayments.Collection.Lockbox;

/// <summary>
/// Takes a file of payments: kept first, judged as a whole, then taken line by line, each under a receipt of its own. A break anywhere is made good by
/// taking the file again; the same file, or the same payment in another file, is not taken twice.
/// </summary>
public sealed class LockboxDesk(AgencyBlobs blobs, LockboxReports reports, CashDesk cash, DebtFile debts)
{
    public const string Container = "lockbox";

    /// <summary>Bytes of a file at most.</summary>
    public const int Most = 8 * 1024 * 1024;

    /// <summary>Keeps a file and judges it as a whole. Nothing is taken yet.</summary>
    /// <returns>The file's report: of a file that was sent before, the first one's.</returns>
    public async Task<LockboxReport> KeepAsync(byte[] bytes, PaidBy kind, string staffId, CancellationToken cancellation = default)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (await reports.FindAsync(id, cancellation) is { } before)
            return before;
        await blobs.WriteOnceAsync(Container, id + ".csv", BinaryData.FromBytes(bytes), "text/csv", cancellation);
        var reader = new LockboxReader(LockboxLayout.Own);
        foreach (var _ in Lines(reader, bytes))
        {
        }

        var report = new LockboxReport(id, debts.Today, staffId, kind, reader.Sum.File, reader.Sum.Wrong, Done: false);
        await reports.KeepAsync(report, cancellation);
        return report;
    }

    /// <summary>Takes the next lines of a file that is kept; lines that have their outcome are left alone.</summary>
    /// <param name="from">The first line to take, from 1.</param>
    /// <param name="most">Lines at most.</param>
    /// <returns>The line to go on with; null when all are taken.</returns>
    public async Task<int?> TakeAsync(string id, int from, int most, DurableTaskClient client, CancellationToken cancellation = default)
    {
        var report = await reports.FindAsync(id, cancellation) ?? throw new InvalidOperationException($"There is no file {id}.");
        if (report.Done)
            return null;
        var bytes = (await blobs.ReadAsync(Container, id + ".csv", cancellation))!.ToArray();
        var seen = new Dictionary<string, LockboxItem>(StringComparer.Ordinal);
        foreach (var line in Lines(new LockboxReader(LockboxLayout.Own), bytes))
        {
            var twice = line.Item is { } item && !seen.TryAdd(item.Item, item) && seen[item.Item] == item;
            if (line.Number >= from + most)
                return line.Number;
            if (line.Number >= from && !await reports.HasAsync(id, line.Number, cancellation)
                && await OutcomeAsync(report, line, twice, seen, client, cancellation) is { } outcome)
                await reports.KeepAsync(id, outcome, cancellation);
        }

        await reports.KeepAsync(report with { Done = true }, cancellation);
        return null;
    }

    /// <summary>Of a file that is refused as a whole, only what is wrong with a line is told. Null of a line of which there is nothing to tell.</summary>
    private async Task<LockboxOutcome?> OutcomeAsync(
        LockboxReport report, LockboxLine line, bool twice, Dictionary<string, LockboxItem> seen, DurableTaskClient client, CancellationToken cancellation)
        => line.Wrong is { } wrong ? new(line.Number, wrong, null, 0)
            : line.Item is not { } item || report.Wrong is not null ? null
            : twice ? new(line.Number, "twice", null, 0)
            : await TakeAsync(report, line.Number, item, seen[item.Item] != item, client, cancellation);

    /// <summary>A number that names another payment already does not hide this one: it gets a number of its own, and is kept.</summary>
    private async Task<LockboxOutcome> TakeAsync(
        LockboxReport report, int line, LockboxItem item, bool otherOfTheNumber, DurableTaskClient client, CancellationToken cancellation)
    {
        var prefix = report.Kind == PaidBy.Treasury ? "top" : "lb";
        var own = $"{prefix}-{report.File}-{item.Item}-{report.Id[..8]}-{line}";
        var number = otherOfTheNumber ? own : $"{prefix}-{report.File}-{item.Item}";
        var taken = await cash.TakeAsync(number, item.Cents, report.Kind, item.Reference, report.By, client, report.Id, cancellation);
        if (taken is { Before: true } && (!taken.Same || taken.Receipt.Reference != item.Reference))
            taken = await cash.TakeAsync(own, item.Cents, report.Kind, item.Reference, report.By, client, report.Id, cancellation);
        var outcome = taken.Receipt.Standing == ReceiptStanding.Suspense ? "suspense-" + taken.Receipt.Why : "applied";
        return new(line, taken.Receipt.Source == report.Id ? outcome : "before", taken.Receipt.Number, item.Cents);
    }

    private static IEnumerable<LockboxLine> Lines(LockboxReader reader, byte[] bytes)
    {
        using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        foreach (var line in reader.Read(text))
            yield return line;
    }
}
