using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Issues.Determining;

/// <summary>What becomes of weeks that waited for an issue: RCW 50.20.180, 50.20.010(1)(d).</summary>
public sealed class SettleWeeksTests
{
    private static readonly DateOnly[] Sundays = [new(2026, 3, 1), new(2026, 3, 8), new(2026, 3, 15)];

    [Fact]
    public async Task An_allowance_lets_the_weeks_go_on_in_their_order_and_a_denial_before_it_is_undone()
    {
        await using var agency = await AgencyHost.StartAsync(new(2026, 3, 30, 17, 0, 0, TimeSpan.Zero));
        var (file, id) = (agency.Get<ClaimFile>(), Guid.NewGuid().ToString("N"));
        await HeldAsync(agency, file, id);

        await DeterminedAsync(agency, file, id, 1, new(false, new(2026, 2, 15), null));
        var denied = (await file.StateAsync(id, TestContext.Current.CancellationToken))!;
        Assert.All(denied.Weeks, week => Assert.Equal((1, 0), (week.DeniedFor, week.HeldFor.Count)));
        Assert.All(denied.Weeks, week => Assert.Null(week.Decided));

        await DeterminedAsync(agency, file, id, 2, IssueResult.Allow);
        await DeterminedAsync(agency, file, id, 2, IssueResult.Allow);
        var allowed = (await file.StateAsync(id, TestContext.Current.CancellationToken))!;
        Assert.Equal([WeekOutcome.WaitingWeek, WeekOutcome.Payable, WeekOutcome.Payable], allowed.Weeks.Select(week => week.Decided!.Outcome));
        Assert.Equal(2, (await agency.Get<App.Payments.Ledger>().ReadAsync(id, TestContext.Current.CancellationToken)).Count(entry => entry.Kind == "entitled"));
    }

    [Fact]
    public async Task A_week_that_nothing_holds_any_more_and_nobody_settled_is_found_by_the_sweep()
    {
        await using var agency = await AgencyHost.StartAsync(new(2026, 3, 30, 10, 0, 0, TimeSpan.Zero));
        var (file, id) = (agency.Get<ClaimFile>(), Guid.NewGuid().ToString("N"));
        await HeldAsync(agency, file, id);
        await file.AppendAsync(id, "issue-1-determined-1", new IssueDetermined(1, 1, 1, "digest", IssueResult.Allow, "RCW 50.20.050"), "ana-ortiz", TestContext.Current.CancellationToken);

        await agency.Host.Winder.WindToAsync(agency.Host.Clock.GetUtcNow().AddHours(3), TestContext.Current.CancellationToken);

        Assert.All((await file.StateAsync(id, TestContext.Current.CancellationToken))!.Weeks.Where(week => week.CertifiedOn is not null), week => Assert.NotNull(week.Decided));
    }

    [Fact]
    public async Task Work_that_ended_a_denial_pays_the_weeks_after_it_and_none_before()
    {
        await using var agency = await AgencyHost.StartAsync(new(2026, 3, 30, 17, 0, 0, TimeSpan.Zero));
        var (file, id) = (agency.Get<ClaimFile>(), Guid.NewGuid().ToString("N"));
        await HeldAsync(agency, file, id);
        await DeterminedAsync(agency, file, id, 1, new(false, new(2026, 2, 15), null));
        await file.AppendAsync(id, "issue-purge-1-1", new IssueRaised("purge", "RCW 50.20.050", null, 0), "agency", TestContext.Current.CancellationToken);

        await file.AppendAsync(id, "issue-2-determined-1", new IssueDetermined(2, 1, 1, "digest", new(true, new(2026, 2, 15), Sundays[1]), "WAC 192-150-085"), "ana-ortiz", TestContext.Current.CancellationToken);
        await agency.Get<SettleWeeks>().Run(new(id, 2, 1), agency.Host.Client, CancellationToken.None);
        await agency.Host.Winder.WindToAsync(agency.Host.Clock.GetUtcNow(), TestContext.Current.CancellationToken);

        var weeks = (await file.StateAsync(id, TestContext.Current.CancellationToken))!.Weeks;
        Assert.Equal([false, false, true], weeks.Select(week => week.Decided is not null));
    }

