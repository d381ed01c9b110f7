using Azure;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;
using CsCheck;

namespace BenefitsFlow.Tests.Storage;

public class AgencyTableTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_is_made_when_it_is_first_used()
    {
        using var run = new StorageRun();
        Assert.Null(await run.Tables.Open("first").GetAsync("p", "r", Cancellation));
        Assert.True(await run.Tables.Open("first").InsertAsync(new TableEntity("p", "r"), Cancellation));
        var service = new TableServiceClient(TestStorage.ConnectionString);
        var names = await service.QueryAsync(t => t.Name == run.Prefix + "first", cancellationToken: Cancellation).ToListAsync(Cancellation);
        Assert.Single(names);
    }

    [Fact]
    public async Task The_first_insert_stays()
    {
        using var run = new StorageRun();
        var table = run.Tables.Open("rows");
        Assert.True(await table.InsertAsync(new TableEntity("p", "r") { ["N"] = 1 }, Cancellation));
        Assert.False(await table.InsertAsync(new TableEntity("p", "r") { ["N"] = 2 }, Cancellation));
        Assert.Equal(1, (await table.GetAsync("p", "r", Cancellation))!.GetInt32("N"));
    }

    [Fact]
    public async Task A_row_that_changed_since_it_was_read_is_not_replaced()
    {
        using var run = new StorageRun();
        var table = run.Tables.Open("rows");
        await table.InsertAsync(new TableEntity("p", "r") { ["N"] = 1 }, Cancellation);
        var read = (await table.GetAsync("p", "r", Cancellation))!.ETag;
        Assert.True(await table.ReplaceAsync(new TableEntity("p", "r") { ["N"] = 2 }, read, Cancellation));
        Assert.False(await table.ReplaceAsync(new TableEntity("p", "r") { ["N"] = 3 }, read, Cancellation));
        Assert.False(await table.ReplaceAsync(new TableEntity("p", "gone"), read, Cancellation));
        Assert.Equal(2, (await table.GetAsync("p", "r", Cancellation))!.GetInt32("N"));
    }

    [Fact]
    public async Task A_write_whose_answer_was_lost_is_known_for_its_own()
    {
        var wire = new LosesAnswers(write => write % 2 == 1);
        using var run = new StorageRun(wire);
        var table = run.Tables.Open("rows");
        await table.GetAsync("p", "r", Cancellation);
        wire.Active = true;
        // The client repeats each lost write and hears 409 or 412 of its own first try.
        Assert.True(await table.InsertAsync(new TableEntity("p", "r") { ["N"] = 1 }, Cancellation));
        var read = (await table.GetAsync("p", "r", Cancellation))!.ETag;
        Assert.True(await table.ReplaceAsync(new TableEntity("p", "r") { ["N"] = 2 }, read, Cancellation));
        Assert.True(await table.CommitAsync([new(TableTransactionActionType.Add, new TableEntity("p", "s"))], Cancellation));
        Assert.False(await table.InsertAsync(new TableEntity("p", "r") { ["N"] = 9 }, Cancellation));
        Assert.True(wire.Lost >= 3);
        Assert.Equal(2, (await table.GetAsync("p", "r", Cancellation))!.GetInt32("N"));
    }

    [Fact]
    public async Task A_write_is_believed_even_when_no_answer_ever_came()
    {
        var wire = new LosesAnswers(_ => true);
        using var run = new StorageRun(wire, retries: 0);
        var table = run.Tables.Open("rows");
        await table.GetAsync("p", "r", Cancellation);
        wire.Active = true;
        Assert.True(await table.InsertAsync(new TableEntity("p", "r"), Cancellation));
        Assert.True(await table.CommitAsync([new(TableTransactionActionType.Add, new TableEntity("p", "s"))], Cancellation));
        Assert.Equal(2, wire.Lost);
    }

    [Fact]
    public async Task A_transaction_is_written_whole_or_not_at_all()
    {
        using var run = new StorageRun();
        var table = run.Tables.Open("rows");
        await table.InsertAsync(new TableEntity("p", "b"), Cancellation);
        Assert.False(await table.CommitAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "a")), new(TableTransactionActionType.Add, new TableEntity("p", "b"))], Cancellation));
        Assert.False(await table.CommitAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "a")), new(TableTransactionActionType.UpdateReplace, new TableEntity("p", "c"), ETag.All)], Cancellation));
        Assert.Null(await table.GetAsync("p", "a", Cancellation));
    }

    [Fact]
    public async Task Deleting_what_is_not_there_does_nothing()
    {
        using var run = new StorageRun();
        await run.Tables.Open("rows").DeleteAsync("p", "r", Cancellation);
    }

    /// <summary>Any text as a key comes back as itself, in its own partition, or is refused with a sentence.</summary>
    [Fact]
    public async Task No_key_reaches_into_another_partition()
    {
        using var run = new StorageRun();
        var table = run.Tables.Open("keys");
        await table.InsertAsync(new TableEntity("other", "row"), Cancellation);
        var odd = Gen.OneOf(Gen.String[Gen.Char["'\"/\\#?%&|() \t\0eqor$"], 0, 12], Gen.String[0, 8]);
        await odd.SampleAsync(
            async key =>
            {
                try
                {
                    await table.PutAsync(new TableEntity(key, key) { ["Key"] = key.Length });
                    var rows = await table.RowsAsync(key, "", key + "\u3042").ToListAsync();
                    Assert.All(rows, row => Assert.Equal(key, row.PartitionKey));
                    Assert.Contains(rows, row => row.RowKey == key);
                }
                catch (StorageLimitException)
                {
                    Assert.True(key.AsSpan().ContainsAny("/\\#?") || key.Any(char.IsControl) || key.Any(char.IsSurrogate));
                }
            },
            iter: 300, threads: 2);
    }
}
