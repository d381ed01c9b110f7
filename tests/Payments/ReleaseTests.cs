using System.Net;
using System.Text.RegularExpressions;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Bank;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Emulator.Play;
using BenefitsFlow.Tests.Browser;
using BenefitsFlow.Tests.Staff;

namespace BenefitsFlow.Tests.Payments;

/// <summary>A batch that waits for a person: who decided something in it does not let it go.</summary>
public partial class ReleaseTests
{
    private const string Batch = "/staff/payments/batch/2026-03-04";

    private static readonly KeyValuePair<string, string?>[] ByPerson = [KeyValuePair.Create("Payments:Release", (string?)"person")];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_batch_leaves_when_a_person_who_decided_nothing_in_it_releases_it()
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon, settings: ByPerson);
        await SealAsync(agency, decidedBy: "lee-wong");
        Assert.Null(await FileAsync(agency));

        using var lee = await agency.VisitAsync("lee-wong");
        Assert.Contains("You decided something", (await lee.GetAsync(Batch)).Text, StringComparison.Ordinal);
        var token = Token().Match((await lee.GetAsync("/staff/payments/bank")).Text).Groups[1].Value;
        Assert.Equal(HttpStatusCode.Forbidden, (await lee.SendFormAsync(Batch, ("__RequestVerificationToken", token), ("read", "yes"))).Status);
        using var ana = await agency.VisitAsync("ana-lima");
        Assert.Equal(HttpStatusCode.OK, (await ana.GetAsync(Batch)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await ana.SendFormAsync(Batch, ("read", "yes"))).Status);
        Assert.Null(await FileAsync(agency));

        using var cole = await agency.VisitAsync("cole-hart");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await cole.PostAsync(Batch)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await cole.PostAsync(Batch, ("read", "yes"))).Status);
        await SettleAsync(agency);

        Assert.NotNull(await FileAsync(agency));
        var batch = await agency.Get<Batches>().FindAsync(new(2026, 3, 4), Cancellation);
        Assert.Equal((BatchStage.Paid, "cole-hart"), (batch.Stage, batch.ReleasedBy));
    }

    [Fact]
    public async Task Nobody_is_forgotten_a_batch_that_waits_is_asked_about_each_day()
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon, settings: ByPerson);
        await SealAsync(agency, decidedBy: "lee-wong");
        await agency.Host.Winder.WindToAsync(Office.Noon.AddHours(25), TestContext.Current.CancellationToken);
        Assert.Equal((BatchStage.Sealed, 2), await StandsAsync(agency));
        using var mara = await agency.VisitAsync("mara-diaz");
        Assert.Equal(HttpStatusCode.SeeOther, (await mara.PostAsync(Batch, ("read", "yes"))).Status);
        await SettleAsync(agency);
        Assert.Equal((BatchStage.Paid, 2), await StandsAsync(agency));
    }

    [Fact]
    public async Task The_pages_are_whole_in_a_browser()
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon, settings: ByPerson);
        var claim = await SealAsync(agency, decidedBy: "lee-wong");
        await using var browser = await Chromium.LaunchAsync();
        await using var cole = await Visitor.ComeAsync(browser, agency, script: true);
        await cole.OpenAsync("/staff/payments");
        await cole.Page.ClickAsync("main a.button");
        await cole.Page.ClickAsync("button[value='cole-hart']");
        await cole.OpenAsync("/staff/payments");
        await cole.LookAsync("pay-01-payments");
        await cole.OpenAsync(Batch);
        await cole.LookAsync("pay-02-batch");
        await cole.SendAsync();
        await cole.LookAsync("pay-03-batch-wrong");
        await cole.AnswerAsync(("read", "yes"));
        await cole.SendAsync();
        await SettleAsync(agency);
        await cole.OpenAsync(Batch + "?lang=es");
        await cole.LookAsync("pay-04-batch-paid");

        var back = BankReturn.Of((await FileAsync(agency))!, "R03");
        await agency.Get<BankDesk>().TakeAsync(Bank.BankReturnTests.Bytes(back), "cole-hart", Cancellation);
        var lines = back.Split('\n');
        lines[2] = lines[2][..30] + "9" + lines[2][31..];
        var (cut, _) = await agency.Get<BankDesk>().TakeAsync(Bank.BankReturnTests.Bytes(string.Join('\n', lines)[..^150]), "cole-hart", Cancellation);
        var (twice, _) = await agency.Get<BankDesk>().TakeAsync(Bank.BankReturnTests.Bytes(back.Replace("R03", "R02", StringComparison.Ordinal)), "cole-hart", Cancellation);
        foreach (var (path, name) in new[] { ("/staff/payments/bank", "pay-05-bank"), ($"/staff/payments/bank/{cut}", "pay-06-cut"), ($"/staff/payments/bank/{twice}?lang=es", "pay-07-twice"), ($"/staff/claims/{claim}/payments?lang=en", "pay-08-claim"), ("/staff/payments", "pay-09-payments") })
        {
            await cole.OpenAsync(path);
            await cole.LookAsync(name);
        }

        await cole.OpenAsync(agency.Get<App.Web.ClaimantLinks>().For(claim, "claims/payment", Office.Noon.AddDays(9)).PathAndQuery);
        await cole.LookAsync("pay-10-link");
        if (!(await cole.TextAsync()).Contains("Routing", StringComparison.Ordinal))
            await cole.SendAsync();
        await cole.LookAsync("pay-11-change");
    }

    /// <summary>A sealed batch of one claim, on which a member of staff decided something.</summary>
    private static async Task<string> SealAsync(AgencyHost agency, string decidedBy)
    {
        var claim = await Office.FileAsync(agency);
        await agency.Get<ClaimFile>().AppendAsync(claim, "closed", new IssueClosed(1, "mistake"), decidedBy, Cancellation);
        await agency.Get<Payables>().QueueAsync(new(claim, new(2026, 2, 22), 46_800), Cancellation);
        var day = new PaymentDay(new(2026, 3, 4), Office.Noon, PaymentRun.Code);
        await agency.Host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(PaymentRun), day, new StartOrchestrationOptions(day.InstanceId), Cancellation);
        await SettleAsync(agency);
        return claim;
    }

    private static async Task<(BatchStage Stage, int Asked)> StandsAsync(AgencyHost agency)
        => await agency.Get<Batches>().FindAsync(new(2026, 3, 4), Cancellation) is var batch ? (batch.Stage, batch.Asked) : default;

    private static Task SettleAsync(AgencyHost agency) => agency.Host.Winder.WindToAsync(agency.Host.Clock.GetUtcNow());

    private static async Task<string?> FileAsync(AgencyHost agency)
        => await agency.Get<PaymentFiles>().OpenAsync("2026-03-04.ach", Cancellation) is { } file ? await new StreamReader(file).ReadToEndAsync(Cancellation) : null;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
