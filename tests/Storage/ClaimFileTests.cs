using System.Text.Json;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using CsCheck;

namespace BenefitsFlow.Tests.Storage;

public enum Tide
{
    LowWater,
    HighWater,
}

/// <summary>Facts of no stage: the claim file does not mind what it keeps.</summary>
public sealed record ShipSighted(int Number, Tide Tide, DateOnly On, decimal Draught, string? Flag = null) : Fact;

public sealed record ShipDocked : Fact;

public class ClaimFileTests
{
    private static readonly ShipSighted Ship = new(7, Tide.HighWater, new(2026, 3, 1), 3.50m, "ñandú \"<&>\"");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fact_comes_back_as_it_was_told_in_its_place()
    {
        using var run = new StorageRun();
        var claim = StorageRun.NewClaimId();
        var first = await run.ClaimFile.AppendAsync(claim, "sighted", Ship, "agency", Cancellation);
        var second = await run.ClaimFile.AppendAsync(claim, "docked", new ShipDocked(), "pilot-3", "harbour", Cancellation);
        Assert.Equal([first, second], await run.ClaimFile.ReadAsync(claim, Cancellation).ToListAsync(Cancellation));
        Assert.Equal(Ship, first.Fact);
        Assert.Equal((1L, "sighted", "agency", null, ""), (first.Sequence, first.Key, first.By, first.OnBehalfOf, first.PreviousHash));
        Assert.Equal((2L, "harbour", first.Hash), (second.Sequence, second.OnBehalfOf, second.PreviousHash));
        Assert.Equal(run.Clock.Now, first.At);
        Assert.NotEmpty(first.RulesVersion);
    }

