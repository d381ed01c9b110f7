using System.Globalization;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.Tests.Issues.Hearings;

/// <summary>WAC 192-120-030, -035, -040; 192-130-050, -080: who is to be heard on what, and until when.</summary>
public class HearingWindowsTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private static readonly DateOnly NextMonday = Monday.AddDays(7);

    [Fact]
    public void At_first_both_sides_are_to_be_asked()
        => Assert.Equal([(Party.Claimant, ChanceState.Owed), (Party.Employer, ChanceState.Owed)], States(Records.Quit, Monday));

    [Fact]
    public void Without_a_job_the_claimant_is_heard_alone()
        => Assert.Equal([(Party.Claimant, ChanceState.Owed)], States(Records.Alone.Said(Monday, Party.Staff, Party.Employer), Monday));

    [Theory]
    [InlineData(4, ChanceState.Running)]
    [InlineData(7, ChanceState.Running)]
    [InlineData(8, ChanceState.Lapsed)]
    public void Five_working_days_end_with_the_fifth(int later, ChanceState state)
        => Assert.Equal(state, States(Records.Alone.Asked(Monday, Party.Claimant), Monday.AddDays(later)).Single().State);

    [Theory]
    [InlineData("2026-03-02", Channel.Mail, "2026-03-09", "a weekend between")]
    [InlineData("2026-03-07", Channel.Form, "2026-03-13", "asked on a Saturday")]
    [InlineData("2026-05-19", Channel.Phone, "2026-05-27", "Memorial Day between")]
    [InlineData("2026-03-02", Channel.Letter, "2026-03-12", "three days for the mail")]
    public void Working_days_leave_out_weekends_and_holidays(string asked, Channel by, string last, string why)
    {
        var day = Day(asked);
        Assert.True(Only(Records.Alone.Asked(day, Party.Claimant, by: by), day).LastDay == Day(last), why);
    }

    [Fact]
    public void A_call_that_reached_nobody_is_no_chance()
        => Assert.True(Only(Records.Alone.Asked(Monday, Party.Claimant, by: Channel.Phone, reached: false), Monday).Owed);

    [Fact]
    public void A_call_that_reached_somebody_is_one()
        => Assert.True(Only(Records.Alone.Asked(Monday, Party.Claimant, by: Channel.Phone, reached: true), Monday).Running);

    [Fact]
    public void A_mail_that_came_back_is_no_chance_and_the_letter_after_it_is()
    {
        var bounced = Records.Alone.Asked(Monday, Party.Claimant, until: NextMonday).Asked(Monday.AddDays(1), Party.Claimant, reached: false);
        Assert.True(Only(bounced, Monday.AddDays(1)).Owed);
        Assert.Equal(new(2026, 3, 13), Only(bounced.Asked(Monday.AddDays(1), Party.Claimant, by: Channel.Letter), NextMonday).LastDay);
    }

    [Fact]
    public void Who_was_given_more_time_than_the_laws_has_it()
    {
        var asked = Records.Alone.Asked(Monday, Party.Claimant, by: Channel.Phone, reached: true, until: NextMonday.AddDays(2));
        Assert.Equal(ChanceState.Running, States(asked, NextMonday.AddDays(2)).Single().State);
        Assert.Equal(ChanceState.Lapsed, States(asked, NextMonday.AddDays(3)).Single().State);
    }

    [Fact]
    public void A_first_answer_against_the_other_side_is_put_to_it()
    {
        var said = BothAsked().Said(Monday, Party.Claimant, against: Party.Employer);
        Assert.Equal(
            [(Party.Claimant, AskedFor.FirstAnswer, ChanceState.Answered), (Party.Employer, AskedFor.FirstAnswer, ChanceState.Running), (Party.Employer, AskedFor.Rebuttal, ChanceState.Owed)],
            HearingWindows.Of(said, Monday).Select(window => (window.Party, window.For, window.State)));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(true, null, true)]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void What_nobody_has_judged_is_put_to_the_other_side(bool? material, bool? disputed, bool owed)
        => Assert.Equal(owed, HearingWindows.Of(BothAsked().Said(Monday, Party.Claimant, Party.Employer, material: material, disputed: disputed), Monday).Any(window => window.Owed));

    [Fact]
    public void A_rebuttal_answers_its_statement_and_those_before_it_but_none_after_it()
    {
        var said = BothAsked()
            .Said(Monday, Party.Employer, Party.Claimant)
            .Said(Monday, Party.Staff, Party.Claimant)
            .Said(Monday, Party.Claimant, rebuts: 2)
            .Said(Monday, Party.Staff, Party.Claimant);
        Assert.Equal([ChanceState.Answered, ChanceState.Answered, ChanceState.Owed], Rebuttals(said));
    }

    [Fact]
    public void A_new_fact_in_a_rebuttal_opens_the_other_sides_time_again()
    {
        var round = BothAsked()
            .Said(Monday, Party.Employer, Party.Claimant)
            .Said(Monday, Party.Claimant, Party.Employer, rebuts: 1)
            .Said(Monday, Party.Employer, Party.Claimant, rebuts: 2);
        Assert.Equal([ChanceState.Answered, ChanceState.Answered, ChanceState.Owed], Rebuttals(round));
    }

    [Fact]
    public void A_question_of_the_staff_waits_until_asked_and_then_its_time()
    {
        var asked = Records.Alone.Asked(Monday, Party.Claimant).Said(Monday, Party.Claimant).Questioned(Monday, Party.Claimant);
        Assert.Equal([ChanceState.Answered, ChanceState.Owed], States(asked, Monday).Select(window => window.State));
        asked = asked.Asked(Monday, Party.Claimant, AskedFor.StaffQuestion, 1);
        Assert.Equal(ChanceState.Running, States(asked, NextMonday)[1].State);
        Assert.Equal(ChanceState.Lapsed, States(asked, NextMonday.AddDays(1))[1].State);
    }

    [Fact]
    public void A_question_that_was_answered_waits_for_nothing()
        => Assert.Equal(ChanceState.Answered, States(Records.Alone.Questioned(Monday, Party.Claimant, Monday), Monday)[1].State);

    [Fact]
    public void A_question_to_an_employer_who_has_no_part_in_it_holds_up_nothing()
        => Assert.Single(HearingWindows.Of(Records.Alone.Questioned(Monday, Party.Employer), Monday));

    [Fact]
    public void The_reminder_is_due_two_working_days_before_the_last_day()
        => Assert.Equal(new(2026, 3, 5), Only(Records.Alone.Asked(Monday, Party.Claimant), Monday).RemindOn(Records.Alone));

    [Fact]
    public void One_reminder_is_enough_and_paper_gets_none()
    {
        var reminded = Records.Alone.Asked(Monday, Party.Claimant).Asked(new(2026, 3, 5), Party.Claimant, AskedFor.Reminder, until: NextMonday);
        Assert.Null(Only(reminded, new(2026, 3, 5)).RemindOn(reminded));
        var written = Records.Alone.Asked(Monday, Party.Claimant, by: Channel.Letter);
        Assert.Null(Only(written, Monday).RemindOn(written));
    }

    private static IssueRecord BothAsked() => Records.Quit.Asked(Monday, Party.Claimant).Asked(Monday, Party.Employer);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static HearingWindow Only(IssueRecord record, DateOnly today) => HearingWindows.Of(record, today).Single();

    private static IReadOnlyList<(Party Party, ChanceState State)> States(IssueRecord record, DateOnly today)
        => [.. HearingWindows.Of(record, today).Select(window => (window.Party, window.State))];

    private static IEnumerable<ChanceState> Rebuttals(IssueRecord record)
        => HearingWindows.Of(record, Monday).Where(window => window.For == AskedFor.Rebuttal).Select(window => window.State);
}
