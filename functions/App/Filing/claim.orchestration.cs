using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Weekly;

namespace BenefitsFlow.App.Filing;

/// <summary>
/// A claim, <c>claim-{id}</c>: receipt, monetary determination, then each week of the benefit year asked for when it is over. While none is asked for, it
/// waits for the claimant to come back, or for the year's end.
/// </summary>
public static class ClaimOrchestration
{
    public const string Name = "Claim";

    /// <summary>The number of this code, raised by every change that a claim under way could not replay (docs/adr/0005).</summary>
    public const int Code = 3;

    [Function(Name)]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var claim = context.GetInput<ClaimProgress>()!;
        var next = claim.Next switch
        {
            null => await context.Determine(claim),
            { PausedUntil: { } until } => await context.Pause(claim.ClaimId, until),
            { } week => await context.AskFor(claim.ClaimId, week),
        };
        if (next is not null)
            context.ContinueAsNew(new ClaimProgress(claim.ClaimId, next, Code));
        else if (claim is { Code: >= 3, Next: not null })
            await context.EndYear(claim.ClaimId);
    }

    /// <summary>Null when no benefit year could be set.</summary>
    private static async Task<NextWeek?> Determine(this TaskOrchestrationContext context, ClaimProgress claim)
    {
        await context.MailReceipt(claim.ClaimId);
        var next = await context.DetermineMonetary(claim.ClaimId);
        await context.WriteDetermination(claim.ClaimId);
        await context.MailDetermination(claim.ClaimId);
        if (next is null)
            await context.EndWithoutBenefitYear(claim.ClaimId);
        if (claim.Code >= 2)
            await context.OpenIssues(claim.ClaimId);
        return next;
    }

    private static async Task<NextWeek?> AskFor(this TaskOrchestrationContext context, string claimId, NextWeek week)
    {
        await context.CreateTimer(week.OpensAt, CancellationToken.None);
        return await context.OpenWeek(new ClaimWeek(claimId, week.Sunday));
    }

    private static async Task<NextWeek?> Pause(this TaskOrchestrationContext context, string claimId, DateTime until)
    {
        var back = context.HearBy(Resumed, until);
        await context.WriteClaimNotice(claimId);
        await context.MailClaimNotice(claimId);
        await back;
        return await context.ResumeClaim(claimId);
    }

    private static async Task EndYear(this TaskOrchestrationContext context, string claimId)
    {
        await context.EndBenefitYear(claimId);
        await context.WriteClaimNotice(claimId);
        await context.MailClaimNotice(claimId);
    }

    /// <summary>Raised when a paused claim may go on: it was reopened, or something is left to pay again.</summary>
    public const string Resumed = "ClaimResumed";

    /// <summary>The claim's one instance.</summary>
    public static string InstanceOf(string claimId) => $"claim-{claimId}";
}

/// <summary>How far the claim has come.</summary>
/// <param name="Next">The next week to ask for; null before the determination.</param>
/// <param name="Code">The code under which this generation runs to its end; the next one begins under the present code. 0 when it was not written yet.</param>
public sealed record ClaimProgress(string ClaimId, NextWeek? Next, int Code);

/// <summary>A week of the benefit year that is not over yet.</summary>
/// <param name="Sunday">Its first day.</param>
/// <param name="OpensAt">UTC instant at which the week is over in Pacific time.</param>
/// <param name="PausedUntil">UTC: no week is asked for until then, unless the claim is reopened; null when weeks are asked for.</param>
public sealed record NextWeek(DateOnly Sunday, DateTime OpensAt, DateTime? PausedUntil = null);
