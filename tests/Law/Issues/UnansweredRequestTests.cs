using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.Tests.Law.Issues;

/// <summary>Chapter 192-140 WAC.</summary>
public class UnansweredRequestTests
{
    private static readonly UnansweredRequestFacts Asked = new()
    {
        On = new(2026, 3, 17),
        Subject = SilentOn.EmploymentDetails,
        Request = new(new(2026, 3, 6), SentBy.Mail), // through March 16
    };

    [Theory]
    [InlineData(SilentOn.ReportingInPerson, "WAC 192-140-030", "RCW 50.20.010(1)(a)", Lasting.ThoseWeeks, "2016-11-14")]
    [InlineData(SilentOn.AnythingElse, "WAC 192-140-035", null, Lasting.UntilAnsweredOrMoot, "2024-11-07")]
    [InlineData(SilentOn.EmploymentDetails, "WAC 192-140-040", "RCW 50.04.310", Lasting.UntilAnswered, "2016-11-14")]
    [InlineData(SilentOn.RefusedWork, "WAC 192-140-045", "RCW 50.20.080", Lasting.SevenWeeksAndEarnings, "2010-06-12")]
    [InlineData(SilentOn.WorkNotAppliedFor, "WAC 192-140-050", "RCW 50.20.080", Lasting.SevenWeeksAndEarnings, "2010-06-12")]
    [InlineData(SilentOn.LaborDispute, "WAC 192-140-055", "RCW 50.20.090", Lasting.UntilAnswered, "2010-06-12")]
    [InlineData(SilentOn.Availability, "WAC 192-140-070(1)", "RCW 50.20.010(1)(c)", Lasting.ThoseWeeks, "2016-11-14")]
    [InlineData(SilentOn.ContinuingUnavailability, "WAC 192-140-070(2)", "RCW 50.20.010(1)(c)", Lasting.WhileItLasts, "2016-11-14")]
    [InlineData(SilentOn.JobSearch, "WAC 192-140-075", "RCW 50.20.010(1)(c)", Lasting.ThoseWeeks, "2016-11-14")]
    [InlineData(SilentOn.JobSearchDirective, "WAC 192-140-080", "RCW 50.20.240", Lasting.ThoseWeeks, "2016-11-14")]
    [InlineData(SilentOn.LateClaim, "WAC 192-140-085", "RCW 50.20.010(1)(b)", Lasting.ThoseWeeks, "2016-11-14")]
    [InlineData(SilentOn.Imposter, "WAC 192-140-098(3)", null, Lasting.UntilAnsweredOrMoot, "2022-07-03")]
    [InlineData(SilentOn.DischargeByUnknownEmployer, "WAC 192-140-100(1)(a)", "RCW 50.20.066", Lasting.TenWeeksAndEarnings, "2016-11-14")]
    [InlineData(SilentOn.DischargeByKnownEmployer, "WAC 192-140-100(1)(b)", null, Lasting.Nothing, "2016-11-14")]
    [InlineData(SilentOn.Quit, "WAC 192-140-105", "RCW 50.20.050", Lasting.SevenWeeksAndEarnings, "2010-06-12")]
    [InlineData(SilentOn.School, "WAC 192-140-120", "RCW 50.20.095", Lasting.UntilAnswered, "2016-11-14")]
    [InlineData(SilentOn.PaidTimeOff, "WAC 192-140-130", "RCW 50.04.310", Lasting.ThoseWeeks, "2016-11-14")]
    [InlineData(SilentOn.Sports, "WAC 192-140-135", "RCW 50.20.113", Lasting.BetweenSeasonsOrTerms, "2010-06-12")]
    [InlineData(SilentOn.SchoolEmployment, "WAC 192-140-140", "RCW 50.44.050", Lasting.BetweenSeasonsOrTerms, "2016-11-14")]
    [InlineData(SilentOn.RetirementPay, "WAC 192-140-145", "RCW 50.04.323", Lasting.UntilAnswered, "2016-11-14")]
    [InlineData(SilentOn.CertifiedUnavailable, "WAC 192-140-200", "RCW 50.20.010(1)(c)", Lasting.ThoseWeeks, "2022-01-02")]
    [InlineData(SilentOn.ReportedFullTimeWork, "WAC 192-140-210", "RCW 50.04.310", Lasting.ThoseWeeks, "2016-11-14")]
    [InlineData(SilentOn.CorporateOffice, "WAC 192-140-220", "RCW 50.04.310", Lasting.UntilAnswered, "2016-11-14")]
    public void Each_silence_has_its_rule(SilentOn subject, string cite, string? under, Lasting lasts, string from)
    {
        var presumption = Presumptions.Of(subject, from.Day());
        Assert.Equal((subject, cite, under), (presumption.On, presumption.Cite, presumption.DeniedUnder));
        Assert.Equal((lasts, from.Day()), (presumption.Lasts, presumption.From));
        Assert.Equal(subject is not (SilentOn.CertifiedUnavailable or SilentOn.ReportedFullTimeWork), presumption.NeedsRequest);
        Assert.Equal(subject == SilentOn.Quit, presumption.UnlessShownOtherwise);
        var earlier = Assert.Throws<NoParameter>(() => Presumptions.Of(subject, from.Day().AddDays(-1)));
        Assert.Equal((cite, from.Day().AddDays(-1)), (earlier.Parameter, earlier.On));
    }

