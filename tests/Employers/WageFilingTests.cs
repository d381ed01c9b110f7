using System.Text;
using BenefitsFlow.App.Employers;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Tests.Storage;

namespace BenefitsFlow.Tests.Employers;

public class WageFilingTests
{
    private const string Account = "123456786";
    private const string Mixed = "555-02-2222,Jones,Sam,,,561,13692.01,151252\nbad\n\n555-03-3333,Wilson,Robert,,Jr,,12450.25,111021\n555-03-3333,Wilson,Robert,,,1,1,111021\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Good_lines_are_taken_bad_ones_are_not_and_the_report_says_which()
    {
        using var run = WageRecordsTests.NewRun();
        var report = (await File(run, Mixed)).Report!;
        Assert.Equal((Account, "2025Q4"), (report.Employer, report.Quarter));
        Assert.Equal(new WageTotals(2, 26_142.26m, 561), report.Taken);
        Assert.Equal(2, report.RefusedLines);
        Assert.Equal([(2, "line.columns"), (5, "ssn.twice")], report.Refused.Select(m => (m.Line, m.Code)));
        Assert.Equal([("note.blank", 3), ("note.no-hours", 4)], report.Notes.Select(n => (n.Code, n.Lines.Single())));
        var wages = await run.Of<WageRecords>().OfAsync("555033333", new(2025, 4), new(2025, 4), Cancellation);
        Assert.Equal([(new Quarter(2025, 4), 12_450.25m, (int?)null, Account)], wages.Select(w => (w.Quarter, w.Wages, w.Hours, w.Employer)));
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing_and_has_one_confirmation()
    {
        using var run = WageRecordsTests.NewRun();
        var first = (await File(run, Mixed)).Report!;
        var again = (await File(run, Mixed)).Report!;
        Assert.Matches("^([0-9A-Z]{4}-){2}[0-9A-Z]{4}$", first.Confirmation);
        Assert.Equal(first.Confirmation, again.Confirmation);
        Assert.Equal(2, again.Notes.Single(n => n.Code == "note.unchanged").Count);
        Assert.Equal(2, (await WageRecordsTests.Rows(run)).Count);
        Assert.Single(await WageRecordsTests.Rows(run, "wagefilings"));
        Assert.NotEqual(first.Confirmation, (await File(run, Mixed + "x")).Report!.Confirmation);
    }

    [Fact]
    public async Task A_later_file_replaces_the_persons_it_names_and_no_others()
    {
        using var run = WageRecordsTests.NewRun();
        await File(run, Mixed);
        var later = (await File(run, "555-02-2222,Jones,Sam,,,562,14000,151252")).Report!;
        Assert.Equal("note.replaced", Assert.Single(later.Notes).Code);
        var quarter = new Quarter(2025, 4);
        Assert.Equal(14_000m, Assert.Single(await run.Of<WageRecords>().OfAsync("555022222", quarter, quarter, Cancellation)).Wages);
        Assert.Equal(12_450.25m, Assert.Single(await run.Of<WageRecords>().OfAsync("555033333", quarter, quarter, Cancellation)).Wages);
    }

    [Fact]
    public async Task A_file_that_is_only_checked_changes_nothing()
    {
        using var run = WageRecordsTests.NewRun();
        var filed = await File(run, Mixed, checkOnly: true);
        Assert.Null(filed.Report!.Confirmation);
        Assert.Equal(2, filed.Report.Taken.Lines);
        var quarter = new Quarter(2025, 4);
        Assert.Empty(await run.Of<WageRecords>().OfAsync("555022222", quarter, quarter, Cancellation));
    }

    [Theory]
    [InlineData("12345678", "2025Q4", "account-shape")]
    [InlineData("12345678x", "2025Q4", "account-shape")]
    [InlineData(null, "2025Q4", "account-shape")]
    [InlineData(Account, "2025Q5", "quarter-shape")]
    [InlineData(Account, "", "quarter-shape")]
    [InlineData(Account, "2026Q2", "quarter-future")]
    [InlineData(Account, "2026Q1", null)]
    [InlineData(Account, "2021Q1", null)]
    [InlineData(Account, "2020Q4", "quarter-old")]
    public async Task A_file_for_no_account_or_no_quarter_is_refused_whole(string? account, string quarter, string? code)
    {
        // The agency's day is March 2, 2026.
        using var run = WageRecordsTests.NewRun();
        using var file = Stream(Encoding.UTF8.GetBytes(Mixed));
        var answer = await run.Of<WageFiling>().FileAsync(account, quarter, file, checkOnly: true, Cancellation);
        Assert.Equal(code, answer.Problem?.Code);
        Assert.Equal(code is null, answer.Report is not null);
        if (code is "quarter-future" or "quarter-old")
            Assert.StartsWith($"{quarter} ", answer.Problem!.Says.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "file-empty")]
    [InlineData("EFBBBF", "file-empty")]
    [InlineData("0D0A200A", "file-empty")]
    [InlineData("2C2C2C2C2C2C2C0A", "file-empty")]
    [InlineData("504B030414000600", "file-is-workbook")]
    [InlineData("D0CF11E0A1B11AE1", "file-is-workbook")]
    [InlineData("FFFE31003200", "file-is-utf16")]
    [InlineData("FEFF00310032", "file-is-utf16")]
    [InlineData("255044462D312E37", "file-is-binary")]
    [InlineData("310032", "file-is-binary")]
    public async Task A_file_that_is_no_text_is_known_by_its_bytes(string hex, string code)
    {
        using var run = WageRecordsTests.NewRun();
        using var file = Stream(Convert.FromHexString(hex));
        Assert.Equal(code, (await run.Of<WageFiling>().FileAsync(Account, "2025Q4", file, checkOnly: false, Cancellation)).Problem?.Code);
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, null)]
    [InlineData(1, "file-too-large")]
    public async Task A_file_takes_10_MB(int beyond, string? code)
    {
        using var run = WageRecordsTests.NewRun();
        var bytes = new byte[WageFileBytes.Most + beyond];
        Array.Fill(bytes, (byte)'x');
        using var file = Stream(bytes);
        Assert.Equal(code, (await run.Of<WageFiling>().FileAsync(Account, "2025Q4", file, checkOnly: true, Cancellation)).Problem?.Code);
    }

