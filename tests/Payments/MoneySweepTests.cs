using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Tests.Staff;

namespace BenefitsFlow.Tests.Payments;

/// <summary>What a break left behind of money that came back, and of refunds.</summary>
public class MoneySweepTests
{
    private static readonly DateOnly Sunday = new(2026, 2, 22);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>There is another way to be paid, and the process ended before the money was queued again.</summary>
    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task Money_that_came_back_is_sent_again_by_the_sweep_once_there_is_another_way(bool held, int again)
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon);
        var (file, claim) = (agency.Get<ClaimFile>(), await Office.FileAsync(agency));
        await file.AppendAsync(claim, "paid", new PaymentSent(Sunday, 46_800, "2026-03-02", "1"), "agency", Cancellation);
        await file.AppendAsync(claim, "back", new PaymentReturned(Sunday, "paid", "R03", "1", 46_800, Unusable: true, "file"), "agency", Cancellation);
        await file.AppendAsync(claim, "way", new PayWayAsked(1, PaymentMethod.Check, held ? [Watch.ManyChanges] : []), "claimant", Cancellation);

        // Two sweeps, and no evening of a batch before the first.
        await agency.Host.Winder.WindToAsync(Office.Noon.AddDays(2), Cancellation);

        Assert.Equal(again, await file.ReadAsync(claim, Cancellation).CountAsync(entry => entry.Fact is PaymentReissued { Kind: "paid-2" }, Cancellation));
        Assert.Equal(1 - again, (await file.StateAsync(claim, Cancellation))!.Paying.CameBack.Count);
    }

    [Fact]
    public void A_refund_that_came_back_makes_no_week_of_the_claim()
    {
        var claim = ClaimState.Apply(
            new() { ClaimId = "c" }, new("c", 1, "k", new PaymentReturned(Sunday, "refund-1", "R03", "1", 100), default, Sunday, "agency", null, "", "", ""));

        Assert.Empty(claim.Weeks);
        Assert.Single(claim.Paying.CameBack);
    }
}
