using System.Net;
using System.Text.Json;
using BenefitsFlow.App.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Mail;

public class MailerTests
{
    private static readonly Message Receipt = new(
        "c1-receipt",
        "maria@example.com",
        "Recibimos su solicitud",
        ["Su solicitud llegó el 5 de marzo.", "Presente su reclamación <cada> semana & guarde este correo."],
        new Uri("https://benefits.example/claims/status?t=abc&x=1"),
        "Ver su solicitud",
        "es");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_goes_out_as_text_and_as_a_page_with_one_link()
    {
        await using var listener = await MailListener.StartAsync(Cancellation);
        await MailerFor(listener).SendAsync(Receipt, Cancellation);
        var mail = Assert.Single(listener.Mails);
        Assert.Equal("Bearer any-key", Assert.Single(listener.Authorizations));
        Assert.Equal("noreply@agency.example", mail.GetProperty("from").GetProperty("email").GetString());
        Assert.Equal("maria@example.com", mail.GetProperty("personalizations")[0].GetProperty("to")[0].GetProperty("email").GetString());
        Assert.Equal("Recibimos su solicitud", Subject(mail));
        var text = Content(mail, "text/plain");
        Assert.StartsWith("Su solicitud llegó el 5 de marzo.\n\nPresente su reclamación <cada> semana & guarde este correo.\n\nVer su solicitud: https://benefits.example/claims/status?t=abc&x=1\n\n", text, StringComparison.Ordinal);
        Assert.Contains("no lo responda", text, StringComparison.Ordinal);
        var html = Content(mail, "text/html");
        Assert.Contains("<html lang=\"es\">", html, StringComparison.Ordinal);
        Assert.Contains("&lt;cada&gt; semana &amp; guarde", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://benefits.example/claims/status?t=abc&x=1\"", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.DoesNotContain("maria", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_counts_opens_or_rewrites_links()
    {
        await using var listener = await MailListener.StartAsync(Cancellation);
        await MailerFor(listener).SendAsync(Receipt, Cancellation);
        var tracking = listener.Mails[0].GetProperty("tracking_settings");
        Assert.False(tracking.GetProperty("click_tracking").GetProperty("enable").GetBoolean());
        Assert.False(tracking.GetProperty("open_tracking").GetProperty("enable").GetBoolean());
    }

    [Fact]
    public async Task A_repeat_carries_the_same_Message_ID_and_another_mail_another()
    {
        await using var listener = await MailListener.StartAsync(Cancellation);
        var mailer = MailerFor(listener);
        foreach (var message in new[] { Receipt, Receipt, Receipt with { Key = "c1-determination" } })
            await mailer.SendAsync(message, Cancellation);
        var ids = listener.Mails.Select(MessageId).ToList();
        Assert.Matches(@"^<[0-9a-f]{32}@benefitsflow\.agency\.example>$", ids[0]);
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
        Assert.Equal(mailer.MessageIdOf("c1-receipt"), ids[0]);
        Assert.Equal("c1-receipt", FirstOf(listener.Mails[0], "custom_args").GetProperty("key").GetString());
    }

    [Fact]
    public async Task An_English_mail_without_a_link_has_none()
    {
        await using var listener = await MailListener.StartAsync(Cancellation);
        await MailerFor(listener).SendAsync(Receipt with { Link = null, LinkText = null, Language = "en" }, Cancellation);
        Assert.DoesNotContain("<a ", Content(listener.Mails[0], "text/html"), StringComparison.Ordinal);
        Assert.Contains("do not answer", Content(listener.Mails[0], "text/plain"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task A_refusal_names_its_status_and_nobody(HttpStatusCode status)
    {
        await using var listener = await MailListener.StartAsync(Cancellation);
        listener.Answer = status;
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => MailerFor(listener).SendAsync(Receipt, Cancellation));
        Assert.Equal(status, refused.StatusCode);
        Assert.Contains(((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture), refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("maria", refused.ToString(), StringComparison.Ordinal);
        Assert.Single(listener.Mails);
    }

    [Fact]
    public async Task A_service_that_is_down_is_worth_a_retry()
    {
        var listener = await MailListener.StartAsync(Cancellation);
        var mailer = MailerFor(listener);
        await listener.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => mailer.SendAsync(Receipt, Cancellation));
    }

    [Theory]
    [InlineData("maria@example.com\r\nBcc: all@example.com", "Hello")]
    [InlineData("maria@example.com\n", "Hello")]
    [InlineData("maria@example.com", "Hello\r\nBcc: all@example.com")]
    [InlineData("maria@example.com", "Hello\nthere")]
    [InlineData("maria@example.com", "Hello\0")]
    public async Task A_line_break_in_the_address_or_the_subject_is_refused(string to, string subject)
    {
        await using var listener = await MailListener.StartAsync(Cancellation);
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => MailerFor(listener).SendAsync(Receipt with { To = to, Subject = subject }, Cancellation));
        Assert.DoesNotContain("maria", refused.Message, StringComparison.Ordinal);
        Assert.Empty(listener.Mails);
    }

    [Fact]
    public void Without_a_key_the_setting_is_named()
    {
        var services = new ServiceCollection().AddMail(new ConfigurationBuilder().Build()).BuildServiceProvider();
        Assert.Contains("SendGrid:ApiKey", Assert.Throws<InvalidOperationException>(services.GetRequiredService<Mailer>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sender_that_is_no_address_is_refused()
        => Assert.Contains("Mail:From", Assert.Throws<ArgumentException>(() => new MailSender("agency")).Message, StringComparison.Ordinal);

    private static Mailer MailerFor(MailListener listener)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["SendGrid:ApiKey"] = "any-key",
            ["SendGrid:Host"] = listener.Address,
            ["Mail:From"] = "noreply@agency.example",
        }).Build();
        return new ServiceCollection().AddMail(configuration).BuildServiceProvider().GetRequiredService<Mailer>();
    }

    private static string Content(JsonElement mail, string type)
        => mail.GetProperty("content").EnumerateArray().Single(part => part.GetProperty("type").GetString() == type).GetProperty("value").GetString()!;

    private static string Subject(JsonElement mail)
        => mail.TryGetProperty("subject", out var subject) ? subject.GetString()! : mail.GetProperty("personalizations")[0].GetProperty("subject").GetString()!;

    private static string MessageId(JsonElement mail) => FirstOf(mail, "headers").GetProperty("Message-ID").GetString()!;

    /// <summary>SendGrid takes these for the whole mail or for its first recipient.</summary>
    private static JsonElement FirstOf(JsonElement mail, string name)
        => mail.TryGetProperty(name, out var whole) ? whole : mail.GetProperty("personalizations")[0].GetProperty(name);
}
