using System.Text;
using System.Text.Json;
using BenefitsFlow.App.Filing;
using BenefitsFlow.Emulator.Play;
using Microsoft.Playwright;

namespace BenefitsFlow.Tests.Browser;

/// <summary>What people do between losing a job and being paid, each through the pages.</summary>
/// <param name="see">Called on every page, with a name for it.</param>
/// <param name="answers">What the claimant answers; Rosa's when null.</param>
internal sealed class ClaimJourney(AgencyHost agency, Visitor rosa, Func<Visitor, string, Task> see, Application? answers = null)
{
    private readonly Application person = answers ?? People.Rosa;
    private readonly HashSet<string> seen = [];

    /// <summary>Winds to nine in the morning of a day.</summary>
    public Task WakeAsync(DateOnly day) => agency.Host.Winder.WindToAsync(Player.Morning(day));

    public Task SettleAsync() => agency.Host.Winder.WindToAsync(agency.Host.Clock.GetUtcNow());

    /// <summary>An employer sends a wrong key, with which nothing is taken, and then files its quarters with the one that staff told it.</summary>
    public async Task ReportWagesAsync(Visitor employer, string account, params (string Quarter, string Csv)[] wages)
    {
        await employer.OpenAsync("/employers/wages");
        await see(employer, "01-wages");
        await SendWagesAsync(employer, account, "WRONG-KEY", wages[0]);
        await see(employer, "02-wages-refused");
        var key = await KeyAsync(account);
        foreach (var quarter in wages)
        {
            await SendWagesAsync(employer, account, key, quarter);
            Assert.Equal(1, await employer.Page.Locator("#report").CountAsync());
        }

        await see(employer, "03-wages-taken");
    }

    /// <summary>Walks through the form's questions with one mistake on the way, up to the page that shows all answers.</summary>
    public async Task AnswerAllAsync()
    {
        await rosa.OpenAsync("/claims/new");
        await see(rosa, "10-start");
        await rosa.SendAsync();
        await see(rosa, "11-identity");
        await rosa.SendAsync();
        await see(rosa, "12-identity-empty");
        await rosa.AnswerAsync(("firstName", person.FirstName), ("lastName", person.LastName), ("ssn", "555-02-222"));
        await rosa.AnswerDateAsync("birthDate", person.BirthDate);
        await rosa.SendAsync();
        await see(rosa, "13-identity-wrong");
        await MendSsnAsync();
        await AnswerContactAsync();
        await AddJobAsync();
        await AnswerAsync("30-availability", ("able", "yes"), ("hours", "40"), ("school", "no"));
        await AnswerAsync("31-other-pay", ("pension", "no"), ("other", "no"));
        await AnswerAsync("32-work-authorization", ("authorized", "yes"), ("union", "no"));
        await AnswerAsync(
            "33-payment", ("method", "directDeposit"), ("routing", person.Account!.Routing), ("account", person.Account.Number), ("kind", "checking"), ("withhold", "no"));
    }

