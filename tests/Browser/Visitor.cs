using BenefitsFlow.Emulator.Host;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BenefitsFlow.Tests.Browser;

/// <summary>
/// A person at a browser, who looks at every page: whole at 320 pixels, and, where script runs, without a mistake that axe can see.
/// With <c>BENEFITSFLOW_SCREENSHOTS</c> naming a folder, each look leaves two pictures there.
/// </summary>
internal sealed class Visitor : IAsyncDisposable
{
    private const int Wide = 1100;
    private const int Narrow = 320;
    private const int Tall = 800;

    private static readonly string? Pictures = Environment.GetEnvironmentVariable("BENEFITSFLOW_SCREENSHOTS");

    // A page that is shown again for its mistakes comes with one of these, of which the browser makes a note;
    // and it looks by itself for an icon where a page names none.
    private static readonly int[] Refusals = [403, 422];

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private readonly IBrowserContext context;
    private readonly bool script;

    private Visitor(IBrowserContext context, IPage page, bool script) => (this.context, Page, this.script) = (context, page, script);

    public IPage Page { get; }

    /// <summary>What the browser said aloud: dialogs, refusals of the page's own policy, errors of script, files that are not there.</summary>
    public List<string> Alarms { get; } = [];

    /// <param name="script">Whether the browser runs script.</param>
    /// <param name="guarded">Whether the pages' own policy holds; axe cannot look at a page while it does.</param>
    public static Task<Visitor> ComeAsync(IBrowser browser, AgencyHost agency, bool script, bool guarded = false, string language = "en-US")
        => ComeAsync(browser, agency.Host, script, guarded, language);

    /// <summary>The same with a host that need not be the agency's, by day or by night.</summary>
    public static async Task<Visitor> ComeAsync(
        IBrowser browser, EmulatorHost host, bool script, bool guarded = false, string language = "en-US", ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = host.BaseAddress.ToString(),
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            BypassCSP = !guarded,
            Locale = language,
            ViewportSize = new() { Width = Wide, Height = Tall },
        });
        context.SetDefaultTimeout(15_000);
        var visitor = new Visitor(context, await context.NewPageAsync(), script && !guarded);
        visitor.Page.Console += (_, said) =>
        {
            if (!Refusals.Any(status => said.Text.Contains($"a status of {status} ", StringComparison.Ordinal))
                && !said.Location.Contains("/favicon.ico", StringComparison.Ordinal))
                visitor.Alarms.Add($"{said.Type}: {said.Text} {said.Location}");
        };
        visitor.Page.PageError += (_, error) => visitor.Alarms.Add($"script: {error}");
        visitor.Page.Dialog += async (_, dialog) =>
        {
            visitor.Alarms.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        return visitor;
    }

    public Task OpenAsync(string path) => Page.GotoAsync(path);

    /// <summary>Answers the page's fields by their names; a choice or a list by its value, a tick by "yes".</summary>
    public async Task AnswerAsync(params (string Name, string Value)[] answers)
    {
        foreach (var (name, value) in answers)
        {
            var field = Page.Locator($"main [name='{name}']");
            var kind = await field.First.EvaluateAsync<string>("field => field.localName === 'select' ? 'select' : field.type");
            await (kind switch
            {
                "radio" or "checkbox" => Page.CheckAsync($"main [name='{name}'][value='{value}']"),
                "select" => field.SelectOptionAsync(value),
                _ => field.FillAsync(value),
            });
        }
    }

    /// <summary>A date in its three fields.</summary>
    public Task AnswerDateAsync(string name, DateOnly date) => AnswerAsync(
        ($"{name}-month", $"{date:%M}"), ($"{name}-day", $"{date:%d}"), ($"{name}-year", $"{date:yyyy}"));

    public Task SendAsync() => Page.ClickAsync("main form button");

    public async Task<string> HeadingAsync() => await Page.Locator("main h1").InnerTextAsync();

    /// <summary>What the page's main part says, in one line.</summary>
    public async Task<string> TextAsync()
        => string.Join(' ', (await Page.Locator("main").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Looks at the page as it stands.</summary>
    /// <param name="name">Of its pictures.</param>
    public async Task LookAsync(string name)
    {
        await Page.WaitForLoadStateAsync();
        await PhotographAsync($"{name}-{Wide}.png");
        await Page.SetViewportSizeAsync(Narrow, Tall);
        var width = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        await PhotographAsync($"{name}-{Narrow}.png");
        await Page.SetViewportSizeAsync(Wide, Tall);
        Assert.True(width <= Narrow, $"{name} is {width} pixels wide on a screen of {Narrow}.");
        if (script)
            await ExamineAsync(name);
    }

    /// <summary>The page's main part alone, as the README shows it.</summary>
    public async Task PhotographMainAsync(string file)
    {
        if (Pictures is not null && script)
            await Page.Locator("main").ScreenshotAsync(new() { Path = Path.Combine(Pictures, file) });
    }

    /// <summary>Fetches what a link leads to, with the cookies that this browser has.</summary>
    public async Task<IAPIResponse> FetchAsync(string link)
    {
        var response = await Page.APIRequest.GetAsync(await Page.GetAttributeAsync(link, "href") ?? "");
        if (Pictures is not null && script)
            await File.WriteAllBytesAsync(Path.Combine(Pictures, Path.GetFileName(new Uri(response.Url).AbsolutePath)), await response.BodyAsync());
        return response;
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task ExamineAsync(string name)
    {
        // A mail inside the mailbox page is shut in without script, and axe would wait for it for ever.
        await Page.EvaluateAsync("document.querySelectorAll('iframe[sandbox]').forEach(frame => frame.remove())");
        var found = await Page.RunAxe(Rules);
        Assert.True(found.Violations.Length == 0, $"{name}: " + string.Join("; ", found.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}")));
    }

    private async Task PhotographAsync(string file)
    {
        if (Pictures is not null && script)
            await Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, file), FullPage = true });
    }
}
