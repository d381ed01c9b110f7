using Azure;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;
using CsCheck;

namespace BenefitsFlow.Tests.Storage;

/// <summary>Attack table, row 24: rows edited, deleted, reordered, the tail cut; the first bad entry is named.</summary>
public class ClaimFileTamperingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edited_entry_is_named()
    {
        using var run = new StorageRun();
        var (claim, table) = await FiveEntries(run);
        TableEntity row = await table.GetEntityAsync<TableEntity>(claim, "e-00000003", cancellationToken: Cancellation);
        row["By"] = "someone-else";
        await table.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Replace, Cancellation);
        Assert.Equal(3, (await run.ClaimFile.VerifyAsync(claim, Cancellation)).FirstBad);
        await Assert.ThrowsAsync<InvalidDataException>(() => run.ClaimFile.RebuildAsync(claim, Cancellation));
    }

    [Fact]
    public async Task A_deleted_entry_is_named()
    {
        using var run = new StorageRun();
        var (claim, table) = await FiveEntries(run);
        await table.DeleteEntityAsync(claim, "e-00000002", cancellationToken: Cancellation);
        Assert.Equal(2, (await run.ClaimFile.VerifyAsync(claim, Cancellation)).FirstBad);
    }

    [Fact]
    public async Task Two_entries_in_each_others_place_are_named_by_the_first()
    {
        using var run = new StorageRun();
        var (claim, table) = await FiveEntries(run);
        TableEntity second = await table.GetEntityAsync<TableEntity>(claim, "e-00000002", cancellationToken: Cancellation);
        TableEntity fourth = await table.GetEntityAsync<TableEntity>(claim, "e-00000004", cancellationToken: Cancellation);
        (second.RowKey, fourth.RowKey) = (fourth.RowKey, second.RowKey);
        await table.UpsertEntityAsync(second, TableUpdateMode.Replace, Cancellation);
        await table.UpsertEntityAsync(fourth, TableUpdateMode.Replace, Cancellation);
        Assert.Equal(2, (await run.ClaimFile.VerifyAsync(claim, Cancellation)).FirstBad);
    }

    [Fact]
    public async Task A_cut_tail_is_named_by_the_first_missing_entry()
    {
        using var run = new StorageRun();
        var (claim, table) = await FiveEntries(run);
        foreach (var sequence in new[] { 4, 5 })
        {
            await table.DeleteEntityAsync(claim, $"e-{sequence:D8}", cancellationToken: Cancellation);
            await table.DeleteEntityAsync(claim, $"k-ship-{sequence}", cancellationToken: Cancellation);
        }

        Assert.Equal(4, (await run.ClaimFile.VerifyAsync(claim, Cancellation)).FirstBad);
    }

    [Fact]
    public async Task A_tail_cut_with_the_head_moved_back_is_found_without_the_key()
    {
        using var run = new StorageRun();
        var (claim, table) = await FiveEntries(run);
        TableEntity fourth = await table.GetEntityAsync<TableEntity>(claim, "e-00000004", cancellationToken: Cancellation);
        TableEntity state = await table.GetEntityAsync<TableEntity>(claim, "state", cancellationToken: Cancellation);
        await table.DeleteEntityAsync(claim, "e-00000005", cancellationToken: Cancellation);
        await table.DeleteEntityAsync(claim, "k-ship-5", cancellationToken: Cancellation);
        state["Sequence"] = 4L;
        state["Hash"] = fourth["Hash"];
        await table.UpdateEntityAsync(state, ETag.All, TableUpdateMode.Replace, Cancellation);
        var check = await run.ClaimFile.VerifyAsync(claim, Cancellation);
        Assert.False(check.Sound);
        Assert.Contains("without the agency's key", check.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_key_is_named_by_its_entry()
    {
        using var run = new StorageRun();
        var (claim, table) = await FiveEntries(run);
        await table.DeleteEntityAsync(claim, "k-ship-3", cancellationToken: Cancellation);
        Assert.Equal(3, (await run.ClaimFile.VerifyAsync(claim, Cancellation)).FirstBad);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_or_altered_state_is_found_and_rebuilt_from_the_facts(bool lost)
    {
        using var run = new StorageRun();
        var (claim, table) = await FiveEntries(run);
        var before = await run.ClaimFile.StateAsync(claim, Cancellation);
        if (lost)
        {
            await table.DeleteEntityAsync(claim, "state", cancellationToken: Cancellation);
        }
        else
        {
            TableEntity state = await table.GetEntityAsync<TableEntity>(claim, "state", cancellationToken: Cancellation);
            state["State00"] = "{}"u8.ToArray();
            await table.UpdateEntityAsync(state, ETag.All, TableUpdateMode.Replace, Cancellation);
        }

        Assert.Contains("Rebuild it", (await run.ClaimFile.VerifyAsync(claim, Cancellation)).Problem, StringComparison.Ordinal);
        Assert.Equivalent(before, await run.ClaimFile.RebuildAsync(claim, Cancellation));
        await ClaimFileTests.AssertSound(run, claim, 5);
        await run.ClaimFile.AppendAsync(claim, "docked", new ShipDocked(), "agency", Cancellation);
        await ClaimFileTests.AssertSound(run, claim, 6);
    }

    [Fact]
    public async Task There_is_nothing_to_rebuild_or_to_find_wrong_in_no_claim()
    {
        using var run = new StorageRun();
        var claim = StorageRun.NewClaimId();
        Assert.Null(await run.ClaimFile.RebuildAsync(claim, Cancellation));
        Assert.True((await run.ClaimFile.VerifyAsync(claim, Cancellation)).Sound);
    }

    /// <summary>10,000 random edits, drops, doubles and swaps of rows: 10,000 found, each at the first row touched.</summary>
    [Fact]
    public async Task Ten_thousand_random_edits_are_all_found_at_the_first_row_touched()
    {
        using var run = new StorageRun();
        var (claim, table) = await FiveEntries(run);
        var rows = await table.QueryAsync<TableEntity>(r => r.PartitionKey == claim && r.RowKey.CompareTo("e-") > 0 && r.RowKey.CompareTo("e.") < 0, cancellationToken: Cancellation)
            .ToListAsync(Cancellation);
        var keys = rows.ToDictionary(r => r.GetString("Key"), r => r.GetInt64("Sequence")!.Value);
        var head = rows[^1].GetString("Hash");
        Assert.True(ClaimFileCheck.Of(rows, keys, rows.Count, head).Sound);
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 10], Gen.Int[0, 10_000], Gen.Int[1, 255], Gen.Bool).Sample(
            (row, property, position, flip, drop) =>
            {
                var altered = rows.Select(r => new TableEntity(r)).ToList();
                if (drop)
                    altered.RemoveAt(row);
                else
                    Alter(altered[row], property, position, flip);
                var check = ClaimFileCheck.Of(altered, keys, rows.Count, head);
                return check.FirstBad == row + 1;
            },
            iter: 10_000);
    }

    private static void Alter(TableEntity row, int property, int position, int flip)
    {
        string[] names = ["Sequence", "Key", "Name", "Body", "At", "AgencyDate", "By", "OnBehalfOf", "RulesVersion", "PreviousHash", "Hash"];
        var name = names[property];
        row.TryGetValue(name, out var value);
        row[name] = value switch
        {
            long number => number + flip,
            string { Length: > 0 } text => text.Remove(position % text.Length, 1).Insert(position % text.Length, $"{(char)(text[position % text.Length] ^ flip)}"),
            _ => "x",
        };
    }

    private static async Task<(string Claim, TableClient Table)> FiveEntries(StorageRun run)
    {
        var claim = StorageRun.NewClaimId();
        for (var i = 1; i <= 5; i++)
            await run.ClaimFile.AppendAsync(claim, $"ship-{i}", new ShipSighted(i, Tide.LowWater, new(2026, 3, i), 2.5m, "blue"), "agency", Cancellation);
        return (claim, new TableClient(TestStorage.ConnectionString, run.Prefix + "claimfile"));
    }
}
