using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.Tests.Law.Issues;

/// <summary>What is kept with a claim can be read again, and its facts decide the same to the word.</summary>
public class KeptDecisionsTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly Chance Told = new(new(2026, 3, 6), SentBy.Mail, new(2026, 3, 9));
    private static readonly DateOnly Monday = new(2026, 3, 9);

    [Fact]
    public void Facts_and_findings_of_issues_survive_being_written_down()
    {
        Read(ReplyTime.For(Monday, SentBy.Mail));
        Kept<EmployerReply, EmployerReplyFacts>(EmployerReply.For(
            new() { NoticeSent = Monday, NoticeBy = SentBy.Mail, Answered = Monday, Received = Monday, DecisionSent = Monday }));
        Kept<AdequateNotice, AdequateNoticeFacts>(AdequateNotice.For(
            new() { Sent = Monday, By = SentBy.Electronic, SaysWhy = true, SaysHelp = false }));
        Kept<DeterminationContents, DeterminationContentsFacts>(DeterminationContents.For(
            new() { Sent = Monday, Appealable = true, Result = true, Reasoning = false }));
        Kept<ConditionalPayment, ConditionalPaymentFacts>(ConditionalPayment.For(
            new() { On = Monday, Week = Week.Of(Monday), FirstWeekQuestioned = Week.Of(Monday), BenefitsReceived = true }));
        Kept<ImposterFraud, ImposterFraudFacts>(ImposterFraud.For(
            new() { On = Monday, Discovered = Monday, ContinuedClaim = true, Request = Told }));
        Kept<UnansweredRequest, UnansweredRequestFacts>(UnansweredRequest.For(
            new() { On = Monday, Subject = SilentOn.Quit, Request = Told, AnswerComplete = false }));
        Kept<RebuttalDuty, RebuttalFacts>(RebuttalDuty.For(new()
        {
            On = Monday,
            Separation = true,
            Claimant = Told,
            Statements = [new() { By = Party.Employer, AdverseTo = Party.Claimant, Material = true, Rebuttal = Told }],
        }));
    }

    [Fact]
    public void Facts_and_findings_of_appeals_survive_being_written_down()
    {
        Read(ProceedingWindow.For(AppealStep.VacateDefault, Monday));
        Kept<Timeliness, TimelinessFacts>(Timeliness.For(new() { Step = AppealStep.Appeal, From = Monday, Filed = Monday.AddDays(90) }));
        Kept<AppealReach, AppealReachFacts>(AppealReach.For(
            new() { IndefiniteDenial = true, DenialBegins = Week.Of(Monday), WeeksDenied = [Week.Of(Monday)] }));
        Kept<InterestedParties, InterestedPartiesFacts>(InterestedParties.For(new() { TaxCase = false, Overpayment = true }));
        Kept<BriefProceeding, BriefProceedingFacts>(BriefProceeding.For(
            new() { ClaimForBenefits = true, FiledByClaimant = true, EmployerIsParty = false }));
        Kept<Redetermination, RedeterminationFacts>(Redetermination.For(new()
        {
            Decision = RedeterminedDecision.Allowance,
            Sent = Monday,
            On = Monday,
            Ground = RedeterminationGround.OmissionOfFact,
            BenefitYearEnds = new(2026, 12, 26),
            Considered = ConsideredProvision.Misconduct,
            Final = true,
        }));
    }

    [Fact]
    public void Nothing_is_decided_without_facts()
    {
        Action<object?>[] rules =
        [
            none => EmployerReply.For((EmployerReplyFacts)none!), none => AdequateNotice.For((AdequateNoticeFacts)none!),
            none => DeterminationContents.For((DeterminationContentsFacts)none!), none => ConditionalPayment.For((ConditionalPaymentFacts)none!),
            none => ImposterFraud.For((ImposterFraudFacts)none!), none => UnansweredRequest.For((UnansweredRequestFacts)none!),
            none => RebuttalDuty.For((RebuttalFacts)none!), none => Timeliness.For((TimelinessFacts)none!),
            none => AppealReach.For((AppealReachFacts)none!), none => InterestedParties.For((InterestedPartiesFacts)none!),
            none => BriefProceeding.For((BriefProceedingFacts)none!), none => Redetermination.For((RedeterminationFacts)none!),
        ];
        Assert.All(rules, rule => Assert.Equal("facts", Assert.Throws<ArgumentNullException>(() => rule(null)).ParamName));
    }

    private static void Kept<TDecision, TFacts>(TDecision decision)
        where TDecision : Decision<TFacts>
        where TFacts : class
    {
        var proposed = LawEdition.Current.Proposing("Calendar/nothing", (Monday, 1));
        Assert.Equal(proposed.Name, Replay.Of<TFacts>(decision, proposed).Decision.Edition);
        var replay = Replay.Of<TFacts>(Read(decision));
        Assert.True(replay.Same);
        Assert.IsType<TDecision>(replay.Decision);
    }

    private static T Read<T>(T decision)
        where T : Decision
    {
        var written = JsonSerializer.Serialize(decision, Web);
        var read = JsonSerializer.Deserialize<T>(written, Web)!;
        Assert.Equal(written, JsonSerializer.Serialize(read, Web));
        Assert.Equal(decision.Signs(), read.Signs());
        Assert.Equal(decision.Unsure(), read.Unsure());
        Assert.Equal(LawEdition.Current.Name, read.Edition);
        return read;
    }
}
