using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.Law.Separation.Purges;

namespace BenefitsFlow.App.Weekly;

/// <summary>Whether what was certified since a denial could end it (WAC 192-150-085). It only asks: whether the work counts, a person finds.</summary>
internal static class EarnedEnough
{
    /// <summary>The kind of issue that is raised for it.</summary>
    public const string Code = "purge";

    /// <summary>True when weeks and earnings could both be there.</summary>
    public static bool Of(ClaimState claim, IssueState denying)
    {
        if (KindOf(denying.Law) is not { } kind || denying.Result is not { Allowed: false, DeniedFrom: { } from, DeniedThrough: null })
            return false;
        var purge = DoublePurge.For(new()
        {
            Kind = kind,
            Act = from,
            ClaimBegins = claim.EffectiveSunday,
            WeeklyBenefitAmount = claim.Determination!.WeeklyBenefitAmount,
            Work = [new() { Began = from, Earnings = [.. claim.Weeks.Where(week => week.Week >= from && week.Answers is { GrossEarnings: > 0 }).Select(week => new WeekEarnings(new(week.Week), week.Answers!.GrossEarnings))] }],
        });
        return purge.PurgedFrom is not null || purge.Open;
    }

    private static PurgeKind? KindOf(string law)
        => law.StartsWith("RCW 50.20.050", StringComparison.Ordinal) ? PurgeKind.Quit
            : law.StartsWith("RCW 50.20.066", StringComparison.Ordinal) ? PurgeKind.Misconduct
            : law.StartsWith("RCW 50.20.080", StringComparison.Ordinal) ? PurgeKind.Refusal
            : null;
}
