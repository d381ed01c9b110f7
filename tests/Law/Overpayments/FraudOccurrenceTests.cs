using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>WAC 192-220-040, 192-220-050.</summary>
public class FraudOccurrenceTests
{
    /// <summary>The example of WAC 192-220-040(2).</summary>
    [Fact]
    public void A_later_decision_on_weeks_filed_before_the_first_is_the_same_occurrence()
    {
        var sanctions = Of(("june 1", "2026-06-01", "2026-04-30"), ("july 1", "2026-07-01", "2026-03-31"));
        Assert.Equal([1, 1], sanctions.Select(one => one.Occurrence));
    }

    /// <summary>The example of WAC 192-220-040(3): late claims for older weeks.</summary>
    [Fact]
    public void Weeks_filed_late_are_a_new_occurrence_even_if_they_are_older()
    {
        var sanctions = Of(("june 1", "2026-06-01", "2026-03-31"), ("later", "2026-08-01", "2026-07-10"));
        Assert.Equal([1, 2], sanctions.Select(one => one.Occurrence));
    }

    /// <summary>WAC 192-220-040(4), example 1: the same occurrence keeps the first decision's weeks.</summary>
    [Fact]
    public void The_same_occurrence_keeps_the_first_decisions_period_and_adds_its_own_penalty()
    {
        var sanctions = Of(("june 1", "2026-06-01", "2026-04-30"), ("june 12", "2026-06-12", "2026-05-15"));
        Assert.All(sanctions, one => Assert.Equal((new DateOnly(2026, 5, 31), new DateOnly(2026, 11, 28)), (one.DisqualifiedFrom, one.DisqualifiedThrough)));
        Assert.Equal([60m, 60m], sanctions.Select(one => one.Penalty));
        Assert.All(sanctions, one => Assert.Equal(new DateOnly(2026, 6, 1), one.OccurrenceBegan));
    }

    /// <summary>WAC 192-220-040(4), example 2: a second occurrence has its own weeks, from its own decision.</summary>
    [Fact]
    public void A_second_occurrence_has_its_own_period()
    {
        var second = Of(("june 1", "2026-06-01", "2026-04-30"), ("july 10", "2026-07-10", "2026-06-20"))[1];
        Assert.Equal((2, new DateOnly(2026, 7, 5), 100m), (second.Occurrence, second.DisqualifiedFrom, second.Penalty));
        Assert.Equal(new DateOnly(2026, 7, 5).AddDays((52 * 7) - 1), second.DisqualifiedThrough);
    }

    [Theory]
    [InlineData("2026-06-15", 1)] // fourteen days after June 1
    [InlineData("2026-06-16", 2)]
    public void Fourteen_days_after_the_decision_still_belong_to_it(string filed, int occurrence) =>
        Assert.Equal(occurrence, Of(("june 1", "2026-06-01", "2026-04-30"), ("august 1", "2026-08-01", filed))[1].Occurrence);

    [Fact]
    public void One_decision_can_hold_weeks_of_two_occurrences()
    {
        var sanctions = FraudOccurrences.Of(
            [SomeOverpayment.Decided("a", "2026-06-01", "2026-04-30"), SomeOverpayment.Decided("b", "2026-08-01", "2026-07-20", "2026-05-01")]);
        Assert.Equal([("a", 1), ("b", 1), ("b", 2)], sanctions.Select(one => (one.Decision, one.Occurrence)));
        Assert.Equal([60m, 60m, 100m], sanctions.Select(one => one.Penalty));
        Assert.Equal(new DateOnly(2026, 5, 31), sanctions[1].DisqualifiedFrom);
        Assert.Equal(new DateOnly(2026, 7, 26), sanctions[2].DisqualifiedFrom);
    }

    [Fact]
    public void A_week_belongs_to_the_earliest_occurrence_that_holds_it()
    {
        var sanctions = Of(("a", "2026-02-01", "2026-01-10"), ("b", "2026-06-01", "2026-05-10"), ("c", "2026-07-01", "2026-06-10"), ("d", "2026-08-01", "2026-02-10"));
        Assert.Equal([1, 2, 2, 1], sanctions.Select(one => one.Occurrence));
    }

    [Fact]
    public void The_order_in_which_decisions_are_handed_in_does_not_matter()
    {
        var sanctions = Of(("july", "2026-07-10", "2026-06-20"), ("june", "2026-06-01", "2026-04-30"));
        Assert.Equal([("june", 1), ("july", 2)], sanctions.Select(one => (one.Decision, one.Occurrence)));
    }

    [Theory]
    [InlineData("2026-06-26", true)] // within fourteen days of June 12 only
    [InlineData("2026-06-27", false)]
    [InlineData("2026-06-16", true)]
    [InlineData("2026-06-15", false)] // within fourteen days of June 1 too
    public void Counting_from_the_first_of_several_decisions_is_said_to_be_a_reading(string filed, bool doubtful)
    {
        var decision = FraudDecision.For(SomeOverpayment.AllElements with
        {
            Decided = SomeOverpayment.Decided("third", "2026-09-01", filed),
            Earlier = [SomeOverpayment.Decided("first", "2026-06-01", "2026-04-30"), SomeOverpayment.Decided("second", "2026-06-12", "2026-05-15")],
        });
        Assert.Equal(filed == "2026-06-15" ? 1 : 2, decision.Sanctions.Single().Occurrence);
        Assert.Equal(doubtful ? ["fraud-occurrence-counts-from"] : (string[])[], decision.Doubts());
    }

