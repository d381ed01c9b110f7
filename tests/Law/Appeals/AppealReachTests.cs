using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using BenefitsFlow.Tests.Law.Issues;

namespace BenefitsFlow.Tests.Law.Appeals;

/// <summary>RCW 50.32.020, 50.20.190(3), 50.32.130; WAC 192-110-090.</summary>
public class AppealReachTests
{
    private static readonly Week March8 = new(new(2026, 3, 8));

    [Theory]
    [InlineData(false, true, "+ RCW 50.32.020")]
    [InlineData(true, false, "- RCW 50.32.020")]
    public void A_pending_appeal_goes_on_against_a_redetermination_unless_withdrawn(bool withdrawn, bool against, string sign)
    {
        var reach = AppealReach.For(new() { Redetermined = true, Withdrawn = withdrawn });
        Assert.Equal(against, reach.AgainstRedetermination);
        Assert.Equal([sign], reach.Signs());
        Assert.StartsWith(withdrawn ? "The appeal was withdrawn" : "The appeal goes on", reach.Findings[0].Because.En, StringComparison.Ordinal);
        reach.Speaks();
    }

    [Fact]
    public void An_appeal_of_an_indefinite_denial_covers_the_weeks_denied_since()
    {
        var reach = AppealReach.For(new()
        {
            IndefiniteDenial = true,
            DenialBegins = March8,
            WeeksDenied = [March8.Plus(2), March8.Plus(-1), March8, March8.Plus(2)],
        });
        Assert.Equal([March8, March8.Plus(2)], reach.WeeksCovered);
        Assert.Equal(("+ RCW 50.32.020", "2"), (Assert.Single(reach.Signs()), reach.Findings[0].Arithmetic));
        reach.Speaks();
    }

    [Fact]
    public void A_denial_of_particular_weeks_covers_no_others() =>
        Assert.Empty(AppealReach.For(new() { DenialBegins = March8, WeeksDenied = [March8] }).WeeksCovered);

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void An_appeal_of_an_overpayment_reaches_what_it_rests_on_unless_that_was_heard(bool heard, bool reaches)
    {
        var reach = AppealReach.For(new() { OverpaymentOnly = true, MeritsHeard = heard });
        Assert.Equal(reaches, reach.UnderlyingDecision);
        Assert.Equal([(reaches ? "+" : "-") + " RCW 50.20.190(3)"], reach.Signs());
        Assert.StartsWith(heard ? "A judge has already decided" : "The appeal also covers", reach.Findings[0].Because.En, StringComparison.Ordinal);
        reach.Speaks();
    }

    [Fact]
    public void Benefits_that_are_allowed_are_paid_in_spite_of_an_appeal()
    {
        var reach = AppealReach.For(new() { BenefitsAllowed = true });
        Assert.True(reach.PaidMeanwhile);
        Assert.Equal(["+ WAC 192-110-090"], reach.Signs());
        reach.Speaks();
    }

    [Fact]
    public void An_appeal_of_which_nothing_special_is_known_reaches_nothing_special()
    {
        var reach = AppealReach.For(new());
        Assert.Equal((false, false, false), (reach.AgainstRedetermination, reach.UnderlyingDecision, reach.PaidMeanwhile));
        Assert.Empty(reach.Findings);
    }

    [Fact]
    public void An_indefinite_denial_begins_somewhere() => Assert.Throws<ArgumentException>(() => AppealReach.For(new() { IndefiniteDenial = true }));
}
