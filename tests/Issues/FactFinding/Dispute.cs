using System.Net;
using System.Security.Cryptography;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Filing;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Issues.FactFinding;

/// <summary>A claim whose claimant left a job, with the issue that this raised, and its two parties at their browsers.</summary>
internal sealed class Dispute(Site site)
{
    /// <summary>The claimant and the job at Cascade Fruit that was left.</summary>
    public static Application Ana { get; } = Applicant.Whole with { Language = "en" };

    public string ClaimId { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public IssueFile Issues => site.Of<IssueFile>();

    public static async Task<Dispute> OpenAsync(Site site, Application? person = null)
    {
        var dispute = new Dispute(site);
        var file = site.Of<ClaimFile>();
        await site.Of<PersonalFile>().SaveAsync(dispute.ClaimId, person ?? Ana, Cancellation);
        await file.AppendAsync(dispute.ClaimId, "issue-separation-quit", new IssueRaised("separation-quit", "RCW 50.20.050", null, 0), "agency", Cancellation);
        await file.AppendAsync(
            dispute.ClaimId, "filed", new ClaimFiled("BF-0000-0000", new(2026, 3, 2), new(2026, 3, 1), "en", 40, false, false), "claimant", Cancellation);
        await file.AppendAsync(dispute.ClaimId, "issue-1-step-1", new HearingStepped(1, 1, new(2026, 3, 11)), "agency", Cancellation);
        return dispute;
    }

    public async Task<IssueRecord> RecordAsync() => (await Issues.LoadAsync(ClaimId, 1, Cancellation))!;

    /// <summary>Words of one side, taken down by staff.</summary>
    public Task SayAsync(Party by, string words, Party? against = null, params App.Issues.Answer[] answers) => Issues.TakeStatementAsync(
        ClaimId,
        "phone-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)),
        new(1, "", by, against, true, true, null),
        new() { By = by, Words = words, Answers = answers },
        "staff-1",
        Cancellation);

    public Task AskAsync(Party of, string text) => Issues.AskAsync(ClaimId, 1, "q-1", of, text, "staff-1", Cancellation);

    public Task DecideAsync(bool allowed = false) => site.Of<ClaimFile>().AppendAsync(
        ClaimId,
        "issue-1-determined-1",
        new IssueDetermined(1, 1, 1, "digest", allowed ? IssueResult.Allow : new(false, new(2026, 3, 1), null), "RCW 50.20.050"),
        "agency",
        Cancellation);

    public string ClaimantLink(string path = "claims/issues/1") => site.Of<ClaimantLinks>().For(ClaimId, path, Site.Noon.AddDays(30)).PathAndQuery;

    public string EmployerLink() => site.Of<EmployerLinks>().For(ClaimId, 1, "employers/issue", Site.Noon.AddDays(30)).PathAndQuery;

    public async Task<Visitor> ClaimantAsync(string language = "en")
    {
        var visitor = site.Visit(language);
        await visitor.PostAsync(ClaimantLink(), Typing.Date("birthDate", "3", "27", "1985"));
        return visitor;
    }

    public async Task<Visitor> EmployerAsync(string language = "en")
    {
        var visitor = site.Visit(language);
        await visitor.PostAsync(EmployerLink(), ("lastFour", "9876"));
        return visitor;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}

/// <summary>A party that answers whatever it is asked.</summary>
internal static class Answering
{
    public const string Words = "The shifts moved to nights, and I could not go on.";

    /// <summary>The page after all that lead on by themselves.</summary>
    public static async Task<Seen> FollowAsync(this Visitor visitor, string path)
    {
        var seen = await visitor.GetAsync(path);
        while (seen.Location is { } on)
            seen = await visitor.GetAsync(on);
        return seen;
    }

    /// <summary>Sends the form of a page with its hidden fields, and these.</summary>
    public static async Task<Seen> SendAsync(this Visitor visitor, string path, params (string Name, string Value)[] fields)
        => await visitor.SendFormAsync(path, [.. Hidden(await ParseAsync(await visitor.GetAsync(path))), .. fields]);

    /// <summary>Answers from a page on until all is to be checked.</summary>
    /// <returns>The pages on which it answered, in their order.</returns>
    public static async Task<IReadOnlyList<string>> AnswerAllAsync(this Visitor visitor, string home)
    {
        var path = (await visitor.GetAsync(home + "/answer")).Location!;
        List<string> pages = [];
        while (!path.EndsWith("/check", StringComparison.Ordinal))
        {
            Assert.True(pages.Count < 80, "The questions do not end.");
            pages.Add(path);
            var form = await ParseAsync(await visitor.GetAsync(path));
            var sent = await visitor.SendFormAsync(path, [.. Hidden(form), .. Given(form)]);
            Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
            path = sent.Location!;
        }

        return pages;
    }

    public static async Task<IDocument> ParseAsync(Seen seen)
        => await BrowsingContext.New().OpenAsync(response => response.Content(seen.Html));

    public static IEnumerable<(string Name, string Value)> Hidden(IDocument page)
        => page.QuerySelectorAll("main input[type=hidden]").Cast<IHtmlInputElement>().Select(field => (field.Name!, field.Value));

    /// <summary>The first of each choice, a past day, the number one, or the words.</summary>
    private static IEnumerable<(string Name, string Value)> Given(IDocument page)
    {
        foreach (var radio in page.QuerySelectorAll("main input[type=radio]").Cast<IHtmlInputElement>().DistinctBy(field => field.Name))
            yield return (radio.Name!, radio.Value);
        foreach (var text in page.QuerySelectorAll("main input[type=text]").Cast<IHtmlInputElement>())
            yield return (text.Name!, text.Name!.EndsWith("-year", StringComparison.Ordinal) ? "2026" : "1");
        foreach (var list in page.QuerySelectorAll("main select").Cast<IHtmlSelectElement>())
            yield return (list.Name!, list.Options[1].Value);
        foreach (var area in page.QuerySelectorAll("main textarea").Cast<IHtmlTextAreaElement>())
            yield return (area.Name!, Words);
    }
}
