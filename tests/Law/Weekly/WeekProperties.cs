using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>What holds of every week, whatever is earned and worked.</summary>
public class WeekProperties
{
    private static readonly Gen<WeekFacts> Weeks =
        from sundays in Gen.Int[0, 250]
        from weekly in Gen.Int[0, 1500]
        from cents in Gen.Int[0, 250_000]
        from worked in Gen.Int[0, 50]
        from available in Gen.Int[0, 60]
        from balance in Gen.Int[-1, 3000]
        from waiting in Gen.Int[0, 9]
        select new WeekFacts
        {
            Week = new Week(new DateOnly(2022, 1, 2).AddDays(7 * sundays)),
            WeeklyBenefitAmount = weekly,
            GrossEarnings = cents / 100m,
            HoursWorked = worked,
            HoursAvailable = available,
            BalanceBefore = balance < 0 ? null : balance,
            WaitingWeekDue = waiting == 0,
        };

    [Fact]
    public void Payment_is_whole_and_between_nothing_and_the_weekly_amount_and_the_balance() => Weeks.Sample(facts =>
    {
        var decision = WeekDecision.For(facts);
        Assert.InRange(decision.Payable, 0, Math.Min(facts.WeeklyBenefitAmount, facts.BalanceBefore ?? decimal.MaxValue));
        Assert.Equal(decimal.Truncate(decision.Payable), decision.Payable);
        Assert.Equal(decision.Outcome == WeekOutcome.Payable, decision.Payable > 0);
    }, iter: 2000);

    [Fact]
    public void Earning_more_never_raises_the_payment() => Gen.Select(Weeks, Gen.Int[1, 20_000]).Sample((facts, cents) =>
    {
        var more = facts with { GrossEarnings = facts.GrossEarnings + (cents / 100m) };
        Assert.True(WeekDecision.For(more).Payable <= WeekDecision.For(facts).Payable);
    }, iter: 2000);

    [Fact]
    public void Being_available_longer_never_lowers_the_payment() => Gen.Select(Weeks, Gen.Int[1, 40]).Sample((facts, hours) =>
    {
        var longer = facts with { HoursAvailable = facts.HoursAvailable + hours };
        Assert.True(WeekDecision.For(longer).Payable >= WeekDecision.For(facts).Payable);
    }, iter: 2000);

    [Fact]
    public void The_same_arithmetic_in_whole_cents_and_sevenths_agrees() => Weeks.Sample(facts =>
    {
        var decision = WeekDecision.For(facts with { WaitingWeekDue = false, BalanceBefore = null });
        Assert.Equal(InCents((long)(facts.GrossEarnings * 100), (long)facts.WeeklyBenefitAmount, facts), (long)decision.Payable);
    }, iter: 2000);

    [Fact]
    public void A_week_that_pays_has_every_condition_met_and_one_that_does_not_says_why() => Weeks.Sample(facts =>
    {
        var decision = WeekDecision.For(facts);
        var served = decision.Outcome is WeekOutcome.Payable or WeekOutcome.WaitingWeek;
        Assert.True(served || !decision.Findings[^1].Met);
        Assert.True(decision.Outcome != WeekOutcome.Payable || decision.Findings.All(finding => finding.Met));
    }, iter: 2000);

    private static long InCents(long gross, long weekly, WeekFacts facts)
    {
        if (facts.HoursWorked >= 40 || 3 * (gross - 500) >= 400 * weekly || facts.HoursAvailable < 30)
            return 0;
        var sevenths = facts.HoursAvailable >= 40 ? 7 : facts.HoursAvailable >= 35 ? 6 : 5;
        var deduction = gross <= 500 ? 0 : ((3 * (gross - 500)) + 399) / 400;
        return Math.Max(0, (sevenths * weekly) - (7 * deduction)) / 7;
    }
}
