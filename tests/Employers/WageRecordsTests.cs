using Azure.Data.Tables;
using BenefitsFlow.App.Employers;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Tests.Storage;

namespace BenefitsFlow.Tests.Employers;

public class WageRecordsTests
{
    private const string Ssn = "123456789";
    private const string Mill = "000111222";
    private static readonly Quarter Paid = new(2025, 3);
    private static readonly WageLine Line = new(1, Ssn, "Quackenbush", "Zebulon", "", "", 480, 1_234_567, "151252");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_saved_is_a_persons_wages()
    {
        using var run = NewRun();
        var records = run.Of<WageRecords>();
        Assert.Equal(WageSaved.New, await records.SaveAsync(Line, Paid, Mill, "f", Cancellation));
        await records.SaveAsync(Line with { Cents = 100, Hours = null }, Paid, "000111223", "f", Cancellation);
        await records.SaveAsync(Line with { Ssn = "123456780" }, Paid, Mill, "f", Cancellation);
        var today = AgencyCalendar.DateOf(run.Clock.GetUtcNow());
        Assert.Equal(
            [
                new QuarterWages(Paid, 12_345.67m, 480) { Employer = Mill, Processed = today },
                new QuarterWages(Paid, 1m, null) { Employer = "000111223", Processed = today },
            ],
            await records.OfAsync(Ssn, Paid, Paid, Cancellation));
    }

    [Fact]
    public async Task Both_ends_of_the_span_belong_to_it()
    {
        using var run = NewRun();
        var records = run.Of<WageRecords>();
        for (var i = 0; i < 8; i++)
            await records.SaveAsync(Line with { Cents = i }, new Quarter(2024, 1).Plus(i), Mill, "f", Cancellation);
        var wages = await records.OfAsync(Ssn, new(2024, 4), new(2025, 2), Cancellation);
        Assert.Equal(["2024Q4", "2025Q1", "2025Q2"], wages.Select(w => w.Quarter.ToString()));
        Assert.Equal([0.03m, 0.04m, 0.05m], wages.Select(w => w.Wages));
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_other_figures_keep_the_earlier_version()
    {
        using var run = NewRun();
        var records = run.Of<WageRecords>();
        await records.SaveAsync(Line, Paid, Mill, "first", Cancellation);
        var processed = AgencyCalendar.DateOf(run.Clock.GetUtcNow());
        // A correction does not make late what was in time for the alternate base year.
        run.Clock.Now += TimeSpan.FromDays(40);
        Assert.Equal(WageSaved.Unchanged, await records.SaveAsync(Line with { Number = 9 }, Paid, Mill, "again", Cancellation));
        Assert.Equal(WageSaved.Replaced, await records.SaveAsync(Line with { Cents = 5 }, Paid, Mill, "second", Cancellation));
        Assert.Equal(WageSaved.Replaced, await records.SaveAsync(Line, Paid, Mill, "third", Cancellation));
        Assert.Equal([new ReportedWages(Paid, Mill, 1_234_567, 480, 3, processed)], await records.ReportedAsync(Ssn, Paid, Paid, Cancellation));
        Assert.Equal(3, (await Rows(run)).Count);
    }

    [Fact]
    public async Task Of_two_files_at_once_both_are_kept_and_one_is_the_newest()
    {
        using var run = NewRun();
        var records = run.Of<WageRecords>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => records.SaveAsync(Line with { Cents = i / 2 }, Paid, Mill, $"f{i}", Cancellation)));
        var newest = Assert.Single(await records.ReportedAsync(Ssn, Paid, Paid, Cancellation));
        Assert.Equal(newest.Version, (await Rows(run)).Count);
        Assert.InRange(newest.Version, 4, 8);
    }

    [Fact]
    public async Task A_stolen_table_names_nobody()
    {
        using var run = NewRun();
        await run.Of<WageRecords>().SaveAsync(Line, Paid, Mill, "f", Cancellation);
        var dump = string.Join('\n', (await Rows(run)).SelectMany(r => r.Select(p => $"{p.Value}")));
        Assert.All([Ssn, "6789", "Quackenbush", "Zebulon"], secret => Assert.DoesNotContain(secret, dump, StringComparison.OrdinalIgnoreCase));
    }

    internal static StorageRun NewRun() => new(add: services => services.AddEmployers());

    internal static async Task<List<TableEntity>> Rows(StorageRun run, string table = "wages")
        => await new TableClient(TestStorage.ConnectionString, run.Prefix + table).QueryAsync<TableEntity>(cancellationToken: Cancellation).ToListAsync(Cancellation);
}
