using System.Net;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Weekly;

/// <summary>The weekly certification: every question answered, none contradicting another.</summary>
public class CertifyFormTests(Site site)
{
    private static readonly (string Name, string Value)[] Worked =
    [
        ("able", "yes"), ("hoursAvailable", "40"), ("worked", "yes"), ("gross", "200"), ("hours", "20"), ("search", "3"), ("otherPay", "0"), ("school", "no"), ("declared", "yes"),
    ];

    [Fact]
    public void A_week_of_part_time_work_is_read()
        => Assert.Equal(new WeekAnswers(true, 40, true, 200, 20, 3, 0, false), CertifyForm.From(Check())!.Answers);

    [Fact]
    public void Someone_who_did_not_work_leaves_pay_and_hours_empty()
        => Assert.Equal(new WeekAnswers(true, 40, false, 0, 0, 3, 0, false), CertifyForm.From(Check(("worked", "no"), ("gross", ""), ("hours", "0")))!.Answers);

    [Theory]
    [InlineData("able", "")]
    [InlineData("hoursAvailable", "169")]
    [InlineData("hoursAvailable", "-1")]
    [InlineData("worked", "maybe")]
    [InlineData("gross", "")]
    [InlineData("gross", "-5")]
    [InlineData("gross", "100,000.01")]
    [InlineData("hours", "")]
    [InlineData("hours", "168.5")]
    [InlineData("search", "")]
    [InlineData("search", "2.5")]
    [InlineData("search", "201")]
    [InlineData("otherPay", "-1")]
    [InlineData("payVacation", "1.234")]
    [InlineData("payPension", "much")]
    [InlineData("payTimeLoss", "8")]
    [InlineData("school", "")]
    [InlineData("declared", "")]
    public void A_mistake_names_its_question(string field, string value)
    {
        var check = Check((field, value));

        Assert.Null(CertifyForm.From(check));
        Assert.Equal([field], Typing.Wrong(check));
    }

    [Fact]
    public void Pay_is_read_by_its_kind_and_what_is_not_ticked_is_no()
    {
        var week = CertifyForm.From(Check(("payVacation", "120"), ("payPension", "$1,300.50"), ("payTimeLoss", "2"), ("otherPay", ""), ("refused", "yes"), ("log", "Monday: Harbor Freight, in person")))!;

        Assert.Equal(new PayTold { Vacation = 120, Pension = 1300.50m, TimeLossDays = 2 }, week.Answers.Pay);
        Assert.Equal((true, false, false), (week.Answers.RefusedWork, week.Answers.Away, week.Answers.JobEnded));
        Assert.Equal("Monday: Harbor Freight, in person", week.Log);
        Assert.Equal("$1,300.50", CertifyForm.Typed(week.Answers)["payPension"]);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("I was in the hospital.", true)]
    public void A_late_week_is_taken_with_a_reason_only(string reason, bool taken)
        => Assert.Equal(taken, CertifyForm.From(Check(("lateReason", reason)), late: true) is not null);

    [Theory]
    [InlineData("gross")]
    [InlineData("hours")]
    public void Pay_or_hours_of_someone_who_did_not_work_contradict(string field)
    {
        var check = Check(("worked", "no"), ("gross", field == "gross" ? "20" : "0"), ("hours", field == "hours" ? "2" : ""));

        Assert.Null(CertifyForm.From(check));
        Assert.Equal([field], Typing.Wrong(check));
    }

    [Fact]
    public async Task A_session_that_ended_loses_nothing_that_was_typed()
    {
        using var visitor = site.Visit();

        var seen = await visitor.SendFormAsync("/claims/weeks/2026-02-22", Worked);

        Assert.Equal(HttpStatusCode.Unauthorized, seen.Status);
        Assert.Contains("Your answers are still here", seen.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"200\"", seen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-02-23")]
    [InlineData("2026-2-22")]
    [InlineData("nonsense")]
    public async Task A_week_is_named_by_its_Sunday(string week)
    {
        using var visitor = site.Visit();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/claims/weeks/" + week)).Status);
    }

    private static App.Web.Check Check(params (string Name, string Value)[] changes) => Typing.Check(CertifyForm.Keys, [.. Worked, .. changes]);
}
