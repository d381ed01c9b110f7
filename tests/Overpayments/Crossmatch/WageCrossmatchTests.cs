using BenefitsFlow.App.Employers;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Overpayments.Crossmatch;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Overpayments.Collection;
using BenefitsFlow.Tests.Overpayments.Waivers;

namespace BenefitsFlow.Tests.Overpayments.Crossmatch;

/// <summary>Wage reports of a quarter beside what was certified in it. UIPL 01-16: both sides are heard before an overpayment is established on it.</summary>
public class WageCrossmatchTests
{
    private const string Shop = "765432108";
    private static readonly Quarter Reported = new(2025, 4);

    [Fact]
    public async Task Both_sides_are_asked_week_by_week_and_of_two_employers_the_one_that_reported_more()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await CertifiedAsync(owing);
        await ReportAsync(owing, "765432116", 10_000);
        await ReportAsync(owing, Shop, 30_000);
        for (var night = 0; night < 2; night++)
        {
            await owing.Agency.Get<WageCrossmatch>().CompareAsync(claimId, Reported, owing.Client, Owing.Cancellation);
            await owing.SettleAsync();
        }

        var issue = Assert.Single((await owing.StateAsync(claimId)).Issues);
        Assert.Equal((WageCrossmatch.EarningsIssue, Shop, "2025Q4"), (issue.Code, issue.Employer, issue.Quarter));
        var record = (await owing.Agency.Get<IssueFile>().LoadAsync(claimId, 1, Owing.Cancellation))!;
        Assert.Equal([Party.Claimant, Party.Employer], record.Attempts.Select(attempt => attempt.Made.Party).Order());
        Assert.Null(issue.Result);
        Assert.Empty((await owing.StateAsync(claimId)).Overpayments);
    }

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)]
    public async Task A_difference_up_to_what_is_let_pass_asks_nobody(long cents, bool asked)
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await CertifiedAsync(owing);
        await ReportAsync(owing, Shop, cents);
        await owing.Agency.Get<WageCrossmatch>().CompareAsync(claimId, Reported, owing.Client, Owing.Cancellation);
        Assert.Equal(asked ? 1 : 0, (await owing.StateAsync(claimId)).Issues.Count);
    }

    /// <summary>A claim with one week of the quarter, certified without work.</summary>
    private static async Task<string> CertifiedAsync(Owing owing)
    {
        var (claimId, file) = (Guid.NewGuid().ToString("N"), owing.Agency.Get<ClaimFile>());
        await owing.Agency.Get<PersonalFile>().SaveAsync(claimId, People.Rosa, Owing.Cancellation);
        await owing.Agency.Get<ClaimNumbers>().KeepAsync(claimId, Owing.Cancellation);
        await file.AppendAsync(claimId, "filed", new ClaimFiled(Confirmation.Of(claimId), new(2025, 9, 29), new(2025, 9, 28), "en", 40, false, false), "claimant", Owing.Cancellation);
        await file.AppendAsync(claimId, "determined", new MonetaryDetermined(Issues.Determining.Case.Claim().Determination!), "agency", Owing.Cancellation);
        await file.AppendAsync(claimId, "certified", new WeekCertified(new(2025, 10, 5), new(true, 40, false, 0, 0, 3, 0, false)), "claimant", Owing.Cancellation);
        return claimId;
    }

    private static Task<WageSaved> ReportAsync(Owing owing, string employer, long cents) => owing.Agency.Get<WageRecords>().SaveAsync(
        new(1, People.Rosa.Ssn, "Reyes", "Rosa", "", "", 40, cents, "353023"), Reported, employer, "f", Owing.Cancellation);
}
