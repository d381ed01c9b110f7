using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>RCW 50.20.190(1); WAC 192-230-090, 192-230-100.</summary>
public class OffsetTests
{
    private static readonly Week Year = new(new(2025, 6, 1));

    private static readonly OffsetDebt Other = new("other", OverpaymentKind.Other, Year, 1_000);

    private static readonly OffsetDebt Fraud = new("fraud", OverpaymentKind.Fraud, Year.Plus(52), 1_000);

    private static readonly OffsetFacts Missed = new()
    {
        Week = new(new(2026, 8, 2)),
        BenefitsPayable = 400,
        BeforePension = 400,
        MissedPayments = 2,
        LeftOnClaim = 5_000,
        Debts = [Other],
    };

    [Fact]
    public void Half_of_the_week_is_taken_without_fraud()
    {
        var offset = Offset.For(Missed);
        Assert.Equal([new("other", 200)], offset.Shares);
        Assert.Equal(200, offset.Amount);
        Assert.Equal(["WAC 192-230-100(3)(b)", "WAC 192-230-100(1)"], offset.Findings.Select(one => one.Cite));
        Assert.Equal(["offset-base"], offset.Doubts());
        Assert.Equal(
            ["Overpayments/missed-payments", "Overpayments/offset-percent", "Overpayments/offset-base"],
            offset.Findings.SelectMany(one => one.Parameters).Select(used => used.Name));
    }

