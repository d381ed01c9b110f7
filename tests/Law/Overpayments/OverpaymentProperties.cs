using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>What holds of every overpayment, whatever is owed, paid and known.</summary>
public class OverpaymentProperties
{
    private static readonly Gen<decimal> Money = Gen.Int[0, 500_000].Select(cents => cents / 100m);

    private static readonly Gen<bool?> Answers = Gen.Int[0, 2].Select(answer => answer == 2 ? (bool?)null : answer == 1);

    private static readonly Gen<Week> Weeks = Gen.Int[0, 200].Select(weeks => new Week(new DateOnly(2022, 1, 2).AddDays(7 * weeks)));

    private static readonly Gen<CashDebt> CashDebts =
        from fraud in Gen.Bool
        from year in Weeks
        from parts in Money.Array[6]
        from name in Gen.Int[0, 1_000_000]
        select new CashDebt($"{name}", fraud, year, parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);

    private static readonly Gen<OffsetFacts> Offsets =
        from payable in Gen.Int[0, 1_200]
        from pension in Gen.Int[0, 300]
        from missed in Gen.Int[0, 3]
        from requested in Gen.Bool
        from percent in Gen.Int[0, 100]
        from left in Money
        from debts in (from kind in Gen.Enum<OverpaymentKind>()
                       from year in Weeks
                       from principal in Gen.Int[0, 100_000]
                       from other in Gen.Bool
                       from current in Gen.Bool
                       from name in Gen.Int[0, 1_000_000]
                       select new OffsetDebt($"{name}", kind, year, principal / 100m, other, current)).Array[0, 4]
        select new OffsetFacts
        {
            Week = SomeOverpayment.First,
            BenefitsPayable = payable,
            BeforePension = payable + pension,
            MissedPayments = missed,
            Requested = requested,
            RequestedPercent = percent == 0 ? null : percent,
            LeftOnClaim = left,
            Debts = [.. debts.DistinctBy(debt => debt.Name)],
        };

    [Fact]
    public void Cash_is_spread_to_the_cent_and_never_beyond_what_is_owed() => Gen.Select(Money.Select(one => one * 4), CashDebts.Array[0, 4]).Sample((payment, debts) =>
    {
        debts = [.. debts.DistinctBy(debt => debt.Name)];
        var cash = CashApplied.For(new() { Payment = payment, Debts = debts });
        Assert.Equal(payment, cash.Shares.Sum(share => share.Amount) + cash.Left);
        Assert.All(cash.Shares, share => Assert.InRange(share.Amount, 0.01m, Owed(debts.Single(debt => debt.Name == share.Debt), share.Part)));
        Assert.Equal(cash.Shares.Count, cash.Shares.Select(share => (share.Debt, share.Part)).Distinct().Count());
        Assert.Equal(Math.Max(0, payment - debts.Sum(debt => Enum.GetValues<CashPart>().Sum(part => Owed(debt, part)))), cash.Left);
    });

    [Fact]
    public void An_offset_is_never_beyond_the_limit_or_the_principal() => Offsets.Sample(facts =>
    {
        var offset = Offset.For(facts);
        Assert.InRange(offset.Amount, 0, facts.BenefitsPayable);
        Assert.All(offset.Shares, share => Assert.InRange(share.Amount, 0.01m, facts.Debts.Single(debt => debt.Name == share.Debt).Principal));
        var whole = facts.Debts.Any(debt => debt.Kind != OverpaymentKind.Other || debt.OnCurrentClaim || (debt.OtherState && facts.RequestedPercent == 100));
        if (!whole)
            Assert.InRange(offset.Amount, 0, facts.BeforePension * Math.Max(50, facts.RequestedPercent ?? 50) / 100);
    }, iter: 2000);

    [Fact]
    public void Owing_more_never_lowers_the_minimum_payment() => Gen.Select(Gen.Enum<OverpaymentKind>(), Gen.Int[0, 1_200], Money, Money).Sample((kind, weekly, owed, more) =>
    {
        MinimumPaymentFacts facts = new() { Billed = new(2026, 7, 1), Kind = kind, WeeklyBenefitAmount = weekly, OutstandingBalance = owed };
        var (less, larger) = (MinimumPayment.For(facts), MinimumPayment.For(facts with { OutstandingBalance = owed + more }));
        Assert.True(larger.Amount >= less.Amount);
        Assert.InRange(less.Amount!.Value, 0, owed);
    });

    [Fact]
    public void A_penalty_is_at_least_the_exact_percentage_and_less_than_a_dollar_more() => Gen.Select(Money, Gen.Int[0, 3]).Sample((overpaid, earlier) =>
    {
        FraudDecided[] before = [.. Enumerable.Range(0, earlier).Select(i => SomeOverpayment.Decided($"{i}", $"{2020 + i}-06-01", $"{2020 + i}-04-30"))];
        var all = SomeOverpayment.AllElements;
        var penalty = FraudDecision.For(
            all with { Earlier = before, Decided = all.Decided with { Weeks = [all.Decided.Weeks[0] with { Overpaid = overpaid }] } }).Penalty;
        var exact = overpaid * (earlier == 0 ? 15 : earlier == 1 ? 25 : 50) / 100;
        Assert.True(penalty >= exact && penalty < exact + 1);
        Assert.Equal(decimal.Truncate(penalty), penalty);
    });

