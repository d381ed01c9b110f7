using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;
using static BenefitsFlow.Tests.Golden.RecordedDecision;

namespace BenefitsFlow.Tests.Golden.Decisions;

internal static class IssueSamples
{
    private static readonly DateOnly Monday = new(2026, 3, 9);
    private static readonly Chance Told = new(new(2026, 3, 6), SentBy.Mail, new(2026, 3, 12));
    private static readonly Chance Silent = new(new(2026, 2, 6), SentBy.Mail);

    private static readonly AdequateNoticeFacts Notice = new()
    {
        Sent = Monday,
        By = SentBy.Mail,
        ReplyBy = new(2026, 3, 23),
        SaysWhy = true,
        SaysInterview = true,
        SaysHelp = true,
        SaysEvidence = true,
        SaysCopies = true,
        SaysConsequence = true,
    };

    private static readonly ConditionalPaymentFacts Questioned = new()
    {
        On = new(2026, 3, 23),
        Week = new(new(2026, 3, 15)),
        FirstWeekQuestioned = new(new(2026, 3, 8)),
        NoticeGiven = Monday,
        BenefitsReceived = true,
    };

    private static readonly DeterminationContentsFacts Complete = new()
    {
        Sent = Monday,
        Appealable = true,
        StatuteNumbers = true,
        ExplanationOfLaw = true,
        RelevantFacts = true,
        Reasoning = true,
        DecisionStated = true,
        Result = true,
        WeeksOrCondition = true,
        AppealRight = true,
        AppealDeadline = true,
        FullSocialSecurityNumber = false,
    };

    private static readonly Statement Material = new() { By = Party.Employer, AdverseTo = Party.Claimant, Material = true, Rebuttal = Told };

    public static IEnumerable<RecordedDecision> All =>
    [
        Of("in-time", EmployerReply.For(
            new() { NoticeSent = Monday, NoticeBy = SentBy.Mail, Answered = new(2026, 3, 18), Received = new(2026, 3, 20) })),
        Of("late-after-the-decision", EmployerReply.For(new()
        {
            NoticeSent = Monday,
            NoticeBy = SentBy.Electronic,
            Answered = new(2026, 3, 30),
            Received = new(2026, 3, 31),
            DecisionSent = new(2026, 3, 27),
        })),
        Of("on-hold", ImposterFraud.For(new() { On = Monday, Discovered = Monday, ContinuedClaim = true, Request = Told })),
        Of("never-answered", ImposterFraud.For(new() { On = Monday, Discovered = new(2026, 2, 5), ContinuedClaim = false, Request = Silent })),
        Of("no-imposter", ImposterFraud.For(
            new() { On = new(2026, 3, 20), Discovered = Monday, ContinuedClaim = true, Request = Told, NoImposterShown = true })),
        Of("both-were-heard", RebuttalDuty.For(
            new() { On = new(2026, 3, 30), Separation = true, Claimant = Told, Employer = Told, Statements = [Material] })),
        Of("claimant-was-not-told", RebuttalDuty.For(
            new()
            {
                On = new(2026, 3, 30), Separation = true, Claimant = Told, Employer = Silent,
                Statements = [Material with { Rebuttal = null }],
            })),
        Of("statement-to-be-judged", RebuttalDuty.For(new()
        {
            On = Monday,
            Separation = false,
            Claimant = Told,
            Statements =
            [
                Material with { Material = null },
                new() { By = Party.Other, CrossMatch = true, AdverseTo = Party.Claimant, Disputed = true },
            ],
        })),
        Of("silent-on-a-quit", UnansweredRequest.For(new() { On = Monday, Subject = SilentOn.Quit, Request = Silent })),
        Of("still-running", UnansweredRequest.For(new() { On = Monday, Subject = SilentOn.JobSearch, Request = new(new(2026, 3, 6), SentBy.Mail) })),
        Of("discharged-by-a-known-employer", UnansweredRequest.For(
            new() { On = new(2026, 3, 30), Subject = SilentOn.DischargeByKnownEmployer, Request = Silent, ShownOtherwise = true })),
        Of("answered-in-part", UnansweredRequest.For(
            new() { On = new(2026, 3, 30), Subject = SilentOn.Availability, Request = Told, AnswerComplete = false })),
        Of("complete", AdequateNotice.For(Notice)),
        Of("too-short-and-without-help", AdequateNotice.For(Notice with { ReplyBy = new(2026, 3, 12), SaysHelp = false })),
        Of("not-read-yet", AdequateNotice.For(new() { Sent = Monday, By = SentBy.Electronic })),
        Of("paid-while-questioned", ConditionalPayment.For(Questioned with { ReasonableEvidence = true })),
        Of("decided-meanwhile", ConditionalPayment.For(Questioned with { Decided = new(2026, 3, 18) })),
        Of("shown-unavailable", ConditionalPayment.For(Questioned with { ClaimShowsUnavailable = true })),
        Of("work-authorization", ConditionalPayment.For(Questioned with { WorkAuthorization = true })),
        Of("nothing-received-yet", ConditionalPayment.For(Questioned with { BenefitsReceived = null, WeeksNotClaimed = 5 })),
        Of("held-on-request", ConditionalPayment.For(Questioned with { ReasonableEvidence = true, HoldRequested = true })),
        Of("complete", DeterminationContents.For(Complete)),
        Of("without-reasoning", DeterminationContents.For(Complete with { Reasoning = false })),
        Of("with-the-whole-number", DeterminationContents.For(Complete with { FullSocialSecurityNumber = true })),
        Of("not-read-yet", DeterminationContents.For(new() { Sent = Monday, Appealable = false })),
    ];
}
