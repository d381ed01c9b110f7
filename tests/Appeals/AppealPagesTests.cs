using System.Net;
using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Browser;
using BenefitsFlow.Tests.Correspondence;
using BenefitsFlow.Tests.Web;
using Microsoft.Playwright;
using BrowserVisitor = BenefitsFlow.Tests.Browser.Visitor;
using HttpVisitor = BenefitsFlow.Tests.Web.Visitor;

namespace BenefitsFlow.Tests.Appeals;

/// <summary>The pages of an appeal, for each party and for staff.</summary>
public class AppealPagesTests
{
    private static readonly DateOnly Mailed = new(2026, 3, 4);

    [Fact]
    public async Task The_claimant_chooses_the_decision_appeals_and_has_a_receipt_at_once()
    {
        await using var at = await Appealing.StartAsync(Mailed);
        using var rosa = Visit(at, "claimant", at.ClaimantCookie);

        Assert.Contains("/claims/appeals/new?decision=issue-1-1", (await rosa.GetAsync("/claims/appeals/new")).Text, StringComparison.Ordinal);
        var empty = await rosa.PostAsync("/claims/appeals/new?decision=issue-1-1", ("why", " "), ("contact", "206-555-0142"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("206-555-0142", empty.Text, StringComparison.Ordinal);

        var sent = await rosa.PostAsync("/claims/appeals/new?decision=issue-1-1", ("why", "I had no choice."));
        Assert.Equal("/claims/appeals/1", sent.Location);
        var shown = await rosa.GetAsync("/claims/appeals/1");
        Assert.Contains((await at.AppealAsync()).ReceiptOf(at.ClaimId), shown.Text, StringComparison.Ordinal);
        Assert.Contains("we do not collect money", shown.Text, StringComparison.Ordinal);

        Assert.Equal("/claims/appeals/1", (await rosa.GetAsync("/claims/appeals/new?decision=issue-1-1")).Location);
        Assert.Contains("Your appeal:", (await rosa.GetAsync("/claims/status")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("issue-1-1-claimant", HttpStatusCode.OK)]
    [InlineData("issue-1-1-claimant.pdf", HttpStatusCode.OK)]
    [InlineData("issue-1-1-employer", HttpStatusCode.NotFound)]
    [InlineData("issue-1-1-employer.pdf", HttpStatusCode.NotFound)]
    public async Task The_claimant_reads_no_letter_of_the_employers(string name, HttpStatusCode status)
    {
        await using var at = await Appealing.StartAsync(Mailed);
        foreach (var kept in new[] { "issue-1-1-claimant", "issue-1-1-employer" })
            await at.Agency.Get<LetterShelf>().WriteAsync(at.ClaimId, kept, Letters.English(), Appealing.Cancellation);
        using var rosa = Visit(at, "claimant", at.ClaimantCookie);

        Assert.Equal(status, (await rosa.GetAsync("/claims/letters/" + name)).Status);
    }

    [Theory]
    [InlineData("/claims/appeals/new?decision=issue-1-2")]
    [InlineData("/claims/appeals/new?decision=issue-9-1")]
    public async Task A_decision_that_is_not_made_yet_is_answered_in_a_sentence(string path)
    {
        await using var at = await Appealing.StartAsync(Mailed);
        using var rosa = Visit(at, "claimant", at.ClaimantCookie);

        var seen = await rosa.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, seen.Status);
        Assert.Contains("has not been made yet", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Amounts_are_not_appealed_but_looked_at_again()
    {
        await using var at = await Appealing.StartAsync(Mailed);
        using var rosa = Visit(at, "claimant", at.ClaimantCookie);

        Assert.Contains("You can ask us to look at the amounts again.", (await rosa.GetAsync("/claims/appeals/new?decision=determination")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await rosa.PostAsync("/claims/appeals/amounts", ("wrong", "A job is missing."))).Status);
        Assert.Contains("A person looks at the amounts", (await rosa.GetAsync("/claims/appeals/amounts")).Text, StringComparison.Ordinal);
        Assert.NotNull(await at.Agency.Get<App.Storage.ClaimFile>().FindAsync(at.ClaimId, "amounts-review", Appealing.Cancellation));
    }

    [Fact]
    public async Task The_employer_appeals_its_own_question_and_gets_its_own_copy()
    {
        await using var at = await Appealing.StartAsync(Mailed);
        using var employer = Visit(at, "employer", at.EmployerCookie);

        Assert.Equal("/employers/appeal", (await employer.PostAsync("/employers/appeal", ("why", "She left without a word."))).Location);
        await at.WindAsync(TimeSpan.Zero);

        Assert.Equal(Party.Employer, (await at.AppealAsync()).By);
        Assert.Equal(HttpStatusCode.OK, (await employer.GetAsync("/employers/appeal/1/hearing-file.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await employer.GetAsync("/employers/appeal/2/hearing-file.pdf")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await employer.GetAsync("/claims/appeals/1")).Status);
    }

    [Theory]
    [InlineData("/claims/appeals/new", HttpStatusCode.Unauthorized)]
    [InlineData("/claims/appeals/1", HttpStatusCode.Unauthorized)]
    [InlineData("/claims/appeals/1/hearing-file.pdf", HttpStatusCode.Unauthorized)]
    [InlineData("/employers/appeal", HttpStatusCode.Unauthorized)]
    [InlineData("/employers/appeal/1/hearing-file.zip", HttpStatusCode.Unauthorized)]
    [InlineData("/staff/claims/{0}/appeals/new", HttpStatusCode.Unauthorized)]
    [InlineData("/staff/claims/{0}/appeals/1", HttpStatusCode.Unauthorized)]
    [InlineData("/staff/claims/{0}/appeals/1/hearing-file.pdf", HttpStatusCode.Unauthorized)]
    public async Task Nobody_gets_in_without_proof(string path, HttpStatusCode status)
    {
        await using var at = await Appealing.StartAsync(Mailed);
        await at.ReceiveAsync(new(2026, 3, 10));
        using var stranger = new HttpVisitor(at.Agency.Host.BaseAddress, "en");

        Assert.Equal(status, (await stranger.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, at.ClaimId))).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_appeal_goes_through_the_pages_from_a_late_letter_to_the_order(bool script)
    {
        await using var at = await Appealing.StartAsync(Mailed);
        await using var browser = await Chromium.LaunchAsync();
        await using var rosa = await ComeAsync(browser, at, script, "claimant", at.ClaimantCookie);
        await rosa.OpenAsync("/claims/appeals/new");
        await rosa.LookAsync("01-choose");
        await at.WindAsync(TimeSpan.FromDays(40));
        await using var late = await ComeAsync(browser, at, script, "claimant", at.ClaimantCookie);
        await late.OpenAsync("/claims/appeals/new?decision=issue-1-1");
        await late.SendAsync();
        await late.LookAsync("02-late-form-mistake");
        await late.AnswerAsync(("why", "The shifts moved to nights and I care for my mother."));
        await late.SendAsync();
        await at.WindAsync(TimeSpan.Zero);
        await late.Page.ReloadAsync();
        await late.LookAsync("03-receipt-why-late");
        await late.Page.GotoAsync("/claims/appeals/1?lang=es");
        await late.AnswerAsync(("whyLate", "Estuve en el hospital."));
        await late.LookAsync("04-receipt-es");
        await late.SendAsync();
        await at.WindAsync(TimeSpan.Zero);
        await late.Page.ReloadAsync();
        await late.LookAsync("05-receipt-file-es");
        await late.OpenAsync("/claims/appeals/amounts?lang=en");
        await late.LookAsync("06-amounts");

        var (header, value) = at.SignIn("ana.lima@agency.example");
        await using var ana = await ComeAsync(browser, at, script, "none", "x");
        await ana.Page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { [header] = value });
        await ana.OpenAsync($"/staff/claims/{at.ClaimId}/appeals/new?decision=issue-1-1");
        await ana.LookAsync("07-staff-paper");
        await ana.AnswerAsync(("party", "employer"), ("how", "paper"), ("why", "She left without a word."));
        await ana.AnswerDateAsync("filed", new(2026, 3, 3));
        await ana.SendAsync();
        Assert.Contains("March 4, 2026", await ana.TextAsync(), StringComparison.Ordinal);
        await ana.AnswerDateAsync("filed", new(2026, 3, 20));
        await ana.SendAsync();
        Assert.False((await at.AppealAsync(2)).Late);
        await ana.OpenAsync($"/staff/claims/{at.ClaimId}/appeals/1");
        await ana.SendAsync();
        await ana.LookAsync("08-staff-order-mistakes");
        await ana.AnswerAsync(("order", "affirmed"), ("docket", "01-2026-12345"), ("reasons", "The judge believed the employer."));
        await ana.AnswerDateAsync("on", new(2026, 4, 20));
        await ana.SendAsync();
        await at.WindAsync(TimeSpan.Zero);
        await ana.Page.ReloadAsync();
        await ana.LookAsync("09-staff-order-entered");
        Assert.Equal((AppealOrder.Affirmed, AppealStage.CarriedOut), ((await at.AppealAsync()).Ordered!.Order, (await at.AppealAsync()).Stage));
        Assert.Empty(late.Alarms.Concat(ana.Alarms).Concat(rosa.Alarms));
    }

    private static HttpVisitor Visit(Appealing at, string cookie, string value)
    {
        var visitor = new HttpVisitor(at.Agency.Host.BaseAddress, "en");
        visitor.Cookies.Add(at.Agency.Host.BaseAddress, new System.Net.Cookie(cookie, value));
        return visitor;
    }

    private static async Task<BrowserVisitor> ComeAsync(IBrowser browser, Appealing at, bool script, string cookie, string value)
    {
        var visitor = await BrowserVisitor.ComeAsync(browser, at.Agency, script);
        await visitor.Page.Context.AddCookiesAsync([new() { Name = cookie, Value = value, Url = at.Agency.Host.BaseAddress.ToString() }]);
        return visitor;
    }
}
