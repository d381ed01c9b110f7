using System.Collections.Concurrent;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.Tests.Storage;

public class EveryClaimTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_claim_that_cannot_be_looked_at_keeps_no_other_from_it()
    {
        using var run = new StorageRun();
        List<string> filed = [];
        for (var number = 0; number < 40; number++)
            filed.Add(await FileAsync(run));
        ConcurrentBag<string> seen = [];
        await run.Of<EveryClaim>().LookAsync(
            "Test",
            (claim, _) =>
            {
                seen.Add(claim.ClaimId);
                return claim.ClaimId == filed[3] ? throw new InvalidOperationException("This one is broken.") : Task.CompletedTask;
            },
            Cancellation);
        Assert.Equal(filed.Order(), seen.Order());
    }

    /// <summary>Facts that came before the application, as a break may leave them, are no claim yet.</summary>
    [Fact]
    public async Task What_was_not_filed_is_not_looked_at()
    {
        using var run = new StorageRun();
        await run.ClaimFile.AppendAsync(StorageRun.NewClaimId(), "docked", new ShipDocked(), "agency", Cancellation);
        var filed = await FileAsync(run);
        ConcurrentBag<string> seen = [];
        await run.Of<EveryClaim>().LookAsync(
            "Test",
            (claim, _) =>
            {
                seen.Add(claim.ClaimId);
                return Task.CompletedTask;
            },
            Cancellation);
        Assert.Equal([filed], seen);
    }

    private static async Task<string> FileAsync(StorageRun run)
    {
        var claimId = StorageRun.NewClaimId();
        await run.ClaimFile.AppendAsync(
            claimId, "filed", new ClaimFiled(Confirmation.Of(claimId), new(2026, 3, 4), new(2026, 3, 1), "en", 40, false, false), "claimant", Cancellation);
        return claimId;
    }
}
