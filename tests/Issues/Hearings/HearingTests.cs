using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.App.Mail.Events;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Issues.Hearings;

/// <summary>The hearing of both sides as it goes on the running agency, told by its docket.</summary>
public class HearingTests
{
    /// <summary>A Monday without a holiday near it: asked by mail, the last day is Monday the 11th, the reminder Thursday the 7th.</summary>
    private static readonly DateOnly Monday = new(2025, 8, 4);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_employer_who_never_answers_does_not_hold_up_the_claim()
    {
        await using var scene = await HearingScene.OpenAsync(Monday);
        await scene.SayAsync(Party.Claimant);
        await scene.WaitUntilAsync(new(2025, 8, 12));
        Assert.Equal(
            [
                "08-04 HearingStepped: step 1, until 2025-08-11",
                "08-04 AttemptMade: Claimant, Mail, FirstAnswer, until 2025-08-11",
                "08-04 AttemptMade: Employer, Mail, FirstAnswer, until 2025-08-11",
                "08-04 StatementTaken: Claimant",
                "08-04 HearingStepped: step 2, until 2025-08-11",
                "08-07 HearingStepped: step 3, until 2025-08-11",
                "08-07 AttemptMade: Employer, Mail, Reminder, until 2025-08-11",
                "08-12 HearingStepped: step 4, may be decided",
            ],
            await scene.DocketAsync());
    }

