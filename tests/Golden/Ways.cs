using System.Text.Json;
using System.Text.Json.Serialization;
using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Collection.Lockbox;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Reports;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.App.Weekly.Redeciding;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Tests.Golden;

/// <summary>One way that an orchestration goes, of which a golden history is kept.</summary>
/// <param name="What">In the file's name: small letters, digits and hyphens.</param>
/// <param name="Is">Knows a history that went this way to its end.</param>
internal sealed record Way(string Orchestration, string What, Func<InstanceHistory, bool> Is);

/// <summary>The ways of every orchestration: whoever adds a branch adds a line.</summary>
internal static class Ways
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<Way> All { get; } =
    [
        Claim("determined", h => h is { Generation: 0, Status: OrchestrationRuntimeStatus.ContinuedAsNew } && !Failed(h)),
        Claim("determined-after-a-failure", h => h.Status == OrchestrationRuntimeStatus.ContinuedAsNew && Failed(h)),
        Claim("no-benefit-year", h => Calls(h, nameof(App.Monetary.EndWithoutBenefitYear))),
        Claim("week-opened", h => h is { Generation: > 0, Status: OrchestrationRuntimeStatus.ContinuedAsNew }),
        Claim("last-week", h => h is { Generation: > 0, Status: OrchestrationRuntimeStatus.Completed }),
        Claim("paused", h => Calls(h, nameof(OpenWeek)) && Answers(h, nameof(NextWeek.PausedUntil) + "\":\"")),
        Claim("resumed", h => Calls(h, nameof(ResumeClaim)) && Hears(h)),
        Claim("year-ended", h => Calls(h, nameof(ResumeClaim)) && Calls(h, nameof(EndBenefitYear))),
        Week("paid-conditionally", h => Repeats(h, nameof(DecideWeek)) && Calls(h, nameof(TellConditional)) && Calls(h, nameof(QueuePayment))),
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
        Payments("released-by-a-person", h => Repeats(h, nameof(AskForRelease)) && Hears(h)),
        Issue("decided", h => Calls(h, nameof(Determine)) && Hears(h) && Lapses(h) && !Repeats(h, nameof(ProposeDetermination))),
        Issue("heard-by-lapse", h => Calls(h, nameof(Determine)) && !Hears(h)),
        Issue("returned", h => Calls(h, nameof(Determine)) && Repeats(h, nameof(ProposeDetermination))),
        Issue("closed", h => !Calls(h, nameof(AskParties)) && !Calls(h, nameof(Determine))),
        Approval("signed", h => Ends(h, ApprovalOutcome.Approved) && !Lapses(h)),
        Approval("reminded", h => Ends(h, ApprovalOutcome.Approved) && Lapses(h)),
        Approval("returned", h => Ends(h, ApprovalOutcome.Returned)),
        SettledWeek("paid", h => Calls(h, nameof(QueuePayment))),
        SettledWeek("not-payable", h => !Calls(h, nameof(QueuePayment))),
        Debt("looked-at", h => h.Status == OrchestrationRuntimeStatus.ContinuedAsNew),
        Debt("billed", h => h.Status == OrchestrationRuntimeStatus.ContinuedAsNew && Calls(h, nameof(MailStatement))),
        Debt("closed", h => h.Status == OrchestrationRuntimeStatus.Completed),
        Completed(LockboxOrchestration.Name, "taken-in-steps", h => Repeats(h, nameof(TakeLockboxLines))),
        Completed(RedecideOrchestration.Name, "told", h => Calls(h, nameof(MailRedecision))),
        Completed(nameof(BooksCheck), "checked", h => Calls(h, nameof(CheckBooksPage))),
        Completed(nameof(FigureReport), "figured", h => Calls(h, nameof(FigureReportPart))),
        Appeal("timely-affirmed", h => !Calls(h, nameof(AskWhyLate)) && !Calls(h, nameof(SettleWeeks))),
        Appeal("late-reversed", h => Calls(h, nameof(AskWhyLate)) && Calls(h, nameof(SettleWeeks))),
    ];

    private static Way Claim(string what, Func<InstanceHistory, bool> goes) => new(ClaimOrchestration.Name, what, goes);

    private static Way Week(string what, Func<InstanceHistory, bool> goes)
        => Completed(WeekOrchestration.Name, what, goes);

    private static Way Payments(string what, Func<InstanceHistory, bool> goes)
        => Completed(nameof(PaymentRun), what, goes);

    private static Way Issue(string what, Func<InstanceHistory, bool> goes) => Completed(IssueOrchestration.Name, what, goes);

    private static Way Approval(string what, Func<InstanceHistory, bool> goes) => Completed(ApprovalOrchestration.Name, what, goes);

    private static Way SettledWeek(string what, Func<InstanceHistory, bool> goes) => Completed(SettledWeekOrchestration.Name, what, goes);

    private static Way Debt(string what, Func<InstanceHistory, bool> goes) => new(OverpaymentOrchestration.Name, what, goes);

    private static Way Appeal(string what, Func<InstanceHistory, bool> goes) => Completed(AppealOrchestration.Name, what, goes);

    private static Way Completed(string orchestration, string what, Func<InstanceHistory, bool> goes)
        => new(orchestration, what, history => history.Status == OrchestrationRuntimeStatus.Completed && goes(history));

    private static bool Ends(InstanceHistory history, ApprovalOutcome outcome)
        => JsonSerializer.Deserialize<ApprovalEnd>(history.Output!, Json)!.Outcome == outcome;

    private static bool Repeats(InstanceHistory history, string activity)
        => history.Events.Count(happened => happened.Kind == EventKind.TaskScheduled && happened.Name == activity) > 1;

    private static bool Lapses(InstanceHistory history) => history.Events.Any(happened => happened.Kind == EventKind.TimerFired);

    private static bool Calls(InstanceHistory history, string activity) => history.Events.Any(happened => happened.Kind == EventKind.TaskScheduled && happened.Name == activity);

    private static bool Answers(InstanceHistory history, string text)
        => history.Events.Any(happened => happened.Kind == EventKind.TaskCompleted && happened.Payload?.Contains(text, StringComparison.OrdinalIgnoreCase) == true);

    private static bool Hears(InstanceHistory history) => history.Events.Any(happened => happened.Kind == EventKind.EventRaised);

    private static bool Failed(InstanceHistory history) => history.Events.Any(happened => happened.Kind == EventKind.TaskFailed);
}
