using System.Net;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.Tests.Browser;
using BenefitsFlow.Tests.Overpayments.Waivers;
using Visitor = BenefitsFlow.Tests.Browser.Visitor;

namespace BenefitsFlow.Tests.Overpayments.Collection;

/// <summary>What a claimant sees of a debt, what staff do on it, and who gets in where.</summary>
public class DebtPagesTests
{
    [Fact]
    public async Task A_claimant_sees_what_is_owed_asks_for_a_plan_and_sees_nobody_elses_debt()
    {
        await using var owing = await Owing.StartAsync();
        var (mine, other) = (await owing.OweAsync(100_000), await owing.OweAsync(55_500));
        await owing.OweAsync(other, 2, 77_700);
        using var rosa = owing.Visit(mine);
        Assert.Contains("$1,000", (await rosa.GetAsync("/claims/debts")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await rosa.GetAsync("/claims/debts/2")).Status);
        var page = await rosa.GetAsync("/claims/debts/1");
        Assert.Contains("role=\"img\"", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page.Html, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await rosa.PostAsync("/claims/debts/1", ("ask", "plan"), ("monthly", "-5"))).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await rosa.PostAsync("/claims/debts/1", ("ask", "plan"), ("monthly", "20"))).Status);
        Assert.Contains("A person looks at it", (await rosa.GetAsync("/claims/debts/1")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await rosa.PostAsync("/claims/debts/1", ("ask", "plan"), ("monthly", "30"))).Status);
        Assert.Equal(3_000, (await owing.DebtAsync(mine)).Plan?.Monthly);
        Assert.Equal(HttpStatusCode.SeeOther, (await rosa.PostAsync("/claims/debts/1", ("ask", "offset"), ("wanted", "yes"), ("percent", "40"))).Status);
        Assert.Equal(40, (await owing.DebtAsync(mine)).Collection.Offset?.Percent);
        using var nobody = await owing.Agency.VisitAsync(null);
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync("/claims/debts/1")).Status);
    }

    [Theory]
    [InlineData("12.50", "r-1", "")]
    [InlineData("-5", "r-2", "A payment is above $0")]
    [InlineData("0", "r-3", "above $0")]
    [InlineData("99999999999999999999", "r-4", "$100,000,000")]
    [InlineData("5", "r 5!", "letters, digits and hyphens")]
    public async Task Staff_enter_a_payment_and_are_told_what_is_wrong(string amount, string receipt, string said)
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(100_000);
        using var cole = await owing.Agency.VisitAsync("cole-hart");
        var sent = await cole.PostAsync($"/staff/claims/{claimId}/debts/1/payment", ("receipt", receipt), ("amount", amount));
        Assert.Equal(said.Length == 0 ? HttpStatusCode.SeeOther : HttpStatusCode.UnprocessableEntity, sent.Status);
        Assert.Contains(said, sent.Text, StringComparison.Ordinal);
        Assert.Equal(said.Length == 0 ? 98_750 : 100_000, (await owing.DebtAsync(claimId)).Total);
    }

    [Fact]
    public async Task Who_may_not_take_payments_or_give_up_debts_cannot()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(100_000);
        foreach (var id in new[] { "ana-lima", "mara-diaz", "ugo-finn", "tia-bell" })
        {
            using var member = await owing.Agency.VisitAsync(id);
            Assert.Equal(HttpStatusCode.Forbidden, (await member.SendFormAsync("/staff/payments-received", ("kind", "lockbox"))).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await member.SendFormAsync($"/staff/claims/{claimId}/debts/1/payment", ("amount", "5"))).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await member.SendFormAsync($"/staff/claims/{claimId}/debts/1/charge-off", ("means", "yes"))).Status);
        }

        using var cole = await owing.Agency.VisitAsync("cole-hart");
        Assert.Equal(HttpStatusCode.SeeOther, (await cole.PostAsync($"/staff/claims/{claimId}/debts/1/charge-off", ("means", "yes"), ("reason", "Gone."))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await cole.SendFormAsync($"/staff/claims/{claimId}/debts/1/answer", ("approved", "yes"))).Status);
        using var mara = await owing.Agency.VisitAsync("mara-diaz");
        Assert.Equal(HttpStatusCode.SeeOther, (await mara.PostAsync($"/staff/claims/{claimId}/debts/1/answer", ("approved", "yes"), ("reason", "Agreed."))).Status);
        await owing.SettleAsync();
        Assert.Equal(0, (await owing.DebtAsync(claimId)).Total);
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("es-US")]
    public async Task The_pages_are_whole_in_a_browser(string language)
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(language: language[..2], each: 50_000);
        await owing.PayAsync(claimId, "r-1", 12_345);
        // Final, billed, two months missed, interest.
        await owing.WindToAsync(new(2026, 7, 10));
        await owing.PayAsync(claimId, "r-2", 2_000);
        await owing.Agency.Get<PlanDesk>().AskAsync(new(claimId, 1), 1_500, owing.Client, Owing.Cancellation);
        await owing.Agency.Get<ReliefDesk>().ProposeAsync(new(claimId, 1), ReliefKind.Settlement, 30_000, "All that can be lent.", "cole-hart", Owing.Cancellation);
        var file = await owing.TakeFileAsync($"H,f1,2026-07-10\nD,1,{Owing.Reference(claimId)},5.00\nD,2,Mary Roe,7.50\nD,3,{Owing.Reference(claimId)},-1.00\nT,3,11.50\n");
        await using var browser = await Chromium.LaunchAsync();
        await using var rosa = await Visitor.ComeAsync(browser, owing.Agency, script: true, language: language);
        await rosa.Page.Context.AddCookiesAsync([new() { Name = "claimant", Value = Uri.EscapeDataString(owing.Cookie(claimId)), Url = owing.Agency.Host.BaseAddress.ToString() }]);
        foreach (var (path, name) in new[] { ("/claims/debts", "owed"), ("/claims/debts/1", "debt"), ("/claims/debts/1/waiver", "waiver"), ("/claims/letters/overpayment-1-statement-3", "statement") })
        {
            await rosa.OpenAsync(path);
            await rosa.LookAsync($"{name}-{language}");
        }

        await rosa.OpenAsync("/claims/debts/1/waiver");
        await rosa.SendAsync();
        await rosa.LookAsync($"waiver-wrong-{language}");

        await using var cole = await Visitor.ComeAsync(browser, owing.Agency, script: true, language: language);
        await cole.OpenAsync("/staff");
        await cole.Page.ClickAsync("main a.button");
        await cole.Page.ClickAsync("button[value='cole-hart']");
        foreach (var (path, name) in new[] { ("", "staff-debt"), ("/payment", "payment"), ("/plan", "plan"), ("/settlement", "settlement"), ("/charge-off", "charge-off"), ("/referral", "referral"), ("/sent-back", "sent-back") })
        {
            await cole.OpenAsync($"/staff/claims/{claimId}/debts/1{path}");
            await cole.LookAsync($"{name}-{language}");
        }

        await cole.OpenAsync("/staff/payments-received");
        await cole.LookAsync($"payments-received-{language}");
        await cole.OpenAsync($"/staff/payments-received/{file.Id}");
        await cole.LookAsync($"file-{language}");
        Assert.Empty(rosa.Alarms);
        Assert.DoesNotContain(cole.Alarms, alarm => !alarm.Contains("401", StringComparison.Ordinal));
    }
}
