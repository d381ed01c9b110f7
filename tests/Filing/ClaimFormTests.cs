using System.Net;
using System.Text.RegularExpressions;
using BenefitsFlow.App.Filing;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Filing;

/// <summary>The claim form in a browser without script: one topic a page, nothing lost.</summary>
public partial class ClaimFormTests(Site site)
{
    [Fact]
    public async Task Page_by_page_the_form_leads_to_the_declaration()
    {
        using var visitor = await BegunAsync(site);
        Assert.Equal("/claims/new/jobs", (await visitor.PostAsync("/claims/new/jobs/add", Applicant.Job)).Location);
        foreach (var page in ClaimPages.All)
            Assert.Equal(ClaimPages.After(page), (await visitor.PostAsync(page.Address, Applicant.Pages[page.Slug])).Location);

        var seen = await visitor.GetAsync("/claims/new/check");
        Assert.Contains("href=\"/claims/new/declaration\"", seen.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.PostAsync("/claims/new/declaration")).Status);
    }

    [Fact]
    public async Task Checking_shows_everything_and_masks_what_is_secret()
    {
        using var visitor = await FilledAsync(site);

        var seen = await visitor.GetAsync("/claims/new/check");

        Assert.Contains("Núñez O'Brien", seen.Text, StringComparison.Ordinal);
        Assert.Contains("March 27, 1985", seen.Text, StringComparison.Ordinal);
        Assert.Contains("ends in 9876", seen.Text, StringComparison.Ordinal);
        Assert.Contains("ends in 9012", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("531-22", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("12345678", seen.Text, StringComparison.Ordinal);
        Assert.Equal(ClaimPages.All.Count, Change().Count(seen.Text));
    }

    [Fact]
    public async Task A_changed_answer_leads_back_to_checking()
    {
        using var visitor = await FilledAsync(site);

        Assert.Equal("/claims/new/check", (await visitor.PostAsync("/claims/new/availability?return=check", ("able", "no"), ("hours", "20"), ("school", "no"))).Location);
    }

    [Fact]
    public async Task What_was_typed_wrong_is_kept_and_comes_back()
    {
        using var visitor = await BegunAsync(site);

        var wrong = await visitor.PostAsync("/claims/new/identity", ("firstName", "Ana"), ("ssn", "000-00-0000"));
        var later = await visitor.GetAsync("/claims/new/identity");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("<title>Error: ", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#ssn\"", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"ssn-hint ssn-error\"", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"000-00-0000\"", later.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"Ana\"", later.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#ssn\"", later.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_says_until_when_its_answers_are_kept()
    {
        using var visitor = await BegunAsync(site);

        Assert.Contains("kept until March 18, 2026", (await visitor.GetAsync("/claims/new/contact")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_sent_twice_stays_one_and_can_be_changed_and_removed()
    {
        using var visitor = await BegunAsync(site);
        await visitor.PostAsync("/claims/new/jobs/add", Applicant.Job);
        await visitor.PostAsync("/claims/new/jobs/add", Applicant.Job);
        var id = Assert.Single(JobLink().Matches((await visitor.GetAsync("/claims/new/jobs")).Text)).Groups[1].Value;

        await visitor.PostAsync($"/claims/new/jobs/{id}", Applicant.But(Applicant.Job, ("employer", "Cascade Fruit Company")));
        Assert.Contains("Cascade Fruit Company", (await visitor.GetAsync("/claims/new/jobs")).Text, StringComparison.Ordinal);
        Assert.Contains("Remove Cascade Fruit Company", (await visitor.GetAsync($"/claims/new/jobs/{id}/remove")).Text, StringComparison.Ordinal);
        await visitor.PostAsync($"/claims/new/jobs/{id}/remove");
        Assert.Empty(JobLink().Matches((await visitor.GetAsync("/claims/new/jobs")).Text));
    }

    [Fact]
    public async Task A_job_typed_wrong_is_kept_in_the_list_and_holds_up_the_form()
    {
        using var visitor = await BegunAsync(site);

        var wrong = await visitor.PostAsync("/claims/new/jobs/add", ("employer", "Cascade Fruit"));

        Assert.Matches("action=\"/claims/new/jobs/[0-9a-f]{8}\"", wrong.Text);
        Assert.Contains("Some answers are missing", (await visitor.GetAsync("/claims/new/jobs")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.PostAsync("/claims/new/jobs")).Status);
    }

    [Fact]
    public async Task Another_browser_sees_nothing_of_a_form()
    {
        using var visitor = await FilledAsync(site);
        using var other = site.Visit();

        Assert.Equal("/claims/new", (await other.GetAsync("/claims/new/check")).Location);
        Assert.Equal("/claims/new", (await other.GetAsync("/claims/new/identity")).Location);
    }

    [Fact]
    public async Task Steps_left_out_are_asked_for_before_anything_is_sent()
    {
        using var visitor = await BegunAsync(site);

        Assert.Equal("/claims/new/check", (await visitor.GetAsync("/claims/new/declaration")).Location);
        Assert.Contains("Complete the parts marked above", (await visitor.GetAsync("/claims/new/check")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fourteen_days_after_the_last_page_the_answers_are_gone()
    {
        await using var own = new Site();
        await own.InitializeAsync();
        using var visitor = await BegunAsync(own);
        await own.WindAsync(TimeSpan.FromDays(13));
        await visitor.PostAsync("/claims/new/contact", ("email", "x"));
        await own.WindAsync(TimeSpan.FromDays(13));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/claims/new/contact")).Status);
        await own.WindAsync(TimeSpan.FromDays(2));

        Assert.Equal("/claims/new", (await visitor.GetAsync("/claims/new/contact")).Location);
        Assert.Equal(1, await own.Of<Drafts>().SweepAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void After_filing_nothing_that_was_typed_is_left()
    {
        var first = ClaimDeclaration.After(Applicant.Draft(), new("c", "BF-1234", FiledBefore: false));
        var second = ClaimDeclaration.After(Applicant.Draft(), new("c", "BF-1234", FiledBefore: true));

        Assert.Equal((0, 0, "BF-1234"), (first.Pages.Count, first.Jobs.Count, first.Filed!.Confirmation));
        Assert.Equal((null, true), (second.Filed!.Confirmation, second.Filed.StoodBefore));
    }

    [Fact]
    public async Task The_whole_form_speaks_Spanish()
    {
        using var visitor = await FilledAsync(site, "es");

        foreach (var page in ClaimPages.All)
            Assert.Contains("<html lang=\"es\">", (await visitor.GetAsync(page.Address)).Text, StringComparison.Ordinal);
        Assert.Contains("27 de marzo de 1985", (await visitor.GetAsync("/claims/new/check")).Text, StringComparison.Ordinal);
        Assert.Contains("Escriba su nombre.", (await visitor.PostAsync("/claims/new/identity")).Text, StringComparison.Ordinal);
    }

    internal static async Task<Visitor> BegunAsync(Site site, string language = "en")
    {
        var visitor = site.Visit(language);
        Assert.Equal("/claims/new/identity", (await visitor.PostAsync("/claims/new", ("language", language))).Location);
        return visitor;
    }

    internal static async Task<Visitor> FilledAsync(Site site, string language = "en")
    {
        var visitor = await BegunAsync(site, language);
        await visitor.PostAsync("/claims/new/jobs/add", Applicant.Job);
        foreach (var page in ClaimPages.All)
            await visitor.PostAsync(page.Address, Applicant.Pages[page.Slug]);
        return visitor;
    }

    [GeneratedRegex(@"\?return=check")]
    private static partial Regex Change();

    [GeneratedRegex("href=\"/claims/new/jobs/([0-9a-f]{8})\"")]
    private static partial Regex JobLink();
}
