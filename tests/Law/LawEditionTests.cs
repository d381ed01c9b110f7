using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Tests.Law.Monetary;
using BenefitsFlow.Tests.Law.Weekly;

namespace BenefitsFlow.Tests.Law;

/// <summary>Which value of a parameter a decision applies, on which edition of the law, and what it shows of it.</summary>
public class LawEditionTests
{
    private const string Rate = "Weekly/earnings-deduction-rate";
    private const string Disregard = "Weekly/earnings-disregard";
    private const string Minimum = "Monetary/weekly-benefit-minimum";

    private static UsedParameter[] Used(LawEdition law, DateOnly sunday, string rule = "EarningsDeduction") =>
        [.. WeekDecision.For(SomeWeek.Idle with { Week = new(sunday), GrossEarnings = 200, HoursWorked = 20 }, law)
            .Findings.Single(finding => finding.Rule == rule).Parameters];

    [Fact]
    public void Two_proposals_hold_together_and_the_later_of_two_for_one_parameter_stands()
    {
        var proposed = LawEdition.Current
            .Proposing<decimal>(Rate, (new(2025, 1, 1), 50)).Proposing<decimal>(Disregard, (new(2025, 1, 1), 20)).Proposing<decimal>(Rate, (new(2025, 1, 1), 60));
        Assert.Equal("2026.11+", proposed.Name);
        Assert.Equal([(Disregard, "20"), (Rate, "60")], Used(proposed, new(2025, 8, 10)).Select(used => (used.Name, used.Value)));
        Assert.Equal("2026.11", LawEdition.Current.Name);
        Assert.Equal(["5", "75"], Used(LawEdition.Current, new(2025, 8, 10)).Select(used => used.Value));
    }

    [Fact]
    public void A_proposed_value_ends_the_day_before_the_next_and_says_that_it_is_not_the_law()
    {
        var proposed = LawEdition.Current.Proposing<decimal>(Rate, (new(2025, 8, 10), 60), (new(2025, 8, 17), 40));
        var first = Used(proposed, new(2025, 8, 10))[1];
        Assert.Equal((new DateOnly(2025, 8, 10), new DateOnly(2025, 8, 16), "proposed"), (first.From, first.Through, first.Cite));
        Assert.Equal("This is not the law: it is proposed. Source: a proposal.", first.Note);
        var second = Used(proposed, new(2025, 8, 17))[1];
        Assert.Equal((new DateOnly(2025, 8, 17), null), (second.From, second.Through));
    }

    [Fact]
    public void Beside_a_proposal_the_rest_of_the_law_stands_as_it_is()
    {
        var proposed = LawEdition.Current.Proposing<decimal>(Rate, (new(2025, 1, 1), 50));
        var asItIs = Assert.Single(Used(LawEdition.Current, new(2025, 8, 10)), used => used.Name == Disregard);
        Assert.Equal(asItIs, Assert.Single(Used(proposed, new(2025, 8, 10)), used => used.Name == Disregard));
        Assert.Null(asItIs.Through);
    }

    [Theory]
    [InlineData("2027-06-27", 383, "2027-06-30", "Derived")]
    [InlineData("2027-07-04", 383, null, "used after 2027-06-30")]
    [InlineData("2025-07-06", 366, "2026-07-04", null)]
    public void After_the_last_known_day_a_value_is_presumed_beside_a_proposal_too(string begins, int value, string? through, string? note)
    {
        Assert.Equal(Parameter.Load<decimal>(Minimum).On(begins.Day()).Used, Lowest(LawEdition.Current, begins.Day()));
        var used = Lowest(LawEdition.Current.Proposing<decimal>("Monetary/weekly-benefit-rate", (new(2020, 1, 1), 4)), begins.Day());
        Assert.Equal((Minimum, $"{value}", through?.Day()), (used.Name, used.Value, used.Through));
        Assert.Equal(note is null, used.Note is null);
        Assert.Contains(note ?? "", used.Note ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_proposed_needs_no_presumption_after_the_last_known_day()
    {
        var used = Lowest(LawEdition.Current.Proposing<decimal>(Minimum, (new(2027, 7, 1), 400)), new(2027, 7, 4));
        Assert.Equal(("400", null, "proposed"), (used.Value, used.Through, used.Cite));
        Assert.DoesNotContain("used after", used.Note!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_values_of_a_parameter_follow_one_another_without_a_gap()
    {
        var minimum = Parameter.Load<decimal>(Minimum);
        Assert.Equal(Minimum, minimum.Name);
        Assert.Equal((new DateOnly(2009, 7, 5), 133m), (minimum.Values[0].From, minimum.Values[0].Value));
        Assert.All(minimum.Values.Zip(minimum.Values.Skip(1)), pair => Assert.Equal(pair.Second.From.AddDays(-1), pair.First.Used.Through));
        Assert.Equal(new DateOnly(2027, 6, 30), minimum.Values[^1].Used.Through);
    }

    private static UsedParameter Lowest(LawEdition law, DateOnly begins)
    {
        var wages = SomeWages.Evenly(BaseYear.Regular(begins).First, 4, 9000, 400);
        return MonetaryDetermination.For(new() { Applied = begins, Wages = wages }, law)
            .Findings.SelectMany(finding => finding.Parameters).First(used => used.Name == Minimum);
    }
}