    [Fact]
    public async Task An_employer_without_an_address_for_mail_is_written_to_on_paper_and_has_the_mails_days()
    {
        await using var scene = await HearingScene.OpenAsync(Monday, mailed: false);
        await scene.PostAsync("issue-1-employer-questions");
        await scene.SayAsync(Party.Claimant);
        await scene.WaitUntilAsync(new(2025, 8, 15));
        Assert.Equal(
            [
                "08-04 HearingStepped: step 1, until 2025-08-14",
                "08-04 AttemptMade: Claimant, Mail, FirstAnswer, until 2025-08-11",
                "08-04 AttemptMade: Employer, Letter, FirstAnswer, until 2025-08-14",
                "08-04 StatementTaken: Claimant",
                "08-04 HearingStepped: step 2, until 2025-08-14",
                "08-15 HearingStepped: step 3, may be decided",
            ],
            await scene.DocketAsync());
        var notice = await scene.Agency.Get<PaperPost>().FindAsync(scene.ClaimId, "issue-1-employer-questions", Cancellation);
        Assert.Equal(["Harbor Freight Works", "Seattle"], notice!.Addressee);
        Assert.DoesNotContain("Rosa", string.Join(' ', [notice.Notice.Title, .. notice.Notice.Paragraphs]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_time_runs_on_a_letter_that_is_not_in_the_post_yet()
    {
        await using var scene = await HearingScene.OpenAsync(Monday, mailed: false);
        await scene.SayAsync(Party.Claimant);
        await scene.WaitUntilAsync(new(2025, 8, 15));
        Assert.Equal("08-15 HearingStepped: step 3, until 2025-08-25", (await scene.DocketAsync())[^1]);
        await scene.WaitUntilAsync(new(2025, 8, 20));
        await scene.PostAsync("issue-1-employer-questions");
        await scene.WaitUntilAsync(new(2025, 8, 26));
        Assert.Equal("08-26 HearingStepped: step 4, until 2025-08-29", (await scene.DocketAsync())[^1]);
        await scene.WaitUntilAsync(new(2025, 8, 30));
        Assert.Equal("08-30 HearingStepped: step 5, may be decided", (await scene.DocketAsync())[^1]);
    }

    [Fact]
    public async Task Both_answer_and_each_hears_what_the_other_said_twice_over()
    {
        await using var scene = await HearingScene.OpenAsync(Monday);
        await scene.SayAsync(Party.Claimant, against: Party.Employer);
        await scene.SayAsync(Party.Employer, against: Party.Claimant);
        await scene.SayAsync(Party.Employer, against: Party.Claimant, rebuts: 1);
        await scene.SayAsync(Party.Claimant, against: Party.Employer, rebuts: 3);
        await scene.SayAsync(Party.Employer, rebuts: 4);
        Assert.Equal(
            [
                "08-04 HearingStepped: step 1, until 2025-08-11",
                "08-04 AttemptMade: Claimant, Mail, FirstAnswer, until 2025-08-11",
                "08-04 AttemptMade: Employer, Mail, FirstAnswer, until 2025-08-11",
                "08-04 StatementTaken: Claimant, against Employer",
                "08-04 HearingStepped: step 2, until 2025-08-11",
                "08-04 AttemptMade: Employer, Mail, Rebuttal 1, until 2025-08-11",
                "08-04 StatementTaken: Employer, against Claimant",
                "08-04 HearingStepped: step 3, until 2025-08-11",
                "08-04 AttemptMade: Claimant, Mail, Rebuttal 2, until 2025-08-11",
                "08-04 StatementTaken: Employer, against Claimant, answers 1",
                "08-04 HearingStepped: step 4, until 2025-08-11",
                "08-04 AttemptMade: Claimant, Mail, Rebuttal 3, until 2025-08-11",
                "08-04 StatementTaken: Claimant, against Employer, answers 3",
                "08-04 HearingStepped: step 5, until 2025-08-11",
                "08-04 AttemptMade: Employer, Mail, Rebuttal 4, until 2025-08-11",
                "08-04 StatementTaken: Employer, answers 4",
                "08-04 HearingStepped: step 6, may be decided",
            ],
            await scene.DocketAsync());
    }

    [Fact]
    public async Task Many_answers_at_once_are_all_put_to_the_other_side()
    {
        const int Answers = 30;
        await using var scene = await HearingScene.OpenAsync(Monday);
        await Task.WhenAll(Enumerable.Range(1, Answers).Select(async i =>
        {
            await Task.Yield();
            await scene.StoreAsync($"s-{i}", Party.Claimant, against: Party.Employer);
            await scene.TellAsync();
        }));
        await scene.SettleAsync();
        var issue = await scene.IssueAsync();
        Assert.Equal((Answers, Answers), (issue.Statements, issue.Weighed));
        var record = await scene.Issues.LoadAsync(scene.ClaimId, 1, Cancellation);
        Assert.Equal(
            Enumerable.Range(1, Answers),
            record!.Attempts.Where(attempt => attempt.Made.For == AskedFor.Rebuttal).Select(attempt => attempt.Made.About!.Value).Order());
    }

    [Fact]
    public async Task A_statement_that_came_before_the_step_was_entered_ends_the_step_at_once()
    {
        await using var scene = await HearingScene.OpenAsync(Monday);
        var weigh = new WeighHearing(scene.Issues, scene.Agency.Get<ClaimFile>(), scene.Agency.Get<PartyChannel>(), scene.Agency.Get<WorkQueue>(), scene.Agency.Host.Clock);
        // Its words are not there to be read: as for one who read the record a moment before it came.
        await scene.Agency.Get<ClaimFile>().AppendAsync(
            scene.ClaimId, "issue-1-statement-early", new StatementTaken(1, "early", Party.Claimant, Party.Employer, true, true, null), "claimant", Cancellation);
        Assert.Equal(new(9, false, scene.Agency.Host.Clock.GetUtcNow().UtcDateTime), await weigh.Run(new(scene.ClaimId, 1, 9), Cancellation));
    }

    [Fact]
    public async Task A_mail_that_came_back_is_followed_by_a_letter()
    {
        await using var scene = await HearingScene.OpenAsync(Monday);
        await scene.Issues.EnterAttemptAsync(
            scene.ClaimId, "bounce-1", new(1, Party.Employer, Channel.Mail, AskedFor.FirstAnswer, null, false, null), "agency", cancellation: Cancellation);
        await scene.TellAsync();
        await scene.SettleAsync();
        Assert.Equal(
            ["08-04 HearingStepped: step 2, until 2025-08-14", "08-04 AttemptMade: Employer, Letter, FirstAnswer, until 2025-08-14"],
            (await scene.DocketAsync())[^2..]);
        var notice = await scene.Agency.Get<PaperPost>().FindAsync(scene.ClaimId, "issue-1-employer-questions", Cancellation);
        Assert.Equal(["Harbor Freight Works", "PO Box 12", "Seattle, WA 98101"], notice!.Addressee);
    }

    [Fact]
    public async Task What_was_signed_while_a_mail_came_back_is_not_decided_before_the_party_is_asked_again()
    {
        await using var scene = await HearingScene.OpenAsync(Monday);
        await scene.SayAsync(Party.Claimant);
        await scene.WaitUntilAsync(new(2025, 8, 12));
        var proposed = new ProposedIssue(scene.ClaimId, 1, (await scene.IssueAsync()).Proposal, NeedsPerson: true);
        await scene.Issues.EnterAttemptAsync(
            scene.ClaimId, "bounce-1", new(1, Party.Employer, Channel.Mail, AskedFor.FirstAnswer, null, false, null), "agency", cancellation: Cancellation);

        var determine = new Determine(scene.Issues, scene.Agency.Get<ApprovalPolicy>(), scene.Agency.Get<WorkQueue>(), scene.Agency.Host.Clock);
        Assert.Null(await determine.Run(proposed, Cancellation));
    }

    [Fact]
    public async Task A_question_of_the_staff_is_mailed_once_and_waited_for()
    {
        await using var scene = await HearingScene.OpenAsync(Monday);
        await scene.Issues.AskAsync(scene.ClaimId, 1, "q-1", Party.Claimant, "When did you tell them?", "s-ada", Cancellation);
        await scene.TellAsync();
        await scene.SettleAsync();
        Assert.Equal("08-04 AttemptMade: Claimant, Mail, StaffQuestion 1, until 2025-08-11", (await scene.DocketAsync())[^1]);
    }

    [Fact]
    public async Task Without_a_benefit_year_nothing_is_left_to_decide()
    {
        await using var scene = await HearingScene.OpenAsync(Monday, wages: false);
        Assert.Equal(["08-04 IssueClosed: no-benefit-year"], await scene.DocketAsync());
    }

    [Fact]
    public async Task A_reminder_goes_once_to_each_party_that_was_not_heard()
    {
        await using var scene = await HearingScene.OpenAsync(Monday);
        await scene.WaitUntilAsync(new(2025, 8, 12));
        Assert.Equal(
            ["08-07 AttemptMade: Claimant, Mail, Reminder, until 2025-08-11", "08-07 AttemptMade: Employer, Mail, Reminder, until 2025-08-11"],
            (await scene.DocketAsync()).Where(line => line.Contains("Reminder", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2025-08-27", "2025-09-04", "Labor Day and a weekend between")]
    [InlineData("2025-08-23", "2025-08-29", "asked on a Saturday")]
    public async Task The_last_day_leaves_out_weekends_and_state_holidays(string asked, string last, string why)
    {
        await using var scene = await HearingScene.OpenAsync(DateOnly.ParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.True((await scene.DocketAsync())[0].EndsWith($"until {last}", StringComparison.Ordinal), why);
    }

    [Fact]
    public async Task What_is_said_on_the_last_day_is_heard_and_the_decision_waits_for_the_other_side()
    {
        await using var scene = await HearingScene.OpenAsync(Monday);
        await scene.SayAsync(Party.Claimant);
        await scene.WaitUntilAsync(new(2025, 8, 11));
        await scene.SayAsync(Party.Employer, against: Party.Claimant);
        await scene.WaitUntilAsync(new(2025, 8, 18));
        Assert.True((await scene.IssueAsync()).Hearing);
        await scene.WaitUntilAsync(new(2025, 8, 19));
        Assert.False((await scene.IssueAsync()).Hearing);
    }

    [Fact]
    public async Task The_sweep_tells_of_an_answer_whose_word_was_lost()
    {
        await using var scene = await HearingScene.OpenAsync(Monday);
        await scene.StoreAsync("lost", Party.Claimant, against: Party.Employer);
        await scene.SettleAsync();
        Assert.Equal(0, (await scene.IssueAsync()).Weighed);
        await scene.WaitUntilAsync(Monday.AddDays(1));
        Assert.Equal(1, (await scene.IssueAsync()).Weighed);
        Assert.Equal("08-05 AttemptMade: Employer, Mail, Rebuttal 1, until 2025-08-12", (await scene.DocketAsync())[^1]);
    }

    [Fact]
    public async Task The_sweep_starts_the_hearing_of_an_issue_that_nobody_hears()
    {
        await using var scene = await HearingScene.OpenAsync(Monday);
        await scene.Agency.Get<ClaimFile>().AppendAsync(scene.ClaimId, "issue-late", new IssueRaised("separation-quit", "RCW 50.20.050", null), "agency", Cancellation);
        await scene.WaitUntilAsync(Monday.AddDays(1));
        var state = await scene.Agency.Get<ClaimFile>().StateAsync(scene.ClaimId, Cancellation);
        Assert.Equal(1, state!.Issue(2)!.Step);
    }
}
