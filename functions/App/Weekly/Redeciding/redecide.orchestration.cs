using BenefitsFlow.App.Issues;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>
/// Weeks decided again for one reason, <c>claim-{id}-redecide-{round}</c>: decided in their order, what is due besides entered and queued, what was too much
/// suspected, the claimant told.
/// </summary>
public static class RedecideOrchestration
{
    public const string Name = "Redecide";

    /// <summary>The number of this code, raised by every change that a round under way could not replay (docs/adr/0005).</summary>
    public const int Code = 2;

    [Function(Name)]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var round = context.GetInput<ClaimRound>()!;

        await context.RedecideWeeks(round);
        await context.PostDifferences(round);
        await context.QueueDifferences(round);
        await context.SuspectOverpaid(round);
        if (round.Code < 2)
            await context.OpenIssues(round.ClaimId);
        await context.WriteRedecision(round);
        await context.MailRedecision(round);
        // Told first, then asked.
        if (round.Code >= 2)
            await context.OpenIssues(round.ClaimId);
    }

    /// <summary>The one instance of a round.</summary>
    public static string InstanceOf(string claimId, int round) => $"claim-{claimId}-redecide-{round}";
}

/// <summary>A round of a claim.</summary>
/// <param name="Code">The code under which it runs to its end. 0 when it was not written yet.</param>
public sealed record ClaimRound(string ClaimId, int Round, int Code);
