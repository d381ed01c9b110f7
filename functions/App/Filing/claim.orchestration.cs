using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Weekly;

namespace BenefitsFlow.App.Filing;

/// <summary>A claim, <c>claim-{id}</c>: receipt, monetary determination, then each week of the benefit year asked for when it is over.</summary>
public static class ClaimOrchestration
{
    public const string Name = "Claim";

    /// <summary>The number of this code, raised by every change that a claim under way could not replay (docs/adr/0005).</summary>
    public const int Code = 2;

    [Function(Name)]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var claim = context.GetInput<ClaimProgress>()!;
        var next = claim.Next;
        if (next is null)
        {
            await context.MailReceipt(claim.ClaimId);
            next = await context.DetermineMonetary(claim.ClaimId);
            await context.WriteDetermination(claim.ClaimId);
            await context.MailDetermination(claim.ClaimId);
            if (next is null)
                await context.EndWithoutBenefitYear(claim.ClaimId);
            if (claim.Code >= 2)
                await context.OpenIssues(claim.ClaimId);
        }
        else
        {
            await context.CreateTimer(next.OpensAt, CancellationToken.None);
            next = await context.OpenWeek(new ClaimWeek(claim.ClaimId, next.Sunday));
        }

        if (next is not null)
            context.ContinueAsNew(new ClaimProgress(claim.ClaimId, next, Code));
    }

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
public sealed record NextWeek(DateOnly Sunday, DateTime OpensAt);
