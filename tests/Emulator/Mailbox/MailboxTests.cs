using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BenefitsFlow.Tests.Emulator.Host;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace BenefitsFlow.Tests.Emulator.Mailbox;

/// <summary>The mailbox that stands for SendGrid.</summary>
public class MailboxTests
{
    private const string Good = """
        {"personalizations":[{"to":[{"email":"ana@example.org"}]}],"from":{"email":"agency@example.org"},"subject":"Receipt",
         "content":[{"type":"text/plain","value":"Thank you"}]}
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_real_client_delivers_a_mail_that_can_be_read()
    {
        await using var app = await Served.ByAsync();
        var message = Message("<claim-1-receipt@agency>");
        var answer = await Client(app).SendEmailAsync(message, Cancellation);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.NotEmpty(Assert.Single(answer.Headers.GetValues("X-Message-Id")));

        var mail = Assert.Single(await MailAsync(app));
        Assert.Equal("Your claim / Su reclamación", mail.GetProperty("subject").GetString());
        Assert.Equal("https://agency.example/claims/status?t=1", mail.GetProperty("links")[0].GetString());
        Assert.Contains("Su reclamaci", (await app.GetAsync("/emulator/mail")).Body, StringComparison.Ordinal);

        var path = "/emulator/mail/" + mail.GetProperty("id").GetString();
        var page = (await app.GetAsync(path)).Body;
        Assert.Contains("<a href=\"https://agency.example/claims/status?t=1\">", page, StringComparison.Ordinal);
        Assert.Contains("<claim-1-receipt@agency>", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("<claim-1", page, StringComparison.Ordinal);
        Assert.Contains("sandbox=", page, StringComparison.Ordinal);
        using var html = await app.SendAsync(HttpMethod.Get, path + "/html");
        Assert.StartsWith("sandbox", Assert.Single(html.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_deliveries_with_one_message_id_are_one_mail_with_a_count()
    {
        await using var app = await Served.ByAsync();
        await Client(app).SendEmailAsync(Message("<claim-1-receipt@agency>"), Cancellation);
        await Client(app).SendEmailAsync(Message("<claim-1-receipt@agency>"), Cancellation);
        await Client(app).SendEmailAsync(Message("<claim-2-receipt@agency>"), Cancellation);
        var mails = await MailAsync(app);
        Assert.Equal([1, 2], mails.Select(mail => mail.GetProperty("deliveries").GetInt32()).Order());
        Assert.Contains("sent 2 times", (await app.GetAsync("/emulator/mail")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_is_listed_newest_first_on_the_emulated_clock_and_survives_a_restart()
    {
        var options = Served.Options() with { StartAt = new DateTimeOffset(2026, 3, 1, 20, 0, 0, TimeSpan.Zero), Frozen = true };
        await using (var app = await Served.ByAsync(options))
        {
            await PostAsync(app, Good.Replace("Receipt", "First", StringComparison.Ordinal));
            await app.Host.Winder.WindToAsync(options.StartAt.Value.AddDays(1), Cancellation);
            await PostAsync(app, Good.Replace("Receipt", "Second", StringComparison.Ordinal));
        }

        await using var again = await Served.ByAsync(options);
        Assert.Equal(["Second", "First"], (await MailAsync(again)).Select(mail => mail.GetProperty("subject").GetString()));
        Assert.Contains("Mon 2026-03-02 12:00:00", (await again.GetAsync("/emulator/mail")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_it_is_401_in_SendGrids_shape()
    {
        await using var app = await Served.ByAsync();
        using var answer = await PostAsync(app, Good, key: null);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.NotEmpty((await ErrorsAsync(answer))[0].GetProperty("message").GetString()!);
        Assert.Empty(await MailAsync(app));
    }

    [Theory]
    [InlineData("{}", "personalizations", "from", "subject", "content")]
    [InlineData("""{"personalizations":[{}],"from":{"email":"a@b.org"},"subject":"s","content":[{"type":"text/plain","value":"v"}]}""", "personalizations.0.to")]
    [InlineData("""{"personalizations":[{"to":[{"email":"nobody"}]}],"from":{"email":"at"},"subject":"s","content":[{"type":"text/plain","value":"v"}]}""", "personalizations.0.to.0.email", "from.email")]
    [InlineData("""{"personalizations":[{"to":[{"email":"a@b.org"}],"cc":[{"email":"A@b.org"}]}],"from":{"email":"a@b.org"},"subject":"s","content":[{"type":"text/plain","value":"v"}]}""", "personalizations.0.cc.0.email")]
    [InlineData("""{"personalizations":[{"to":[{"email":"a@b.org"}]}],"from":{"email":"a@b.org"},"subject":"s","content":[{"type":"text","value":""}]}""", "content.0.type", "content.0.value")]
    [InlineData("""{"personalizations":[{"to":[{"email":"a@b.org"}]}],"from":{"email":"a@b.org"},"subject":"s","content":[{"type":"text/html","value":"v"},{"type":"text/plain","value":"v"}]}""", "content")]
    [InlineData("""{"personalizations":[{"to":[{"email":"a@b.org"}]}],"from":{"email":"a@b.org"},"subject":"s","headers":{"Subject":"x"},"tracking_settings":1,"content":[{"type":"text/plain","value":"v"}],"attachments":[{"filename":"a","content":"*"}]}""", "attachments.0", "headers.Subject", "tracking_settings")]
    public async Task A_bad_request_is_400_and_names_each_field(string body, params string[] fields)
    {
        await using var app = await Served.ByAsync();
        using var answer = await PostAsync(app, body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var errors = await ErrorsAsync(answer);
        Assert.Equal(fields, errors.Select(error => error.GetProperty("field").GetString()));
        Assert.All(errors, error => Assert.True(error.TryGetProperty("help", out _)));
    }

    [Fact]
    public async Task What_is_not_json_is_400_and_another_type_415()
    {
        await using var app = await Served.ByAsync();
        using (var answer = await PostAsync(app, "{"))
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var text = await PostAsync(app, Good, type: "text/plain");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, text.StatusCode);
    }

    [Fact]
    public async Task Click_tracking_settings_and_a_subject_in_each_personalization_are_taken()
    {
        await using var app = await Served.ByAsync();
        using var answer = await PostAsync(app, """
            {"personalizations":[{"to":[{"email":"ana@example.org"}],"subject":"For Ana"},{"to":[{"email":"ben@example.org"}],"subject":"For Ben"}],
             "from":{"email":"agency@example.org"},"content":[{"type":"text/plain","value":"Thank you"}],
             "tracking_settings":{"click_tracking":{"enable":false,"enable_text":false}}}
            """);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancellation));
        var mail = Assert.Single(JsonDocument.Parse((await app.GetAsync("/emulator/mail.json?to=BEN@example.org")).Body).RootElement.EnumerateArray());
        Assert.Equal("For Ben", mail.GetProperty("subject").GetString());
    }

    [Fact]
    public async Task More_than_30_megabytes_is_413()
    {
        await using var app = await Served.ByAsync();
        var body = Good.Replace("Thank you", new string('x', 30 * 1024 * 1024), StringComparison.Ordinal);
        using var answer = await PostAsync(app, body);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Single(await ErrorsAsync(answer));
    }

    private static SendGridClient Client(Served app)
        => new(new SendGridClientOptions { ApiKey = "SG.local", Host = new Uri(app.Host.BaseAddress, "/emulator/sendgrid").ToString() });

    private static SendGridMessage Message(string id)
    {
        var message = MailHelper.CreateSingleEmail(
            new EmailAddress("agency@example.org", "The agency"),
            new EmailAddress("ana@example.org"),
            "Your claim / Su reclamación",
            "See https://agency.example/claims/status?t=1.",
            "<p>See <a href=\"https://agency.example/claims/status?t=1\">your claim</a>.</p>");
        message.AddHeader("Message-ID", id);
        message.SetClickTracking(false, false);
        return message;
    }

    private static async Task<HttpResponseMessage> PostAsync(Served app, string body, string? key = "SG.local", string type = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/emulator/sendgrid/v3/mail/send") { Content = new StringContent(body, Encoding.UTF8, type) };
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await app.Http.SendAsync(request, Cancellation);
    }

    private static async Task<List<JsonElement>> ErrorsAsync(HttpResponseMessage answer)
        => [.. JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement.GetProperty("errors").EnumerateArray()];

    private static async Task<List<JsonElement>> MailAsync(Served app)
        => [.. JsonDocument.Parse((await app.GetAsync("/emulator/mail.json")).Body).RootElement.EnumerateArray()];
}
