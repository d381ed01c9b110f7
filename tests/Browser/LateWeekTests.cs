using System.Text;
using System.Text.Json;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Emulator.Play;

namespace BenefitsFlow.Tests.Browser;

/// <summary>A claimant who was ill certifies a late week in Spanish, from the link in the mail.</summary>
public class LateWeekTests
{
    private static readonly DateOnly Late = new(2025, 8, 3);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_late_week_is_certified_in_Spanish_by_the_mailed_link_and_sent_again_changes_nothing()
    {
        await using var agency = await AgencyHost.StartAsync(Player.Morning(new(2025, 8, 1)));
        await ReportWagesAsync(agency);
        var filed = await FileAsync(agency);
        await agency.Host.Winder.WindToAsync(Player.Morning(new(2025, 9, 8)), Cancellation);
        await using var browser = await Chromium.LaunchAsync();
        await using var luz = await Visitor.ComeAsync(browser, agency, script: true, language: "es-US");

        await luz.OpenAsync(await NewestLinkAsync(agency));
        await luz.LookAsync("late-1-link");
        await luz.AnswerDateAsync("birthDate", People.Rosa.BirthDate);
        await luz.SendAsync();
        await luz.OpenAsync("/claims/status");
        await luz.LookAsync("late-2-status");
        await luz.OpenAsync($"/claims/weeks/{Late:yyyy-MM-dd}");
        Assert.Equal("Certifique su semana", await luz.HeadingAsync());
        await luz.SendAsync();
        await luz.LookAsync("late-3-empty");
        Assert.Contains("Elija si trabajó esta semana.", await luz.TextAsync(), StringComparison.Ordinal);
        await luz.AnswerAsync(
            ("lateReason", "Estuve en el hospital."), ("able", "yes"), ("hoursAvailable", "40"), ("worked", "no"), ("search", "3"), ("school", "no"), ("declared", "yes"));
        await luz.SendAsync();
        await luz.LookAsync("late-4-sent");
        await agency.Host.Winder.WindToAsync(agency.Host.Clock.GetUtcNow(), Cancellation);
        await luz.OpenAsync($"/claims/weeks/{Late:yyyy-MM-dd}");
        await luz.LookAsync("late-5-held");
        Assert.Contains("En espera hasta que una persona decida una pregunta.", await luz.TextAsync(), StringComparison.Ordinal);

        var week = (await agency.Get<ClaimFile>().StateAsync(filed, Cancellation))!.Week(Late)!;
        Assert.Equal((true, "late-claim"), (week.Late, Assert.Single(week.HeldFor)));
        await luz.Page.ClickAsync("main a[href$='/correct']");
        await luz.AnswerAsync(("gross", "40"), ("hours", "4"), ("reason", "Olvidé un día."));
        await luz.SendAsync();
        await luz.LookAsync("late-6-corrected");
        Assert.Contains("Recibimos su corrección.", await luz.TextAsync(), StringComparison.Ordinal);
        Assert.Empty(luz.Alarms);
    }

    private static async Task<string> FileAsync(AgencyHost agency)
    {
        await agency.Host.Winder.WindToAsync(Player.Morning(new(2025, 8, 4)), Cancellation);
        await agency.FileAsync(People.Rosa with { Language = "es" });
        return await agency.Get<ClaimFile>().ClaimsAsync(Cancellation).SingleAsync(Cancellation);
    }

    private static async Task ReportWagesAsync(AgencyHost agency)
    {
        using var http = new HttpClient { BaseAddress = agency.Host.BaseAddress };
        foreach (var (quarter, hours, wages) in new[] { ("2024Q2", 500, "9506.00"), ("2024Q3", 500, "9506.00"), ("2024Q4", 420, "7988.00") })
        {
            using var csv = new StringContent($"555-02-2222,Reyes,Rosa,,,{hours},{wages},41-2031\n", Encoding.UTF8, "text/csv");
            using var answer = await http.PostAsync(new Uri($"api/employers/123456786/quarters/{quarter}/wages", UriKind.Relative), csv, Cancellation);
            answer.EnsureSuccessStatusCode();
        }
    }

    private static async Task<string> NewestLinkAsync(AgencyHost agency)
    {
        using var http = new HttpClient { BaseAddress = agency.Host.BaseAddress };
        using var mails = JsonDocument.Parse(await http.GetStringAsync(new Uri("emulator/mail.json", UriKind.Relative), Cancellation));
        return new Uri(mails.RootElement.EnumerateArray().First(mail => mail.GetProperty("links").GetArrayLength() > 0).GetProperty("links")[0].GetString()!).PathAndQuery;
    }
}
