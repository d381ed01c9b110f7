using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Waivers;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Tests.Overpayments.Collection;

namespace BenefitsFlow.Tests.Overpayments.Waivers;

/// <summary>What a later decision takes off an overpayment, and what then goes back (RCW 50.32.040, 50.20.190).</summary>
public class ReductionTests
{
    /// <summary>Of $600, $450 repaid: by the order $200 is owed, so $250 goes back, once.</summary>
    [Fact]
    public async Task Reduced_below_what_was_repaid_the_rest_is_paid_back_once()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await OwedAsync(owing);
        await owing.PayAsync(claimId, "r-1", 45_000);
        await AppealAsync(owing, claimId, new(1, AppealOrder.Modified, new(2026, 3, 4), "01-2026-1", new(false, null, null), 20_000, 0));
        await CarryOutAsync(owing, claimId);
        await CarryOutAsync(owing, claimId);

        var debt = await owing.DebtAsync(claimId);
        Assert.Equal((40_000L, 1, true), (debt.ReducedBenefits, debt.Reductions, debt.Collection.Closed));
        Assert.Equal(25_000, Assert.Single(debt.Collection.Refunds).Cents);
        var due = await owing.Agency.Get<Payables>().DueAsync(Owing.Cancellation).ToListAsync(Owing.Cancellation);
        Assert.Equal((claimId, 25_000L, "refund-1"), due.Select(one => (one.ClaimId, one.Cents, one.Kind)).Single());
        await owing.AssertBalancedAsync(claimId);
        var letter = (await owing.Agency.Get<LetterShelf>().ReadAsync(claimId, "overpayment-1-reduced-1", "html", Owing.Cancellation))!.ToString();
        Assert.Contains("We take $400 off what you owe.", letter, StringComparison.Ordinal);
        Assert.Single(await owing.DocketAsync(claimId), line => line.EndsWith("overpayment-1-reduced-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reversed_whole_after_a_part_was_waived_only_what_was_paid_goes_back()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await OwedAsync(owing);
        await owing.Agency.Get<ClaimFile>().AppendAsync(claimId, "w", new OverpaymentWaived(1, 9, 20_000), "ana-lima", Owing.Cancellation);
        await owing.PayAsync(claimId, "r-1", 10_000);
        await AppealAsync(owing, claimId, new(1, AppealOrder.Reversed, new(2026, 3, 4), "01-2026-1", IssueResult.Allow));
        await CarryOutAsync(owing, claimId);
        var debt = await owing.DebtAsync(claimId);
        Assert.Equal((40_000L, 10_000L, 0L), (debt.ReducedBenefits, debt.Collection.Refunds.Sum(one => one.Cents), debt.Principal));
        await owing.AssertBalancedAsync(claimId);
    }

    [Theory]
    [InlineData(AppealOrder.Affirmed)]
    [InlineData(AppealOrder.Remanded)]
    public async Task An_appeal_stays_collection_and_its_end_ends_the_stay_unless_it_is_decided_anew(AppealOrder order)
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await OwedAsync(owing);
        await CollectionStart.StartAsync(owing.Client, claimId, 1, Owing.Cancellation);
        await owing.SettleAsync();
        await ReceiveAsync(owing, claimId);
        await owing.WindToAsync(new(2026, 4, 20));
        Assert.Null((await owing.DebtAsync(claimId)).Final);
        await owing.Agency.Get<AppealDesk>().RecordOrderAsync(claimId, new(1, order, new(2026, 4, 20), "01-2026-1", null), "The judge said so.", "ana-lima", owing.Client, Owing.Cancellation);
        await owing.SettleAsync();
        Assert.Equal(order == AppealOrder.Remanded, (await owing.StateAsync(claimId)).CollectionStayed);
        Assert.Equal(order == AppealOrder.Remanded, (await owing.DebtAsync(claimId)).Final is null);
    }

