using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Browser;

namespace BenefitsFlow.Tests.Staff;

/// <summary>A member of staff at a browser: signs in, looks at the queue, takes a case, hears both sides, writes a note.</summary>
public class StaffInABrowserTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_specialist_works_on_a_case_from_sign_in_to_note(bool script)
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon);
        var claimId = await Office.FileAsync(agency, daysAgo: 23);
        await Office.FileAsync(agency);
        await agency.Get<IssueFile>().TakeStatementAsync(
            claimId, "first", new StatementTaken(1, "", Party.Claimant, Party.Employer, true, true, null), new() { By = Party.Claimant, Words = "My shifts moved to nights, and I have no car." }, "claimant", TestContext.Current.CancellationToken);
        await using var browser = await Chromium.LaunchAsync();
        await using var ana = await Browser.Visitor.ComeAsync(browser, agency, script);

        await ana.OpenAsync("/staff/queue");
        Assert.Equal("Staff sign-in", await ana.HeadingAsync());
        await ana.LookAsync("01-not-signed-in");
        await ana.Page.ClickAsync("main a.button");
        Assert.Equal("Sign in", await ana.HeadingAsync());
        await ana.LookAsync("02-sign-in");
        await ana.Page.ClickAsync("button[value='ana-lima']");
        Assert.Equal("Work queue", await ana.HeadingAsync());
        await ana.LookAsync("03-queue");

        await ana.Page.ClickAsync("tbody a >> nth=0");
        await ana.LookAsync("04-case");
        await ana.Page.ClickAsync("main form button");
        Assert.Contains("Ana Lima has this issue", await ana.TextAsync(), StringComparison.Ordinal);

        await ana.Page.ClickAsync($"a[href='/staff/claims/{claimId}/issues/1/call']");
        await ana.SendAsync();
        await ana.LookAsync("05-call-wrong");
        await ana.AnswerAsync(("party", "employer"), ("about", "statement-1"), ("reached", "yes"), ("note", "Spoke with the manager."), ("words", "She did not ask for another shift."), ("signedBy", "Pat Roe, manager"));
        await ana.SendAsync();
        await ana.Page.ClickAsync($"a[href='/staff/claims/{claimId}/issues/1/note']");
        await ana.LookAsync("06-note");
        await ana.AnswerAsync(("text", "Both agree on the days."));
        await ana.SendAsync();
        await ana.LookAsync("07-case-after");
        var text = await ana.TextAsync();
        Assert.Contains("She did not ask for another shift.", text, StringComparison.Ordinal);
        Assert.Contains("Both agree on the days.", text, StringComparison.Ordinal);

        foreach (var (page, name) in new[] { ("/staff/me", "08-me"), ("/staff/claims", "09-find"), ($"/staff/claims/{claimId}/raise", "10-raise"), ($"/staff/claims/{claimId}", "11-claim"), ("/staff/queue?lang=es", "12-queue-es"), ($"/staff/claims/{claimId}/issues/1", "13-case-es") })
        {
            await ana.OpenAsync(page);
            await ana.LookAsync(name);
        }

        Assert.DoesNotContain(ana.Alarms, alarm => !alarm.Contains("401", StringComparison.Ordinal));
    }
}
