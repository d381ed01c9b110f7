using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Purges;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>For which weeks a determination denies benefits, and what ends it.</summary>
internal static class Denial
{
    /// <summary>The weeks and the earnings that end it; null when nothing but time does.</summary>
    public static DoublePurge? EndOf(Determination made, IssueRecord record)
    {
        if (made is not { Result: { Allowed: false, DeniedFrom: { } from }, Proposal.Purge: { } kind } || record.Claim.Determination is not { WeeklyBenefitAmount: > 0 } monetary)
            return null;
        return DoublePurge.For(new()
        {
            Kind = kind,
            // The act picks the law: the job's last day, when it is in the first week that is denied.
            Act = record.Job?.LastDay is { } last && Week.Of(last).Sunday == from ? last : from,
            ClaimBegins = record.Claim.EffectiveSunday,
            WeeklyBenefitAmount = monetary.WeeklyBenefitAmount,
        });
    }

    /// <summary>As a figure: from which day, and until when.</summary>
    public static Sentence Weeks(IssueResult result)
    {
        var from = Dates.Of(result.DeniedFrom!.Value);
        if (result.DeniedThrough is not { } last)
            return new($"From {from.En}, until the denial ends", $"Desde el {from.Es}, hasta que termine la negación");
        var to = Dates.Of(last.AddDays(6));
        return new($"{from.En} through {to.En}", $"Del {from.Es} al {to.Es}");
    }

    /// <summary>What ends it, in a sentence that fits any reader.</summary>
    public static Sentence Ends(DoublePurge end)
    {
        var (needed, first) = (Dates.Money(end.EarningsNeeded), Dates.Of(end.FirstPossibleWeek.Sunday));
        return new(
            $"The denial ends when both are true: you have earned at least {needed} in work that unemployment insurance covers, and the week of {first.En} has come.",
            $"La negación termina cuando se cumple lo siguiente: usted ganó al menos {needed} en un trabajo cubierto por el seguro de desempleo, y llegó la semana del {first.Es}.");
    }
}
