using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Tests.Golden;

/// <summary>One way that an orchestration goes, of which a golden history is kept.</summary>
/// <param name="What">In the file's name: small letters, digits and hyphens.</param>
/// <param name="Is">Knows a history that went this way to its end.</param>
internal sealed record Way(string Orchestration, string What, Func<InstanceHistory, bool> Is);

/// <summary>The ways of every orchestration: whoever adds a branch adds a line.</summary>
internal static class Ways
{
    public static IReadOnlyList<Way> All { get; } =
    [
        Claim("determined", h => h is { Generation: 0, Status: OrchestrationRuntimeStatus.ContinuedAsNew } && !Failed(h)),
        Claim("determined-after-a-failure", h => h.Status == OrchestrationRuntimeStatus.ContinuedAsNew && Failed(h)),
        Claim("no-benefit-year", h => Calls(h, nameof(App.Monetary.EndWithoutBenefitYear))),
        Claim("week-opened", h => h is { Generation: > 0, Status: OrchestrationRuntimeStatus.ContinuedAsNew }),
        Claim("last-week", h => h is { Generation: > 0, Status: OrchestrationRuntimeStatus.Completed }),
        Week("paid", h => Calls(h, nameof(QueuePayment)) && Hears(h) && !Failed(h)),
        Week("paid-after-a-failure", h => Calls(h, nameof(QueuePayment)) && Failed(h)),
        Week("not-payable", h => Calls(h, nameof(DecideWeek)) && !Calls(h, nameof(PostEntitlement))),
        Week("lapsed", h => Calls(h, nameof(LapseWeek)) && !Calls(h, nameof(DecideWeek))),
        Week("answered-without-word", h => Calls(h, nameof(LapseWeek)) && Calls(h, nameof(DecideWeek))),
        Payments("nothing-due", h => !Calls(h, nameof(WritePaymentFile)) && !Calls(h, nameof(WriteCheckList)) && !Failed(h)),
        Payments("deposits", h => Calls(h, nameof(WritePaymentFile)) && !Calls(h, nameof(WriteCheckList))),
        Payments("checks", h => !Calls(h, nameof(WritePaymentFile)) && Calls(h, nameof(WriteCheckList))),
        Payments("deposits-and-checks", h => Calls(h, nameof(WritePaymentFile)) && Calls(h, nameof(WriteCheckList))),
        Payments("after-a-failure", Failed),
    ];

    private static Way Claim(string what, Func<InstanceHistory, bool> goes) => new(ClaimOrchestration.Name, what, goes);

    private static Way Week(string what, Func<InstanceHistory, bool> goes)
        => new(WeekOrchestration.Name, what, history => history.Status == OrchestrationRuntimeStatus.Completed && goes(history));

    private static Way Payments(string what, Func<InstanceHistory, bool> goes)
        => new(nameof(PaymentRun), what, history => history.Status == OrchestrationRuntimeStatus.Completed && goes(history));

    private static bool Calls(InstanceHistory history, string activity) => history.Events.Any(happened => happened.Kind == EventKind.TaskScheduled && happened.Name == activity);

    private static bool Hears(InstanceHistory history) => history.Events.Any(happened => happened.Kind == EventKind.EventRaised);

    private static bool Failed(InstanceHistory history) => history.Events.Any(happened => happened.Kind == EventKind.TaskFailed);
}