    [Theory]
    [InlineData(5000, false)]
    [InlineData(5001, true)]
    public async Task A_file_of_more_than_5000_lines_is_read_with_a_word_about_it(int lines, bool told)
    {
        using var run = WageRecordsTests.NewRun();
        var file = string.Concat(Enumerable.Range(0, lines).Select(i => $"{100 + (i / 9000)}01{(i % 9000) + 1:D4},Lee,Jo,,,10,20.00,111021\n"));
        var report = (await File(run, file, checkOnly: true)).Report!;
        Assert.Equal(lines, report.Taken.Lines);
        Assert.Equal(told, report.Notes.Any(n => n.Code == "note.many"));
    }

    [Fact]
    public async Task A_thousand_mistakes_are_listed_and_all_lines_counted()
    {
        using var run = WageRecordsTests.NewRun();
        var report = (await File(run, string.Concat(Enumerable.Repeat("bad\n", 3000)), checkOnly: true)).Report!;
        Assert.Equal((0, 3000, 1000), (report.Taken.Lines, report.RefusedLines, report.Refused.Count));
        Assert.Contains(report.Notes, n => n.Code == "note.unlisted");
    }

    [Fact]
    public void A_filing_key_fits_its_account_however_it_is_typed()
    {
        using var run = WageRecordsTests.NewRun();
        var keys = run.Of<FilingKey>();
        var key = keys.Of(Account);
        Assert.Matches("^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$", key);
        Assert.All([key, key.ToLowerInvariant(), key.Replace('-', ' '), $" {key} "], typed => Assert.True(keys.Fits(Account, typed)));
        Assert.All(["", null, key[..^1], keys.Of("123456787")], typed => Assert.False(keys.Fits(Account, typed)));
    }

    private static async Task<WageAnswer> File(StorageRun run, string text, bool checkOnly = false)
    {
        using var file = Stream(Encoding.UTF8.GetBytes(text));
        return await run.Of<WageFiling>().FileAsync(Account, "2025Q4", file, checkOnly, Cancellation);
    }

    private static MemoryStream Stream(byte[] bytes) => new(bytes);
}
