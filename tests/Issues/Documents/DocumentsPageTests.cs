using System.Net;
using BenefitsFlow.App.Issues.Documents;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Browser;

namespace BenefitsFlow.Tests.Issues.Documents;

/// <summary>Documents sent and opened through the pages.</summary>
public class DocumentsPageTests
{
    private const string Page = "/claims/issues/1/documents";
    private const string EmployerPage = "/employers/issue/documents";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_claimant_sends_a_document_sees_it_and_saves_a_copy()
    {
        await using var desk = await IssueDesk.OpenAsync();
        var browser = desk.Claimant();
        var sent = await browser.SendFileAsync(Page, MadeFiles.Jpeg(), "nota del médico.heic", "image/heic");
        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        var seen = await browser.SeeAsync(sent.Response.Headers.Location!.OriginalString);
        Assert.Contains("We have nota del médico.jpg.", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Received and checked.", seen.Text, StringComparison.Ordinal);

        var id = Assert.Single(await desk.Get<DocumentFolder>().ListAsync(desk.Claim, 1, Cancellation)).Id;
        var copy = await browser.SeeAsync($"{Page}/{id}");
        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (copy.Status, copy.Response.Content.Headers.ContentType!.MediaType));
        Assert.Equal("attachment", copy.Response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith("sandbox", Assert.Single(copy.Response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(copy.Response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(MadeFiles.Jpeg(), await copy.Response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("script.pdf", "#!/bin/sh\necho hi", "a web page or a program")]
    [InlineData("page.txt", "<html><script>alert(1)</script>", "a web page or a program")]
    [InlineData("photo.jpg", "PK\u0003\u0004\0\0", "none of them")]
    public async Task What_is_refused_is_refused_with_a_reason_and_nothing_is_kept(string name, string content, string reason)
    {
        await using var desk = await IssueDesk.OpenAsync();
        var sent = await desk.Claimant().SendFileAsync(Page, MadeFiles.Text(content), name);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.Status);
        Assert.Contains(reason, sent.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#document\"", sent.Text, StringComparison.Ordinal);
        Assert.Contains("We could not take this file", sent.Text, StringComparison.Ordinal);
        Assert.False(Assert.Single(await desk.Get<DocumentFolder>().ListAsync(desk.Claim, 1, Cancellation)).Kept);
    }

    [Theory]
    [InlineData(-1, HttpStatusCode.SeeOther)]
    [InlineData(0, HttpStatusCode.SeeOther)]
    [InlineData(1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(1024 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_file_has_up_to_10_MB(int over, HttpStatusCode status)
    {
        await using var desk = await IssueDesk.OpenAsync();
        var file = new byte[DocumentsPage.Most + over];
        Array.Fill(file, (byte)'a');
        var sent = await desk.Claimant().SendFileAsync(Page, file, "long.txt");
        Assert.Equal(status, sent.Status);
        if (over > 0)
            Assert.Contains("larger than 10 MB", sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_and_an_empty_one_get_a_sentence()
    {
        await using var desk = await IssueDesk.OpenAsync();
        var browser = desk.Claimant();
        Assert.Contains("Choose a file first", (await browser.SendFileAsync(Page, null)).Text, StringComparison.Ordinal);
        Assert.Contains("This file is empty", (await browser.SendFileAsync(Page, [])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_from_elsewhere_keeps_nothing()
    {
        await using var desk = await IssueDesk.OpenAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.Claimant().SendFileAsync(Page, MadeFiles.Pdf(), token: false)).Status);
        Assert.Empty(await desk.Get<DocumentFolder>().ListAsync(desk.Claim, 1, Cancellation));
    }

    [Fact]
    public async Task A_party_reads_its_own_and_what_staff_pass_on_and_nothing_else()
    {
        await using var desk = await IssueDesk.OpenAsync();
        var folder = desk.Get<DocumentFolder>();
        var (claimant, employer) = (desk.Claimant(), desk.Employer());
        await claimant.SendFileAsync(Page, MadeFiles.Text("My diagnosis"), "diagnosis.txt");
        var id = Assert.Single(await folder.ListAsync(desk.Claim, 1, Cancellation)).Id;

        Assert.DoesNotContain("diagnosis", (await employer.SeeAsync(EmployerPage)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await employer.SeeAsync($"{EmployerPage}/{id}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await employer.SeeAsync($"{Page}/{id}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.Nobody().SeeAsync($"/staff/claims/{desk.Claim}/issues/1/documents/{id}")).Status);
        var stranger = Tests.Storage.StorageRun.NewClaimId();
        await desk.RaiseAsync(stranger);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Claimant(stranger).SeeAsync($"{Page}/{id}")).Status);
        Assert.Equal("My diagnosis", (await desk.Staff().SeeAsync($"/staff/claims/{desk.Claim}/issues/1/documents/{id}")).Text);

        await folder.PassOnAsync(desk.Claim, 1, id, "ana-lima", Cancellation);
        Assert.Contains("diagnosis.txt", (await employer.SeeAsync(EmployerPage)).Text, StringComparison.Ordinal);
        Assert.Equal("My diagnosis", (await employer.SeeAsync($"{EmployerPage}/{id}")).Text);
    }

    [Theory]
    [InlineData("/claims/issues/2/documents")]
    [InlineData("/claims/issues/0/documents")]
    [InlineData("/claims/issues/-1/documents")]
    [InlineData("/claims/issues/1e0/documents")]
    [InlineData("/claims/issues/1/documents/..%2f..%2fx")]
    [InlineData("/claims/issues/1/documents/ABC")]
    public async Task An_address_that_is_none_is_not_found(string path)
    {
        await using var desk = await IssueDesk.OpenAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Claimant().SeeAsync(path)).Status);
    }

    [Fact]
    public async Task After_the_decision_a_document_is_kept_and_the_page_says_what_to_do()
    {
        await using var desk = await IssueDesk.OpenAsync();
        await desk.DecideAsync();
        var browser = desk.Claimant();
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.SendFileAsync(Page, MadeFiles.Pdf())).Status);
        Assert.Contains("appeal as your letter says", (await browser.SeeAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("es-MX")]
    public async Task The_page_is_whole_on_a_phone_and_shuts_nobody_out(string language)
    {
        await using var desk = await IssueDesk.OpenAsync();
        var folder = desk.Get<DocumentFolder>();
        var note = await folder.UploadAsync(desk.Claim, 1, Party.Claimant, "note", MadeFiles.Jpeg(), Cancellation);
        await folder.RefuseAsync(desk.Claim, 1, note!.Id, "The page is too dark to read. Take the photo by daylight.", "ana-lima", Cancellation);
        var shift = await folder.UploadAsync(desk.Claim, 1, Party.Employer, "a very long name of a schedule that somebody typed without a break_______________", MadeFiles.Pdf(), Cancellation);
        await folder.PassOnAsync(desk.Claim, 1, shift!.Id, "ana-lima", Cancellation);
        await using var browser = await Chromium.LaunchAsync();
        await using var rosa = await Visitor.ComeAsync(browser, desk.Host, script: true, language: language);
        await SignInAsync(rosa, desk.CookieOf(request => desk.Get<ClaimantSession>().Begin(request, desk.Claim)), desk.Host.BaseAddress);
        await rosa.OpenAsync(Page);
        await rosa.Page.SetInputFilesAsync("#document", new Microsoft.Playwright.FilePayload { Name = "pay stub.pdf", MimeType = "x/y", Buffer = MadeFiles.Pdf(2) });
        await rosa.SendAsync();
        await rosa.LookAsync($"documents-{language[..2]}");
        await rosa.SendAsync();
        await rosa.LookAsync($"documents-mistake-{language[..2]}");
        Assert.Empty(rosa.Alarms);
    }

    internal static Task SignInAsync(Visitor visitor, string cookie, Uri site) => visitor.Page.Context.AddCookiesAsync(
        [.. cookie.Split("; ").Select(pair => new Microsoft.Playwright.Cookie { Name = pair[..pair.IndexOf('=', StringComparison.Ordinal)], Value = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..], Url = site.ToString() })]);
}
