using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;
using CsCheck;

namespace BenefitsFlow.Tests.Overpayments.Collection;

/// <summary>Laws of a debt over random lives: payments, payments sent back, interest, waivers, reductions, charge-offs, refunds.</summary>
public class DebtProperties
{
    private static readonly DateOnly Day = new(2026, 3, 4);

    private static readonly Gen<(int What, long Cents)> Steps = Gen.Select(Gen.Int[0, 6], Gen.Long[1, 60_000]);

    [Fact]
    public void After_refunds_no_part_is_below_zero_and_every_cent_received_is_applied_or_paid_back()
        => Gen.Select(Gen.Long[1, 100_000], Gen.Long[0, 20_000], Steps.List[0, 25]).Sample((benefits, penalty, steps) =>
        {
            var (debt, cents) = (New(benefits, penalty), new Sums());
            foreach (var (step, place) in steps.Select((step, place) => (step, place)))
            {
                if (Fact(debt, step.What, step.Cents, place) is { } fact)
                    debt = Take(debt, fact, cents);
                while (FindRefunds.Due(new(new ClaimState { ClaimId = "c", Overpayments = [debt] }, debt), Day) is { } refund)
                    debt = Take(debt, refund, cents);
                Assert.All(debt.Owed, part => Assert.True(part.Cents > 0));
                Assert.Equal(cents.Received, debt.Collection.Received);
                Assert.Equal(benefits + penalty + cents.Charged - cents.Forgiven - cents.Received + cents.Refunded, debt.Total);
            }
        }, iter: 20_000);

    private static OverpaymentState New(long benefits, long penalty)
        => OverpaymentState.Of(new OverpaymentSuspected(1, OverpaymentCause.Staff, [new(Owing.Week, benefits, 0)]), Day)
            .With(new OverpaymentEstablished(1, penalty > 0 ? OverpaymentKind.Fraud : OverpaymentKind.Other, [new(Owing.Week, benefits, penalty > 0)], penalty), Day);

    private static OverpaymentFact? Fact(OverpaymentState debt, int what, long cents, int place) => what switch
    {
        0 or 1 when debt.IsOwed => Payment(debt, cents, place),
        2 when debt.Payments.Count > 0 => new DebtPaymentDishonored(1, debt.Payments[place % debt.Payments.Count].Receipt),
        3 => new DebtCharged(1, $"charge-{place}", new(CashPart.Interest, cents)),
        4 when debt.Assessed.Sum(week => week.Benefits) - debt.Waived - debt.Collection.Reduced is > 0 and var left => new OverpaymentWaived(1, place, Math.Min(cents, left)),
        5 when debt.Assessed.Sum(week => week.Benefits) - debt.Waived - debt.Collection.Reduced is > 0 and var left
            => new OverpaymentReduced(1, debt.Reductions + 1, Math.Min(cents, left), 0, "appeal"),
        6 when debt.IsOwed && cents < 2_000 => new DebtWrittenOff(1, debt.WriteOffs + 1, debt.Owed, "charge-off-1"),
        _ => null,
    };

    private static DebtPaid Payment(OverpaymentState debt, long cents, int place)
    {
        var at = new DebtOnFile(new ClaimState { ClaimId = "c", EffectiveSunday = new(2026, 3, 1), Overpayments = [debt] }, debt);
        var shares = CashShares.Of(cents, [at], at);
        Assert.Equal(cents, shares.Sum(share => share.Cents));
        return new(1, $"r-{place}", PaidBy.Staff, [.. shares.GroupBy(share => share.Part).Select(part => new PartAmount(part.Key, part.Sum(share => share.Cents)))]);
    }

    private static OverpaymentState Take(OverpaymentState debt, OverpaymentFact fact, Sums sums)
    {
        switch (fact)
        {
            case DebtPaid paid: sums.Received += paid.Parts.Sum(part => part.Cents); break;
            case DebtPaymentDishonored back: sums.Received -= debt.Payments.First(one => one.Receipt == back.Receipt).Parts.Sum(part => part.Cents); break;
            case DebtCharged charged: sums.Charged += charged.Amount.Cents; break;
            case OverpaymentWaived waived: sums.Forgiven += waived.Cents; break;
            case OverpaymentReduced reduced: sums.Forgiven += reduced.Benefits; break;
            case DebtWrittenOff off: sums.Forgiven += off.Parts.Sum(part => part.Cents); break;
            case RefundDue refund: sums.Refunded += refund.Cents; break;
        }

        return debt.With(fact, Day);
    }

    private sealed class Sums
    {
        public long Received, Charged, Forgiven, Refunded;
    }
}