    [Fact]
    public void Every_subject_has_one_rule_and_every_rule_speaks()
    {
        Assert.Throws<InvalidOperationException>(() => Presumptions.Of((SilentOn)99, new(2026, 1, 1)));
        Assert.Equal(Enum.GetValues<SilentOn>(), Presumptions.All.Select(row => row.On).Order());
        Assert.All(Presumptions.All, row => Assert.Matches("^[A-Z].*\\.$", row.Presumed.En));
        Assert.All(Presumptions.All, row => Assert.Matches("^[A-Z].*\\.$", row.Presumed.Es));
        Assert.Equal(Enum.GetValues<Lasting>(), Presumptions.All.Select(row => row.Lasts).Distinct().Order());
        Assert.Equal(Enum.GetValues<Lasting>().Length, Presumptions.All.Select(row => row.Ends.En).Distinct().Count());
        Assert.Equal(Enum.GetValues<Lasting>().Length, Presumptions.All.Select(row => row.Ends.Es).Distinct().Count());
        Assert.Contains("seven weeks", Presumptions.Of(SilentOn.Quit, new(2026, 1, 1)).Ends.En, StringComparison.Ordinal);
        Assert.Contains("diez semanas", Presumptions.Of(SilentOn.DischargeByUnknownEmployer, new(2026, 1, 1)).Ends.Es, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-16", false)]
    [InlineData("2026-03-17", true)]
    public void Silence_counts_once_the_time_ran_out(string on, bool presumed)
    {
        var request = UnansweredRequest.For(Asked with { On = on.Day() });
        Assert.Equal(presumed, request.Presumed);
        Assert.Equal(presumed ? ["+ WAC 192-140-025(1)", "+ WAC 192-140-040"] : ["- WAC 192-140-025(1)"], request.Signs());
        Assert.Contains(presumed ? "There was no answer" : "can still be answered", request.Findings[0].Because.En, StringComparison.Ordinal);
        if (presumed)
            Assert.Equal("You are presumed not to be unemployed. It ends when the information is given.", request.Findings[1].Because.En);
        Assert.Contains("until Monday, March 16, 2026", request.Findings[0].Because.En, StringComparison.Ordinal);
        Assert.Equal(["Issues/mailing-days"], request.Unsure());
        Assert.Equal("WAC 192-140-040", request.Presumption.Cite);
        request.Speaks();
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, null)]
    public void An_answer_has_to_give_all_that_was_asked(bool? complete, bool? presumed)
    {
        var request = UnansweredRequest.For(Asked with { Request = Asked.Request! with { Answered = new(2026, 3, 10) }, AnswerComplete = complete });
        Assert.Equal(presumed, request.Presumed);
        Assert.Equal(presumed is null, request.OpenQuestions.Any());
        Assert.Equal(presumed == true, request.On("WAC 192-140-025(1)").Met);
        var said = complete switch { true => "gives all", false => "leaves out something", null => "whether it is complete is open" };
        Assert.Contains(said, request.Findings[0].Because.En, StringComparison.Ordinal);
        request.Speaks();
    }

    [Theory]
    [InlineData(true, false, "- WAC 192-140-105")]
    [InlineData(false, true, "+ WAC 192-140-105")]
    [InlineData(null, null, "? WAC 192-140-105")]
    public void Evidence_for_another_reason_defeats_a_presumed_quit(bool? otherwise, bool? presumed, string sign)
    {
        var request = UnansweredRequest.For(Asked with { Subject = SilentOn.Quit, ShownOtherwise = otherwise });
        Assert.Equal(presumed, request.Presumed);
        Assert.Equal(sign, request.Signs()[^1]);
        var said = otherwise == true ? "The evidence shows something else" : "You are presumed";
        Assert.StartsWith(said, request.Findings[^1].Because.En, StringComparison.Ordinal);
        Assert.Equal(otherwise is null, request.OpenQuestions.Any());
        request.Speaks();
    }

    [Fact]
    public void Silence_about_a_discharge_by_an_employer_who_can_be_asked_presumes_nothing()
    {
        var request = UnansweredRequest.For(Asked with { Subject = SilentOn.DischargeByKnownEmployer });
        Assert.False(request.Presumed);
        Assert.Equal("? WAC 192-140-100(1)(b)", request.Signs()[^1]);
        Assert.StartsWith("Nothing is presumed", request.Findings[^1].Because.En, StringComparison.Ordinal);
        Assert.Contains("preponderance", request.OpenQuestions.Single().Question!.Text.En, StringComparison.Ordinal);
        request.Speaks();
    }

    [Theory]
    [InlineData(SilentOn.CertifiedUnavailable, "WAC 192-140-200")]
    [InlineData(SilentOn.ReportedFullTimeWork, "WAC 192-140-210")]
    public void What_the_weekly_claim_itself_says_needs_no_request(SilentOn subject, string cite)
    {
        var request = UnansweredRequest.For(new() { On = new(2026, 3, 17), Subject = subject });
        Assert.Equal((true, cite), (request.Presumed, Assert.Single(request.Findings).Cite));
        request.Speaks();
    }

    [Fact]
    public void Nothing_else_is_presumed_without_a_request() =>
        Assert.Throws<ArgumentException>(() => UnansweredRequest.For(Asked with { Request = null }));

    [Fact]
    public void The_day_of_the_request_picks_the_text() =>
        Assert.Throws<NoParameter>(() => UnansweredRequest.For(Asked with
        {
            Subject = SilentOn.AnythingElse,
            Request = new(new(2024, 11, 6), SentBy.Mail),
        }));
}
