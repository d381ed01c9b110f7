using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Payments;

namespace BenefitsFlow.App.Weekly;

/// <summary>
/// A week that waited for an issue, <c>claim-{id}-week-{sunday}-settled-{issue}-{determination}</c>: decided, entered in the ledger, queued for payment.
/// The next one goes on when this one is decided, so that the waiting week and what is left come out in the weeks' order.
/// </summary>
public static class SettledWeekOrchestration
{
    public const string Name = "SettledWeek";

    /// <summary>The number of this code, raised by every change that a week under way could not replay (docs/adr/0005).</summary>
    public const int Code = 1;

    [Function(Name)]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var input = context.GetInput<SettledWeek>()!;
        var week = new ClaimWeek(input.ClaimId, input.Sunday);

        var payable = await context.DecideWeek(week);
        await context.SettleWeeks(new DecidedIssue(input.ClaimId, input.Number, input.Determination));
        if (payable)
        {
            await context.PostEntitlement(week);
            await context.QueuePayment(week);
        }
        else
        {
            await context.OpenIssues(input.ClaimId);
        }

        await context.WriteWeekStatement(week);
        await context.MailSettledWeek(week);
    }

    /// <summary>The one instance of a week for a determination.</summary>
    public static string InstanceOf(SettledWeek week)
    {
        ArgumentNullException.ThrowIfNull(week);
        return $"{WeekOrchestration.InstanceOf(week.ClaimId, week.Sunday)}-settled-{week.Number}-{week.Determination}";
    }
}

/// <summary>A week that goes on.</summary>
/// <param name="Sunday">The week's first day.</param>
/// <param name="Number">The issue whose determination lets it go on.</param>
/// <param name="Code">The code under which it runs to its end. 0 when it was not written yet.</param>
public sealed record SettledWeek(string ClaimId, DateOnly Sunday, int Number, int Determination, int Code);