    /// <summary>WAC 192-220-050(1), example 1.</summary>
    [Fact]
    public void When_the_first_fraud_is_overturned_the_second_becomes_the_first()
    {
        var corrected = FraudOccurrences.CorrectedAfter(
            [SomeOverpayment.Decided("june 1", "2026-06-01", "2026-04-30"), SomeOverpayment.Decided("july 10", "2026-07-10", "2026-06-20")], "june 1");
        var one = Assert.Single(corrected);
        Assert.Equal(("july 10", 1, 60m), (one.Decision, one.Occurrence, one.Penalty));
        Assert.Equal(new DateOnly(2026, 7, 5).AddDays((26 * 7) - 1), one.DisqualifiedThrough);
    }

    /// <summary>WAC 192-220-050(1), example 2.</summary>
    [Fact]
    public void When_the_decision_that_began_an_occurrence_is_overturned_the_weeks_begin_with_the_next()
    {
        var corrected = FraudOccurrences.CorrectedAfter(
            [SomeOverpayment.Decided("august 1", "2026-08-01", "2026-07-01"), SomeOverpayment.Decided("august 10", "2026-08-10", "2026-07-08")], "august 1");
        var one = Assert.Single(corrected);
        Assert.Equal(("august 10", 1, new DateOnly(2026, 8, 9), 60m), (one.Decision, one.Occurrence, one.DisqualifiedFrom, one.Penalty));
    }

    [Fact]
    public void What_does_not_change_is_not_sent_again()
    {
        FraudDecided[] decided = [SomeOverpayment.Decided("june 1", "2026-06-01", "2026-04-30"), SomeOverpayment.Decided("july 10", "2026-07-10", "2026-06-20")];
        Assert.Empty(FraudOccurrences.CorrectedAfter(decided, "july 10"));
        Assert.Empty(FraudOccurrences.CorrectedAfter(decided, "none of them"));
    }

    [Fact]
    public void A_decision_of_two_occurrences_that_become_one_is_sent_again()
    {
        var corrected = FraudOccurrences.CorrectedAfter(
            [SomeOverpayment.Decided("a", "2026-06-01", "2026-04-30"), SomeOverpayment.Decided("b", "2026-08-01", "2026-07-20", "2026-05-01")], "a");
        var one = Assert.Single(corrected);
        Assert.Equal(("b", 1, 120m), (one.Decision, one.Occurrence, one.Penalty));
    }

    [Fact]
    public void A_decision_of_which_only_one_part_changes_is_sent_again_whole()
    {
        var corrected = FraudOccurrences.CorrectedAfter(
            [
                SomeOverpayment.Decided("a", "2026-02-01", "2026-01-10"),
                SomeOverpayment.Decided("b", "2026-06-01", "2026-05-10"),
                SomeOverpayment.Decided("c", "2026-07-01", "2026-01-11", "2026-05-11"),
            ],
            "b");
        Assert.Equal([("c", 1), ("c", 2)], corrected.Select(one => (one.Decision, one.Occurrence)));
        Assert.Equal(new DateOnly(2026, 6, 28), corrected[1].DisqualifiedFrom);
    }

    [Fact]
    public void What_a_decision_of_two_occurrences_opens_the_next_one_joins()
    {
        var sanctions = FraudOccurrences.Of(
            [
                SomeOverpayment.Decided("a", "2026-02-01", "2026-01-10"),
                SomeOverpayment.Decided("b", "2026-06-01", "2026-05-10", "2026-01-11"),
                SomeOverpayment.Decided("c", "2026-07-01", "2026-06-10"),
            ]);
        Assert.Equal([1, 1, 2, 2], sanctions.Select(one => one.Occurrence));
    }

    [Fact]
    public void Decisions_of_one_day_stand_by_their_names() => Assert.Equal(
        ["a", "b"], Of(("b", "2026-06-01", "2026-04-30"), ("a", "2026-06-01", "2026-04-30")).Select(one => one.Decision));

    [Fact]
    public void One_week_in_doubt_is_enough_to_say_so()
    {
        var decision = FraudDecision.For(SomeOverpayment.AllElements with
        {
            Decided = SomeOverpayment.Decided("third", "2026-09-01", "2026-06-26", "2026-08-01"),
            Earlier = [SomeOverpayment.Decided("first", "2026-06-01", "2026-04-30"), SomeOverpayment.Decided("second", "2026-06-12", "2026-05-15")],
        });
        Assert.Equal(["fraud-occurrence-counts-from"], decision.Doubts());
    }

    [Fact]
    public void A_proposed_law_draws_what_it_says()
    {
        FraudDecided[] decided = [SomeOverpayment.Decided("a", "2026-06-01", "2026-04-30"), SomeOverpayment.Decided("b", "2026-08-01", "2026-06-16")];
        var law = LawEdition.Current.Proposing("Overpayments/fraud-occurrence-days", (new(2026, 1, 1), 15m));
        Assert.Equal([1, 1], FraudOccurrences.Of(decided, law).Select(one => one.Occurrence));
        Assert.Equal([1, 2], FraudOccurrences.Of(decided).Select(one => one.Occurrence));
        Assert.Equal(new DateOnly(2026, 7, 26), Assert.Single(FraudOccurrences.CorrectedAfter(decided, "a", law)).DisqualifiedFrom);
    }

    [Fact]
    public void Decisions_are_needed()
    {
        Assert.Throws<ArgumentNullException>("standing", () => FraudOccurrences.Of(null!));
        Assert.Throws<ArgumentNullException>("decided", () => FraudOccurrences.CorrectedAfter(null!, ""));
    }

    private static IReadOnlyList<FraudSanction> Of(params (string Name, string Sent, string Filed)[] decided) =>
        FraudOccurrences.Of([.. decided.Select(one => SomeOverpayment.Decided(one.Name, one.Sent, one.Filed))]);
}