    /// <summary>Two refusals of work are two denials of one section, about no job.</summary>
    [Fact]
    public void Work_that_ended_one_denial_does_not_end_one_that_came_after_it()
    {
        IssueState Denial(int number, DateOnly from) => new() { Number = number, Code = "refusal", Law = "RCW 50.20.080", Detected = from, Result = new(false, from, null) };
        var asked = new IssueState { Number = 2, Code = "purge", Law = "RCW 50.20.080", Detected = Sundays[1], Result = IssueResult.Allow };
        var claim = new App.Filing.ClaimState { ClaimId = "c", Issues = [Denial(1, Sundays[0]), asked, Denial(3, Sundays[2])] };

        Assert.Equal([1], claim.IssuesDenying(Sundays[0]).Select(issue => issue.Number));
        Assert.Empty(claim.IssuesDenying(Sundays[1]));
        Assert.Equal([3], claim.IssuesDenying(Sundays[2]).Select(issue => issue.Number));
    }

    [Fact]
    public async Task Whether_a_denial_has_ended_is_asked_again_when_more_was_earned()
    {
        await using var agency = await AgencyHost.StartAsync(new(2026, 3, 30, 17, 0, 0, TimeSpan.Zero));
        var (file, id) = (agency.Get<ClaimFile>(), Guid.NewGuid().ToString("N"));
        await HeldAsync(agency, file, id);
        await DeterminedAsync(agency, file, id, 1, new(false, new(2025, 11, 2), null));
        for (var week = 0; week < 8; week++)
            await file.AppendAsync(id, $"week-old-{week}", new WeekCertified(new DateOnly(2025, 11, 2).AddDays(7 * week), new(true, 40, true, 2000, 40, 3, 0, false)), "claimant", TestContext.Current.CancellationToken);
        var sunday = new DateOnly(2026, 3, 22);
        await file.AppendAsync(id, "week-new", new WeekCertified(sunday, new(true, 40, true, 150, 10, 3, 0, false)), "claimant", TestContext.Current.CancellationToken);

        await new DecideWeek(file, agency.Get<PersonsDebts>(), TimeProvider.System).Run(new(id, sunday), CancellationToken.None);
        Assert.Equal(["separation-quit", "purge"], (await file.StateAsync(id, TestContext.Current.CancellationToken))!.Issues.Select(issue => issue.Code));
        await file.AppendAsync(id, "issue-2-determined-1", new IssueDetermined(2, 1, 1, "digest", new(false, new(2025, 11, 2), null), "WAC 192-150-085"), "ana-ortiz", TestContext.Current.CancellationToken);
        await new DecideWeek(file, agency.Get<PersonsDebts>(), TimeProvider.System).Run(new(id, sunday), CancellationToken.None);
        Assert.Equal(["separation-quit", "purge", "purge"], (await file.StateAsync(id, TestContext.Current.CancellationToken))!.Issues.Select(issue => issue.Code));
    }

    private static async Task HeldAsync(AgencyHost agency, ClaimFile file, string id)
    {
        var claim = Case.Claim();
        await agency.Get<PersonalFile>().SaveAsync(id, Case.Record().Person);
        await file.AppendAsync(id, "issue-separation-quit", new IssueRaised("separation-quit", "RCW 50.20.050", null, 0), "agency");
        await file.AppendAsync(id, "filed", new ClaimFiled("BF-0000-0000", claim.Applied, claim.EffectiveSunday, "en", 40, false, false), "claimant");
        await file.AppendAsync(id, "determined", new MonetaryDetermined(claim.Determination!), "agency");
        foreach (var sunday in Sundays)
        {
            await file.AppendAsync(id, $"week-{sunday:yyyy-MM-dd}-answer", new WeekCertified(sunday, new(true, 40, false, 0, 0, 3, 0, false)), "claimant");
            await file.AppendAsync(id, $"week-{sunday:yyyy-MM-dd}-held", new WeekHeld(sunday, ["separation-quit"]), "agency");
        }
    }

    private static async Task DeterminedAsync(AgencyHost agency, ClaimFile file, string id, int number, IssueResult result)
    {
        await file.AppendAsync(id, $"issue-1-determined-{number}", new IssueDetermined(1, number, number, "digest", result, "RCW 50.20.050"), "ana-ortiz");
        await agency.Get<SettleWeeks>().Run(new(id, 1, number), agency.Host.Client, CancellationToken.None);
        await agency.Host.Winder.WindToAsync(agency.Host.Clock.GetUtcNow());
    }
}
