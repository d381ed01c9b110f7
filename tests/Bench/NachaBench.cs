using System.Diagnostics;
using System.Globalization;
using BenefitsFlow.App.Payments.Nacha;

namespace BenefitsFlow.Bench;

/// <summary>Payment files of growing length, written to disk and read again as a bank does: the time grows with them, the memory does not.</summary>
internal static class NachaBench
{
    private static readonly NachaHead Head = new(new NachaOrigin(), new(2026, 3, 5, 18, 0, 0), new(2026, 3, 6));

    public static async Task RunAsync()
    {
        await MeasureAsync(1_000);
        List<string[]> rows = [];
        foreach (var entries in new[] { 10_000, 100_000 })
            rows.Add(await MeasureAsync(entries));
        Table.Print("Payment file", ["written, s", "checked, s", "both, s", "allocated MB", "peak heap MB"], rows);
    }

    private static async Task<string[]> MeasureAsync(int entries)
    {
        GC.Collect();
        var (before, start, path) = (GC.GetTotalAllocatedBytes(), GC.GetTotalMemory(true), Path.GetTempFileName());
        var peak = 0L;
        await using var sampling = new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(false) - start), null, 0, 2);
        try
        {
            var clock = Stopwatch.StartNew();
            await using (var file = File.Create(path))
                await NachaFile.WriteAsync(file, Head, Entries(entries));
            var written = clock.Elapsed;
            using (var file = File.OpenRead(path))
            {
                if (NachaFile.Validate(file) is { Count: > 0 } problems)
                    throw new InvalidOperationException(problems[0].Says);
            }

            return
            [
                entries.ToString("N0", CultureInfo.InvariantCulture) + " entries", Seconds(written), Seconds(clock.Elapsed - written), Seconds(clock.Elapsed),
                Megabytes(GC.GetTotalAllocatedBytes() - before), Megabytes(peak),
            ];
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async IAsyncEnumerable<NachaEntry> Entries(int count)
    {
        for (var i = 0; i < count; i++)
            yield return new("121042882", $"{i:D10}", i % 3 == 0, 10_000 + i, $"3F2A90C{i:D8}", "JOSE MUNOZ AVILA") { Addendum = i % 20 == 0 ? "PAID-2 WEEK BEGINNING 2026-03-01" : null };
        await Task.CompletedTask;
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / 1_048_576d).ToString("0.0", CultureInfo.InvariantCulture);
}
