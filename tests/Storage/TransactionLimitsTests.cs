using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.Tests.Storage;

/// <summary>Performing entity group transactions: 100 operations, 4 MiB, one partition, each row once.</summary>
public class TransactionLimitsTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(99, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void A_transaction_takes_100_operations(int operations, bool fits)
        => Expect(fits, [.. Enumerable.Range(0, operations).Select(i => Add("p", $"r{i}"))]);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_transaction_takes_4_MiB(int beyond, bool fits) => Expect(fits, OfWeight(TransactionLimits.Bytes + beyond));

    [Fact]
    public void A_transaction_stays_in_one_partition() => Expect(false, [Add("p", "r"), Add("q", "s")]);

    [Fact]
    public void A_transaction_names_each_row_once() => Expect(false, [Add("p", "r"), Add("p", "r")]);

    [Fact]
    public void A_row_of_a_transaction_keeps_the_limits_of_a_row()
        => Expect(false, [Add("p", "r", new string('x', EntityLimits.PropertyBytes))]);

    [Fact]
    public async Task What_is_counted_is_no_less_than_what_goes_over_the_wire()
    {
        var wire = new CountsBytes();
        using var run = new StorageRun(wire);
        var awkward = new TableEntity("p'|ü%", "r ñ+&=") { ["T"] = "ñ\"\\<>&'😀" + new string('é', 2000), ["D"] = new byte[3000], ["At"] = DateTimeOffset.UnixEpoch, ["G"] = Guid.Empty, ["L"] = 1L };
        TableTransactionAction[][] batches = [OfWeight(TransactionLimits.Bytes - 200), [new(TableTransactionActionType.Add, awkward)], [Add("p", "r")]];
        foreach (var batch in batches)
        {
            wire.Largest = 0;
            Assert.True(await run.Tables.Open("weights").CommitAsync(batch, TestContext.Current.CancellationToken));
            Assert.InRange(wire.Largest, 100, batch.Sum(TransactionLimits.WeightOf));
        }
    }

    private static TableTransactionAction[] OfWeight(int bytes)
    {
        var actions = Enumerable.Range(0, 9).Select(i => Full($"r{i}")).ToList();
        var last = new TableEntity("p", "last");
        var action = new TableTransactionAction(TableTransactionActionType.Add, last);
        for (var part = 0; bytes - actions.Append(action).Sum(TransactionLimits.WeightOf) is var missing and > 0; part++)
        {
            last[$"P{part:D2}"] = "";
            var room = bytes - actions.Append(action).Sum(TransactionLimits.WeightOf);
            last[$"P{part:D2}"] = new string('x', Math.Min(Math.Min(room, missing), 30_000));
        }

        return [.. actions, action];
    }

    private static TableTransactionAction Full(string row)
    {
        var entity = new TableEntity("p", row);
        for (var i = 0; i < 14; i++)
            entity[$"P{i:D2}"] = new string('x', 32_000);
        return new(TableTransactionActionType.Add, entity);
    }

    private static TableTransactionAction Add(string partition, string row, string text = "x")
        => new(TableTransactionActionType.Add, new TableEntity(partition, row) { ["Text"] = text });

    private static void Expect(bool fits, TableTransactionAction[] actions)
    {
        var refused = Record.Exception(() => TransactionLimits.Check(actions));
        if (fits)
            Assert.Null(refused);
        else
            Assert.IsType<StorageLimitException>(refused);
    }

    private sealed class CountsBytes : HttpPipelineSynchronousPolicy
    {
        public long Largest { get; set; }

        public override void OnSendingRequest(HttpMessage message)
        {
            if (message.Request.Content?.TryComputeLength(out var length) == true)
                Largest = Math.Max(Largest, length);
        }
    }
}
