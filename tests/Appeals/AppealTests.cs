using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Mail.Events;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Appeals;

/// <summary>Appeals: RCW 50.32.020 to .080, WAC 192-04-060 to -090.</summary>
public class AppealTests
{
    // Thirty days after Wednesday, March 4 is Friday, April 3; after March 5 a Saturday; after April 25 Memorial Day.
    [Theory]
    [InlineData("2026-03-04", "2026-04-02", false)]
    [InlineData("2026-03-04", "2026-04-03", false)]
    [InlineData("2026-03-04", "2026-04-04", true)]
    [InlineData("2026-03-05", "2026-04-06", false)]
    [InlineData("2026-03-05", "2026-04-07", true)]
    [InlineData("2026-04-24", "2026-05-26", false)]
    [InlineData("2026-04-25", "2026-05-26", false)]
    [InlineData("2026-04-25", "2026-05-27", true)]
    public async Task A_letter_counts_from_its_postmark_to_the_thirtieth_day_or_the_next_working_day(string mailed, string postmark, bool late)
    {
        await using var at = await Appealing.StartAsync(Day(mailed));

        var appeal = await at.ReceiveAsync(Day(postmark));

        Assert.Equal(late, appeal.Late);
        Assert.Equal(late ? AppealStage.CauseAsked : AppealStage.WithHearingOffice, appeal.Stage);
        Assert.Equal(late ? ["appeal-1-received", "appeal-1-why-late"] : ["appeal-1-received"], await at.MailsAsync());
        Assert.True((await at.StateAsync()).CollectionStayed);
    }

    [Fact]
    public async Task A_late_appeal_whose_party_says_why_goes_on_with_that_word()
    {
        await using var at = await Appealing.StartAsync(new(2026, 3, 4));
        var appeal = await at.ReceiveAsync(new(2026, 4, 20));
        Assert.Equal(AppealStage.CauseAsked, appeal.Stage);

        await at.Desk.GiveCauseAsync(at.ClaimId, appeal, "I was in hospital.", "claimant", at.Agency.Host.Client, Appealing.Cancellation);
        await at.WindAsync(TimeSpan.Zero);

        Assert.Equal(AppealStage.WithHearingOffice, (await at.AppealAsync()).Stage);
        Assert.Equal("I was in hospital.", (await at.Desk.ContentAsync(at.ClaimId, appeal, Appealing.Cancellation)).WhyLate);
    }

    [Fact]
    public async Task A_late_appeal_that_says_why_at_once_is_not_asked()
    {
        await using var at = await Appealing.StartAsync(new(2026, 3, 4));

        var appeal = await at.ReceiveAsync(new(2026, 4, 20), whyLate: "The letter went to my old address.");

        Assert.Equal((true, true, AppealStage.WithHearingOffice), (appeal.Late, appeal.CauseGiven, appeal.Stage));
        Assert.DoesNotContain("appeal-1-why-late", await at.MailsAsync());
    }

    [Fact]
    public async Task A_late_appeal_of_somebody_who_stays_silent_goes_to_the_judge_all_the_same()
    {
        await using var at = await Appealing.StartAsync(new(2026, 3, 4));
        var appeal = await at.ReceiveAsync(new(2026, 4, 20));

        await at.WindAsync(AgencyCalendar.StartOf(appeal.CauseBy!.Value) - at.Agency.Host.Clock.GetUtcNow());
        Assert.Equal(AppealStage.CauseAsked, (await at.AppealAsync()).Stage);
        await at.WindAsync(TimeSpan.FromHours(25));

        Assert.Equal((AppealStage.WithHearingOffice, false), ((await at.AppealAsync()).Stage, (await at.AppealAsync()).CauseGiven));
    }

    [Fact]
    public async Task Sent_twice_it_is_one_appeal_with_one_receipt_and_the_first_words()
    {
        await using var at = await Appealing.StartAsync(new(2026, 3, 4));
        var first = await at.ReceiveAsync(new(2026, 3, 10), how: AppealForm.Online);
        var again = await at.ReceiveAsync(new(2026, 3, 11), how: AppealForm.Online, content: new() { Why = "Other words." });

        Assert.Equal(first, again);
        Assert.Single((await at.StateAsync()).Appeals);
        Assert.Matches("^BF-[0-9A-Z]{4}-[0-9A-Z]{4}$", first.ReceiptOf(at.ClaimId));
        Assert.Equal("I had no choice.", (await at.Desk.ContentAsync(at.ClaimId, first, Appealing.Cancellation)).Why);
    }

    [Fact]
    public async Task Both_sides_may_appeal_one_decision_and_each_has_its_own()
    {
        await using var at = await Appealing.StartAsync(new(2026, 3, 4));
        await at.ReceiveAsync(new(2026, 3, 10));
        var other = await at.ReceiveAsync(new(2026, 3, 10), Party.Employer);

        Assert.Equal((2, Party.Employer, AppealStage.WithHearingOffice), (other.Number, other.By, other.Stage));
    }

