using System.Text.Encodings.Web;
using BenefitsFlow.Emulator.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BenefitsFlow.Emulator.Mailbox;

/// <summary>The mail that the app has sent, for a developer to read, and as JSON for tests.</summary>
internal sealed class MailPages(Mailbag mailbag, EventSender events)
{
    private const int PageSize = 50;

    // The sender's HTML is a stranger: it gets no scripts and no origin, and its links open beside it.
    private const string MailPolicy = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
        + "style-src 'unsafe-inline'; img-src data: http: https:";

    public void Map(IEndpointRouteBuilder emulator)
    {
        emulator.MapGet("/mail", ListAsync);
        emulator.MapGet("/mail.json", JsonAsync);
        emulator.MapGet("/mail/{id}", OneAsync);
        emulator.MapGet("/mail/{id}/html", HtmlAsync);
        emulator.MapPost("/mail/{id}/events", FormPost.Of(TellAsync));
    }

    private async Task ListAsync(HttpContext http)
    {
        var page = int.TryParse(http.Request.Query["page"], out var asked) ? Math.Clamp(asked, 1, 1_000_000) : 1;
        var count = await mailbag.CountAsync(http.RequestAborted);
        var mails = await mailbag.PageAsync((page - 1) * PageSize, PageSize, http.RequestAborted);
        await Page.ShowAsync(http, "Mailbox/mails.html", "Mail", new
        {
            Count = count,
            Mails = mails.Select(mail => new { mail.Id, At = Instants.Show(mail.At), To = Join(mail.To), mail.Subject, mail.Deliveries, Repeated = mail.Deliveries > 1 }),
            Newer = page > 1 ? page - 1 : (int?)null,
            Older = page * PageSize < count ? page + 1 : (int?)null,
        });
    }

    private async Task OneAsync(HttpContext http)
    {
        if (await mailbag.FindAsync((string)http.Request.RouteValues["id"]!, http.RequestAborted) is not { } mail)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await Page.ShowAsync(http, "Mailbox/mail.html", mail.Subject, new
        {
            mail.Id,
            mail.Subject,
            Rows = Headers(mail),
            Text = mail.Text is null ? null : WithLinks(mail.Text),
            HasHtml = mail.Html is not null,
            Attachments = mail.Attachments.Select(file => new { file.Name, file.Type, file.Size }),
            Said = (string?)http.Request.Query["said"] is { Length: > 0 } said ? EventSender.Sentence(said) : null,
        });
    }

    private async Task TellAsync(HttpContext http, IFormCollection form)
    {
        var id = (string)http.Request.RouteValues["id"]!;
        if (await mailbag.FindAsync(id, http.RequestAborted) is not { } mail || form["event"].ToString() is not ("bounce" or "delivered"))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        FormPost.SeeOther(http, "/emulator/mail/" + id, await events.TellAsync(mail, form["event"]!, http.RequestAborted) ? "told" : "refused");
    }

    private async Task HtmlAsync(HttpContext http)
    {
        var mail = await mailbag.FindAsync((string)http.Request.RouteValues["id"]!, http.RequestAborted);
        if (mail?.Html is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = MailPolicy;
        await http.Response.WriteAsync("<base target=\"_blank\">" + mail.Html, http.RequestAborted);
    }

    /// <summary>Newest first; <c>to</c> keeps one recipient's, <c>top</c> (100) says how many.</summary>
    private async Task JsonAsync(HttpContext http)
    {
        var top = int.TryParse(http.Request.Query["top"], out var asked) ? asked : 100;
        var to = (string?)http.Request.Query["to"];
        var found = new List<Mail>();
        for (var skip = 0; found.Count < top; skip += PageSize)
        {
            var page = await mailbag.PageAsync(skip, PageSize, http.RequestAborted);
            found.AddRange(page.Where(mail => to is null || mail.To.Any(address => address.Email.Equals(to, StringComparison.OrdinalIgnoreCase))));
            if (page.Count < PageSize)
                break;
        }

        await http.Response.WriteAsJsonAsync(found.Take(top), http.RequestAborted);
    }

    private static IEnumerable<object> Headers(Mail mail)
    {
        IEnumerable<(string Name, string? Value)> rows =
        [
            ("Date", Instants.Show(mail.At)), ("From", mail.From.ToString()), ("To", Join(mail.To)), ("Cc", Join(mail.Cc)),
            ("Bcc", Join(mail.Bcc)), ("Reply-To", mail.ReplyTo?.ToString()), .. mail.Headers.Select(header => (header.Key, (string?)header.Value)),
            ("Deliveries", mail.Deliveries > 1 ? $"sent {mail.Deliveries} times with one Message-ID; shown once" : null),
        ];
        return rows.Where(row => !string.IsNullOrEmpty(row.Value)).Select(row => new { row.Name, row.Value });
    }

    private static string Join(IEnumerable<MailAddress> addresses) => string.Join(", ", addresses);

    private static string WithLinks(string text)
    {
        var html = HtmlEncoder.Default;
        var end = 0;
        var written = new System.Text.StringBuilder();
        foreach (System.Text.RegularExpressions.Match link in Mail.Address().Matches(text))
        {
            var safe = html.Encode(link.Value);
            written.Append(html.Encode(text[end..link.Index])).Append("<a href=\"").Append(safe).Append("\">").Append(safe).Append("</a>");
            end = link.Index + link.Length;
        }

        return written.Append(html.Encode(text[end..])).ToString();
    }
}
