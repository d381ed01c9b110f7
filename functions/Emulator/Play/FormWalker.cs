using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BenefitsFlow.Emulator.Play;

/// <summary>
/// Answers forms as a person without script does: opens a page, fills in what it asks, sends it, and goes on until no form is left.
/// </summary>
internal sealed class FormWalker(HttpClient http, IReadOnlyDictionary<string, IReadOnlyList<string>> answers, Func<Task> afterEachPage)
{
    private const int MostPages = 60;

    /// <summary>How often each field has been answered: a list is answered in order, its last value for ever.</summary>
    private readonly Dictionary<string, int> _asked = [];

    /// <summary>Walks from a page to the end of its form.</summary>
    /// <returns>The heading of the last page.</returns>
    /// <exception cref="InvalidOperationException">When a page refuses what was answered; the message holds the page's own sentences.</exception>
    public async Task<string> WalkAsync(string path, CancellationToken cancellation)
    {
        var page = await OpenAsync(await http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute), cancellation), cancellation);
        for (var pages = 0; pages < MostPages; pages++)
        {
            if (Way(page) is { } onward)
            {
                page = await OpenAsync(await http.GetAsync(new Uri(onward.Href), cancellation), cancellation);
                continue;
            }

            if (page.QuerySelector("main form[method=post]") is not IHtmlFormElement form)
                return Flat(page.QuerySelector("h1")?.TextContent ?? page.Title ?? "");
            var before = Flat(page.QuerySelector("h1")?.TextContent ?? "");
            page = await OpenAsync(await SendAsync(form, cancellation), cancellation);
            if (page.QuerySelector("main .summary[role=alert]") is { } errors)
                throw new InvalidOperationException($"The page \"{before}\" did not accept the answers: {Flat(errors.TextContent)}");
        }

        throw new InvalidOperationException($"After {MostPages} pages the form had not come to its end.");
    }

    /// <summary>The heading of a page that is only there when the form was sent before; null when it leads elsewhere.</summary>
    public async Task<string?> SentBeforeAsync(string path, CancellationToken cancellation)
    {
        var page = await OpenAsync(await http.GetAsync(new Uri(path, UriKind.Relative), cancellation), cancellation);
        return new Uri(page.Url).AbsolutePath.TrimStart('/') == path ? Flat(page.QuerySelector("h1")?.TextContent ?? "") : null;
    }

    /// <summary>Opens a mailed link and answers the one question that it asks.</summary>
    public async Task SignInAsync(Uri link, CancellationToken cancellation)
    {
        var page = await OpenAsync(await http.GetAsync(link, cancellation), cancellation);
        if (page.QuerySelector("main form[method=post]") is IHtmlFormElement form)
            await OpenAsync(await SendAsync(form, cancellation), cancellation);
    }

    /// <summary>The button that leads on without a form: to a list's first entry while the list is empty, or past a page that only shows.</summary>
    private static IHtmlAnchorElement? Way(IDocument page)
    {
        if (page.QuerySelector("main form[method=post]") is null)
            return page.QuerySelector("main a.button") as IHtmlAnchorElement;
        return page.QuerySelector("main .card") is null ? page.QuerySelector("main a.button.plain[href$='/add']") as IHtmlAnchorElement : null;
    }

    private async Task<HttpResponseMessage> SendAsync(IHtmlFormElement form, CancellationToken cancellation)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var group in form.Elements.OfType<IHtmlElement>().Where(Sends).GroupBy(element => element.GetAttribute("name")!))
            if (Value(group.Key, [.. group]) is { } value)
                fields.Add(new(group.Key, value));
        if (form.QuerySelectorAll("button[name]").FirstOrDefault(Wanted) is { } button)
            fields.Add(new(button.GetAttribute("name")!, button.GetAttribute("value") ?? ""));
        using var content = new FormUrlEncodedContent(fields);
        var action = form.GetAttribute("action");
        return await http.PostAsync(string.IsNullOrEmpty(action) ? new Uri(form.BaseUri) : new Uri(new Uri(form.BaseUri), action), content, cancellation);
    }

    private string? Value(string name, IReadOnlyList<IHtmlElement> controls)
    {
        if (controls[0] is IHtmlInputElement { Type: "hidden" } hidden)
            return hidden.Value;
        if (DatePart(name) is { } part)
            return part;
        if (answers.TryGetValue(name, out var values))
        {
            var time = _asked[name] = _asked.GetValueOrDefault(name) + 1;
            var value = values[Math.Min(time, values.Count) - 1];
            return value.Length == 0 && controls[0] is IHtmlInputElement { Type: "checkbox" } ? null : value;
        }

        return controls[0] switch
        {
            IHtmlInputElement { Type: "radio" or "checkbox" } => controls.OfType<IHtmlInputElement>().FirstOrDefault(box => box.IsChecked)?.Value,
            IHtmlInputElement input => input.Value,
            IHtmlSelectElement select => select.Value,
            IHtmlTextAreaElement area => area.Value,
            _ => null,
        };
    }

    /// <summary>A date is asked for in three fields, and answered as <c>1988-05-17</c>.</summary>
    private string? DatePart(string name)
    {
        if (name.Split('-') is not [var date, var part] || !answers.TryGetValue(date, out var values) || values[0].Split('-') is not [var year, var month, var day])
            return null;
        return part switch { "year" => year, "month" => month, "day" => day, _ => null };
    }

    private bool Wanted(IElement button)
        => answers.TryGetValue(button.GetAttribute("name")!, out var values) && values.Contains(button.GetAttribute("value") ?? "");

    private static bool Sends(IHtmlElement element)
        => element.HasAttribute("name") && !element.HasAttribute("disabled") && element is not IHtmlButtonElement;

    private async Task<IDocument> OpenAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await afterEachPage();
        var html = await response.Content.ReadAsStringAsync(cancellation);
        var address = response.RequestMessage!.RequestUri!;
        var page = await BrowsingContext.New(Configuration.Default)
            .OpenAsync(request => request.Content(html).Address(address.AbsoluteUri), cancellation);
        if (!response.IsSuccessStatusCode && page.QuerySelector("main .summary[role=alert]") is null)
            throw new InvalidOperationException(
                $"{address.AbsolutePath} answered {(int)response.StatusCode}: {Flat(page.QuerySelector("main")?.TextContent ?? html)}");
        return page;
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
