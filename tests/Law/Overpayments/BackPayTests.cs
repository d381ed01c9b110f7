using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>RCW 50.20.190(5).</summary>
public class BackPayTests
{
    private static readonly BackPayFacts Award = new()
    {
        Awarded = new(2026, 6, 1),
        Award = 5_000,
        BenefitsInPeriod = 1_200,
        Reduced = 1_200,
        PaidToFund = 1_200,
    };

    [Theory]
    [InlineData(1_200, 1_200, 0, 0)]
    [InlineData(0, 0, 1_200, 0)] // (d): the recipient is overpaid
    [InlineData(1_000, 1_000, 200, 0)]
    [InlineData(1_200, 0, 0, 1_200)] // (e): the employer is assessed
    [InlineData(1_200, 500, 0, 700)]
    [InlineData(1_000, 400, 200, 600)]
    [InlineData(2_000, 1_200, 0, 0)] // more taken off than had to be is between the two of them
    [InlineData(1_000, 1_100, 200, 0)]
    public void What_was_not_taken_off_the_recipient_owes_and_what_was_not_paid_over_the_employer(int reduced, int paid, int recipient, int employer)
    {
        var decision = BackPay.For(Award with { Reduced = reduced, PaidToFund = paid });
        Assert.Equal((1_200m, recipient, employer), (decision.Reduction, decision.OwedByRecipient, decision.OwedByEmployer));
        Assert.Equal(["RCW 50.20.190(5)(a)", "RCW 50.20.190(5)(d)", "RCW 50.20.190(5)(e)"], decision.Findings.Select(one => one.Cite));
        Assert.Equal([true, recipient > 0, employer > 0], decision.Findings.Select(one => one.Met));
    }

    [Theory]
    [InlineData(1_000, 1_000)]
    [InlineData(1_200, 1_200)]
    [InlineData(0, 0)]
    public void No_more_is_taken_off_than_was_awarded(int award, int reduction)
    {
        var decision = BackPay.For(Award with { Award = award });
        Assert.Equal((reduction, reduction > 0), (decision.Reduction, decision.Findings[0].Met));
    }

    [Fact]
    public void The_employer_reports_within_thirty_days()
    {
        var decision = BackPay.For(Award);
        Assert.Equal(new DateOnly(2026, 7, 1), decision.ReportBy);
        Assert.Equal("Overpayments/back-pay-report-days", decision.Findings[0].Parameters.Single().Name);
    }

    [Fact]
    public void What_cannot_be_is_the_callers_mistake()
    {
        BackPayFacts[] impossible =
            [Award with { Award = -1 }, Award with { BenefitsInPeriod = -1 }, Award with { Reduced = -1 }, Award with { PaidToFund = -1 }];
        Assert.All(impossible, facts => Assert.Throws<ArgumentException>(() => BackPay.For(facts)));
        Assert.Throws<ArgumentNullException>(() => BackPay.For(null!));
    }
}
