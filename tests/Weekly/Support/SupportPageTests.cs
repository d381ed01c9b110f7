using System.Net;
using System.Text;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Tests.Staff;

namespace BenefitsFlow.Tests.Weekly.Support;

/// <summary>What a child support agency asks to be withheld: entered, changed and ended by staff (RCW 50.40.050).</summary>
public sealed class SupportPageTests(Office office) : IClassFixture<Office>
{
    private const string Reference = "Case 88-1234, of a mother in Yakima";

    private static readonly string Key = new('a', 32);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_order_is_entered_once_changed_and_ended_and_what_its_notice_says_besides_stays_sealed()
    {
        var claim = await office.FileAsync();
        using var tess = await office.Agency.VisitAsync("tess-ray");
        var path = $"/staff/claims/{claim}/support";
        Assert.Contains("Nothing is withheld on this claim", (await tess.GetAsync(path)).Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync(tess, path, Key, "withhold", "120.50", "2", Reference)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync(tess, path, Key, "withhold", "120.50", "2", Reference)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync(tess, path, new('b', 32), "withhold", "80", "3")).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync(tess, path, new('c', 32), "end", "", "4")).Status);

        var orders = await office.Agency.Get<ClaimFile>().ReadAsync(claim, Cancellation).Select(entry => entry.Fact).OfType<SupportOrdered>().ToListAsync(Cancellation);
        Assert.Equal([new(120.50m, new(2026, 3, 2)), new(80m, new(2026, 3, 3)), new(0m, new(2026, 3, 4))], orders);
        var docket = (await office.Agency.Get<Docket>().OfAsync(claim, Cancellation)).Where(line => line.What == nameof(SupportOrdered)).Select(line => line.Detail);
        Assert.Equal(["$120.50 a week, served 2026-03-02, tess-ray", "$80 a week, served 2026-03-03, tess-ray", "ended from 2026-03-04, tess-ray"], docket);
        await foreach (var row in office.Agency.Get<AgencyTables>().Open("support").QueryAsync($"PartitionKey eq {claim}", Cancellation))
            Assert.DoesNotContain("Yakima", Encoding.UTF8.GetString(row.Select(field => field.Value).OfType<byte[]>().SelectMany(bytes => bytes).ToArray()), StringComparison.Ordinal);
        Assert.Contains("Ended from", (await tess.GetAsync(path)).Text, StringComparison.Ordinal);
        Assert.Contains("tess-ray", (await office.Agency.Get<ClaimFile>().StateAsync(claim, Cancellation))!.Deciders);
    }

    [Theory]
    [InlineData("", "10", "3", "Choose what the notice says.")]
    [InlineData("withhold", "", "3", "Enter the amount that the notice asks for, for one week.")]
    [InlineData("withhold", "0", "3", "Enter more than 0.")]
    [InlineData("withhold", "-5", "3", "web.money")]
    [InlineData("withhold", "99999999999999999999", "3", "5,000")]
    [InlineData("withhold", "10", "5", "This day is still to come.")]
    [InlineData("withhold", "10", "", "field-wrong")]
    [InlineData("end", "", "3", "there is nothing to end")]
    public async Task What_is_wrong_gets_a_sentence_and_enters_nothing(string act, string weekly, string day, string says)
    {
        var claim = await office.FileAsync();
        using var tess = await office.Agency.VisitAsync("tess-ray");
        var seen = await SendAsync(tess, $"/staff/claims/{claim}/support", Key, act, weekly, day);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, seen.Status);
        if (says.StartsWith("web.", StringComparison.Ordinal))
            Assert.Contains("aria-invalid", seen.Text, StringComparison.Ordinal);
        else
            Assert.Contains(says, seen.Text, StringComparison.Ordinal);
        Assert.Empty((await office.Agency.Get<ClaimFile>().StateAsync(claim, Cancellation))!.SupportOrders);
    }

    [Theory]
    [InlineData("tess-ray", HttpStatusCode.OK)]
    [InlineData("cole-hart", HttpStatusCode.OK)]
    [InlineData("ana-lima", HttpStatusCode.Forbidden)]
    [InlineData("mara-diaz", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task Technicians_and_collections_enter_it_and_nobody_else(string? who, HttpStatusCode status)
    {
        var claim = await office.FileAsync();
        using var visitor = await office.Agency.VisitAsync(who);
        Assert.Equal(status, (await visitor.GetAsync($"/staff/claims/{claim}/support")).Status);
    }

    /// <summary>A claim of a member's own: no page of it opens to that member.</summary>
    [Theory]
    [InlineData("support")]
    [InlineData("correct")]
    [InlineData("amounts")]
    public async Task Nobody_enters_anything_on_a_claim_of_their_own(string page)
    {
        var claim = await office.FileAsync();
        var who = page == "amounts" ? "ana-lima" : "tess-ray";
        var member = (await office.Agency.Get<StaffDirectory>().AllAsync(Cancellation)).Single(one => one.Id == who);
        await office.Agency.Get<PersonalFile>().ChangeAsync(claim, person => person with { Email = member.Email }, Cancellation);
        using var visitor = await office.Agency.VisitAsync(who);

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync($"/staff/claims/{claim}/{page}")).Status);
    }

    private static Task<Web.Seen> SendAsync(Web.Visitor visitor, string path, string key, string act, string weekly, string day, string reference = "") => visitor.PostAsync(
        path, ("key", key), ("act", act), ("weekly", weekly), ("served-month", "3"), ("served-day", day), ("served-year", day.Length == 0 ? "" : "2026"), ("reference", reference));
}
