using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Payments;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly;

/// <summary>One week of a claim, <c>claim-{id}-week-{sunday}</c>: asked for, certified or lapsed, decided, entered in the ledger, queued for payment.</summary>
public static class WeekOrchestration
{
    public const string Name = "Week";

    /// <summary>The number of this code, raised by every change that a week under way could not replay (docs/adr/0005).</summary>
    public const int Code = 3;

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
        // What is paid conditionally is told first; then the week is decided on that.
        var told = !payable && input.Code >= 3 && await context.TellConditional(week);
        if (told)
            payable = await context.DecideWeek(week);
        if (payable)
        {
            await context.PostEntitlement(week);
            await context.QueuePayment(week);
        }

        if (told || (!payable && input.Code >= 2))
            await context.OpenIssues(week.ClaimId);

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
/// <param name="Code">The code under which the week runs to its end. 0 when it was not written yet.</param>
public sealed record OpenedWeek(string ClaimId, DateOnly Sunday, DateTime ClosesAt, int Code)
{
    /// <param name="lastDay">On which it may be claimed, inclusive.</param>
    public static OpenedWeek Of(string claimId, Week week, DateOnly lastDay) => new(claimId, week.Sunday, WeekCalendar.After(lastDay), WeekOrchestration.Code);
}
