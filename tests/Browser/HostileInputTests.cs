using BenefitsFlow.App.Filing;
using BenefitsFlow.Emulator.Play;

namespace BenefitsFlow.Tests.Browser;

/// <summary>What a claimant types is shown as text, wherever it comes up again, and never becomes part of a page.</summary>
public class HostileInputTests
{
    // Each breaks out of an attribute, a text area or an element; were one let in, the page's own policy would stop it and say so.
    private const string Script = "\"'></textarea><script>alert(1)</script>";
    private const string Image = "\"><img src=x onerror=alert(2)>{{here}}";

    /// <summary>Fields of each page that take any text, and such as refuse it and show it again.</summary>
    private static readonly (string Page, string[] Free, string[] Refusing)[] Fields =
    [
        ("identity", ["firstName", "middleName", "lastName"], ["birthDate-month", "birthDate-day", "birthDate-year", "ssn"]),
        ("contact", ["line1", "line2", "city"], ["email", "phone", "zip"]),
        ("jobs/add", ["employer", "city", "explanation"], ["firstDay-month", "lastDay-year"]),
        ("availability", [], ["hours"]),
        ("payment", [], ["routing", "account"]),
    ];

    [Fact]
    public async Task Markup_and_script_in_every_field_stay_text_everywhere()
    {
        await using var agency = await AgencyHost.StartAsync(Player.Morning(new(2025, 8, 4)));
        await using var browser = await Chromium.LaunchAsync();
        await using var eve = await Visitor.ComeAsync(browser, agency, script: true, guarded: true);
        var journey = new ClaimJourney(agency, eve, (visitor, _) => OnlyTextAsync(visitor), Hostile(People.Rosa));
        await eve.OpenAsync("/claims/new");
        await eve.SendAsync();
        foreach (var (page, free, refusing) in Fields)
            await TypeEverywhereAsync(eve, page, [.. free, .. refusing]);
        await eve.OpenAsync("/claims/new/check");
        await OnlyTextAsync(eve);
        await RemoveJobsAsync(eve);

        await journey.AnswerAllAsync();
        await OnlyTextAsync(eve);
        Assert.Contains(Image, await eve.TextAsync(), StringComparison.Ordinal);
        await journey.DeclareAsync();
        await journey.SettleAsync();
        foreach (var path in new[] { "/claims/status", "/claims/letters/determination", "/emulator", "/emulator/mail" })
        {
            await eve.OpenAsync(path);
            await OnlyTextAsync(eve);
        }

        await eve.OpenAsync("/claims/letters/determination");
        Assert.Contains(Script, await eve.Page.InnerTextAsync("address"), StringComparison.Ordinal);
        Assert.Empty(eve.Alarms);
    }

    /// <summary>Both texts in every field of a page; what the page refuses, it shows again.</summary>
    private static async Task TypeEverywhereAsync(Visitor eve, string page, string[] names)
    {
        foreach (var typed in new[] { Image, Script })
        {
            await eve.OpenAsync($"/claims/new/{page}");
            await eve.AnswerAsync([.. names.Select(name => (name, typed))]);
            await eve.SendAsync();
            await OnlyTextAsync(eve);
            foreach (var name in names)
                Assert.Equal(typed, await eve.Page.InputValueAsync($"main [name='{name}']"));
        }
    }

    private static async Task RemoveJobsAsync(Visitor eve)
    {
        await eve.OpenAsync("/claims/new/jobs");
        while (await eve.Page.Locator("a[href$='/remove']").CountAsync() > 0)
        {
            await OnlyTextAsync(eve);
            await eve.Page.ClickAsync("a[href$='/remove'] >> nth=0");
            await OnlyTextAsync(eve);
            await eve.SendAsync();
        }
    }

    private static async Task OnlyTextAsync(Visitor visitor)
        => Assert.Equal(0, await visitor.Page.Locator("script, img, [onerror]").CountAsync());

    private static Application Hostile(Application person) => person with
    {
        FirstName = Image,
        LastName = Script,
        Address = person.Address with { Line1 = Script, Line2 = Image, City = Script },
        Jobs = [person.Jobs[0] with { Employer = Image, City = Script }],
    };
}