    /// <summary>Pacific time, both sides of midnight and of the change to daylight time on March 8, 2026.</summary>
    [Theory]
    [InlineData("2026-03-08T07:59:59.9999999Z", "2026-03-07")]
    [InlineData("2026-03-08T08:00:00Z", "2026-03-08")]
    [InlineData("2026-03-09T06:59:59Z", "2026-03-08")]
    [InlineData("2026-03-09T07:00:00Z", "2026-03-09")]
    public async Task The_agencys_day_is_pacific(string instant, string day)
    {
        using var run = new StorageRun();
        run.Clock.Now = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
        var claim = StorageRun.NewClaimId();
        await run.ClaimFile.AppendAsync(claim, "docked", new ShipDocked(), "agency", Cancellation);
        var entry = await run.ClaimFile.FindAsync(claim, "docked", Cancellation);
        Assert.Equal(day, entry!.AgencyDate.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(run.Clock.Now, entry.At);
    }

    [Fact]
    public async Task A_second_fact_under_a_key_is_not_written()
    {
        using var run = new StorageRun();
        var claim = StorageRun.NewClaimId();
        var first = await run.ClaimFile.AppendAsync(claim, "sighted", Ship, "agency", Cancellation);
        var again = await run.ClaimFile.AppendAsync(claim, "sighted", Ship with { Number = 8 }, "someone", Cancellation);
        Assert.Equal(first, again);
        Assert.Equal(1, await run.ClaimFile.ReadAsync(claim, Cancellation).CountAsync(Cancellation));
    }

    [Fact]
    public async Task Of_many_at_once_under_one_key_the_first_stays()
    {
        using var run = new StorageRun();
        var claim = StorageRun.NewClaimId();
        var entries = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            i => run.ClaimFile.AppendAsync(claim, "sighted", Ship with { Number = i }, "agency", Cancellation)));
        Assert.Single(entries.Distinct());
        Assert.Equal(1, await run.ClaimFile.ReadAsync(claim, Cancellation).CountAsync(Cancellation));
    }

    /// <summary>Any appends in any order at once: every key once, a sound chain, and a state that is the fold of its facts.</summary>
    [Fact]
    public async Task Any_interleaving_gives_a_sound_chain_and_the_fold_of_its_facts()
    {
        using var run = new StorageRun();
        await Gen.Int[0, 7].List[1, 16].SampleAsync(
            async keys =>
            {
                var claim = StorageRun.NewClaimId();
                await Task.WhenAll(keys.Select(key => run.ClaimFile.AppendAsync(claim, $"ship-{key}", Ship with { Number = key }, "agency")));
                await AssertSound(run, claim, keys.Distinct().Count());
            },
            iter: 25, threads: 1);
    }

    /// <summary>R9, ambiguous commit: the write stands, its answer is gone; with the client's own retries and without.</summary>
    [Theory]
    [InlineData(3, 2)]
    [InlineData(0, 1)]
    public async Task Lost_answers_write_no_fact_twice_and_lose_none(int retries, int everyOther)
    {
        var wire = new LosesAnswers(write => write % everyOther == 0);
        using var run = new StorageRun(wire, retries);
        await run.ClaimFile.AppendAsync(StorageRun.NewClaimId(), "docked", new ShipDocked(), "agency", Cancellation);
        wire.Active = true;
        var claim = StorageRun.NewClaimId();
        for (var i = 0; i < 10; i++)
        {
            var entry = await run.ClaimFile.AppendAsync(claim, $"ship-{i}", Ship with { Number = i }, "agency", Cancellation);
            Assert.Equal(i + 1, entry.Sequence);
        }

        wire.Active = false;
        Assert.True(wire.Lost >= 5);
        await AssertSound(run, claim, 10);
    }

    [Fact]
    public async Task An_unknown_claim_has_no_state_and_no_entries()
    {
        using var run = new StorageRun();
        foreach (var claim in new[] { StorageRun.NewClaimId(), "", "A' or '1' eq '1", "../x" })
        {
            Assert.Null(await run.ClaimFile.StateAsync(claim, Cancellation));
            Assert.Null(await run.ClaimFile.FindAsync(claim, "docked", Cancellation));
            Assert.Empty(await run.ClaimFile.ReadAsync(claim, Cancellation).ToListAsync(Cancellation));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("0123456789abcdef0123456789abcde")]
    public async Task A_claim_id_of_another_shape_takes_no_fact(string claim)
    {
        using var run = new StorageRun();
        await Assert.ThrowsAsync<ArgumentException>(() => run.ClaimFile.AppendAsync(claim, "docked", new ShipDocked(), "agency", Cancellation));
    }

    [Fact]
    public async Task All_claims_are_listed_once()
    {
        using var run = new StorageRun();
        var claims = Enumerable.Range(0, 5).Select(_ => StorageRun.NewClaimId()).Order(StringComparer.Ordinal).ToList();
        foreach (var claim in claims)
        {
            await run.ClaimFile.AppendAsync(claim, "sighted", Ship, "agency", Cancellation);
            await run.ClaimFile.AppendAsync(claim, "docked", new ShipDocked(), "agency", Cancellation);
        }

        Assert.Equal(claims, (await run.ClaimFile.ClaimsAsync(Cancellation).ToListAsync(Cancellation)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_fact_that_the_code_does_not_know_is_named()
    {
        using var run = new StorageRun();
        var claim = StorageRun.NewClaimId();
        await run.ClaimFile.AppendAsync(claim, "docked", new ShipDocked(), "agency", Cancellation);
        var older = new ClaimFile(run.Tables, new FactTypes(typeof(Fact).Assembly), run.Of<SsnIndex>(), run.Clock);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(async () => await older.ReadAsync(claim, Cancellation).CountAsync(Cancellation));
        Assert.Contains("'ShipDocked' that this code does not know", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => older.AppendAsync(claim, "docked-2", new ShipDocked(), "agency", Cancellation));
    }

    [Fact]
    public void Every_fact_of_the_app_has_a_name_of_its_own() => Assert.Null(Record.Exception(() => new FactTypes(typeof(Fact).Assembly)));

    internal static async Task AssertSound(StorageRun run, string claim, int entries)
    {
        Assert.Equal(new ClaimFileCheck(entries, null, null), await run.ClaimFile.VerifyAsync(claim));
        var read = await run.ClaimFile.ReadAsync(claim).ToListAsync();
        Assert.Equal(entries, read.Select(e => e.Key).Distinct().Count());
        var fold = read.Aggregate((ClaimState?)null, ClaimState.Apply);
        Assert.Equal(JsonSerializer.Serialize(fold), JsonSerializer.Serialize(await run.ClaimFile.StateAsync(claim)));
    }
}
