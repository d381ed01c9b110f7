using System.Globalization;
using System.Text;
using System.Text.Json;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Nacha;
using BenefitsFlow.App.Staff;
using BenefitsFlow.Emulator.Play;

namespace BenefitsFlow.Tests.Browser;

/// <summary>One claim from the employer's wage file to the bank's payment file, through the pages and the mailbox alone.</summary>
public class ClaimJourneyTests
{
    private const string Employer = "123456786";

    // Hours and wages of 2024: two quarters of 9,506.00 make a weekly benefit amount of 366 dollars.
    private static readonly (string Quarter, string Csv)[] Wages =
    [
        ("2024Q3", "555-02-2222,Reyes,Rosa,,,500,9506.00,41-2031\n"),
        ("2024Q4", "555-02-2222,Reyes,Rosa,,,420,7988.00,41-2031\n"),
        ("2024Q2", "555-02-2222,Reyes,Rosa,,,500,9506.00,41-2031\n000-12-3456,Area,Zero,,,40,800.00,41-2031\n"),
    ];

    private static readonly Uri Mailbox = new("emulator/mail.json", UriKind.Relative);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_claim_goes_from_the_wage_file_to_the_payment_file(bool script)
    {
        await using var agency = await AgencyHost.StartAsync(Player.Morning(new(2025, 8, 1)));
        await using var browser = await Chromium.LaunchAsync();
        await using var employer = await Visitor.ComeAsync(browser, agency, script);
        await using var rosa = await Visitor.ComeAsync(browser, agency, script);
        var journey = new ClaimJourney(agency, rosa, (visitor, name) => visitor.LookAsync(name));
        await journey.ReportWagesAsync(employer, Employer, Wages);

        await journey.WakeAsync(new(2025, 8, 4));
        await journey.AnswerAllAsync();
        await journey.ChangeHoursAsync();
        Assert.Matches("^BF-[0-9A-Z]{4}-[0-9A-Z]{4}$", await journey.DeclareAsync());
        await journey.SettleAsync();
        await ReadTheLetterAsync(rosa, journey);

        // The first week is the waiting week; the second is certified in Spanish, and paid.
        await journey.WakeAsync(new(2025, 8, 10));
        await journey.FollowNewestMailAsync("60-waiting-week", "Tell us about your week of August 3, 2025");
        await journey.CertifyAsync("61-waiting-week");
        await journey.WakeAsync(new(2025, 8, 17));
        await journey.FollowNewestMailAsync("70-week", "Tell us about your week of August 10, 2025");
        await rosa.Page.ClickAsync("header nav a");
        Assert.Equal("Certifique su semana", await rosa.HeadingAsync());
        await journey.CertifyAsync("71-week-es");
        await rosa.Page.ClickAsync("main a[href='/claims/status']");
        await rosa.LookAsync("72-status-es");
        await rosa.Page.ClickAsync("header nav a");

        await journey.WakeAsync(new(2025, 8, 19));
        await journey.FollowNewestMailAsync("80-paid", "Your week of August 10, 2025");
        var status = await rosa.TextAsync();
        Assert.Contains("$366 paid so far", status, StringComparison.Ordinal);
        Assert.Contains("On Sunday we email you the link to certify the week of August 17, 2025. By August 24, 2025", status, StringComparison.Ordinal);
        await rosa.PhotographMainAsync("status.png");
        Assert.Empty(rosa.Alarms);
        await OneCreditAsync(agency.Get<PaymentFiles>(), 36600);
        await ScannersChangeNothingAsync(agency);
    }

    private static async Task ReadTheLetterAsync(Visitor rosa, ClaimJourney journey)
    {
        await journey.FollowNewestMailAsync("53-receipt", "We have your application for unemployment benefits");
        await journey.FollowNewestMailAsync("54-letter", "A letter about your unemployment benefits is ready");
        Assert.Contains("$366", await rosa.TextAsync(), StringComparison.Ordinal);
        // The letter is dressed: its own style sheet came with it.
        Assert.Equal("normal", await rosa.Page.Locator("address").EvaluateAsync<string>("lines => getComputedStyle(lines).fontStyle"));
        await rosa.OpenAsync("/claims/status");
        await rosa.LookAsync("55-status-determined");
        var pdf = await rosa.FetchAsync("a[href$='determination.pdf']");
        Assert.Equal("attachment; filename=determination.pdf", pdf.Headers["content-disposition"].Split("; filename*")[0]);
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(await pdf.BodyAsync()), StringComparison.Ordinal);
    }

    private static async Task OneCreditAsync(PaymentFiles files, long cents)
    {
        await using var kept = await files.OpenAsync("2025-08-18.ach", Cancellation);
        var file = new MemoryStream();
        await kept!.CopyToAsync(file, Cancellation);
        file.Position = 0;
        Assert.Empty(NachaFile.Validate(file));
        var entry = Assert.Single(Encoding.ASCII.GetString(file.ToArray()).Split('\n'), line => line.StartsWith('6'));
        Assert.Equal("22", entry[1..3]);
        Assert.Equal(cents, long.Parse(entry[29..39], CultureInfo.InvariantCulture));
    }

    /// <summary>Whatever opens each mailed link again and again, the claims and the mailbox stay as they are.</summary>
    private static async Task ScannersChangeNothingAsync(AgencyHost agency)
    {
        using var scanner = new HttpClient { BaseAddress = agency.Host.BaseAddress };
        var mails = await scanner.GetStringAsync(Mailbox, Cancellation);
        var docket = await PlayReport.OfAsync(agency.Host.Services, Cancellation);
        var links = JsonDocument.Parse(mails).RootElement.EnumerateArray().Select(mail => mail.GetProperty("links")[0].GetString()!).ToList();
        Assert.Equal(6, links.Count);
        foreach (var link in links.SelectMany(link => Enumerable.Repeat(link, 5)))
            Assert.Contains("birthDate-year", await scanner.GetStringAsync(new Uri(link), Cancellation), StringComparison.Ordinal);
        await agency.Host.Winder.WindToAsync(agency.Host.Clock.GetUtcNow(), Cancellation);

        Assert.Equal(mails, await scanner.GetStringAsync(Mailbox, Cancellation));
        Assert.Equal(docket, await PlayReport.OfAsync(agency.Host.Services, Cancellation));
    }
}
