using System.Text;
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

            if (FormOf(page) is not { } form)
                return Flat(page.QuerySelector("h1")?.TextContent ?? page.Title ?? "");
            page = await TakenAsync(page, form, cancellation);
        }

        throw new InvalidOperationException($"After {MostPages} pages the form had not come to its end. The last page: {Flat(page.QuerySelector("main")?.TextContent ?? "")}");
    }

    /// <summary>The heading of a page that is only there when the form was sent before; null when it leads elsewhere.</summary>
    public async Task<string?> SentBeforeAsync(string path, CancellationToken cancellation)
    {
        var page = await OpenAsync(await http.GetAsync(new Uri(path, UriKind.Relative), cancellation), cancellation);
        return new Uri(page.Url).AbsolutePath.TrimStart('/') == path ? Flat(page.QuerySelector("h1")?.TextContent ?? "") : null;
    }

    /// <summary>Opens a page and answers the one form that it has.</summary>
    /// <returns>The address that it led to.</returns>
    public async Task<Uri> SendOnceAsync(Uri address, CancellationToken cancellation)
    {
        var page = await OpenAsync(await http.GetAsync(address, cancellation), cancellation);
        if (FormOf(page) is { } form)
            page = await TakenAsync(page, form, cancellation);
        return new(page.Url);
    }

    /// <summary>The page that follows on a form.</summary>
    /// <exception cref="InvalidOperationException">When the answers are refused.</exception>
    private async Task<IDocument> TakenAsync(IDocument page, IHtmlFormElement form, CancellationToken cancellation)
    {
        var next = await OpenAsync(await SendAsync(form, cancellation), cancellation);
        return next.QuerySelector("main .summary[role=alert]") is not { } errors ? next : throw new InvalidOperationException(
            $"The page \"{Flat(page.QuerySelector("h1")?.TextContent ?? "")}\" did not accept the answers: {Flat(errors.TextContent)} It asks: {Asked(form)}");
    }

    /// <summary>The fields of a form with what each asks, for who writes the scenario.</summary>
    private static string Asked(IHtmlFormElement form) => string.Join("; ", form.Elements.OfType<IHtmlElement>()
        .Where(field => Sends(field) && field is not IHtmlInputElement { Type: "hidden" }).DistinctBy(field => field.GetAttribute("name"))
        .Select(field => $"{field.GetAttribute("name")} ({Flat((field.Closest("fieldset")?.QuerySelector("legend") ?? form.QuerySelector($"label[for='{field.Id}']"))?.TextContent ?? "")})"));

    /// <summary>Of several forms the one whose hidden fields and buttons are as answered; none when a form is left that was not meant.</summary>
    private IHtmlFormElement? FormOf(IDocument page) => page.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().FirstOrDefault(form =>
        form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().All(hidden =>
            hidden.Name is null || !answers.TryGetValue(hidden.Name, out var values) || values.Contains(hidden.Value))
        && (form.QuerySelectorAll("button[name]") is not { Length: > 0 } buttons || buttons.Any(Wanted) || !buttons.Any(button => answers.ContainsKey(button.GetAttribute("name")!))));

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
        using var content = Content(form, fields);
        var action = form.GetAttribute("action");
        return await http.PostAsync(string.IsNullOrEmpty(action) ? new Uri(form.BaseUri) : new Uri(new Uri(form.BaseUri), action), content, cancellation);
    }

    /// <summary>A form with a file sends it as written in the answers.</summary>
    private static HttpContent Content(IHtmlFormElement form, List<KeyValuePair<string, string>> fields)
    {
        if (form.Enctype != "multipart/form-data")
            return new FormUrlEncodedContent(fields);
        var files = form.QuerySelectorAll("input[type=file]").Select(file => file.GetAttribute("name")).ToHashSet();
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (files.Contains(name))
                parts.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(value)), name, name + ".txt");
            else
                parts.Add(new StringContent(value), name);
        }

        return parts;
    }

    private string? Value(string name, IReadOnlyList<IHtmlElement> controls)
    {
        if (controls[0] is IHtmlInputElement { Type: "hidden" } hidden)
            return hidden.Value;
        if (DatePart(name) is { } part)
            return part;
        if (AnswersTo(name) is { } values)
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

    /// <summary>By the field's name; or by its beginning, as <c>rebuttal-2*</c>.</summary>
    private IReadOnlyList<string>? AnswersTo(string name) => answers.TryGetValue(name, out var values)
        ? values
        : answers.FirstOrDefault(answer => answer.Key.EndsWith('*') && name.StartsWith(answer.Key[..^1], StringComparison.Ordinal)).Value;

    /// <summary>A date is asked for in three fields, and answered as <c>1988-05-17</c>.</summary>
    private string? DatePart(string name)
    {
        var last = name.LastIndexOf('-');
        if (last < 0 || !answers.TryGetValue(name[..last], out var values) || values[0].Split('-') is not [var year, var month, var day])
            return null;
        return name[(last + 1)..] switch { "year" => year, "month" => month, "day" => day, _ => null };
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
