using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using Microsoft.Extensions.Configuration;

namespace BenefitsFlow.Tests.Staff;

/// <summary>Who works at the agency: loaded by an administrator, with each member's own leave.</summary>
public class DirectoryTests
{
    private static readonly Uri Api = new("/api/staff/directory", UriKind.Relative);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_takes_the_place_of_all_and_a_wrong_one_changes_nothing()
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon);
        using var http = new HttpClient { BaseAddress = agency.Host.BaseAddress };
        using var loaded = await http.PostAsJsonAsync(Api, new { members = new[] { new { id = "kim", name = "Kim", email = "kim@agency.example", roles = new[] { "lead" }, languages = new[] { "en" } } } }, Cancellation);
        Assert.Equal(HttpStatusCode.OK, loaded.StatusCode);
        Assert.Equal("kim", Assert.Single(await agency.Get<StaffDirectory>().AllAsync(Cancellation)).Id);

        var wrong = await PostAsync(http, """
            { "members": [ { "id": "Not an id", "name": "A", "email": "x", "roles": ["owner"], "languages": ["en"], "salary": 1 },
                           { "id": "b", "name": "B", "email": "b@agency.example", "roles": ["tax"], "languages": "en" } ] }
            """);
        Assert.Equal("invalid-request", wrong.GetProperty("code").GetString());
        Assert.Equal(
            ["/members/0/email", "/members/0/id", "/members/0/roles", "/members/0/salary", "/members/1/languages"],
            wrong.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order());
        Assert.Equal("kim", Assert.Single(await agency.Get<StaffDirectory>().AllAsync(Cancellation)).Id);
    }

    [Theory]
    [InlineData("""{ "members": [] }""")]
    [InlineData("""{ }""")]
    [InlineData("""[]""")]
    [InlineData("""{ "members": [ { "id": "a", "name": "A", "email": "a@b", "roles": ["lead"], "languages": ["en"], "mentor": "gone" } ] }""")]
    [InlineData("""{ "members": [ { "id": "a", "name": "A", "email": "a@b", "roles": ["lead"], "languages": ["en"] }, { "id": "b", "name": "A", "email": "A@B", "roles": ["lead"], "languages": ["en"] } ] }""")]
    [InlineData("{")]
    public async Task What_is_no_directory_is_refused(string json)
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon);
        using var http = new HttpClient { BaseAddress = agency.Host.BaseAddress };
        Assert.Equal(400, (await PostAsync(http, json)).GetProperty("status").GetInt32());
        Assert.Equal(8, (await agency.Get<StaffDirectory>().AllAsync(Cancellation)).Count);
    }

    [Fact]
    public async Task In_Azure_nobody_is_seeded()
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon);
        var azure = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>("WEBSITE_SITE_NAME", "func")]).Build();
        Assert.Empty(await new StaffDirectory(agency.Get<AgencyTables>(), azure, TimeProvider.System).AllAsync(Cancellation));
    }

    [Fact]
    public async Task A_member_enters_days_away_and_who_stands_in()
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon);
        using var ana = await agency.VisitAsync("ana-lima");
        (string, string)[] days = [("from-month", "3"), ("from-day", "9"), ("from-year", "2026"), ("through-month", "3"), ("through-day", "13"), ("through-year", "2026")];

        Assert.Equal(HttpStatusCode.SeeOther, (await ana.PostAsync("/staff/me", [("delegate", "lee-wong"), .. days])).Status);

        var member = (await agency.Get<StaffDirectory>().FindAsync("ana-lima", Cancellation))!;
        Assert.Equal("lee-wong", member.Delegate);
        Assert.Equal([false, true, true, false], new[] { 8, 9, 13, 14 }.Select(day => member.IsAway(new(2026, 3, day))));
        Assert.Equal(HttpStatusCode.SeeOther, (await ana.PostAsync("/staff/me", ("remove", "0"))).Status);
        Assert.Empty((await agency.Get<StaffDirectory>().FindAsync("ana-lima", Cancellation))!.Away!);
    }

    [Theory]
    [InlineData("delegate=cole-hart", "Choose a colleague who shares a role with you.")]
    [InlineData("from-month=3&from-day=9&from-year=2026", "Enter the last day too.")]
    [InlineData("through-month=3&through-day=9&through-year=2026", "Enter the first day too.")]
    [InlineData("from-month=3&from-day=9&from-year=2026&through-month=3&through-day=8&through-year=2026", "The last day is before the first.")]
    [InlineData("from-month=3&from-day=2&from-year=2026&through-month=3&through-day=3&through-year=2026", "These days are over.")]
    public async Task Wrong_days_get_a_sentence(string typed, string sentence)
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon);
        using var ana = await agency.VisitAsync("ana-lima");
        var seen = await ana.PostAsync("/staff/me", [.. typed.Split('&').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, seen.Status);
        Assert.Contains(sentence, seen.Text, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> PostAsync(HttpClient http, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(Api, body, Cancellation);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }
}
