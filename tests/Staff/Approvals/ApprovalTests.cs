using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Documents;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Staff.Approvals;

/// <summary>An approval from the first mail to its end. It never ends by silence.</summary>
public class ApprovalTests
{
    private const string Ana = "ana.lima@agency.example";
    private const string Ben = "ben.ode@agency.example";
    private const string Lee = "lee.wong@agency.example";
    private const string Mara = "mara.diaz@agency.example";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_right_person_is_mailed_one_link_and_nothing_about_anybody()
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();

        var mail = Assert.Single(await house.MailsAsync());
        var all = mail.GetRawText();
        Assert.Contains(Ana, all, StringComparison.Ordinal);
        Assert.Equal("An unemployment issue waits for your decision", mail.GetProperty("subject").GetString());
        Assert.Equal(1, mail.GetProperty("links").GetArrayLength());
        foreach (var personal in new[] { "Rosa", "Reyes", "Harbor", "555", house.ClaimId, "quit", "BF-" })
            Assert.DoesNotContain(personal, mail.GetProperty("subject").GetString() + mail.GetProperty("links")[0].GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(ApprovalState.Notified, (await house.FindAsync())!.State);
    }

    [Fact]
    public async Task The_person_who_was_asked_signs_and_it_is_approved()
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        using var ana = house.SignIn(Ana);

        var page = await ana.GetAsync(await house.LinkAsync());
        foreach (var told in new[] { "Rosa Reyes", "took it back", "named no other job", "Spoke to her", "RCW 50.20.050", "Nobody has signed", "Pat Doe" })
            Assert.Contains(told, page.Text, StringComparison.Ordinal);
        Assert.Equal(ApprovalState.Seen, (await house.FindAsync())!.State);
        var done = await ana.SignAsync(await house.LinkAsync());
        Assert.Equal((303, $"/staff/approvals/{house.Approval}/steps/1"), ((int)done.Status, done.Location));
        await house.SettleAsync();

        Assert.Equal(new ApprovalEnd(ApprovalOutcome.Approved, 1), await house.EndAsync());
        var signature = Assert.Single(await house.SignaturesAsync());
        Assert.Equal(("ana-lima", "specialist", Desk.Reason), (signature.StaffId, signature.Role, signature.Reason));
        Assert.Null(await house.FindAsync());
        Assert.Contains("By Ana Lima, March 4, 2026, 12:00 PM.", (await ana.GetAsync(done.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_answers_for_a_quarter_and_nothing_is_decided()
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        await house.WindToAsync(new(2026, 6, 5));

        Assert.Null(await house.EndAsync());
        Assert.Empty(await house.SignaturesAsync());
        var steps = await house.Get<ApprovalBook>().StepsAsync(house.Approval, Cancellation);
        Assert.Equal(
            [
                ("ana-lima", AskedAs.First, new DateOnly(2026, 3, 6)), ("ana-lima", AskedAs.Reminder, new(2026, 3, 11)), ("ben-ode", AskedAs.Delegate, new(2026, 3, 16)),
                ("lee-wong", AskedAs.Escalation, new(2026, 3, 24)), ("mara-diaz", AskedAs.Escalation, new(2026, 4, 1)),
            ],
            steps.Take(5).Select(step => (step.To, step.As, step.Due)));
        Assert.All(steps.Skip(5), step => Assert.Equal(AskedAs.Escalation, step.As));
        Assert.Equal(steps.Count, (await house.MailsAsync()).Count);
        using var lee = house.SignIn(Lee);
        Assert.Equal(303, (int)(await lee.SignAsync(house.CasePath)).Status);
        await house.SettleAsync();
        Assert.Equal(ApprovalOutcome.Approved, (await house.EndAsync())!.Outcome);
    }

    [Fact]
    public async Task A_large_amount_needs_a_second_person_and_the_first_is_not_asked_again()
    {
        await using var house = await House.OpenAsync(stake: 15_000m);
        await house.BeginAsync();
        using var ana = house.SignIn(Ana);
        await ana.SignAsync(await house.LinkAsync());
        await house.SettleAsync();

        Assert.Null(await house.EndAsync());
        Assert.Equal("ben-ode", (await house.FindAsync())!.AssignedTo);
        var again = await ana.GetAsync(house.CasePath);
        Assert.DoesNotContain("value=\"sign\"", again.Text, StringComparison.Ordinal);
        using var ben = house.SignIn(Ben);
        Assert.Contains("Ana Lima, specialist", (await ben.GetAsync(await house.LinkAsync())).Text, StringComparison.Ordinal);
        await ben.SignAsync(await house.LinkAsync());
        await house.SettleAsync();
        Assert.Equal(ApprovalOutcome.Approved, (await house.EndAsync())!.Outcome);
        Assert.Equal(["ana-lima", "ben-ode"], (await house.SignaturesAsync()).Select(signature => signature.StaffId));
    }

    [Fact]
    public async Task What_is_returned_puts_questions_to_the_parties()
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        using var ana = house.SignIn(Ana);
        await ana.DoAsync(await house.LinkAsync(), "return", ("questionClaimant", "Who took the offer back, and when?"), ("questionEmployer", "Did she give notice?"));
        await house.SettleAsync();

        Assert.Equal(ApprovalOutcome.Returned, (await house.EndAsync())!.Outcome);
        var record = await house.Get<IssueFile>().LoadAsync(house.ClaimId, 1, Cancellation);
        Assert.Equal([(Party.Claimant, "ana-lima"), (Party.Employer, "ana-lima")], record!.Questions.Select(question => (question.Of, question.By)));
        Assert.Equal("ana-lima", await house.Get<ApprovalBook>().LastWordAsync(house.ClaimId, 1, Cancellation));
    }

    [Fact]
    public async Task What_was_returned_and_not_answered_is_asked_again_of_the_same_person()
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        using var ana = house.SignIn(Ana);
        await ana.DoAsync(await house.LinkAsync(), "return", ("questionClaimant", "Who took the offer back, and when?"));
        await house.SettleAsync();
        await house.ProposeAsync();
        await house.BeginAsync();

        Assert.Null(await house.EndAsync());
        Assert.Equal(("ana-lima", 2), ((await house.FindAsync())!.AssignedTo, (await house.FindAsync())!.Step));
        await ana.SignAsync(await house.LinkAsync());
        await house.SettleAsync();
        Assert.Equal(ApprovalOutcome.Approved, (await house.EndAsync())!.Outcome);
    }

