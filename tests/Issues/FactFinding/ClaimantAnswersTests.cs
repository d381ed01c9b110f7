using System.Net;
using BenefitsFlow.App.Issues;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Issues.FactFinding;

/// <summary>The claimant reads what is questioned, answers, and is heard once.</summary>
public class ClaimantAnswersTests(Site site)
{
    private const string Home = "/claims/issues/1";

    [Fact]
    public async Task The_page_says_why_until_when_and_every_right_of_the_notice()
    {
        var dispute = await Dispute.OpenAsync(site);
        using var ana = await dispute.ClaimantAsync();

        var seen = await ana.GetAsync(Home);

        Assert.Equal(HttpStatusCode.OK, seen.Status);
        foreach (var told in new[]
        {
            "Leaving your job", "Cascade Fruit", "I quit", "March 11, 2026", "interview by phone", "your union, or a lawyer", "witnesses", "copies of the records", "pay back",
        })
            Assert.Contains(told, seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_are_checked_sent_once_and_shown_as_sent()
    {
        var dispute = await Dispute.OpenAsync(site);
        using var ana = await dispute.ClaimantAsync();
        await ana.AnswerAllAsync(Home);
        Assert.Contains(Answering.Words, (await ana.GetAsync(Home + "/answer/check")).Text, StringComparison.Ordinal);
        Assert.Empty((await dispute.RecordAsync()).Statements);

        var sent = await ana.SendAsync(Home + "/answer/check");

        Assert.Equal((HttpStatusCode.SeeOther, Home + "?sent=1"), (sent.Status, sent.Location));
        var said = Assert.Single((await dispute.RecordAsync()).Statements);
        Assert.Equal((Party.Claimant, "claimant-first", null), (said.Taken.By, said.Taken.Key, said.Taken.Rebuts));
        Assert.Contains(Answering.Words, (await ana.GetAsync(sent.Location!)).Text, StringComparison.Ordinal);
        Assert.Contains("We have your answers", (await ana.GetAsync(sent.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_sent_from_a_second_window_after_the_first_was_sent_changes_nothing_and_says_so()
    {
        var dispute = await Dispute.OpenAsync(site);
        using var ana = await dispute.ClaimantAsync();
        await ana.AnswerAllAsync(Home);
        var form = Answering.Hidden(await Answering.ParseAsync(await ana.GetAsync(Home + "/answer/check"))).ToArray();

        await ana.SendFormAsync(Home + "/answer/check", form);
        var second = await ana.SendFormAsync(Home + "/answer/check", form);

        Assert.Equal(Home + "?again=1", second.Location);
        Assert.Contains("Your first answers count", (await ana.GetAsync(second.Location!)).Text, StringComparison.Ordinal);
        Assert.Single((await dispute.RecordAsync()).Statements);
    }

    [Fact]
    public async Task Twenty_windows_that_send_at_once_make_one_statement()
    {
        var dispute = await Dispute.OpenAsync(site);
        using var ana = await dispute.ClaimantAsync();
        await ana.AnswerAllAsync(Home);
        var form = Answering.Hidden(await Answering.ParseAsync(await ana.GetAsync(Home + "/answer/check"))).ToArray();

        var seen = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ana.SendFormAsync(Home + "/answer/check", form)).ToArray());

        Assert.All(seen, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.Status));
        Assert.Single((await dispute.RecordAsync()).Statements);
    }

    [Fact]
    public async Task Answers_wait_for_the_claimant_in_any_browser()
    {
        var dispute = await Dispute.OpenAsync(site);
        using (var ana = await dispute.ClaimantAsync())
            await ana.AnswerAllAsync(Home);

        using var elsewhere = await dispute.ClaimantAsync();

        Assert.Contains("Go on with your answers", (await elsewhere.GetAsync(Home)).Text, StringComparison.Ordinal);
        Assert.Contains(Answering.Words, (await elsewhere.FollowAsync(Home + "/answer")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_none_is_shown_again_with_a_sentence_and_kept()
    {
        var dispute = await Dispute.OpenAsync(site);
        await dispute.SayAsync(Party.Claimant, "told by phone");
        await dispute.AskAsync(Party.Claimant, "Who changed the shifts?");
        using var ana = await dispute.ClaimantAsync();
        var path = Home + "/answer/1";

        var refused = await ana.SendAsync(path, ("staff-question-1", "too long " + new string('x', 4000)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("“Who changed the shifts?” is 9 characters too long", refused.Text, StringComparison.Ordinal);
        Assert.Contains("too long xxx", (await ana.GetAsync(path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_staff_is_asked_and_its_answer_settles_it()
    {
        var dispute = await Dispute.OpenAsync(site);
        await dispute.SayAsync(Party.Claimant, "told by phone");
        await dispute.AskAsync(Party.Claimant, "Who changed the shifts?");
        using var ana = await dispute.ClaimantAsync();
        Assert.Contains("Who changed the shifts?", (await ana.GetAsync(Home)).Text, StringComparison.Ordinal);

        await ana.AnswerAllAsync(Home);
        await ana.SendAsync(Home + "/answer/check");

        var record = await dispute.RecordAsync();
        Assert.Equal(new DateOnly(2026, 3, 4), record.Questions[0].Answered);
        Assert.Equal("staff-question-1", record.Statements[^1].Content.Answers[0].Fact);
        Assert.Contains("do not have to do anything now", (await ana.GetAsync(Home)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_employer_said_against_the_claimant_is_shown_and_answered()
    {
        var dispute = await Dispute.OpenAsync(site);
        await dispute.SayAsync(Party.Claimant, "told by phone");
        await dispute.SayAsync(Party.Employer, "She never came back from lunch.", against: Party.Claimant);
        await dispute.SayAsync(Party.Employer, "Our accountant has moved.");
        using var ana = await dispute.ClaimantAsync();

        var seen = await ana.GetAsync(Home);
        Assert.Contains("She never came back from lunch.", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("accountant", seen.Text, StringComparison.Ordinal);
        await ana.AnswerAllAsync(Home);
        await ana.SendAsync(Home + "/answer/check");

        Assert.Equal(2, (await dispute.RecordAsync()).Statements[^1].Taken.Rebuts);
    }

    [Fact]
    public async Task After_the_decision_nothing_is_sent_and_nothing_typed_is_lost()
    {
        var dispute = await Dispute.OpenAsync(site);
        using var ana = await dispute.ClaimantAsync();
        await ana.AnswerAllAsync(Home);
        var form = Answering.Hidden(await Answering.ParseAsync(await ana.GetAsync(Home + "/answer/check"))).ToArray();
        await dispute.DecideAsync();

        var seen = await ana.SendFormAsync(Home + "/answer/check", form);

        Assert.Equal(HttpStatusCode.Conflict, seen.Status);
        Assert.Contains("It was decided on March 4, 2026", seen.Text, StringComparison.Ordinal);
        Assert.Contains("you can appeal", seen.Text, StringComparison.Ordinal);
        Assert.Contains(Answering.Words, seen.Text, StringComparison.Ordinal);
        Assert.Empty((await dispute.RecordAsync()).Statements);
        Assert.Contains("Benefits are denied", (await ana.GetAsync(Home)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims/issues/2")]
    [InlineData("/claims/issues/0")]
    [InlineData("/claims/issues/-1")]
    [InlineData("/claims/issues/99999999999")]
    [InlineData("/claims/issues/one")]
    [InlineData("/claims/issues/2/answer")]
    [InlineData("/claims/issues/2/answer/1")]
    public async Task An_issue_that_the_claim_does_not_have_is_no_page(string path)
    {
        var dispute = await Dispute.OpenAsync(site);
        using var ana = await dispute.ClaimantAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_claimant_sees_only_the_own_claims_issue()
    {
        var other = await Dispute.OpenAsync(site);
        await other.SayAsync(Party.Claimant, "a stranger's words");
        var dispute = await Dispute.OpenAsync(site);
        using var ana = await dispute.ClaimantAsync();

        Assert.DoesNotContain("stranger", (await ana.GetAsync(Home)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_its_token_is_shown_again_and_saves_nothing()
    {
        var dispute = await Dispute.OpenAsync(site);
        await dispute.SayAsync(Party.Claimant, "told by phone");
        await dispute.AskAsync(Party.Claimant, "Who changed the shifts?");
        using var ana = await dispute.ClaimantAsync();

        var seen = await ana.SendFormAsync(Home + "/answer/1", ("round", "question-1"), ("question", "staff-question-1"), ("staff-question-1", "forged words"));

        Assert.Equal(HttpStatusCode.BadRequest, seen.Status);
        Assert.Contains("forged words", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("forged words", (await ana.GetAsync(Home + "/answer/1")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", "staff-question-1")]
    [InlineData("1", "OwnHealth.Illness")]
    [InlineData("check", "")]
    [InlineData("x", "staff-question-1")]
    public async Task Questions_out_of_their_order_answer_nothing(string place, string question)
    {
        var dispute = await Dispute.OpenAsync(site);
        await dispute.SayAsync(Party.Claimant, "told by phone");
        await dispute.AskAsync(Party.Claimant, "Who changed the shifts?");
        using var ana = await dispute.ClaimantAsync();
        var token = Answering.Hidden(await Answering.ParseAsync(await ana.GetAsync(Home + "/answer/1"))).First(field => field.Name.StartsWith("__", StringComparison.Ordinal));

        var seen = await ana.SendFormAsync($"{Home}/answer/{place}", token, ("round", "question-1"), ("question", question), (question.Replace('.', '-'), "yes"));

        Assert.Equal((HttpStatusCode.SeeOther, Home + "/answer/1"), (seen.Status, seen.Location));
        Assert.Single((await dispute.RecordAsync()).Statements);
    }

    [Fact]
    public async Task Markup_stays_text()
    {
        const string Markup = "</textarea><script>alert(1)</script><img src=x onerror=alert(2)>{{here}}";
        var dispute = await Dispute.OpenAsync(site);
        await dispute.SayAsync(Party.Claimant, "told by phone");
        await dispute.AskAsync(Party.Claimant, Markup);
        using var ana = await dispute.ClaimantAsync();
        await ana.SendAsync(Home + "/answer/1", ("staff-question-1", Markup));

        foreach (var path in new[] { Home, Home + "/answer/1", Home + "/answer/check" })
        {
            var page = await Answering.ParseAsync(await ana.GetAsync(path));
            Assert.Empty(page.QuerySelectorAll("script, img"));
            Assert.Contains("onerror=alert(2)>{{here}}", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Someone_whose_session_is_over_sees_what_was_typed()
    {
        using var visitor = site.Visit();

        var seen = await visitor.SendFormAsync(Home + "/answer/1", ("round", "first"), ("question", "words"), ("words", "a long story"));

        Assert.Equal(HttpStatusCode.Unauthorized, seen.Status);
        Assert.Contains("a long story", seen.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.GetAsync(Home)).Status);
    }

    [Fact]
    public async Task The_status_page_names_the_question_the_day_and_the_page()
    {
        var dispute = await Dispute.OpenAsync(site);
        using var ana = await dispute.ClaimantAsync();

        var asked = (await ana.GetAsync("/claims/status")).Text;
        await ana.AnswerAllAsync(Home);
        await ana.SendAsync(Home + "/answer/check");
        var waits = (await ana.GetAsync("/claims/status")).Text;
        await dispute.DecideAsync();
        var decided = (await ana.GetAsync("/claims/status")).Text;

        Assert.Contains("<a href=\"/claims/issues/1\">Answer our questions: Leaving your job.</a> <strong>By March 11, 2026.</strong>", asked, StringComparison.Ordinal);
        Assert.Contains("Leaving your job: a person decides. It has waited since March 4, 2026.", waits, StringComparison.Ordinal);
        Assert.Contains("benefits are denied for a time", decided, StringComparison.Ordinal);
    }
}