    [Fact]
    public void Occurrences_are_numbered_without_gaps_and_never_fall_when_one_more_decision_stands() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60]).Array[1, 6].Sample(days =>
        {
            FraudDecided[] decided =
            [
                .. days.Select((day, i) => new FraudDecided(
                    $"{i}",
                    new DateOnly(2026, 1, 1).AddDays((20 * i) + (day.Item1 / 3)),
                    [new(SomeOverpayment.First, new DateOnly(2026, 1, 1).AddDays(Math.Max(0, (20 * i) + (day.Item1 / 3) - day.Item2)), 400)])),
            ];
            var sanctions = FraudOccurrences.Of(decided);
            var numbers = sanctions.Select(one => one.Occurrence).Distinct().Order().ToArray();
            Assert.Equal(Enumerable.Range(1, numbers.Length), numbers);
            var fewer = FraudOccurrences.Of(decided[..^1]);
            Assert.All(fewer, one => Assert.Equal(one.Occurrence, sanctions.Single(other => other.Decision == one.Decision).Occurrence));
        });

    [Fact]
    public void Nothing_is_waived_with_fraud_or_fault_or_beyond_what_was_overpaid() =>
        Gen.Select(Answers.Array[6], Gen.Int[0, 900], Gen.Int[0, 500], Gen.Int[0, 12_000], Gen.Bool).Sample((known, paid, due, charged, poor) =>
        {
            var facts = SomeOverpayment.Waivable with
            {
                FraudOrWillful = known[0],
                AtFault = known[1],
                MisconductDischarge = known[2],
                UnusualCircumstances = known[3],
                EmployerFailedToRespond = known[4],
                AgainstEquity = known[5],
                Household = poor ? SomeOverpayment.Poor : null,
                Weeks = [new(SomeOverpayment.First, paid, due)],
                ChargedSoFar = charged,
            };
            var decision = WaiverDecision.For(facts);
            Assert.True(decision.Waived != true || (known[0], known[1], known[2]) == (false, false, false));
            Assert.Equal(decision.Waived == true, decision.Amount > 0);
            Assert.InRange(decision.Amount, 0, facts.Weeks[0].Overpaid);
            Assert.True(decision.Amount == 0 || (due + decision.Amount <= 400 && charged + decision.Amount <= 10_400));
            Assert.Equal(decision.Waived is null, decision.Findings.Any(one => one.Open) && decision.Findings.All(one => one.Met || one.Open));
        }, iter: 3000);

    [Fact]
    public void Fault_is_never_found_on_nothing_and_more_answers_never_turn_it() => Gen.Select(Answers.Array[8], Gen.Int[0, 7]).Sample((known, forget) =>
    {
        var decided = FaultDecision.For(Fault(known)).AtFault;
        var less = FaultDecision.For(Fault([.. known.Select((answer, i) => i == forget ? null : answer)])).AtFault;
        Assert.True(less is null || less == decided);
    }, iter: 3000);

    [Fact]
    public void More_owed_never_bears_less_interest() => Gen.Select(Money, Money, Money, Money, Gen.Bool, Gen.Int[0, 3]).Sample((benefits, penalty, costs, more, fraud, missed) =>
    {
        InterestFacts facts = new()
        {
            MonthBegins = new(2026, 9, 1),
            Weeks = [new(SomeOverpayment.First, 333.33m, fraud), new(SomeOverpayment.First.Plus(1), 400)],
            Benefits = benefits,
            FraudPenalty = penalty,
            InterestAndCosts = costs,
            Final = true,
            MissedPayments = missed,
        };
        var interest = Interest.For(facts).Accrued;
        Assert.True(Interest.For(facts with { Benefits = benefits + more }).Accrued >= interest);
        Assert.True(Interest.For(facts with { FraudPenalty = penalty + more }).Accrued >= interest);
        Assert.True(Interest.For(facts with { InterestAndCosts = costs + more }).Accrued >= interest);
        Assert.True(Interest.For(facts with { MissedPayments = missed + 1 }).Accrued >= interest);
        Assert.InRange(interest, 0, (benefits + penalty + costs) / 100);
    });

    private static FaultFacts Fault(bool?[] known) => new()
    {
        Fraud = known[0],
        Undisclosed = known[1],
        KnewItWasMaterial = known[2],
        PaidTooMuchAndKept = known[3],
        IncorrectOrNotTold = known[4],
        HadNotice = known[5],
        ShouldHaveKnown = known[6],
        PersonalFactorsExcuse = known[7],
    };

    private static decimal Owed(CashDebt debt, CashPart part) => part switch
    {
        CashPart.CourtCosts => debt.CourtCosts,
        CashPart.Interest => debt.Interest,
        CashPart.FraudPenalty => debt.FraudPenalty,
        CashPart.DishonoredPaymentCharges => debt.DishonoredPaymentCharges,
        CashPart.Benefits => debt.Benefits,
        _ => debt.Surcharge,
    };
}
