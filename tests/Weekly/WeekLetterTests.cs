using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Weekly;

/// <summary>The letter on a decided week: RCW 50.20.130, 50.32.020.</summary>
public class WeekLetterTests
{
    private static readonly DateOnly Sunday = new(2025, 8, 17);

    [Theory]
    [InlineData("en", "You are paid $219 for this week.", "September 24, 2025")]
    [InlineData("es", "Se le pagan $219 por esta semana.", "24 de septiembre de 2025")]
    public void A_week_of_part_time_work_gives_the_amount_and_the_last_day_to_appeal(string language, string decision, string lastDay)
    {
        var letter = Of(language, earned: 200);

        // (200 - 5) x 75% = 146.25, raised to 147; 366 - 147 = 219. Thirty days after August 25 is September 24.
        Assert.Equal(decision, letter.Decision);
        Assert.Contains(lastDay, letter.Rights[0], StringComparison.Ordinal);
        Assert.Contains(letter.Rows, row => row.Value == "$147");
        Assert.Contains(letter.Rows, row => row.Value == "$8,781");
        Assert.Empty(LetterLint.Check(letter));
    }

    [Fact]
    public void A_week_of_full_time_work_says_why_it_is_not_paid_and_how_to_appeal()
    {
        var letter = Of("en", earned: 1200, hours: 40);

        Assert.Contains("not unemployed", letter.Decision, StringComparison.Ordinal);
        Assert.Contains(letter.Findings, finding => !finding.Met);
        Assert.Empty(LetterLint.Check(letter));
    }

    [Fact]
    public void The_ways_to_appeal_name_the_page_and_what_the_agency_has_set_and_nothing_else()
    {
        var ways = Of("en", earned: 200).Rights[1];

        Assert.Contains("https://example.org/claims/appeals/new", ways, StringComparison.Ordinal);
        Assert.Contains("PO Box 9, Olympia, WA 98507", ways, StringComparison.Ordinal);
        Assert.DoesNotContain("fax", ways, StringComparison.Ordinal);
    }

    private static Letter Of(string language, decimal earned, decimal hours = 20)
    {
        var decision = WeekDecision.For(new WeekFacts
        {
            Week = new(Sunday),
            WeeklyBenefitAmount = 366,
            GrossEarnings = earned,
            HoursWorked = hours,
            HoursAvailable = 40,
            BalanceBefore = 9000,
        });
        var claim = new ClaimState
        {
            ClaimId = "c",
            Confirmation = "BF-0000-0000",
            Language = language,
            Determination = MonetaryDetermination.For(new(2025, 8, 4), [new(new Quarter(2024, 2), 9506, 500), new(new Quarter(2024, 3), 9506, 500), new(new Quarter(2024, 4), 7988, 420)]),
            Weeks =
            [
                new WeekState
                {
                    Week = Sunday,
                    Answers = new(true, 40, true, earned, hours, 3, 0, false),
                    Decided = new(decision.Outcome, decision.Deduction, decision.Payable, new(2025, 8, 25), 9),
                },
            ],
        };
        return WeekLetter.Of(claim, decision, ["Rosa Reyes", "Seattle, WA 98101"], new(new("https://example.org/"), "PO Box 9, Olympia, WA 98507", null, 10));
    }
}
