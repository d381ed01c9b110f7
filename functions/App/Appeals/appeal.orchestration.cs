using BenefitsFlow.App.Issues;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Appeals;

/// <summary>
/// An appeal, <c>claim-{id}-appeal-{n}</c>: acknowledged, asked why when it is late, its file made for the hearing office, the order waited for, carried
/// out, and told. The machine refuses none: whether a late one is heard, a judge decides.
/// </summary>
public static class AppealOrchestration
{
    public const string Name = "Appeal";

    /// <summary>The number of this code, raised by every change that an appeal under way could not replay (docs/adr/0005).</summary>
    public const int Code = 1;

    /// <summary>Raised when the party's word about the delay is on record.</summary>
    public const string CauseGiven = "AppealCauseGiven";

    /// <summary>Raised when the hearing office's order is on record.</summary>
    public const string OrderCame = "AppealOrderCame";

    [Function(Name)]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var input = context.GetInput<OpenedAppeal>()!;
        var appeal = new ClaimAppeal(input.ClaimId, input.Number);

        await context.AcknowledgeAppeal(appeal);
        if (input.CauseUntil is { } until)
        {
            var cause = context.HearBy(CauseGiven, until);
            await context.AskWhyLate(appeal);
            await cause;
        }

        var ordered = context.WaitForExternalEvent<Answered>(OrderCame);
        await context.AssembleHearingFile(appeal);
        await ordered;

        if (await context.CarryOutOrder(appeal) is { } decided)
            await context.SettleWeeks(decided);
        // One that was sent back is heard and decided anew.
        await context.OpenIssues(appeal.ClaimId);
        await context.MailOrder(appeal);
    }

    /// <summary>The appeal's one instance.</summary>
    public static string InstanceOf(string claimId, int number) => $"claim-{claimId}-appeal-{number}";
}

/// <summary>Which appeal of which claim.</summary>
public sealed record ClaimAppeal(string ClaimId, int Number);

/// <summary>An appeal that came in.</summary>
/// <param name="CauseUntil">UTC: how long the party is waited for to say why it is late; null when it is not asked.</param>
/// <param name="Code">The code under which it runs to its end. 0 when it was not written yet.</param>
public sealed record OpenedAppeal(string ClaimId, int Number, DateTime? CauseUntil, int Code)
{
    internal static OpenedAppeal Of(string claimId, AppealState appeal)
        => new(claimId, appeal.Number, appeal.CauseBy is { } by ? AgencyCalendar.StartOf(by.AddDays(1)).UtcDateTime : null, AppealOrchestration.Code);
}