    [Fact]
    public async Task Something_new_that_is_said_ends_it_and_a_signature_that_came_too_late_does_not_count()
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        using var ana = house.SignIn(Ana);
        var page = await ana.GetAsync(await house.LinkAsync());
        await house.SayAsync("claimant-2", Party.Claimant, "I have the message in which they took it back.");

        var refused = await ana.PostAsync(await house.LinkAsync(), [.. Desk.Hidden(page, "sign"), .. Desk.Signing()]);
        Assert.Equal(409, (int)refused.Status);
        Assert.Contains("The proposal has changed", refused.Text, StringComparison.Ordinal);
        await house.Get<IssueHeard>().RaiseAsync(house.Host.Client, house.ClaimId, 1, Cancellation);
        await house.SettleAsync();
        Assert.Equal(ApprovalOutcome.Superseded, (await house.EndAsync())!.Outcome);
        Assert.Empty(await house.SignaturesAsync());
    }

    [Theory]
    [InlineData("question")]
    [InlineData("document")]
    public async Task A_question_that_staff_ask_or_a_document_that_comes_meanwhile_ends_it_too(string what)
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        using var ana = house.SignIn(Ana);
        var page = await ana.GetAsync(await house.LinkAsync());
        if (what == "question")
            await house.Get<IssueFile>().AskAsync(house.ClaimId, 1, "q-1", Party.Claimant, "Who took it back?", "ben-ode", Cancellation);
        else
            Assert.True((await house.Get<DocumentFolder>().UploadAsync(house.ClaimId, 1, Party.Claimant, "offer.txt", "They took it back."u8.ToArray(), Cancellation))!.Kept);

        Assert.Equal(409, (int)(await ana.PostAsync(await house.LinkAsync(), [.. Desk.Hidden(page, "sign"), .. Desk.Signing()])).Status);
        await house.Get<IssueHeard>().RaiseAsync(house.Host.Client, house.ClaimId, 1, Cancellation);
        await house.SettleAsync();
        Assert.Equal(ApprovalOutcome.Superseded, (await house.EndAsync())!.Outcome);
        Assert.Empty(await house.SignaturesAsync());
    }

    [Fact]
    public async Task A_wake_without_news_asks_nobody_again()
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        for (var round = 0; round < 3; round++)
        {
            await house.Get<IssueHeard>().RaiseAsync(house.Host.Client, house.ClaimId, 1, Cancellation);
            await house.SettleAsync();
        }

        Assert.Single(await house.MailsAsync());
        var open = (await house.FindAsync())!;
        Assert.Equal(("ana-lima", 4, new DateOnly(2026, 3, 6)), (open.AssignedTo, open.Step, open.Due));
        using var ana = house.SignIn(Ana);
        await ana.SignAsync(await house.LinkAsync());
        await house.SettleAsync();
        Assert.Equal(ApprovalOutcome.Approved, (await house.EndAsync())!.Outcome);
    }

    [Fact]
    public async Task Who_has_a_conflict_of_interest_hands_it_on_and_keeps_out()
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        using var ana = house.SignIn(Ana);
        await ana.DoAsync(await house.LinkAsync(), "handOn", ("why", "conflict"), ("colleague", "mara-diaz"));
        await house.SettleAsync();

        var open = (await house.FindAsync())!;
        Assert.Equal(("mara-diaz", ApprovalState.Delegated), (open.AssignedTo, open.State));
        Assert.Equal(403, (int)(await ana.GetAsync(house.CasePath)).Status);
        using var mara = house.SignIn(Mara);
        await mara.SignAsync(await house.LinkAsync());
        await house.SettleAsync();
        Assert.Equal("mara-diaz", Assert.Single(await house.SignaturesAsync()).StaffId);
    }

    [Fact]
    public async Task What_a_technician_signed_the_mentor_releases()
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        using var ana = house.SignIn(Ana);
        await ana.DoAsync(await house.LinkAsync(), "handOn", ("why", "other"), ("colleague", "tess-ray"));
        await house.SettleAsync();
        using var tess = house.SignIn("tess.ray@agency.example");
        await tess.SignAsync(await house.LinkAsync());
        await house.SettleAsync();

        Assert.Null(await house.EndAsync());
        Assert.Equal("lee-wong", (await house.FindAsync())!.AssignedTo);
        using var ben = house.SignIn(Ben);
        Assert.Equal(403, (int)(await ben.GetAsync(house.CasePath)).Status);
        using var lee = house.SignIn(Lee);
        await lee.SignAsync(await house.LinkAsync());
        await house.SettleAsync();
        Assert.Equal(["technician", "lead"], (await house.SignaturesAsync()).Select(signature => signature.Role));
        Assert.Equal(ApprovalOutcome.Approved, (await house.EndAsync())!.Outcome);
    }

    [Fact]
    public async Task Who_finds_a_fact_otherwise_sees_the_new_proposal_and_then_signs_that()
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        using var ana = house.SignIn(Ana);
        var link = await house.LinkAsync();
        var empty = await ana.DoAsync(link, "change", ("changeReason", Desk.Reason), ("changeCite", "WAC 192-150-050(1)"));
        Assert.Contains("Answer at least one question otherwise", empty.Text, StringComparison.Ordinal);

        var changed = await ana.DoAsync(link, "change", ("found1", "no"), ("changeReason", Desk.Reason), ("changeCite", "WAC 192-150-050(1)"));
        Assert.Equal((303, house.CasePath), ((int)changed.Status, changed.Location));
        Assert.Empty(await house.SignaturesAsync(2));
        // The queue and the case lead to the same approval still, though the proposal has another number now.
        var issue = (await house.Get<ClaimFile>().StateAsync(house.ClaimId, TestContext.Current.CancellationToken))!.Issue(1)!;
        Assert.Equal((2, house.Approval), (issue.Proposal, WaitingFor.Of(house.ClaimId, issue, new(2026, 3, 4)).Approval));
        var shown = await ana.GetAsync(house.CasePath);
        Assert.Contains("You changed the proposal. It is not signed yet", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Number 2, by Ana Lima", shown.Text, StringComparison.Ordinal);
        await ana.PostAsync(house.CasePath, [.. Desk.Hidden(shown, "sign"), .. Desk.Signing()]);
        await house.SettleAsync();

        Assert.Equal(new ApprovalEnd(ApprovalOutcome.Approved, 2), await house.EndAsync());
        Assert.Equal("ana-lima", Assert.Single(await house.SignaturesAsync(2)).StaffId);
        Assert.Empty(await house.SignaturesAsync());
    }

    [Fact]
    public async Task A_member_of_staff_is_never_asked_about_a_case_of_ones_own()
    {
        await using var house = await House.OpenAsync(person: People.Rosa with { FirstName = "Ana", LastName = "Lima" });
        await house.BeginAsync();

        Assert.Equal("ben-ode", (await house.FindAsync())!.AssignedTo);
        using var ana = house.SignIn(Ana);
        Assert.Equal(403, (int)(await ana.GetAsync(house.CasePath)).Status);
    }

    [Fact]
    public async Task The_sweep_finds_an_answer_of_which_the_approval_never_heard()
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        var answer = new StepAnswer(AnswerKind.Approved, "ana-lima", "Ana Lima", "specialist", House.Noon, 1, await house.DigestAsync()) { Reason = Desk.Reason, Cite = "RCW 50.20.050" };
        await house.Get<ApprovalAnswers>().KeepAsync(house.Approval, 1, answer, Cancellation);
        await house.WindToAsync(new(2026, 3, 6));

        Assert.Equal(ApprovalOutcome.Approved, (await house.EndAsync())!.Outcome);
    }

    [Fact]
    public async Task What_the_queue_lists_holds_nothing_personal()
    {
        await using var house = await House.OpenAsync();
        await house.BeginAsync();
        var rows = await house.Get<AgencyTables>().Open("approvals").QueryAsync($"PartitionKey ge {""}", Cancellation).ToListAsync(Cancellation);

        Assert.NotEmpty(rows);
        var all = string.Join(' ', rows.SelectMany(row => row.Select(field => field.Value?.ToString())));
        foreach (var personal in new[] { "Rosa", "Reyes", "Harbor", "offer", "@" })
            Assert.DoesNotContain(personal, all, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("ana-lima", Assert.Single(await house.Get<ApprovalBook>().OpenAsync(Cancellation).ToListAsync(Cancellation)).AssignedTo);
    }
}
