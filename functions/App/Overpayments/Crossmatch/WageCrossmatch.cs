using BenefitsFlow.App.Employers;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Overpayments.Crossmatch;

/// <summary>An employer's reports of a quarter were compared with the weeks certified in it, and differ by more than is let pass. Cents.</summary>
/// <param name="Quarter">As <c>2025Q4</c>.</param>
public sealed record WagesCompared(string Quarter, long Reported, long Certified) : Fact
{
    public override string Cite => "RCW 50.20.130";
}

/// <summary>
/// Compares what employers reported for a quarter with what the person certified for weeks in it. A difference only asks, and holds no week: wages of weeks
/// that were not claimed may explain it, and a person finds what was earned in each. Both sides are heard: of several employers the one that reported the most
/// is asked by itself, the others by a person.
/// </summary>
public sealed class WageCrossmatch(ClaimFile file, PersonalFile people, WageRecords wages, WorkQueue queue, CrossmatchPolicy policy)
{
    /// <summary>Asks once for the same figures; while a question on the quarter is open, not again.</summary>
    public async Task CompareAsync(string claimId, Quarter quarter, DurableTaskClient client, CancellationToken cancellation = default)
    {
        if (await file.StateAsync(claimId, cancellation) is not { } claim || WeeksOf(claim, quarter) is not { Count: > 0 } weeks
            || await people.LoadAsync(claimId, cancellation) is not { } person)
            return;
        var reports = await ReportsAsync(claim, person.Ssn, quarter, cancellation);
        var reported = reports.Sum(report => report.Cents);
        var certified = (long)(weeks.Sum(week => week.Answers!.GrossEarnings) * 100);
        var asked = claim.Issues.Any(issue => issue.Open && issue.Quarter == quarter.ToString());
        if (!policy.Asks(reported, certified) || asked)
            return;
        var key = FormattableString.Invariant($"{quarter}-{reported}-{certified}").ToLowerInvariant();
        await file.AppendAsync(claimId, $"crossmatch-{key}", new WagesCompared(quarter.ToString(), reported, certified), "agency", cancellation);
        var most = reports.MaxBy(report => report.Cents)!.Employer;
        await file.AppendAsync(
            claimId, $"issue-crossmatch-{key}", new IssueRaised(EarningsIssue, "WAC 192-120-040", null, Quarter: quarter.ToString(), Employer: most), "agency", cancellation);
        await new OpenIssues(file, queue).Run(claimId, client, cancellation);
    }

    /// <summary>The kind of the issue.</summary>
    public const string EarningsIssue = "earnings";

    /// <summary>Certified weeks that lie in the quarter with a day at least: what was earned in them may all be in it.</summary>
    public static IReadOnlyList<WeekState> WeeksOf(ClaimState claim, Quarter quarter)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return [.. claim.Weeks.Where(week => week is { CertifiedOn: not null, Answers: not null } && week.Week <= quarter.LastDay && week.Week.AddDays(6) >= quarter.FirstDay)];
    }

    /// <summary>In the quarter of the claim's first day, employers of the year before are left out: their wages may be of the job that ended.</summary>
    private async Task<IReadOnlyList<ReportedWages>> ReportsAsync(ClaimState claim, string ssn, Quarter quarter, CancellationToken cancellation)
    {
        var reports = await wages.ReportedAsync(ssn, quarter.Plus(-4), quarter, cancellation);
        var before = quarter.FirstDay < claim.EffectiveSunday
            ? reports.Where(report => report.Quarter != quarter).Select(report => report.Employer).ToHashSet()
            : [];
        return [.. reports.Where(report => report.Quarter == quarter && !before.Contains(report.Employer))];
    }
}
