using System.Net;
using System.Text.Json;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Issues.FactFinding;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Issues.Parties;

/// <summary>The employer opens its link with the end of the worker's number, sees the job and no more, and answers under its name.</summary>
public class EmployerAnswersTests(Site site)
{
    private const string Home = "/employers/issue";

    [Fact]
    public async Task The_link_says_nothing_until_the_last_four_digits_are_given()
    {
        var dispute = await Dispute.OpenAsync(site);
        using var employer = site.Visit();

        var asked = await employer.GetAsync(dispute.EmployerLink());

        foreach (var secret in new[] { "Ana", "Núñez", "Cascade", "9876", dispute.ClaimId })
            Assert.DoesNotContain(secret, asked.Text, StringComparison.Ordinal);
        var opened = await employer.PostAsync(dispute.EmployerLink(), ("lastFour", "9876"));
        Assert.Equal((HttpStatusCode.SeeOther, Home), (opened.Status, opened.Location));
    }

    [Theory]
    [InlineData("987")]
    [InlineData("98765")]
    [InlineData("٩٨٧٦")]
    [InlineData("531229876")]
    [InlineData("<b>1")]
    [InlineData("")]
    public async Task Anything_but_four_digits_is_no_try(string typed)
    {
        var dispute = await Dispute.OpenAsync(site);
        using var employer = site.Visit();
        for (var i = 0; i < 6; i++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await employer.PostAsync(dispute.EmployerLink(), ("lastFour", typed))).Status);