    [Fact]
    public void All_of_the_week_is_taken_by_fraud()
    {
        var offset = Offset.For(Missed with { Debts = [Fraud] });
        Assert.Equal([new("fraud", 400)], offset.Shares);
        Assert.Equal("WAC 192-230-100(3)(a)", offset.Findings[0].Cite);
        Assert.Empty(offset.Doubts());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 200)]
    [InlineData(3, 200)]
    public void Nothing_is_taken_until_a_part_of_two_payments_is_missed(int missed, int taken)
    {
        var offset = Offset.For(Missed with { MissedPayments = missed });
        Assert.Equal(taken, offset.Amount);
        Assert.Equal(taken == 0 ? "-OffsetPercent" : "+OffsetPercent +Offset", offset.Outline());
        Assert.Equal(taken == 0 ? "WAC 192-230-100(3)" : "WAC 192-230-100(3)(b)", offset.Findings[0].Cite);
        Assert.Equal(taken == 0 ? 0 : 400, Offset.For(Missed with { MissedPayments = missed, Debts = [Fraud] }).Amount);
    }

    [Theory]
    [InlineData("100", "400")]
    [InlineData("75", "300")]
    [InlineData("10", "40")]
    [InlineData("33.33", "133.32")]
    public void The_claimant_can_choose_another_percentage(string percent, string taken) =>
        Assert.Equal(taken.Money(), Offset.For(Missed with { RequestedPercent = percent.Money() }).Amount);

    [Fact]
    public void Not_where_fraud_missed_payments() =>
        Assert.Equal(400, Offset.For(Missed with { Debts = [Fraud], RequestedPercent = 10 }).Amount);

    [Fact]
    public void A_canceled_claims_is_taken_whole_without_waiting()
    {
        var offset = Offset.For(Missed with { MissedPayments = 0, Debts = [Other with { Kind = OverpaymentKind.CanceledClaim, OtherState = true }] });
        Assert.Equal(400, offset.Amount);
        Assert.Equal("WAC 192-230-100(2)", offset.Findings[0].Cite);
    }

    [Theory]
    [InlineData(OverpaymentKind.Fraud, null, 400, "WAC 192-230-100(4)(a)")]
    [InlineData(OverpaymentKind.Other, null, 200, "WAC 192-230-100(4)(b)")]
    [InlineData(OverpaymentKind.Other, 100, 400, "WAC 192-230-100(4)(b)")]
    [InlineData(OverpaymentKind.Other, 10, 200, "WAC 192-230-100(4)(b)")] // only half or all
    public void Another_states_is_taken_without_waiting(OverpaymentKind kind, int? percent, int taken, string cite)
    {
        var offset = Offset.For(Missed with { MissedPayments = 0, RequestedPercent = percent, Debts = [Other with { Kind = kind, OtherState = true }] });
        Assert.Equal((taken, cite), (offset.Amount, offset.Findings[0].Cite));
    }

    [Theory]
    [InlineData("999.99", "400", "WAC 192-230-090(1)")]
    [InlineData("1000", "400", "WAC 192-230-090(1)")] // equal: all of it
    [InlineData("1000.01", "40", "WAC 192-230-090(1)")] // more left: as chosen
    public void At_request_the_current_claims_share_is_chosen_while_more_is_left_than_owed(string left, string taken, string cite)
    {
        var offset = Offset.For(Missed with
        {
            MissedPayments = 1,
            Requested = true,
            RequestedPercent = 10,
            LeftOnClaim = left.Money(),
            Debts = [Other with { OnCurrentClaim = true }],
        });
        Assert.Equal((taken.Money(), cite), (offset.Amount, offset.Findings[0].Cite));
    }

    [Theory]
    [InlineData(OverpaymentKind.Other, null, 200, "WAC 192-230-090(2)")]
    [InlineData(OverpaymentKind.Other, 80, 320, "WAC 192-230-090(2)")]
    [InlineData(OverpaymentKind.Fraud, 80, 400, "WAC 192-230-100(3)(a)")]
    public void At_request_an_earlier_years_is_taken_as_without_one(OverpaymentKind kind, int? percent, int taken, string cite)
    {
        var offset = Offset.For(Missed with
        {
            MissedPayments = 0,
            Requested = true,
            RequestedPercent = percent,
            LeftOnClaim = 0,
            Debts = [Other with { Kind = kind }],
        });
        Assert.Equal((taken, cite), (offset.Amount, offset.Findings[0].Cite));
    }

    [Theory]
    [InlineData(null, 400)]
    [InlineData(10, 40)]
    public void At_request_fraud_on_the_current_claim_is_taken_whole_unless_a_share_was_chosen(int? percent, int taken)
    {
        var offset = Offset.For(Missed with
        {
            MissedPayments = 0,
            Requested = true,
            RequestedPercent = percent,
            Debts = [Fraud with { OnCurrentClaim = true }],
        });
        Assert.Equal((taken, "WAC 192-230-090(1)"), (offset.Amount, offset.Findings[0].Cite));
    }

    [Theory]
    [InlineData(400, 400, 200)]
    [InlineData(300, 400, 200)] // the percentage is of the amount before a pension
    [InlineData(150, 400, 150)] // and never more than is payable
    [InlineData(0, 400, 0)]
    public void The_percentage_is_of_the_week_before_a_pension(int payable, int before, int taken) =>
        Assert.Equal(taken, Offset.For(Missed with { BenefitsPayable = payable, BeforePension = before }).Amount);

    [Theory]
    [InlineData("199.99", "199.99")]
    [InlineData("0", "0")]
    public void Never_more_than_the_principal(string principal, string taken)
    {
        var offset = Offset.For(Missed with { Debts = [Other with { Principal = principal.Money() }] });
        Assert.Equal(taken.Money(), offset.Amount);
        Assert.Equal(taken == "0" ? 0 : 1, offset.Shares.Count);
        Assert.Equal(taken != "0", offset.Findings[^1].Met);
    }

    [Fact]
    public void Fraud_is_repaid_first_and_then_the_oldest_benefit_year()
    {
        var offset = Offset.For(Missed with
        {
            RequestedPercent = 100,
            Debts =
            [
                Other with { Name = "new", BenefitYear = Year.Plus(60), Principal = 30 },
                Other with { Name = "old", Principal = 40 },
                Fraud with { Name = "new fraud", BenefitYear = Year.Plus(70), Principal = 50 },
                Fraud with { Principal = 60 },
            ],
        });
        Assert.Equal([new("fraud", 60), new("new fraud", 50), new("old", 40), new("new", 30)], offset.Shares);
    }

    [Theory]
    [InlineData(50, 150)] // half of 400, less 50
    [InlineData(200, 0)]
    [InlineData(300, 0)]
    public void What_fraud_took_counts_in_the_others_percentage(int fraud, int other)
    {
        var offset = Offset.For(Missed with { Debts = [Other, Fraud with { Principal = fraud }] });
        Assert.Equal((decimal)fraud + other, offset.Amount);
        Assert.Contains("offset-after-fraud", offset.Doubts());
    }

    [Fact]
    public void What_cannot_be_is_the_callers_mistake()
    {
        OffsetFacts[] impossible =
        [
            Missed with { BenefitsPayable = -1 }, Missed with { BeforePension = -1 }, Missed with { LeftOnClaim = -1 },
            Missed with { Debts = [Other with { Principal = -1 }] }, Missed with { BeforePension = 399.99m }, Missed with { MissedPayments = -1 },
            Missed with { RequestedPercent = 0 }, Missed with { RequestedPercent = 100.01m },
        ];
        Assert.All(impossible, facts => Assert.Throws<ArgumentException>(() => Offset.For(facts)));
        Assert.Throws<ArgumentNullException>(() => Offset.For(null!));
        Assert.Empty(Offset.For(Missed with { Debts = [] }).Shares);
    }
}
