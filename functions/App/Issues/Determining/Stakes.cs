using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>What hangs on an issue, in dollars: weekly benefit amount × weeks, never more than the claim has left.</summary>
internal static class Stakes
{
    /// <param name="result">Null while something is open.</param>
    /// <returns>Zero before there is a weekly benefit amount.</returns>
    /// <remarks>
    /// The weeks are: the issue's own week; or those of a denial that names its last week, and those held besides; or, of a denial that lasts until its
    /// condition ends, and of one that could still come, all that the claim has left. Paid weeks are another matter: of an issue about an overpayment,
    /// what was paid beyond what was due.
    /// </remarks>
    public static decimal Of(IssueRecord record, IssueResult? result)
    {
        if (record.Overpayment is { } one)
            return one.Weeks.Sum(week => week.Paid - week.Entitled) / 100m;
        if (record.Claim is not { Determination: { WeeklyBenefitAmount: > 0 } made, Balance: { } left } claim)
            return 0;
        var weeks = record.Issue.Week is not null ? 1
            : result is { Allowed: false, DeniedFrom: { } from, DeniedThrough: { } last } ? Reached(claim, from, last)
            : int.MaxValue;
        return Math.Min(made.WeeklyBenefitAmount * weeks, left);
    }

    private static int Reached(Filing.ClaimState claim, DateOnly from, DateOnly through)
    {
        var first = from > claim.EffectiveSunday ? from : claim.EffectiveSunday;
        var denied = Enumerable.Range(0, Math.Max(0, ((through.DayNumber - first.DayNumber) / 7) + 1)).Select(i => Week.Of(first).Plus(i).Sunday)
            .Where(sunday => claim.Week(sunday)?.Decided is null);
        var held = claim.Weeks.Where(week => week.HeldFor.Count > 0).Select(week => week.Week);
        return denied.Union(held).Count();
    }
}
