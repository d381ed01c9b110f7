using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Web;
using BenefitsFlow.Tests.Browser;
using BenefitsFlow.Tests.Filing;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BenefitsFlow.Tests.Web;

/// <summary>Every page and its mistakes, in both languages, light and dark, wide and at 320 pixels: WCAG 2.2 AA as far as a program can see.</summary>
public class PagesInABrowserTests(Site site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private static readonly string[] Plain =
    [
        "/", "/no/such/page", "/test/breaks", "/claims/status", "/claims/leave", "/estimate", "/claims/new",
        "/test/status", "/test/week", "/test/sent", "/test/done", "/test/stood",
    ];

    [Theory]
    [InlineData("en", ColorScheme.Light)]
    [InlineData("es", ColorScheme.Dark)]
    public async Task No_page_shuts_anyone_out(string language, ColorScheme scheme)
    {
        await using var browser = await Chromium.LaunchAsync();
        var page = await OpenAsync(browser, scheme);
        foreach (var path in Plain)
            await GoAndLookAsync(page, $"{path}?lang={language}");
        await GoAndLookAsync(page, site.Of<ClaimantLinks>().For(new string('0', 32), "claims/status", Site.Noon.AddDays(1)).PathAndQuery);
        await page.GotoAsync("/claims/new");
        await page.ClickAsync("main button");
        await GoAndLookAsync(page, "/claims/new/jobs/add");
        await SendAndLookAsync(page);
        foreach (var question in ClaimPages.All)
        {
            await GoAndLookAsync(page, question.Address);
            await SendAndLookAsync(page);
        }

        await GoAndLookAsync(page, "/claims/new/check");
    }

    [Fact]
    public async Task The_form_is_filled_in_with_the_keyboard_alone_and_no_script()
    {
        await using var browser = await Chromium.LaunchAsync();
        await using var context = await browser.NewContextAsync(new() { BaseURL = site.Address.ToString(), JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/claims/new/");
        await page.FocusAsync("main button");
        await page.Keyboard.PressAsync("Enter");
        await page.FocusAsync("#firstName");
        foreach (var typed in new[] { "Ana", "", "Núñez", "3", "27", "1985", "531-22-9876" })
        {
            await page.Keyboard.TypeAsync(typed);
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/claims/new/contact");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.Locator(":focus").GetAttributeAsync("href"));
    }

    [Fact]
    public async Task A_page_with_mistakes_puts_the_keyboard_on_the_list_of_them()
    {
        await using var browser = await Chromium.LaunchAsync();
        var page = await OpenAsync(browser, ColorScheme.Light);
        await page.GotoAsync("/claims/new");
        await page.ClickAsync("main button");
        await page.ClickAsync("main button");

        Assert.Equal("summary", await page.Locator(":focus").GetAttributeAsync("class"));
        await page.ClickAsync(".summary a[href='#ssn']");
        Assert.Equal("ssn", await page.Locator(":focus").GetAttributeAsync("id"));
    }

    private async Task<IPage> OpenAsync(IBrowser browser, ColorScheme scheme)
        => await browser.NewPageAsync(new() { BaseURL = site.Address.ToString(), ColorScheme = scheme, BypassCSP = true });

    private static async Task GoAndLookAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        await LookAsync(page);
    }

    /// <summary>Sends the page as it stands: the first time, with nothing in it.</summary>
    private static async Task SendAndLookAsync(IPage page)
    {
        await page.ClickAsync("main form button");
        await LookAsync(page);
    }

    private static async Task LookAsync(IPage page)
    {
        foreach (var width in new[] { 1280, 320 })
        {
            await page.SetViewportSizeAsync(width, 800);
            var found = await page.RunAxe(Rules);
            Assert.True(found.Violations.Length == 0, $"{page.Url} at {width}: " + string.Join("; ", found.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}")));
        }

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"), $"{page.Url} scrolls sideways at 320 pixels.");
    }
}
