using System.Net;
using BenefitsFlow.App.Mail.Events;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Browser;
using BenefitsFlow.Tests.Issues.Documents;

namespace BenefitsFlow.Tests.Mail;

/// <summary>Staff print what waits, mail it and mark it; an auditor only looks.</summary>
public class PostPageTests
{
    private const string Page = "/staff/post";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_is_printed_marked_as_mailed_and_gone_from_the_list()
    {
        await using var desk = await IssueDesk.OpenAsync();
        await QueueAsync(desk);
        var ana = desk.Staff();
        Assert.Contains("Harbor Freight Works", (await ana.SeeAsync(Page)).Text, StringComparison.Ordinal);
        var pdf = await ana.SeeAsync($"{Page}/{desk.Claim}/issue-1-questions");
        Assert.Equal("application/pdf", pdf.Response.Content.Headers.ContentType!.MediaType);

        var marked = await ana.SendAsync(Page, ("claim", desk.Claim), ("name", "issue-1-questions"));
        Assert.Equal(HttpStatusCode.SeeOther, marked.Status);
        Assert.Contains("Nothing waits", (await ana.SeeAsync(Page)).Text, StringComparison.Ordinal);
        Assert.Equal("ana-lima", (await desk.Get<ClaimFile>().FindAsync(desk.Claim, "paper-issue-1-questions-mailed", Cancellation))!.By);
        Assert.False(await QueueAsync(desk));
        Assert.Empty(await desk.Get<PaperPost>().WaitingAsync(Cancellation));
    }

    [Fact]
    public async Task An_auditor_marks_nothing_and_nobody_else_sees_it()
    {
        await using var desk = await IssueDesk.OpenAsync();
        await QueueAsync(desk);
        var auditor = desk.Staff("ugo.finn@agency.example");
        Assert.DoesNotContain("I mailed it", (await auditor.SeeAsync(Page)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.Staff("ugo.finn@agency.example").SendAsync(Page, ("claim", desk.Claim), ("name", "issue-1-questions"))).Status);
        foreach (var (browser, refused) in new[]
        {
            (desk.Nobody(), HttpStatusCode.Unauthorized), (desk.Claimant(), HttpStatusCode.Unauthorized), (desk.Employer(), HttpStatusCode.Unauthorized),
            (desk.Staff("someone@elsewhere.example"), HttpStatusCode.Forbidden),
        })
        {
            Assert.Equal(refused, (await browser.SeeAsync(Page)).Status);
            Assert.Equal(refused, (await browser.SeeAsync($"{Page}/{desk.Claim}/issue-1-questions")).Status);
        }

        Assert.Single(await desk.Get<PaperPost>().WaitingAsync(Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("a/b")]
    public async Task A_name_that_is_none_is_refused(string name)
    {
        await using var desk = await IssueDesk.OpenAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => desk.Get<PaperPost>().QueueAsync(desk.Claim, name, Party.Employer, 1, [], new("en", "T", ["P"]), Cancellation));
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("es-MX")]
    public async Task The_page_is_whole_on_a_phone_and_shuts_nobody_out(string language)
    {
        await using var desk = await IssueDesk.OpenAsync();
        await QueueAsync(desk);
        await desk.Get<PaperPost>().QueueAsync(desk.Claim, "mail-receipt", Party.Claimant, null, ["Rosa Reyes"], new("es", "Recibimos su solicitud", ["Su solicitud llegó."]), Cancellation);
        await using var browser = await Chromium.LaunchAsync();
        await using var ana = await Visitor.ComeAsync(browser, desk.Host, script: true, language: language);
        await ana.Page.SetExtraHTTPHeadersAsync(desk.Staff().DefaultRequestHeaders.Select(header => KeyValuePair.Create(header.Key, header.Value.First())));
        await ana.OpenAsync(Page);
        await ana.LookAsync($"post-{language[..2]}");
        Assert.Empty(ana.Alarms);
    }

    private static Task<bool> QueueAsync(IssueDesk desk) => desk.Get<PaperPost>().QueueAsync(
        desk.Claim,
        "issue-1-questions",
        Party.Employer,
        1,
        ["Harbor Freight Works", "9 Dock Road", "Seattle, WA 98101"],
        new("en", "Questions about a job that ended", ["A former employee asked for benefits.", "Answer by March 14, 2026."]) { Code = "7K2M-9QXA" },
        Cancellation);
}