        Assert.Equal(HttpStatusCode.SeeOther, (await employer.PostAsync(dispute.EmployerLink(), ("lastFour", "9876"))).Status);
    }

    [Fact]
    public async Task Five_wrong_answers_close_the_link_for_an_hour_and_not_the_claimants()
    {
        var dispute = await Dispute.OpenAsync(site);
        using var employer = site.Visit();
        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await employer.PostAsync(dispute.EmployerLink(), ("lastFour", "0000"))).Status);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await employer.PostAsync(dispute.EmployerLink(), ("lastFour", "9876"))).Status);
        using var ana = await dispute.ClaimantAsync();
        Assert.Equal(HttpStatusCode.OK, (await ana.GetAsync("/claims/issues/1")).Status);
    }

    [Fact]
    public async Task A_link_that_is_broken_or_old_says_what_to_do()
    {
        var dispute = await Dispute.OpenAsync(site);
        using var employer = site.Visit();
        var link = dispute.EmployerLink();
        var old = site.Of<EmployerLinks>().For(dispute.ClaimId, 1, "employers/issue", Site.Noon.AddDays(-1)).PathAndQuery;

        foreach (var at in new[] { 4, link.Length / 2, link.Length - 3 })
            Assert.Equal(HttpStatusCode.NotFound, (await employer.GetAsync(link[..at] + (link[at] == 'A' ? 'B' : 'A') + link[(at + 1)..])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await employer.GetAsync("/e/" + dispute.ClaimantLink()[3..])).Status);
        var expired = await employer.GetAsync(old);
        Assert.Equal(HttpStatusCode.Gone, expired.Status);
        Assert.Contains("latest email", expired.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_the_job_and_nothing_else_of_the_claimant()
    {
        var more = new Job("Dock Nine Cold Storage", "Tacoma", new(2021, 1, 1), new(2023, 12, 30), JobEnded.LackOfWork, null);
        var dispute = await Dispute.OpenAsync(site, Dispute.Ana with { Jobs = [Dispute.Ana.Jobs[0], more] });
        await dispute.SayAsync(Party.Claimant, "The boss cut my pay.", Party.Employer, Health("I have asthma."), Said("PayCut.Before", "20"));
        await dispute.SayAsync(Party.Claimant, "Something between us.");
        using var employer = await dispute.EmployerAsync();

        var seen = (await employer.GetAsync(Home)).Text;

        foreach (var told in new[] { "Ana María", "Cascade Fruit", "January 5, 2024", "February 20, 2026", "I quit", "The shifts moved to nights." })
            Assert.Contains(told, seen, StringComparison.Ordinal);
        var kept = new[]
        {
            "Dock Nine", "12 Pine St", "Yakima", "98901", "ana@example.org", "021000021", "123456789012", "5312", "9876", "1985", "asthma", "The boss cut my pay.", "between us", "BF-0000", dispute.ClaimId,
        };
        foreach (var secret in kept)
            Assert.DoesNotContain(secret, seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_are_signed_with_name_and_position()
    {
        var dispute = await Dispute.OpenAsync(site);
        using var employer = await dispute.EmployerAsync();
        await employer.AnswerAllAsync(Home);

        var unsigned = await employer.SendAsync(Home + "/answer/check", ("signedName", "Kim Lee"));
        var sent = await employer.SendAsync(Home + "/answer/check", ("signedName", "Kim Lee"), ("signedPosition", "manager"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsigned.Status);
        Assert.Contains("value=\"Kim Lee\"", unsigned.Text, StringComparison.Ordinal);
        Assert.Equal(Home + "?sent=1", sent.Location);
        var said = Assert.Single((await dispute.RecordAsync()).Statements);
        Assert.Equal((Party.Employer, "Kim Lee, manager", "employer-first"), (said.Taken.By, said.Content.SignedBy, said.Taken.Key));
    }

    [Fact]
    public async Task An_employers_session_opens_no_page_of_the_claimants_and_no_other_issue()
    {
        var dispute = await Dispute.OpenAsync(site);
        var other = await Dispute.OpenAsync(site, Dispute.Ana with { FirstName = "Stranger" });
        using var employer = await dispute.EmployerAsync();

        foreach (var path in new[] { "/claims/issues/1", "/claims/issues/1/answer", "/claims/status" })
            Assert.Equal(HttpStatusCode.Unauthorized, (await employer.GetAsync(path)).Status);
        Assert.DoesNotContain("Stranger", (await employer.GetAsync(Home + "?claim=" + other.ClaimId + "&issue=1")).Text, StringComparison.Ordinal);
        var cookie = employer.Cookies.GetCookies(site.Address)["employer"]!;
        cookie.Value = (cookie.Value[0] == 'A' ? 'B' : 'A') + cookie.Value[1..];
        Assert.Equal(HttpStatusCode.Unauthorized, (await employer.GetAsync(Home)).Status);
    }

    [Fact]
    public async Task A_claimants_session_opens_no_page_of_the_employers()
    {
        var dispute = await Dispute.OpenAsync(site);
        using var ana = await dispute.ClaimantAsync();

        foreach (var path in new[] { Home, Home + "/answer", "/employers/contact" })
            Assert.Equal(HttpStatusCode.Unauthorized, (await ana.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Leaving_ends_the_session()
    {
        var dispute = await Dispute.OpenAsync(site);
        using var employer = await dispute.EmployerAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await employer.SendFormAsync("/employers/leave")).Status);
        Assert.Equal(HttpStatusCode.OK, (await employer.GetAsync(Home)).Status);
        await employer.PostAsync("/employers/leave");

        Assert.Equal(HttpStatusCode.Unauthorized, (await employer.GetAsync(Home)).Status);
    }

    [Fact]
    public async Task An_address_that_the_employer_names_counts_before_the_claimants_and_for_this_claim_alone()
    {
        var person = Dispute.Ana with { Jobs = [Dispute.Ana.Jobs[0] with { Employer = "Ridge " + Guid.NewGuid().ToString("N"), EmployerEmail = "guess@example.org" }] };
        var (dispute, other) = (await Dispute.OpenAsync(site, person), await Dispute.OpenAsync(site, person));
        var contacts = site.Of<EmployerContacts>();
        using var employer = await dispute.EmployerAsync();
        Assert.Equal("guess@example.org", (await FindAsync(dispute))?.Email);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await employer.PostAsync("/employers/contact", ("email", "hr@@example.org"), ("language", "es"))).Status);
        await employer.PostAsync("/employers/contact", ("email", "hr@example.org"), ("language", "es"));

        Assert.Equal(("hr@example.org", "es"), ((await FindAsync(dispute))!.Email, (await FindAsync(dispute))!.Language));
        Assert.Equal("guess@example.org", (await FindAsync(other))?.Email);
        await contacts.SaveAsync(person.Jobs[0].Employer, new("named@example.org", [], "en"), TestContext.Current.CancellationToken);
        Assert.Equal("named@example.org", (await FindAsync(other))?.Email);
        Assert.Equal("hr@example.org", (await FindAsync(dispute))?.Email);

        Task<EmployerContact?> FindAsync(Dispute about) => contacts.FindAsync(about.ClaimId, person.Jobs[0], TestContext.Current.CancellationToken);
    }

    private static App.Issues.Answer Health(string words) => new("OwnHealth.Illness", new("Were you ill?", "¿Estaba enferma?"), JsonSerializer.SerializeToElement(true), words);

    private static App.Issues.Answer Said(string fact, string value) => new(fact, new("What were you paid?", "¿Cuánto le pagaban?"), JsonSerializer.SerializeToElement(value));
}
