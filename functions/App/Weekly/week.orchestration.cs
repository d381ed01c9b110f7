using BenefitsFlow.App.Payments;

namespace BenefitsFlow.App.Weekly;

/// <summary>One week of a claim, <c>claim-{id}-week-{sunday}</c>: asked for, certified or lapsed, decided, entered in the ledger, queued for payment.</summary>
public static class WeekOrchestration
{
    public const string Name = "Week";

    /// <summary>Raised when the claimant's certification is in the claim file.</summary>
    public const string Certified = "WeekCertified";

    [Function(Name)]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var input = context.GetInput<OpenedWeek>()!;
        var week = new ClaimWeek(input.ClaimId, input.Sunday);

        var certified = context.HearBy(Certified, input.ClosesAt);
        await context.AskForCertification(week);
        if (!await certified && await context.LapseWeek(week))
            return;

        var payable = await context.DecideWeek(week);
        if (payable)
        {
            await context.PostEntitlement(week);
            await context.QueuePayment(week);
        }

        await context.WriteWeekStatement(week);
        await context.MailWeekStatement(week);
    }

    /// <summary>The week's one instance.</summary>
    public static string InstanceOf(string claimId, DateOnly sunday) => $"claim-{claimId}-week-{sunday:yyyy-MM-dd}";
}

/// <summary>Which week of which claim.</summary>
/// <param name="Sunday">The week's first day.</param>
public sealed record ClaimWeek(string ClaimId, DateOnly Sunday);

/// <summary>A week that is over.</summary>
/// <param name="ClosesAt">UTC instant after the last day on which it may be claimed, Pacific time.</param>
public sealed record OpenedWeek(string ClaimId, DateOnly Sunday, DateTime ClosesAt);
