using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Mail.Events;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Emulator.Host;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Issues.Documents;
using SendGrid.Helpers.EventWebhook;
using UglyToad.PdfPig;

namespace BenefitsFlow.Tests.Mail;

/// <summary>What the mail service tells of our mails is believed only when it is signed and new, and a mail that came back becomes a letter, once.</summary>
public class MailEventsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signed_bounce_is_entered_and_a_letter_waits_to_be_printed_once_however_often_it_is_told()
    {
        await using var desk = await IssueDesk.OpenAsync();
        var key = await SendAsync(desk);
        for (var times = 0; times < 3; times++)
            Assert.Equal(HttpStatusCode.NoContent, await TellAsync(desk, Event(key, "bounce")));
        await TellAsync(desk, Event(key, "delivered"));
        Assert.Equal(DeliveryStatus.Bounced, await desk.Get<MailDelivery>().FindAsync(key, Cancellation));

        var letter = Assert.Single(await desk.Get<PaperPost>().WaitingAsync(Cancellation));
        Assert.Equal((desk.Claim, "mail-receipt", Party.Claimant), (letter.ClaimId, letter.Name, letter.To));
        Assert.Equal(["Rosa Reyes", "1200 Pine Street", "Apt 4", "Seattle, WA 98101"], letter.Addressee);
        Assert.Equal(["MailBounced { Cite = , Kind = mail-receipt }", "PaperQueued { Cite = , Name = mail-receipt, To = Claimant, Issue =  }"], await FactsAsync(desk));
        using var pdf = PdfDocument.Open(await desk.Get<PaperPost>().PrintAsync(desk.Claim, "mail-receipt", Cancellation) ?? []);
        var text = string.Concat(pdf.GetPages().Select(page => page.Text));
        Assert.All(["Rosa Reyes", "BF-7K2M-9QXA", "the email came back", "We have your application."], said => Assert.Contains(said, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SendGrids_own_validator_accepts_what_we_accept()
    {
        await using var desk = await IssueDesk.OpenAsync();
        var (timestamp, body) = (Now(desk), Event("x", "bounce"));
        var signature = Settings(desk).Sign(Encoding.UTF8.GetBytes(timestamp + body));
        var validator = new RequestValidator();
        Assert.True(validator.VerifySignature(validator.ConvertPublicKeyToECDSA(Key(desk)), body, signature, timestamp));
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(desk, body, signature, timestamp));
    }

    [Fact]
    public async Task A_forged_an_altered_a_missing_and_a_re_written_message_changes_nothing()
    {
        await using var desk = await IssueDesk.OpenAsync();
        var key = await SendAsync(desk);
        var (timestamp, body) = (Now(desk), Event(key, "bounce"));
        var signature = Settings(desk).Sign(Encoding.UTF8.GetBytes(timestamp + body));
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var forged = Convert.ToBase64String(stranger.SignData(Encoding.UTF8.GetBytes(timestamp + body), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
        var flipped = Convert.FromBase64String(signature);
        flipped[^1] ^= 1;
        foreach (var (sent, shown, at) in new (string, string?, string?)[]
        {
            (body, forged, timestamp), (body, Convert.ToBase64String(flipped), timestamp), (body, null, timestamp), (body, signature, null), (body, "", timestamp),
            (body, "MAYCAQACAQA=", timestamp), (body, "no base64", timestamp), (body, new string('A', 4000), timestamp), (body, signature, "0" + timestamp), (body, signature, "-1"),
            (body.Replace(":", ": ", StringComparison.Ordinal), signature, timestamp), (body.Replace("bounce", "bouncE", StringComparison.Ordinal), signature, timestamp), (body + "\n", signature, timestamp),
        })
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(desk, sent, shown, at));
        Assert.Equal(DeliveryStatus.Sent, await desk.Get<MailDelivery>().FindAsync(key, Cancellation));
        Assert.Empty(await desk.Get<PaperPost>().WaitingAsync(Cancellation));
    }

    [Theory]
    [InlineData(-31, HttpStatusCode.Unauthorized)]
    [InlineData(-30, HttpStatusCode.NoContent)]
    [InlineData(0, HttpStatusCode.NoContent)]
    [InlineData(299, HttpStatusCode.NoContent)]
    [InlineData(300, HttpStatusCode.NoContent)]
    [InlineData(301, HttpStatusCode.Unauthorized)]
    public async Task A_message_is_new_for_300_seconds_and_never_of_the_future(int age, HttpStatusCode status)
    {
        await using var desk = await IssueDesk.OpenAsync();
        Assert.Equal(status, await TellAsync(desk, "[]", age));
    }

    [Theory]
    [InlineData("""[{"event":"bounce"}]""")]
    [InlineData("""[{"event":"bounce","key":"0123456789abcdef0123456789abcdef-mail-receipt"}]""")]
    [InlineData("""[{"event":"bounce","key":"a/b#c?d\\e"}]""")]
    [InlineData("""[{"event":5,"key":{}}, 7, null, "x", []]""")]
    [InlineData("""[{"event":"open","key":"x"}]""")]
    public async Task What_is_none_of_our_mails_is_passed_over(string body)
    {
        await using var desk = await IssueDesk.OpenAsync();
        Assert.Equal(HttpStatusCode.NoContent, await TellAsync(desk, body));
        Assert.Empty(await desk.Get<PaperPost>().WaitingAsync(Cancellation));
    }

    [Theory]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("[", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task What_is_signed_and_no_list_gets_a_problem(string body, HttpStatusCode status)
    {
        await using var desk = await IssueDesk.OpenAsync();
        Assert.Equal(status, await TellAsync(desk, body));
    }

    [Theory]
    [InlineData(1024 * 1024, HttpStatusCode.NoContent)]
    [InlineData((1024 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_message_has_up_to_1_MB(int bytes, HttpStatusCode status)
    {
        await using var desk = await IssueDesk.OpenAsync();
        Assert.Equal(status, await TellAsync(desk, "[]".PadRight(bytes)));
    }

    [Fact]
    public async Task A_mail_to_an_employer_that_was_dropped_goes_to_its_address_and_one_to_staff_becomes_no_letter()
    {
        await using var desk = await IssueDesk.OpenAsync();
        await desk.Get<EmployerContacts>().SaveAsync("Harbor Freight Works", new("hr@harbor.example", ["9 Dock Road", "Seattle, WA 98101"], "es"), Cancellation);
        var message = new Message($"{desk.Claim}-issue-1-employer-determination-1", "hr@harbor.example", "Preguntas", ["Responda, por favor."], null, null, "es", Party.Employer, 1);
        await desk.Get<Mailer>().SendAsync(message, Cancellation);
        await desk.Get<Mailer>().SendAsync(message with { Key = $"{desk.Claim}-approval-1", To = "ana@agency.example", Reader = null }, Cancellation);
        await TellAsync(desk, Event(message.Key, "dropped"));
        await TellAsync(desk, Event($"{desk.Claim}-approval-1", "bounce"));
        var letter = Assert.Single(await desk.Get<PaperPost>().WaitingAsync(Cancellation));
        Assert.Equal(["Harbor Freight Works", "9 Dock Road", "Seattle, WA 98101"], letter.Addressee);
        Assert.Equal((1, "es"), (letter.Issue, letter.Notice.Language));
    }

    [Fact]
    public async Task The_mailbox_sends_a_bounce_that_the_app_believes()
    {
        await using var desk = await IssueDesk.OpenAsync();
        var key = await SendAsync(desk);
        var mails = (await desk.Nobody().SeeAsync("/emulator/mail.json")).Text;
        var id = System.Text.Json.JsonDocument.Parse(mails).RootElement[0].GetProperty("id").GetString();
        using var form = new FormUrlEncodedContent([new("event", "bounce")]);
        using var answer = await desk.Nobody().PostAsync(new Uri($"/emulator/mail/{id}/events", UriKind.Relative), form, Cancellation);
        Assert.EndsWith("?said=told", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(DeliveryStatus.Bounced, await desk.Get<MailDelivery>().FindAsync(key, Cancellation));
    }

    private static async Task<string> SendAsync(IssueDesk desk)
    {
        var key = $"{desk.Claim}-mail-receipt";
        await desk.Get<Mailer>().SendAsync(
            new(key, "rosa@example.com", "We have your application", ["We have your application."], null, null, "en", Party.Claimant), Cancellation);
        return key;
    }

    private static string Event(string key, string name) => $$"""[{"email":"rosa@example.com","event":"{{name}}","sg_event_id":"e1","key":"{{key}}"}]""";

    private static Task<HttpStatusCode> TellAsync(IssueDesk desk, string body, int age = 0)
    {
        var timestamp = (desk.Host.Clock.GetUtcNow().ToUnixTimeSeconds() - age).ToString(CultureInfo.InvariantCulture);
        return PostAsync(desk, body, Settings(desk).Sign(Encoding.UTF8.GetBytes(timestamp + body)), timestamp);
    }

    private static async Task<HttpStatusCode> PostAsync(IssueDesk desk, string body, string? signature, string? timestamp)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/mail/events") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (signature is not null)
            request.Headers.TryAddWithoutValidation("X-Twilio-Email-Event-Webhook-Signature", signature);
        if (timestamp is not null)
            request.Headers.TryAddWithoutValidation("X-Twilio-Email-Event-Webhook-Timestamp", timestamp);
        using var answer = await desk.Nobody().SendAsync(request, Cancellation);
        return answer.StatusCode;
    }

    private static async Task<List<string>> FactsAsync(IssueDesk desk)
    {
        List<string> facts = [];
        await foreach (var entry in desk.Get<ClaimFile>().ReadAsync(desk.Claim, Cancellation))
            if (entry.Fact is MailBounced or PaperQueued or PaperMailed)
                facts.Add(entry.Fact.ToString());
        return facts;
    }

    private static string Now(IssueDesk desk) => desk.Host.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static EmulatorSettings Settings(IssueDesk desk) => desk.Get<EmulatorSettings>();

    private static string Key(IssueDesk desk) => desk.Get<Microsoft.Extensions.Configuration.IConfiguration>()["SendGrid:WebhookKey"]!;
}
