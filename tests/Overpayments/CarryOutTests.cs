using System.Text.Json;
using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Overpayments.Waivers;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Tests.Issues.Determining;
using BenefitsFlow.Tests.Overpayments.Collection;
using BenefitsFlow.Tests.Overpayments.Waivers;
using Answer = BenefitsFlow.App.Issues.Answer;

namespace BenefitsFlow.Tests.Overpayments;

/// <summary>What people decided about an overpayment reaches the claim file and the ledger once, whatever breaks in between.</summary>
public sealed class CarryOutTests
{
    private static readonly SuspectedWeek Week = new(new(2026, 3, 8), 21_900, 11_900);

    private static readonly Func<string, bool> Nothing = _ => false;

    [Fact]
    public async Task The_same_suspicion_twice_is_one_overpayment_and_one_issue()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await FileAsync(owing);
        var suspicions = owing.Agency.Get<Suspicions>();
        Assert.Equal(1, await suspicions.RaiseAsync(claimId, "staff-1", OverpaymentCause.Staff, [Week], "ana-lima", Owing.Cancellation));
        Assert.Equal(1, await suspicions.RaiseAsync(claimId, "staff-1", OverpaymentCause.Staff, [Week], "ana-lima", Owing.Cancellation));
        var claim = await owing.StateAsync(claimId);
        Assert.Single(claim.Overpayments);
        Assert.Single(claim.Issues);
        Assert.Empty(await LedgerAsync(owing, claimId));
        await Assert.ThrowsAsync<ArgumentException>(() => suspicions.RaiseAsync(claimId, "staff-2", OverpaymentCause.Staff, [Week with { Entitled = Week.Paid }], "ana-lima", Owing.Cancellation));
    }

    [Fact]
    public async Task The_same_decision_twice_is_entered_and_posted_once()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await HeardAsync(owing, fraud: true);
        var decided = await DecideAsync(owing, claimId, Overpaid.FraudBut());
        await CarryOutAsync(owing, decided);
        await CarryOutAsync(owing, decided);
        Assert.Equal(["established OverpaidBenefits 21900", "penalty FraudPenalty 3300"], await LedgerAsync(owing, claimId));
        Assert.Single(await owing.DocketAsync(claimId), line => line.EndsWith(nameof(OverpaymentEstablished), StringComparison.Ordinal));
        await owing.AssertBalancedAsync(claimId);
    }

    /// <summary>The process was killed between the fact and its entry.</summary>
    [Fact]
    public async Task A_fact_without_its_entry_gets_it_from_the_next_call()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await HeardAsync(owing);
        var decided = await DecideAsync(owing, claimId, Nothing);
        await owing.Agency.Get<ClaimFile>().AppendAsync(
            claimId, "overpayment-1-decided", new OverpaymentEstablished(1, OverpaymentKind.Other, [new(Week.Week, 10_000)], AtFault: false), "ana-lima", Owing.Cancellation);
        Assert.Empty(await LedgerAsync(owing, claimId));
        await CarryOutAsync(owing, decided);
        Assert.Equal(["established OverpaidBenefits 10000"], await LedgerAsync(owing, claimId));
        await owing.AssertBalancedAsync(claimId);
    }

    /// <summary>The entry was written, and the answer of the write lost.</summary>
    [Fact]
    public async Task An_entry_that_stands_already_is_not_written_twice()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await HeardAsync(owing);
        var decided = await DecideAsync(owing, claimId, Nothing);
        foreach (var entry in DebtEntry.Of(claimId, new OverpaymentEstablished(1, OverpaymentKind.Other, [new(Week.Week, 10_000)]), new(2026, 3, 4), _ => null))
            await owing.Agency.Get<Ledger>().PostAsync(entry, Owing.Cancellation);
        await CarryOutAsync(owing, decided);
        Assert.Equal(["established OverpaidBenefits 10000"], await LedgerAsync(owing, claimId));
        await owing.AssertBalancedAsync(claimId);
    }

    [Fact]
    public async Task A_decision_that_nothing_is_to_be_repaid_moves_nothing()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await HeardAsync(owing);
        await CarryOutAsync(owing, await DecideAsync(owing, claimId, fact => fact == nameof(LiabilityFacts.EmployersCorrection)));
        Assert.Equal("employers-correction", (await owing.DebtAsync(claimId)).Dropped);
        Assert.Empty(await LedgerAsync(owing, claimId));
    }

    /// <summary>Decided anew, as after a judge sent it back: the difference moves, whichever way, and the kind follows.</summary>
    [Fact]
    public async Task Fraud_found_anew_raises_what_is_owed_and_found_not_shown_takes_it_off_again()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await HeardAsync(owing, fraud: true);
        await CarryOutAsync(owing, await DecideAsync(owing, claimId, Overpaid.FraudBut(nameof(FraudFacts.Material))));
        Assert.Equal((10_000L, OverpaymentKind.Other), ((await owing.DebtAsync(claimId)).Total, (await owing.DebtAsync(claimId)).Kind));

        await CarryOutAsync(owing, await DecideAsync(owing, claimId, Overpaid.FraudBut(), again: nameof(FraudFacts.Material)));
        var raised = await owing.DebtAsync(claimId);
        Assert.Equal((21_900L, 3_300L, OverpaymentKind.Fraud, true), (raised.Principal, raised.OwedOf(CashPart.FraudPenalty), raised.Kind, raised.Assessed.Single().ByFraud));

        var last = await DecideAsync(owing, claimId, Overpaid.FraudBut(nameof(FraudFacts.KnewOrReckless)), again: nameof(FraudFacts.KnewOrReckless));
        await CarryOutAsync(owing, last);
        await CarryOutAsync(owing, last);
        var debt = await owing.DebtAsync(claimId);
        Assert.Equal((10_000L, 0L, OverpaymentKind.Other, false), (debt.Principal, debt.OwedOf(CashPart.FraudPenalty), debt.Kind, debt.Assessed.Single().ByFraud));
        await owing.AssertBalancedAsync(claimId);
    }

    [Fact]
    public async Task What_was_dropped_and_is_decided_anew_can_be_owed()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await HeardAsync(owing);
        await CarryOutAsync(owing, await DecideAsync(owing, claimId, fact => fact == nameof(LiabilityFacts.EmployersCorrection)));
        await CarryOutAsync(owing, await DecideAsync(owing, claimId, Nothing, again: nameof(LiabilityFacts.EmployersCorrection)));
        var debt = await owing.DebtAsync(claimId);
        Assert.Equal((10_000L, null), (debt.Principal, debt.Dropped));
        await owing.AssertBalancedAsync(claimId);
    }

    /// <summary>An order that leaves no penalty finds no fraud; one that leaves some leaves the weeks denied too.</summary>
    [Theory]
    [InlineData(0, OverpaymentKind.Other, false)]
    [InlineData(1_500, OverpaymentKind.Fraud, true)]
    public async Task A_judges_order_about_the_penalty_is_one_about_fraud(long penalty, OverpaymentKind kind, bool denied)
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await HeardAsync(owing, fraud: true);
        await CarryOutAsync(owing, await DecideAsync(owing, claimId, Overpaid.FraudBut()));
        var issue = (await owing.StateAsync(claimId)).Issue(1)!;
        var result = penalty > 0 ? issue.Result! : new(false, null, null);
        await OrderAsync(owing, claimId, new(1, AppealOrder.Modified, new(2026, 3, 4), "01-2026-1", result, 10_000, penalty));
        var debt = await owing.DebtAsync(claimId);
        Assert.Equal((10_000L, penalty, kind, 1), (debt.Principal, debt.OwedOf(CashPart.FraudPenalty), debt.Kind, debt.Reductions));
        Assert.Equal(denied, (await owing.StateAsync(claimId)).IssuesDenying(new(2026, 3, 8)).Any());
        await owing.AssertBalancedAsync(claimId);
    }

    /// <summary>WAC 192-230-090(4): $50 of the week had repaid an earlier debt of $100. It is owed there again, and $50 of the $100 with the week; reversed, all stands as before.</summary>
    [Fact]
    public async Task What_an_overpaid_week_had_repaid_is_owed_again_where_it_was_and_stays_repaid_when_a_judge_reverses()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await FileAsync(owing);
        await owing.OweAsync(claimId, 1, 10_000);
        var decision = new WeekDecision { Week = new(Week.Week), Outcome = WeekOutcome.Payable, Unemployed = true, Deduction = 0, Payable = 219, Offset = 50, ChildSupport = 0, IncomeTax = 0, Findings = [] };
        await owing.Agency.Get<ClaimFile>().AppendAsync(claimId, "week", new WeekDecided(Week.Week, decision, [new("overpayment-01", 50)]), "agency", Owing.Cancellation);
        await owing.Agency.Get<Ledger>().PostAsync(DebtEntry.Offset(claimId, 1, Week.Week, 5_000, new(2026, 3, 4)), Owing.Cancellation);
        await HeardAsync(owing, claimId);
        var decided = await DecideAsync(owing, claimId, Nothing);
        await CarryOutAsync(owing, decided);
        await CarryOutAsync(owing, decided);
        Assert.Equal((10_000L, 5_000L), ((await owing.DebtAsync(claimId)).Principal, (await owing.DebtAsync(claimId, 2)).Principal));
        Assert.Equal(15_000, await owing.Agency.Get<Ledger>().BalanceAsync(claimId, Account.OverpaidBenefits, Owing.Cancellation));

        await OrderAsync(owing, claimId, new(1, AppealOrder.Reversed, new(2026, 3, 4), "01-2026-1", IssueResult.Allow));
        Assert.Equal((5_000L, 0L), ((await owing.DebtAsync(claimId)).Principal, (await owing.DebtAsync(claimId, 2)).Principal));
        Assert.Equal(5_000, await owing.Agency.Get<Ledger>().BalanceAsync(claimId, Account.OverpaidBenefits, Owing.Cancellation));
    }

    /// <summary>An appeal of the first determination, and the judge's order on it, carried out twice.</summary>
    private static async Task OrderAsync(Owing owing, string claimId, AppealOrdered order)
    {
        var desk = owing.Agency.Get<AppealDesk>();
        await desk.ReceiveAsync(
            claimId, new("issue-1-1", new("x", "x"), 1, 1, null, new(2026, 3, 4)), Party.Claimant, AppealForm.Paper, new(2026, 3, 4), new() { Why = "It was a mistake." }, "ana-lima", owing.Client, Owing.Cancellation);
        await owing.SettleAsync();
        await desk.RecordOrderAsync(claimId, order, "The judge said so.", "ana-lima", owing.Client, Owing.Cancellation);
        await owing.SettleAsync();
        for (var round = 0; round < 2; round++)
            await owing.Agency.Get<LaterDecisions>().CarryOutAsync(new(claimId, 1, 2), owing.Client, Owing.Cancellation);
    }

    private static async Task<string> FileAsync(Owing owing)
    {
        var claimId = Guid.NewGuid().ToString("N");
        var file = owing.Agency.Get<ClaimFile>();
        var claim = Case.Claim();
        await owing.Agency.Get<PersonalFile>().SaveAsync(claimId, People.Rosa, Owing.Cancellation);
        await owing.Agency.Get<ClaimNumbers>().KeepAsync(claimId, Owing.Cancellation);
        await file.AppendAsync(claimId, "filed", new ClaimFiled(Confirmation.Of(claimId), claim.Applied, claim.EffectiveSunday, "en", 40, false, false), "claimant", Owing.Cancellation);
        await file.AppendAsync(claimId, "determined", new MonetaryDetermined(claim.Determination!), "agency", Owing.Cancellation);
        return claimId;
    }

    /// <summary>A suspected overpayment of which the claimant was told, and answered.</summary>
    private static async Task<string> HeardAsync(Owing owing, bool fraud = false)
    {
        var claimId = await FileAsync(owing);
        await HeardAsync(owing, claimId, fraud);
        return claimId;
    }

    private static async Task HeardAsync(Owing owing, string claimId, bool fraud = false)
    {
        var issues = owing.Agency.Get<IssueFile>();
        var number = await owing.Agency.Get<Suspicions>().RaiseAsync(claimId, "staff-1", OverpaymentCause.Staff, [Week], "ana-lima", Owing.Cancellation);
        await owing.Agency.Get<ClaimFile>().AppendAsync(claimId, "advice", new AdviceSent(number, new(2026, 3, 16), AdviceContents.All, "advice"), "agency", Owing.Cancellation);
        await issues.EnterAttemptAsync(claimId, "first", new(1, Party.Claimant, Channel.Mail, AskedFor.FirstAnswer, null, null, new(2026, 3, 16)), "agency", cancellation: Owing.Cancellation);
        await SayAsync(owing, claimId, "answered", Party.Claimant, new Answer("account", new("What?", "¿Qué?"), JsonSerializer.SerializeToElement("I forgot.")));
        if (fraud)
            await SayAsync(owing, claimId, "fraud", Party.Staff, new Answer(Fraud.BroughtUp, new("Fraud?", "¿Fraude?"), JsonSerializer.SerializeToElement(true)));
    }

    /// <summary>A specialist and a lead find what is left to find, and sign.</summary>
    /// <param name="again">A fact that was found before and is found otherwise now.</param>
    private static async Task<DecidedIssue> DecideAsync(Owing owing, string claimId, Func<string, bool> says, string? again = null)
    {
        var issues = owing.Agency.Get<IssueFile>();
        if (again is not null)
            await SayAsync(owing, claimId, $"again-{again}-{says(again)}".ToLowerInvariant(), Party.Staff, new Answer(again, new("Again?", "¿Otra vez?"), JsonSerializer.SerializeToElement(says(again))));
        var proposals = owing.Agency.Get<Proposals>();
        var proposal = await proposals.MakeAsync(claimId, 1, Owing.Cancellation);
        while (proposal.Judgements.Count > 0)
            proposal = await proposals.ChangeAsync(
                claimId, 1, proposal, [.. proposal.Judgements.Select(open => new Answer(open.Facts[0], open.Question!.Text, JsonSerializer.SerializeToElement(says(open.Facts[0]))))],
                "The pay stub shows it.", "RCW 50.20.190(1)", "ana-lima", Owing.Cancellation);
        var record = (await issues.LoadAsync(claimId, 1, Owing.Cancellation))!;
        var today = AgencyCalendar.DateOf(owing.Agency.Host.Clock.GetUtcNow());
        var made = Determination.Signed(proposal, record, [Overpaid.Sign(proposal), Overpaid.Sign(proposal, "lee-wong", "lead")], Case.Policy, today);
        Assert.Empty(made.Refused);
        return new(claimId, 1, await issues.KeepDeterminationAsync(made.Made!, Owing.Cancellation));
    }

    private static Task<bool> SayAsync(Owing owing, string claimId, string key, Party by, Answer answer) => owing.Agency.Get<IssueFile>().TakeStatementAsync(
        claimId, key, new(1, key, by, null, null, null, null), new() { By = by, TakenBy = by == Party.Staff ? "ana-lima" : null, Answers = [answer] }, by == Party.Staff ? "ana-lima" : "claimant", Owing.Cancellation);

    private static async Task CarryOutAsync(Owing owing, DecidedIssue decided)
    {
        await owing.Agency.Get<CarryOut>().RunAsync(owing.Client, decided, Owing.Cancellation);
        await owing.Agency.Get<LaterDecisions>().CarryOutAsync(decided, owing.Client, Owing.Cancellation);
        await owing.SettleAsync();
    }

    /// <summary>What the ledger has about the overpayment: kind, the account that is owed, cents.</summary>
    private static async Task<IReadOnlyList<string>> LedgerAsync(Owing owing, string claimId)
        => [.. (await owing.Agency.Get<Ledger>().ReadAsync(claimId, Owing.Cancellation)).Where(entry => entry.Week is null)
            .Select(entry => $"{entry.Kind} {entry.Lines[0].Account} {entry.Lines[0].Cents}")];
}
