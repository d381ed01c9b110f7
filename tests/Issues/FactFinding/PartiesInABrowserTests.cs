using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Browser;
using BenefitsFlow.Tests.Web;
using Microsoft.Playwright;
using Visitor = BenefitsFlow.Tests.Browser.Visitor;

namespace BenefitsFlow.Tests.Issues.FactFinding;

/// <summary>The parties' pages as people see them, in both languages: whole at 320 pixels, and without a mistake that axe can see.</summary>
public class PartiesInABrowserTests(Site site)
{
    [Theory]
    [InlineData("en-US", ColorScheme.Light)]
    [InlineData("es-US", ColorScheme.Dark)]
    public async Task Every_page_of_both_parties_shuts_nobody_out(string language, ColorScheme scheme)
    {
        var dispute = await Dispute.OpenAsync(site);
        await dispute.SayAsync(Party.Employer, "She left in the middle of a shift and told nobody.", Party.Claimant);
        await dispute.SayAsync(Party.Claimant, "The boss moved all shifts to nights.", Party.Employer);
        await dispute.AskAsync(Party.Claimant, "Who told you about the new shifts, and on which day?");
        await using var browser = await Chromium.LaunchAsync();
        await using var ana = await Visitor.ComeAsync(browser, site.Host, script: true, language: language, scheme: scheme);
        await using var employer = await Visitor.ComeAsync(browser, site.Host, script: true, language: language, scheme: scheme);

        await QuestionsAsync(ana, language);
        await ana.OpenAsync(dispute.ClaimantLink());
        await ana.AnswerDateAsync("birthDate", new(1985, 3, 27));
        await ana.SendAsync();
        await ana.LookAsync($"claimant-1-issue-{language}");
        await AnswerAsync(ana, $"claimant-2-{language}");
        await ana.OpenAsync("/claims/status");
        await ana.LookAsync($"claimant-3-status-{language}");

        await employer.OpenAsync(dispute.EmployerLink());
        await employer.LookAsync($"employer-0-link-{language}");
        await employer.SendAsync();
        await employer.LookAsync($"employer-0-refused-{language}");
        await employer.AnswerAsync(("lastFour", "9876"));
        await employer.SendAsync();
        await employer.LookAsync($"employer-1-issue-{language}");
        await AnswerAsync(employer, $"employer-2-{language}");
        foreach (var page in new[] { "contact", "leave" })
        {
            await employer.OpenAsync("/employers/" + page);
            await employer.LookAsync($"employer-3-{page}-{language}");
        }

        await dispute.DecideAsync();
        foreach (var (page, name) in new[] { ("", "decided"), ("/answer", "closed") })
        {
            await ana.OpenAsync("/claims/issues/1" + page);
            await ana.LookAsync($"claimant-4-{name}-{language}");
        }

        // A closed page comes with a status of its own, of which the browser makes a note.
        Assert.All(ana.Alarms.Concat(employer.Alarms), said => Assert.Contains("409", said, StringComparison.Ordinal));
    }

    /// <summary>A question of each shape, and what it says to no answer.</summary>
    private static async Task QuestionsAsync(Visitor visitor, string language)
    {
        foreach (var shape in Enum.GetValues<AnswerShape>())
        {
            await visitor.OpenAsync($"/test/question/{shape}");
            await visitor.LookAsync($"question-{shape}-{language}");
            await visitor.OpenAsync($"/test/refused/{shape}");
            await visitor.LookAsync($"question-{shape}-refused-{language}");
        }
    }

    /// <summary>From the button on the issue's page to sent answers, giving the first of each choice.</summary>
    private static async Task AnswerAsync(Visitor visitor, string name)
    {
        await visitor.Page.ClickAsync("main a.button");
        for (var question = 1; !visitor.Page.Url.EndsWith("/check", StringComparison.Ordinal); question++)
        {
            Assert.True(question < 80, "The questions do not end.");
            if (question < 3)
                await visitor.LookAsync($"{name}-question-{question}");
            await FillAsync(visitor.Page);
            await visitor.SendAsync();
        }

        await visitor.LookAsync($"{name}-check");
        await FillAsync(visitor.Page);
        await visitor.SendAsync();
        await visitor.LookAsync($"{name}-sent");
    }

    private static async Task FillAsync(IPage page)
    {
        foreach (var group in await page.Locator("main fieldset").AllAsync())
            if (await group.Locator("input[type=radio]").CountAsync() > 0)
                await group.Locator("input[type=radio]").First.CheckAsync();
        foreach (var text in await page.Locator("main input[type=text]").AllAsync())
            await text.FillAsync((await text.GetAttributeAsync("name"))!.EndsWith("-year", StringComparison.Ordinal) ? "2026" : "1");
        foreach (var area in await page.Locator("main textarea").AllAsync())
            await area.FillAsync(Answering.Words);
        foreach (var list in await page.Locator("main select").AllAsync())
            await list.SelectOptionAsync(new SelectOptionValue { Index = 1 });
    }
}
