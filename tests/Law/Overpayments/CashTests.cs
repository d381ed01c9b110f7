using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>WAC 192-230-020.</summary>
public class CashTests
{
    private static readonly Week Year = new(new(2025, 6, 1));

    /// <summary>A power of ten of each, so that every sum tells its parts.</summary>
    private static readonly CashDebt Debt = new("a", false, Year, CourtCosts: 1, Interest: 10, FraudPenalty: 100, DishonoredPaymentCharges: 1_000, Benefits: 10_000, Surcharge: 100_000);

    [Fact]
    public void A_payment_goes_through_the_parts_in_their_order()
    {
        var cash = CashApplied.For(new() { Payment = 200_000, Debts = [Debt] });
        Assert.Equal(
            [
                new("a", CashPart.CourtCosts, 1), new("a", CashPart.Interest, 10), new("a", CashPart.FraudPenalty, 100),
                new("a", CashPart.DishonoredPaymentCharges, 1_000), new("a", CashPart.Benefits, 10_000), new("a", CashPart.Surcharge, 100_000),
            ],
            cash.Shares);
        Assert.Equal(200_000 - 111_111, cash.Left);
        Assert.Equal(["(a)", "(b)", "(c)", "(d)", "(e)", "(f)"], cash.Findings.Select(one => one.Cite["WAC 192-230-020(2)".Length..]));
    }

    [Theory]
    [InlineData("0", "")]
    [InlineData("0.50", "CourtCosts 0.50")]
    [InlineData("1", "CourtCosts 1")]
    [InlineData("1.01", "CourtCosts 1, Interest 0.01")]
    [InlineData("111", "CourtCosts 1, Interest 10, FraudPenalty 100")]
    [InlineData("1111.11", "CourtCosts 1, Interest 10, FraudPenalty 100, DishonoredPaymentCharges 1000, Benefits 0.11")]
    public void It_stops_where_the_money_ends(string payment, string shares)
    {
        var cash = CashApplied.For(new() { Payment = payment.Money(), Debts = [Debt] });
        Assert.Equal(shares, string.Join(", ", cash.Shares.Select(share => FormattableString.Invariant($"{share.Part} {share.Amount}"))));
        Assert.Equal(0, cash.Left);
    }

    [Fact]
    public void Fraud_comes_first_and_then_the_oldest_benefit_year()
    {
        CashDebt Of(string name, bool fraud, int week) => new(name, fraud, Year.Plus(week), Benefits: 10);
        var cash = CashApplied.For(new()
        {
            Payment = 45,
            Debts = [Of("new", false, 60), Of("old", false, 0), Of("same", false, 0), Of("new fraud", true, 70), Of("fraud", true, 30)],
        });
        Assert.Equal(["fraud", "new fraud", "old", "same", "new"], cash.Shares.Select(share => share.Debt));
        Assert.Equal([10m, 10m, 10m, 10m, 5m], cash.Shares.Select(share => share.Amount));
    }

    [Fact]
    public void A_dishonored_payment_is_charged()
    {
        Assert.Equal((25m, "WAC 192-230-020(4)"), (DishonoredPayment.Charge(new(2026, 7, 1)).Value, DishonoredPayment.Charge(new(2026, 7, 1)).Cite));
        Assert.Throws<NoParameter>(() => DishonoredPayment.Charge(new(2016, 11, 13)));
        Assert.Equal(30, DishonoredPayment.Charge(
            new(2026, 7, 1), LawEdition.Current.Proposing("Overpayments/dishonored-payment-charge", (new(2026, 1, 1), 30m))).Value);
    }

    [Fact]
    public void Amounts_that_cannot_be_are_the_callers_mistake()
    {
        CashDebt[] impossible =
        [
            Debt with { CourtCosts = -1 }, Debt with { Interest = -1 }, Debt with { FraudPenalty = -1 }, Debt with { DishonoredPaymentCharges = -1 },
            Debt with { Benefits = -1 }, Debt with { Surcharge = 0.001m },
        ];
        Assert.All(impossible, debt => Assert.Throws<ArgumentException>(() => CashApplied.For(new() { Payment = 1, Debts = [debt] })));
        Assert.Throws<ArgumentException>(() => CashApplied.For(new() { Payment = -1, Debts = [] }));
        Assert.Throws<ArgumentNullException>(() => CashApplied.For(null!));
    }
}
