using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using BenefitsFlow.Tests.Law.Issues;

namespace BenefitsFlow.Tests.Law.Appeals;

/// <summary>RCW 50.32.075; WAC 192-04-080, 192-04-090, 192-110-001.</summary>
public class TimelinessTests
{
    // Through October 1.
    private static readonly TimelinessFacts Filed = new() { Step = AppealStep.Appeal, From = new(2026, 9, 1), Filed = new(2026, 10, 1) };
    private static readonly TimelinessFacts Late = Filed with { Filed = new(2026, 10, 2) };

    [Theory]
    [InlineData("2026-09-01")]
    [InlineData("2026-10-01")]
    public void On_time_nothing_is_weighed(string filed)
    {
        var timeliness = Timeliness.For(Filed with { Filed = filed.Day() });
        Assert.Equal((true, 0, new DateOnly(2026, 10, 1)), (timeliness.Heard, timeliness.DaysLate, timeliness.LastDay));
        Assert.Equal(["+ WAC 192-04-080"], timeliness.Signs());
        timeliness.Speaks();
    }

    [Fact]
    public void A_late_appeal_waits_for_a_judge_and_not_for_the_agency()
    {
        var timeliness = Timeliness.For(Late);
        Assert.Equal((null, 1), (timeliness.Heard, timeliness.DaysLate));
        Assert.Equal(
            ["- WAC 192-04-080", "? RCW 50.32.075", "+ WAC 192-04-090(1)(a)", "? WAC 192-04-090(1)(b)", "? WAC 192-04-090(1)(c)"],
            timeliness.Signs());
        Assert.Equal([Party.Other, Party.Claimant, Party.Other], timeliness.OpenQuestions.Select(finding => finding.Question!.Of));
        Assert.Contains("one day late", timeliness.On("WAC 192-04-090(1)(a)").Because.En, StringComparison.Ordinal);
        Assert.Contains("un día", timeliness.On("WAC 192-04-090(1)(a)").Because.Es, StringComparison.Ordinal);
        timeliness.Speaks();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_the_judge_makes_of_it_all_decides_whatever_each_factor_says(bool cause)
    {
        var timeliness = Timeliness.For(Late with { Filed = new(2026, 10, 15), Excusable = !cause, Prejudice = cause, GoodCause = cause });
        Assert.Equal((cause, 14), (timeliness.Heard, timeliness.DaysLate));
        var found = timeliness.On("RCW 50.32.075");
        Assert.Equal((cause, false, null), (found.Met, found.Open, found.Question));
        Assert.Equal(!cause, timeliness.On("WAC 192-04-090(1)(b)").Met);
        Assert.Equal(!cause, timeliness.On("WAC 192-04-090(1)(c)").Met);
        var delay = timeliness.On("WAC 192-04-090(1)(a)");
        Assert.Equal((new("It is 14 days late.", "Tiene 14 días de demora."), "14"), (delay.Because, delay.Arithmetic));
        timeliness.Speaks();
    }

    [Theory]
    [InlineData(AppealStep.Appeal, true)]
    [InlineData(AppealStep.PetitionOnAssessment, true)]
    [InlineData(AppealStep.PetitionForReview, true)]
    [InlineData(AppealStep.PetitionAfterVacateDenied, true)]
    [InlineData(AppealStep.ReplyToPetition, false)]
    [InlineData(AppealStep.VacateDefault, false)]
    [InlineData(AppealStep.Reconsideration, false)]
    [InlineData(AppealStep.CourtReview, false)]
    public void Only_the_time_of_appeals_and_petitions_under_this_title_can_be_waived(AppealStep step, bool waivable)
    {
        var timeliness = Timeliness.For(Late with { Step = step, GoodCause = true });
        Assert.Equal(waivable, timeliness.Heard);
        Assert.Equal(waivable ? "- WAC 192-04-080" : "- WAC 10-08-080", timeliness.Signs()[0]);
        Assert.Equal(waivable, timeliness.On("RCW 50.32.075").Met);
        timeliness.Speaks();
    }

    [Fact]
    public void Nothing_is_appealed_before_it_was_sent() =>
        Assert.Throws<ArgumentException>(() => Timeliness.For(Filed with { Filed = new(2026, 8, 31) }));
}
