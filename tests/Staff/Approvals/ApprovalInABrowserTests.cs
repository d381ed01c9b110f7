using BenefitsFlow.Tests.Browser;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BenefitsFlow.Tests.Staff.Approvals;

/// <summary>The mail and the pages of an approval, wide and at 320 pixels, in both languages: WCAG 2.2 AA as far as a program can see.</summary>
public class ApprovalInABrowserTests
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("BENEFITSFLOW_SCREENSHOTS");

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory]
    [InlineData("en", ColorScheme.Light)]
    [InlineData("es", ColorScheme.Dark)]
    public async Task No_page_shuts_anyone_out(string language, ColorScheme scheme)
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        var link = await house.LinkAsync() + $"?lang={language}";
        await using var browser = await Chromium.LaunchAsync();
        await using var context = await browser.NewContextAsync(new() { BaseURL = house.Host.BaseAddress.ToString(), ColorScheme = scheme, BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(link);
        await LookAsync(page, $"signin-{language}");
        await context.SetExtraHTTPHeadersAsync(Headers("ben.ode@agency.example"));
        await page.GotoAsync(link);
        await LookAsync(page, $"wrong-person-{language}");

        await context.SetExtraHTTPHeadersAsync(Headers("ana.lima@agency.example"));
        await page.GotoAsync(link);
        await LookAsync(page, $"case-{language}");
        await page.ClickAsync("form:has(input[value='sign']) button");
        await LookAsync(page, $"mistakes-{language}");
        Assert.Equal("summary", await page.Locator(":focus").GetAttributeAsync("class"));
        await page.FillAsync("#reason", Desk.Reason);
        await page.FillAsync("#cite", "RCW 50.20.050(2)(b)(i)");
        await page.CheckAsync("#read");
        await page.ClickAsync("form:has(input[value='sign']) button");
        await LookAsync(page, $"answered-{language}");
        await page.GotoAsync("/emulator/mail/" + (await house.MailsAsync())[0].GetProperty("id").GetString());
        if (Pictures is not null)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"mail-{language}.png"), FullPage = true });
    }

    [Fact]
    public async Task The_buttons_do_what_they_say_without_script()
    {
        await using var house = await House.OpenAsync(judged: false);
        await house.BeginAsync();
        await using var browser = await Chromium.LaunchAsync();
        await using var context = await browser.NewContextAsync(new() { BaseURL = house.Host.BaseAddress.ToString(), JavaScriptEnabled = false });
        await context.SetExtraHTTPHeadersAsync(Headers("ana.lima@agency.example"));
        var page = await context.NewPageAsync();
        await page.GotoAsync(await house.LinkAsync());
        if (Pictures is not null)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, "judgement.png"), FullPage = true });
        await page.FillAsync("#questionClaimant", "Who took the offer back, and when?");
        await page.ClickAsync("form:has(input[value='return']) button");
        Assert.Contains("returned with questions", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Headers(string email) => new() { [Platform.Header] = Platform.PrincipalOf(email) };

    private static async Task LookAsync(IPage page, string name)
    {
        foreach (var width in new[] { 1280, 320 })
        {
            await page.SetViewportSizeAsync(width, 800);
            if (Pictures is not null)
                await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}-{width}.png"), FullPage = true });
            var found = await page.RunAxe(Rules);
            Assert.True(found.Violations.Length == 0, $"{name} at {width}: " + string.Join("; ", found.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}")));
        }

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"), $"{name} scrolls sideways at 320 pixels.");
    }
}