    /// <summary>The question that denied both weeks now denies the first alone: the second was due.</summary>
    [Fact]
    public async Task A_denial_taken_back_for_a_week_takes_that_week_off_with_its_penalty()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(kind: OverpaymentKind.Fraud, penalty: 9_001, cause: OverpaymentCause.Redetermination);
        var file = owing.Agency.Get<ClaimFile>();
        await file.AppendAsync(claimId, "i", new IssueRaised("able-and-available", "RCW 50.20.010", null), "agency", Owing.Cancellation);
        await DetermineAsync(file, claimId, 1, new(false, Asking.Weeks[0], null));
        await owing.Agency.Get<LaterDecisions>().CarryOutAsync(new(claimId, 1, 1), owing.Client, Owing.Cancellation);
        Assert.Equal(0, (await owing.DebtAsync(claimId)).Reductions);
        await DetermineAsync(file, claimId, 2, new(false, Asking.Weeks[0], Asking.Weeks[0]));
        for (var round = 0; round < 2; round++)
            await owing.Agency.Get<LaterDecisions>().CarryOutAsync(new(claimId, 1, 2), owing.Client, Owing.Cancellation);
        await owing.SettleAsync();
        var debt = await owing.DebtAsync(claimId);
        Assert.Equal((30_000L, 4_500L, 1), (debt.Principal, debt.OwedOf(CashPart.FraudPenalty), debt.Reductions));
        await owing.AssertBalancedAsync(claimId);
    }

    [Fact]
    public async Task A_judge_who_allows_a_refused_waiver_waives_what_is_owed()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync();
        var file = owing.Agency.Get<ClaimFile>();
        await file.AppendAsync(claimId, "i", new IssueRaised(WaiverRequests.Issue, "RCW 50.20.190(2)", null, Overpayment: 1), "claimant", Owing.Cancellation);
        await DetermineAsync(file, claimId, 1, new(false, null, null));
        await owing.PayAsync(claimId, "r-1", 10_000);
        await AppealAsync(owing, claimId, new(1, AppealOrder.Reversed, new(2026, 3, 4), "01-2026-1", IssueResult.Allow));
        await CarryOutAsync(owing, claimId);
        await CarryOutAsync(owing, claimId);
        Assert.Equal((0L, 50_000L), ((await owing.DebtAsync(claimId)).Principal, (await owing.DebtAsync(claimId)).Waived));
        await owing.AssertBalancedAsync(claimId);
    }

    [Theory]
    [InlineData("en", "order-1", 5_000)]
    [InlineData("es", "order-1", 0)]
    [InlineData("en", "decision-2-2", -5_000)]
    [InlineData("es", "decision-2-2", -5_000)]
    public void The_letter_may_be_mailed(string language, string reason, long left)
    {
        var debt = OverpaymentState.Of(new OverpaymentSuspected(1, OverpaymentCause.Staff, [new(Owing.Week, 100_000, 0)]), new(2026, 3, 4)) with
        {
            Owed = left == 0 ? [] : [new(CashPart.Benefits, left)],
        };
        var at = new DebtOnFile(new ClaimState { ClaimId = new string('a', 32), Language = language, Overpayments = [debt] }, debt);
        var letter = ReductionLetter.Of(at, new(1, 1, 20_000, 500, reason), new(2026, 3, 4), [new(new(2026, 3, 4), new("a", "b"), 5, 5)], ["Rosa"], new("https://benefits.example/claims/debts"));
        Assert.Empty(LetterLint.Check(letter));
    }

    /// <summary>A debt with the issue in which it was decided.</summary>
    private static async Task<string> OwedAsync(Owing owing)
    {
        var claimId = await owing.OweAsync();
        var file = owing.Agency.Get<ClaimFile>();
        await file.AppendAsync(claimId, "i", new IssueRaised(Suspicions.Issue, "RCW 50.20.190", null, Overpayment: 1), "agency", Owing.Cancellation);
        await DetermineAsync(file, claimId, 1, new(false, null, null));
        return claimId;
    }

    private static Task<Entry> DetermineAsync(ClaimFile file, string claimId, int number, IssueResult result)
        => file.AppendAsync(claimId, $"issue-1-determined-{number}", new IssueDetermined(1, number, number, "digest", result, "RCW 50.20.190"), "ana-lima", Owing.Cancellation);

    private static Task<AppealState> ReceiveAsync(Owing owing, string claimId) => owing.Agency.Get<AppealDesk>().ReceiveAsync(
        claimId, new("issue-1-1", new("x", "x"), 1, 1, null, new(2026, 3, 4)), Party.Claimant, AppealForm.Paper, new(2026, 3, 4), new() { Why = "I did report it." }, "ana-lima", owing.Client, Owing.Cancellation);

    private static async Task AppealAsync(Owing owing, string claimId, AppealOrdered order)
    {
        await ReceiveAsync(owing, claimId);
        await owing.SettleAsync();
        await owing.Agency.Get<AppealDesk>().RecordOrderAsync(claimId, order, "The judge believed the claimant.", "ana-lima", owing.Client, Owing.Cancellation);
        await owing.SettleAsync();
        Assert.Equal(AppealStage.CarriedOut, (await owing.StateAsync(claimId)).Appeal(1)!.Stage);
    }

    private static async Task CarryOutAsync(Owing owing, string claimId)
    {
        await owing.Agency.Get<LaterDecisions>().CarryOutAsync(new(claimId, 1, 2), owing.Client, Owing.Cancellation);
        await owing.SettleAsync();
    }
}
