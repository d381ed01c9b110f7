using System.Security.Cryptography;
using System.Text.Json;
using Azure.Data.Tables;
using BenefitsFlow.App.Payments.Nacha;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments.Bank;

/// <summary>
/// Takes a bank's file in: kept as it came, under its hash; each item entered once; a report for staff. A file whose taking was broken off is taken up again
/// by <see cref="BankInbox"/>.
/// </summary>
public sealed class BankDesk(
    AgencyTables tables, AgencyBlobs blobs, Traces traces, EnterReturn returns, EnterChange changes, NachaOrigin origin, TimeProvider clock)
{
    /// <summary>Files as the bank sent them, apart from ours.</summary>
    internal const string Container = "bankfiles";

    private const string Files = "file";
    private const string Report = "Report";

    private AgencyTable Rows => tables.Open("bankfiles");

    /// <summary>The hash of the content, by which its report is found; <c>Before</c> when the same file came before: nothing is done twice.</summary>
    public async Task<(string Id, bool Before)> TakeAsync(byte[] content, string by, CancellationToken cancellation)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(content))[..32];
        await blobs.WriteOnceAsync(Container, NameOf(id), BinaryData.FromBytes(content), "text/plain; charset=us-ascii", cancellation);
        var row = new TableEntity(Files, id) { ["By"] = by, ["On"] = Batch.NameOf(AgencyCalendar.DateOf(clock.GetUtcNow())) };
        var first = await Rows.InsertAsync(row, cancellation);
        if (await FindAsync(id, cancellation) is null)
            await FinishAsync(id, cancellation);
        return (id, !first);
    }

    /// <summary>Null when there is no such file, or it is not finished yet.</summary>
    public async Task<BankReport?> FindAsync(string id, CancellationToken cancellation)
        => await Rows.GetAsync(Files, id, cancellation) is { } row ? ReportOf(row) : null;

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<(string Id, BankReport Report)>> ListAsync(CancellationToken cancellation)
        => await Rows.RowsAsync(Files, "0", "g", cancellation).Select(row => (row.RowKey, ReportOf(row))).Where(one => one.Item2 is not null)
            .OrderByDescending(one => one.Item2!.On).Select(one => (one.RowKey, one.Item2!)).ToListAsync(cancellation);

    /// <summary>Files that were kept and not finished.</summary>
    public async Task FinishAllAsync(CancellationToken cancellation)
    {
        await foreach (var row in Rows.RowsAsync(Files, "0", "g", cancellation).Where(row => ReportOf(row) is null))
            await FinishAsync(row.RowKey, cancellation);
    }

    internal static string NameOf(string id) => id + ".ach";

    private async Task FinishAsync(string id, CancellationToken cancellation)
    {
        var row = await Rows.GetAsync(Files, id, cancellation) ?? throw new InvalidOperationException($"No bank file {id} was taken in.");
        var content = await blobs.ReadAsync(Container, NameOf(id), cancellation) ?? throw new InvalidOperationException($"The bank file {id} is gone.");
        using var stream = content.ToStream();
        var read = BankFileReader.Read(stream);
        var (lines, problems) = (new List<BankLine>(), read.Problems.ToList());
        foreach (var item in read.Problems.Count > 0 ? [] : read.Items)
            lines.Add(await EnterAsync(item, id, lines.Any(line => (line.Trace, line.Code[0]) == (item.Trace, item.Code[0])), problems, cancellation));
        var report = new BankReport(NameOf(id), DateOf(row), row.GetString("By"), read.Problems.Count > 0, lines, problems);
        Chunks.Put(row, Report, JsonSerializer.SerializeToUtf8Bytes(report));
        await Rows.PutAsync(row, cancellation);
    }

    private async Task<BankLine> EnterAsync(BankItem item, string id, bool twice, List<BankProblem> problems, CancellationToken cancellation)
    {
        var traced = item.Trace.StartsWith(origin.Odfi, StringComparison.Ordinal) ? await traces.FindAsync(item.Sequence, cancellation) : null;
        // A number comes round: the reference tells whether the payment that we know by it is the one meant.
        if (traced is not null && new Payment(traced.Payable, Filing.PaymentMethod.DirectDeposit, 0).Reference != item.Reference)
            traced = null;
        var on = AgencyCalendar.DateOf(clock.GetUtcNow());
        var outcome = traced is null ? "unknown"
            : twice ? "before"
            : item.IsChange ? await changes.TakeAsync(item, traced, id, cancellation)
            : await returns.TakeAsync(item, traced, id, on, cancellation);
        if (outcome is not ("returned" or "corrected" or "noteReturned"))
            problems.Add(BankProblem.Of(item.Line, FieldOf(outcome), outcome, ("trace", item.Trace), ("code", item.Code), ("cents", item.Cents / 100m)));
        return new(item.Line, item.Code, item.Trace, item.Cents, outcome, traced?.Payable.ClaimId, traced?.Payable.Week);
    }

    private static string FieldOf(string outcome) => outcome switch
    {
        "amount" => EntryDetail.Cents.Name,
        "noAccount" => ChangeAddenda.Data.Name,
        "byHand" => ChangeAddenda.Code.Name,
        _ => ReturnAddenda.Trace.Name,
    };

    private static DateOnly DateOf(TableEntity row) => DateOnly.ParseExact(row.GetString("On"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static BankReport? ReportOf(TableEntity row) => Chunks.Get(row, Report) is { Length: > 0 } json ? JsonSerializer.Deserialize<BankReport>(json) : null;
}
