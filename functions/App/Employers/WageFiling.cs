using System.Security.Cryptography;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Employers;

/// <summary>Takes an employer's wage file: every good line into the wage records, every bad one into the report.</summary>
public sealed class WageFiling(WageRecords records, SsnIndex index, AgencyTables tables, WageNews news, TimeProvider clock)
{
    private const int Batch = 200;
    private const int AtOnce = 8;
    private const int YearsBack = 5;

    /// <summary>
    /// Reads the whole file, then says what was and was not taken. The same file again changes nothing and gives the same confirmation;
    /// when storing breaks off, filing it again completes it.
    /// </summary>
    /// <param name="account">Nine digits.</param>
    /// <param name="quarter">As <c>2026Q1</c>.</param>
    /// <param name="checkOnly">Change nothing, only tell.</param>
    public async Task<WageAnswer> FileAsync(
        string? account, string? quarter, Stream file, bool checkOnly, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (ProblemOf(account, quarter, out var paid) is { } wrong)
            return new(null, wrong);
        var (bytes, problem) = await WageFileBytes.ReadAsync(file, cancellation);
        if (problem is not null)
            return new(null, problem);
        var filing = new Filing(account!, paid, ConfirmationOf(account!, paid, bytes.Span));
        var tally = new WageTally();
        foreach (var lines in new WageFileReader(WageFileLayout.Eams).Read(bytes, paid).Chunk(Batch))
        {
            foreach (var line in lines)
                tally.Add(line);
            if (!checkOnly)
                await SaveAsync(filing, lines, tally, cancellation);
        }

        var report = tally.Report(filing.Account, paid.ToString(), checkOnly ? null : filing.Confirmation);
        if (!checkOnly && report.Taken.Lines > 0)
            await KeepAsync(report, cancellation);
        return new(report, null);
    }

    /// <summary>Nine digits: whether they are an account is not theirs to tell.</summary>
    public static bool IsAccount(string? text) => text is { Length: 9 } && text.All(char.IsAsciiDigit);

    private sealed record Filing(string Account, Quarter Quarter, string Confirmation);

    private WageProblem? ProblemOf(string? account, string? text, out Quarter quarter)
    {
        quarter = default;
        if (!IsAccount(account))
            return WageProblem.Of("account-shape", 400, "account");
        if (!Quarter.TryParse(text, out quarter))
            return WageProblem.Of("quarter-shape", 400, "quarter");
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        if (quarter.FirstDay > today)
            return WageProblem.Of("quarter-future", 422, "quarter", ("quarter", quarter.ToString()));
        return quarter.LastDay < today.AddYears(-YearsBack)
            ? WageProblem.Of("quarter-old", 422, "quarter", ("quarter", quarter.ToString()), ("years", YearsBack))
            : null;
    }

    private string ConfirmationOf(string account, Quarter quarter, ReadOnlySpan<byte> file)
    {
        var hash = index.Of("wage-file", $"{account}|{quarter}|{Convert.ToHexStringLower(SHA256.HashData(file))}");
        return ShortCode.Of(hash, 3);
    }

    private async Task SaveAsync(Filing filing, ReadLine[] lines, WageTally tally, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(lines.Where(l => l.Line is not null).Select(l => l.Line!), options, async (line, stop) =>
        {
            var saved = await records.SaveAsync(line, filing.Quarter, filing.Account, filing.Confirmation, stop);
            // Whatever was saved: what broke off between the two is told when the file comes again.
            await news.TellAsync(line.Ssn, filing.Quarter, stop);
            if (saved == WageSaved.New)
                return;
            lock (tally)
                tally.Note(saved == WageSaved.Unchanged ? "note.unchanged" : "note.replaced", line.Number);
        });
    }

    /// <summary>That the file was filed, and its totals, under the employer; the first time counts.</summary>
    private Task<bool> KeepAsync(WageReport report, CancellationToken cancellation)
        => tables.Open("wagefilings").InsertAsync(
            new TableEntity(report.Employer, $"{report.Quarter}|{report.Confirmation}")
            {
                ["At"] = clock.GetUtcNow(),
                ["Lines"] = report.Taken.Lines,
                ["Cents"] = (long)(report.Taken.Wages * 100),
                ["Hours"] = report.Taken.Hours,
                ["RefusedLines"] = report.RefusedLines,
            },
            cancellation);
}
