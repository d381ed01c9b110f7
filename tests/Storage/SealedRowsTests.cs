using System.Text;
using Azure;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;
using CsCheck;

namespace BenefitsFlow.Tests.Storage;

public class SealedRowsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private sealed record Draft(string Ssn, string Story);

    [Theory]
    [InlineData(0)]
    [InlineData(65_000)]
    [InlineData(70_000)]
    [InlineData(600_000)]
    public async Task A_document_of_any_length_comes_back(int length)
    {
        using var run = new StorageRun();
        var draft = new Draft("123456789", new string('x', length));
        await run.Of<SealedRows>().SaveAsync("drafts", "p", "r", draft, cancellation: Cancellation);
        Assert.Equal(draft, await run.Of<SealedRows>().LoadAsync<Draft>("drafts", "p", "r", Cancellation));
    }

    [Fact]
    public async Task Any_text_comes_back()
    {
        using var run = new StorageRun();
        var rows = run.Of<SealedRows>();
        await Gen.Select(Gen.String, Gen.String).SampleAsync(
            async (ssn, story) =>
            {
                var draft = new Draft(Whole(ssn), Whole(story));
                var row = Guid.NewGuid().ToString("N");
                await rows.SaveAsync("drafts", "p", row, draft);
                return draft == await rows.LoadAsync<Draft>("drafts", "p", row);
            },
            iter: 100, threads: 2);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task A_document_takes_700_KiB(int beyond, bool fits)
    {
        using var run = new StorageRun();
        var frame = """{"ssn":"1","story":""}""".Length;
        var draft = new Draft("1", new string('x', SealedRows.DocumentBytes - frame + beyond));
        var saved = await Record.ExceptionAsync(() => run.Of<SealedRows>().SaveAsync("drafts", "p", "r", draft, cancellation: Cancellation));
        Assert.Equal(!fits, saved is StorageLimitException);
        Assert.Equal(fits, draft == await run.Of<SealedRows>().LoadAsync<Draft>("drafts", "p", "r", Cancellation));
    }

    [Fact]
    public async Task A_shorter_document_leaves_nothing_of_the_longer_one()
    {
        using var run = new StorageRun();
        await run.Of<SealedRows>().SaveAsync("drafts", "p", "r", new Draft("1", new string('x', 300_000)), cancellation: Cancellation);
        await run.Of<SealedRows>().SaveAsync("drafts", "p", "r", new Draft("2", "short"), cancellation: Cancellation);
        Assert.Equal(new Draft("2", "short"), await run.Of<SealedRows>().LoadAsync<Draft>("drafts", "p", "r", Cancellation));
    }

    [Fact]
    public async Task The_first_insert_stays_and_a_deleted_row_is_gone()
    {
        using var run = new StorageRun();
        var rows = run.Of<SealedRows>();
        Assert.True(await rows.InsertAsync("drafts", "p", "r", new Draft("1", "a"), cancellation: Cancellation));
        Assert.False(await rows.InsertAsync("drafts", "p", "r", new Draft("2", "b"), cancellation: Cancellation));
        Assert.Equal("a", (await rows.LoadAsync<Draft>("drafts", "p", "r", Cancellation))!.Story);
        await rows.DeleteAsync("drafts", "p", "r", Cancellation);
        Assert.Null(await rows.LoadAsync<Draft>("drafts", "p", "r", Cancellation));
    }

    [Fact]
    public async Task A_row_is_gone_at_its_instant_and_swept_after_it()
    {
        using var run = new StorageRun();
        var rows = run.Of<SealedRows>();
        var until = run.Clock.Now.AddDays(30).AddTicks(1);
        await rows.SaveAsync("drafts", "p", "r", new Draft("1", "a"), until, Cancellation);
        await rows.SaveAsync("drafts", "p", "kept", new Draft("1", "a"), cancellation: Cancellation);
        run.Clock.Now = until.AddTicks(-1);
        Assert.NotNull(await rows.LoadAsync<Draft>("drafts", "p", "r", Cancellation));
        Assert.Equal(0, await rows.DeleteExpiredAsync("drafts", Cancellation));
        run.Clock.Now = until;
        Assert.Null(await rows.LoadAsync<Draft>("drafts", "p", "r", Cancellation));
        Assert.Equal(1, await rows.DeleteExpiredAsync("drafts", Cancellation));
        Assert.NotNull(await rows.LoadAsync<Draft>("drafts", "p", "kept", Cancellation));
    }

    [Fact]
    public async Task A_prolonged_or_swapped_row_does_not_open()
    {
        using var run = new StorageRun();
        var rows = run.Of<SealedRows>();
        await rows.SaveAsync("drafts", "p", "one", new Draft("1", "a"), run.Clock.Now.AddDays(1), Cancellation);
        await rows.SaveAsync("drafts", "p", "two", new Draft("2", "b"), cancellation: Cancellation);
        var table = new TableClient(TestStorage.ConnectionString, run.Prefix + "drafts");
        TableEntity one = await table.GetEntityAsync<TableEntity>("p", "one", cancellationToken: Cancellation);
        TableEntity two = await table.GetEntityAsync<TableEntity>("p", "two", cancellationToken: Cancellation);
        one["Expires"] = run.Clock.Now.AddDays(400);
        await table.UpdateEntityAsync(one, ETag.All, TableUpdateMode.Replace, Cancellation);
        two["Part00"] = one["Part00"];
        await table.UpdateEntityAsync(two, ETag.All, TableUpdateMode.Replace, Cancellation);
        await Assert.ThrowsAsync<SealBrokenException>(() => rows.LoadAsync<Draft>("drafts", "p", "one", Cancellation));
        await Assert.ThrowsAsync<SealBrokenException>(() => rows.LoadAsync<Draft>("drafts", "p", "two", Cancellation));
    }

    [Fact]
    public async Task A_stolen_table_tells_nothing_of_a_person()
    {
        using var run = new StorageRun();
        await run.Of<SealedRows>().SaveAsync("drafts", "p", "r", new Draft("123456789", "my words"), cancellation: Cancellation);
        var table = new TableClient(TestStorage.ConnectionString, run.Prefix + "drafts");
        await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: Cancellation))
        {
            var dump = string.Join('\n', row.Select(p => p.Value is byte[] b ? Encoding.Latin1.GetString(b) : $"{p.Value}"));
            Assert.DoesNotContain("123456789", dump, StringComparison.Ordinal);
            Assert.DoesNotContain("my words", dump, StringComparison.Ordinal);
        }
    }

    private static string Whole(string text) => new([.. text.Where(c => !char.IsSurrogate(c))]);
}