    /// <summary>Leaves the page of all answers for one of them, and comes back to it.</summary>
    public async Task ChangeHoursAsync()
    {
        await see(rosa, "40-check");
        await rosa.Page.ClickAsync("a[href^='/claims/new/availability']");
        await rosa.AnswerAsync(("hours", "45"));
        await rosa.SendAsync();
        Assert.EndsWith("/claims/new/check", new Uri(rosa.Page.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("45", await rosa.TextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(person.Ssn[..5], await rosa.Page.ContentAsync(), StringComparison.Ordinal);
    }

    /// <summary>Declares and sends.</summary>
    /// <returns>The confirmation number.</returns>
    public async Task<string> DeclareAsync()
    {
        await rosa.Page.ClickAsync("main a.button");
        await rosa.SendAsync();
        await see(rosa, "41-declaration-empty");
        await rosa.AnswerAsync(("declared", "yes"));
        await rosa.SendAsync();
        await see(rosa, "42-done");
        return await rosa.Page.Locator(".reference").InnerTextAsync();
    }

    /// <summary>Opens the newest mail on the mailbox page and follows its link to the page behind the question for the birth date.</summary>
    public async Task FollowNewestMailAsync(string name, string subject)
    {
        await rosa.OpenAsync("/emulator/mail");
        await SeeOnceAsync("50-mails");
        await rosa.Page.GetByRole(AriaRole.Link, new() { Name = subject }).First.ClickAsync();
        await SeeOnceAsync("51-mail");
        await rosa.Page.ClickAsync(".text a[href*='/c/']");
        await SeeOnceAsync("52-link");
        await rosa.AnswerDateAsync("birthDate", person.BirthDate);
        await rosa.SendAsync();
        await see(rosa, name);
    }

    /// <summary>Certifies the week that the page asks for, without work.</summary>
    public async Task CertifyAsync(string name)
    {
        await rosa.AnswerAsync(
            ("able", "yes"), ("hoursAvailable", "40"), ("worked", "no"), ("search", "3"), ("otherPay", "0"), ("school", "no"));
        await rosa.SendAsync();
        await see(rosa, $"{name}-undeclared");
        await rosa.AnswerAsync(("declared", "yes"));
        await rosa.SendAsync();
        await see(rosa, $"{name}-sent");
        await SettleAsync();
    }

    private Task SeeOnceAsync(string name) => seen.Add(name) ? see(rosa, name) : Task.CompletedTask;

    private static async Task SendWagesAsync(Visitor employer, string account, string key, (string Quarter, string Csv) wages)
    {
        await employer.AnswerAsync(("account", account), ("quarter", wages.Quarter), ("key", key));
        await employer.Page.SetInputFilesAsync(
            "#file", new FilePayload { Name = $"{wages.Quarter}.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(wages.Csv) });
        await employer.SendAsync();
    }

    private async Task<string> KeyAsync(string account)
    {
        using var staff = new HttpClient { BaseAddress = agency.Host.BaseAddress };
        using var told = JsonDocument.Parse(await staff.GetStringAsync(new Uri($"api/employers/{account}/filing-key", UriKind.Relative)));
        return told.RootElement.GetProperty("filingKey").GetString()!;
    }

    /// <summary>The refused page kept what was typed, and says what is wrong above and at the field.</summary>
    private async Task MendSsnAsync()
    {
        Assert.Equal(["#ssn"], await rosa.Page.Locator(".summary a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"));
        Assert.Equal("true", await rosa.Page.GetAttributeAsync("#ssn", "aria-invalid"));
        Assert.Equal("555-02-222", await rosa.Page.InputValueAsync("#ssn"));
        Assert.Equal(person.FirstName, await rosa.Page.InputValueAsync("#firstName"));
        Assert.Equal("1988", await rosa.Page.InputValueAsync("[name=birthDate-year]"));
        await rosa.AnswerAsync(("ssn", "555-02-2222"));
        await rosa.SendAsync();
    }

    private Task AnswerContactAsync() => AnswerAsync(
        "20-contact",
        ("email", person.Email), ("phone", person.Phone!), ("line1", person.Address.Line1), ("line2", person.Address.Line2!), ("city", person.Address.City),
        ("state", "WA"), ("zip", person.Address.Zip));

    private async Task AddJobAsync()
    {
        await see(rosa, "21-jobs-none");
        await rosa.Page.ClickAsync("main a.button.plain");
        await rosa.SendAsync();
        await see(rosa, "22-job-empty");
        await rosa.AnswerAsync(("employer", person.Jobs[0].Employer), ("city", person.Jobs[0].City), ("ended", "lackOfWork"));
        await rosa.AnswerDateAsync("firstDay", person.Jobs[0].FirstDay);
        await rosa.AnswerDateAsync("lastDay", person.Jobs[0].LastDay!.Value);
        await rosa.SendAsync();
        await see(rosa, "23-jobs");
        await rosa.SendAsync();
    }

    private async Task AnswerAsync(string name, params (string Name, string Value)[] answers)
    {
        await see(rosa, name);
        await rosa.AnswerAsync(answers);
        await rosa.SendAsync();
    }
}
