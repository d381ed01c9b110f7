using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>WAC 192-230-030.</summary>
public class MinimumPaymentTests
{
    private static readonly MinimumPaymentFacts Other = new()
    {
        Billed = new(2026, 7, 1),
        Kind = OverpaymentKind.Other,
        WeeklyBenefitAmount = 400,
        OutstandingBalance = 2_000,
    };

    [Theory]
    [InlineData(400, "2000", "133.33")] // a third: 133.33…
    [InlineData(366, "2000", "122")]
    [InlineData(400, "4466.66", "133.33")] // 3% is 133.9998, lowered to 133
    [InlineData(400, "4466.67", "134")] // 134.0001
    [InlineData(60, "500", "25")]
    [InlineData(75, "500", "25")]
    [InlineData(78, "500", "26")]
    [InlineData(60, "866.66", "25")] // 25.9998
    [InlineData(60, "866.67", "26")]
    [InlineData(60, "24.99", "24.99")] // no more than is owed
    [InlineData(60, "0", "0")]
    public void Without_fraud_it_is_the_largest_of_a_third_three_percent_and_twenty_five_dollars(int weekly, string balance, string amount)
    {
        var payment = MinimumPayment.For(Other with { WeeklyBenefitAmount = weekly, OutstandingBalance = balance.Money() });
        Assert.Equal(amount.Money(), payment.Amount);
        Assert.Equal(("MinimumPayment", "WAC 192-230-030(3)", true), (payment.Findings.Single().Rule, payment.Findings[0].Cite, payment.Findings[0].Met));
        Assert.Equal(["minimum-payment-third"], payment.Doubts());
        Assert.Equal(3, payment.Findings[0].Parameters.Count);
    }

    [Theory]
    [InlineData("2000", "400")]
    [InlineData("13366.66", "400")] // 400.9998
    [InlineData("13366.67", "401")]
    [InlineData("399.99", "399.99")]
    public void By_fraud_it_is_the_larger_of_the_weekly_benefit_amount_and_three_percent(string balance, string amount)
    {
        var payment = MinimumPayment.For(Other with { Kind = OverpaymentKind.Fraud, OutstandingBalance = balance.Money() });
        Assert.Equal(amount.Money(), payment.Amount);
        Assert.Equal("WAC 192-230-030(2)", payment.Findings.Single().Cite);
        Assert.Equal(["Overpayments/minimum-payment-percent"], payment.Findings[0].Parameters.Select(used => used.Name));
    }

    [Fact]
    public void A_canceled_claims_is_like_any_other_without_fraud() =>
        Assert.Equal(133.33m, MinimumPayment.For(Other with { Kind = OverpaymentKind.CanceledClaim }).Amount);

    [Fact]
    public void Another_states_has_none()
    {
        var payment = MinimumPayment.For(Other with { OtherState = true, Kind = OverpaymentKind.Fraud, ApprovedAmount = 10 });
        Assert.Null(payment.Amount);
        Assert.Equal(("WAC 192-230-030(1)", false), (payment.Findings.Single().Cite, payment.Findings[0].Met));
    }

    [Theory]
    [InlineData(OverpaymentKind.Fraud)]
    [InlineData(OverpaymentKind.Other)]
    public void An_approved_amount_takes_its_place(OverpaymentKind kind)
    {
        var payment = MinimumPayment.For(Other with { Kind = kind, ApprovedAmount = 10.5m });
        Assert.Equal(10.5m, payment.Amount);
        Assert.Equal("+ApprovedAmount", payment.Outline());
        Assert.Equal(2_000, MinimumPayment.For(Other with { ApprovedAmount = 3_000 }).Amount);
    }

    [Fact]
    public void The_choices_are_shown()
    {
        var payment = MinimumPayment.For(Other with { OutstandingBalance = 5_000 });
        Assert.Equal("max($133.33, $150, $25) → $150.00", payment.Findings[0].Arithmetic);
        Assert.Equal("max($400, $150) → $400.00", MinimumPayment.For(Other with { Kind = OverpaymentKind.Fraud, OutstandingBalance = 5_000 }).Findings[0].Arithmetic);
    }

    [Fact]
    public void Before_the_rule_that_was_read_none_is_computed()
    {
        Assert.Throws<NoParameter>(() => MinimumPayment.For(Other with { Billed = new(2016, 11, 13) }));
        Assert.Equal(133.33m, MinimumPayment.For(Other with { Billed = new(2016, 11, 14) }).Amount);
    }

    [Fact]
    public void Amounts_that_cannot_be_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentException>(() => MinimumPayment.For(Other with { WeeklyBenefitAmount = -1 }));
        Assert.Throws<ArgumentException>(() => MinimumPayment.For(Other with { OutstandingBalance = -1 }));
        Assert.Throws<ArgumentException>(() => MinimumPayment.For(Other with { ApprovedAmount = -1 }));
        Assert.Throws<ArgumentNullException>(() => MinimumPayment.For(null!));
    }
}
