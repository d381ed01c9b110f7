using System.Globalization;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Staff;

/// <summary>What a run of the agency left behind, claim by claim: the docket, the letters, the ledger; and the payment files. No ids, so that two runs read alike.</summary>
internal static class PlayReport
{
    public static async Task<IReadOnlyList<string>> OfAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var file = services.GetRequiredService<ClaimFile>();
        var claims = new List<(string Id, IReadOnlyList<DocketLine> Docket)>();
        await foreach (var claim in file.ClaimsAsync(cancellation))
            claims.Add((claim, await services.GetRequiredService<Docket>().OfAsync(claim, cancellation)));

        var report = new List<string>();
        // Ids are random: claims are told apart by what happened on them.
        foreach (var (id, docket) in claims.OrderBy(claim => string.Join('\n', claim.Docket), StringComparer.Ordinal))
        {
            report.Add($"Docket of claim {report.Count(line => line.StartsWith("Docket", StringComparison.Ordinal)) + 1}");
            report.AddRange(docket.Select(line => line.ToString()));
            report.Add("\nLetters");
            report.AddRange(await LettersAsync(services, id, cancellation));
            report.Add("\nLedger (cents)");
            report.AddRange((await services.GetRequiredService<Ledger>().ReadAsync(id, cancellation)).Select(Line));
            report.Add("");
        }

        report.Add("Payment files");
        report.AddRange(await PaymentFilesAsync(services, cancellation));
        return report;
    }

    private static async Task<IReadOnlyList<string>> PaymentFilesAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var files = await services.GetRequiredService<AgencyBlobs>().ContainerAsync(PaymentFiles.Container, cancellation);
        var lines = new List<string>();
        await foreach (var file in files.GetBlobsAsync(cancellationToken: cancellation))
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{file.Name}  {file.Properties.ContentLength} bytes"));
        return lines;
    }

    private static async Task<IReadOnlyList<string>> LettersAsync(IServiceProvider services, string claimId, CancellationToken cancellation)
        => await services.GetRequiredService<Correspondence.LetterShelf>().ListAsync(claimId, cancellation);

    private static string Line(LedgerEntry entry) => string.Create(
        CultureInfo.InvariantCulture,
        $"{entry.On:yyyy-MM-dd}  {(entry.Week is null ? "" : "week ")}{entry.About}  {entry.Kind,-10} {string.Join("  ", entry.Lines.Select(line => $"{line.Account} {line.Cents:+0;-0}"))}");
}