    [Theory]
    [InlineData(AppealOrder.Affirmed)]
    [InlineData(AppealOrder.Dismissed)]
    [InlineData(AppealOrder.Withdrawn)]
    public async Task An_order_that_leaves_the_decision_changes_nothing_and_ends_the_stay(AppealOrder order)
    {
        await using var at = await Appealing.StartAsync(new(2026, 3, 4));
        await at.ReceiveAsync(new(2026, 3, 10));

        var appeal = await at.OrderAsync(order);

        var claim = await at.StateAsync();
        Assert.Equal((AppealStage.CarriedOut, (int?)null), (appeal.Stage, appeal.NewDetermination));
        Assert.Equal((1, false), (claim.Issue(1)!.Determination, claim.Issue(1)!.Result!.Allowed));
        Assert.False(claim.CollectionStayed);
        Assert.Contains("appeal-1-carried-out", await at.MailsAsync());
    }

    [Fact]
    public async Task A_reversal_puts_a_new_determination_in_place_under_the_name_of_who_entered_it()
    {
        await using var at = await Appealing.StartAsync(new(2026, 3, 4));
        await at.ReceiveAsync(new(2026, 3, 10));

        var appeal = await at.OrderAsync(AppealOrder.Reversed, IssueResult.Allow);

        var issue = (await at.StateAsync()).Issue(1)!;
        Assert.Equal((2, 2, true), (issue.Determination, appeal.NewDetermination, issue.Result!.Allowed));
        var entry = await at.Agency.Get<App.Storage.ClaimFile>().FindAsync(at.ClaimId, "appeal-1-determined", Appealing.Cancellation);
        Assert.Equal("ana-lima", entry!.By);
        Assert.Contains("01-2026-12345", entry.Fact.Cite, StringComparison.Ordinal);
        // A judge's order is reviewed by the commissioner, not appealed here.
        Assert.Empty(AppealedDecision.Of(await at.StateAsync()));
    }

    [Fact]
    public async Task A_modification_enters_the_weeks_that_the_order_names()
    {
        await using var at = await Appealing.StartAsync(new(2026, 3, 4));
        await at.ReceiveAsync(new(2026, 3, 10));

        await at.OrderAsync(AppealOrder.Modified, new(false, new(2025, 8, 3), new(2025, 9, 7)));

        var result = (await at.StateAsync()).Issue(1)!.Result!;
        Assert.True(result.Denies(new(2025, 9, 7)));
        Assert.False(result.Denies(new(2025, 9, 14)));
    }

    [Fact]
    public async Task A_question_that_is_sent_back_is_open_again_for_a_person()
    {
        await using var at = await Appealing.StartAsync(new(2026, 3, 4));
        await at.ReceiveAsync(new(2026, 3, 10));

        await at.OrderAsync(AppealOrder.Remanded);

        Assert.Equal(1, (await at.StateAsync()).Issue(1)!.Reopened);
        Assert.Empty(AppealedDecision.Of(await at.StateAsync()));
    }

    [Fact]
    public async Task An_employer_without_an_address_for_mail_hears_of_its_appeal_on_paper()
    {
        await using var at = await Appealing.StartAsync(new(2026, 3, 4));
        await at.ReceiveAsync(new(2026, 4, 20), Party.Employer);

        foreach (var kind in new[] { "received", "why-late" })
        {
            var notice = await at.Agency.Get<PaperPost>().FindAsync(at.ClaimId, $"issue-1-employer-appeal-1-{kind}", Appealing.Cancellation);
            Assert.Equal((Party.Employer, Appealing.Employer), (notice!.To, notice.Addressee[0]));
        }
    }

    [Theory]
    [InlineData("01-2026-12345", true)]
    [InlineData("2026/117", true)]
    [InlineData("Rosa Reyes", false)]
    [InlineData("Reyes-Rosa", false)]
    public void The_number_of_an_order_holds_no_words(string docket, bool taken)
    {
        var check = new Check(new(new Dictionary<string, string>
        {
            ["order"] = "affirmed",
            ["docket"] = docket,
            ["on-month"] = "4",
            ["on-day"] = "1",
            ["on-year"] = "2026",
        }), OrderFields.Keys);
        OrderFields.Order(check, new() { Number = 1, Decision = "issue-1-1", Filed = new(2026, 3, 10) }, null);
        Assert.Equal(taken, check.Form.ErrorOf("docket") is null);
    }

    [Theory]
    [InlineData("issue-1-1", true)]
    [InlineData("issue-1-2", false)]
    [InlineData("issue-2-1", false)]
    [InlineData("week-2026-03-01", false)]
    [InlineData("determination", false)]
    [InlineData("", false)]
    public async Task Only_a_decision_that_was_made_can_be_chosen(string key, bool found)
    {
        await using var at = await Appealing.StartAsync(new(2026, 3, 4));

        Assert.Equal(found, AppealedDecision.Find(await at.StateAsync(), key) is not null);
    }

    [Theory]
    [InlineData("", "Reasons.", "ana-lima")]
    [InlineData("01-2026", " ", "ana-lima")]
    [InlineData("01-2026", "Reasons.", "")]
    [InlineData("01-2026", "Reasons.", "agency")]
    public void No_order_is_a_determination_without_its_number_its_reasons_and_a_named_person(string docket, string reasons, string by)
        => Assert.ThrowsAny<ArgumentException>(() => OrderedDetermination.Of(
            new() { Number = 1, Code = "separation-quit", Law = "RCW 50.20.050", Detected = new(2026, 3, 1) },
            new(1, AppealOrder.Reversed, new(2026, 4, 1), docket, IssueResult.Allow),
            reasons,
            by));

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
