using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.App.Weekly.Redeciding;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Weekly;
using CsCheck;

namespace BenefitsFlow.Tests.Weekly.Redeciding;

/// <summary>Weeks decided again: RCW 50.20.160(1), (3), RCW 50.20.190, WAC 192-220-070.</summary>
public class RedecisionTests
{
    private static readonly DateOnly First = new(2026, 3, 1);

    [Fact]
    public void The_week_pays_more_when_less_was_earned_and_the_difference_is_its_second_payment()
    {
        var made = Assert.Single(Correct(Claim(0, 200, 0), 1, 0).Made);

        // 400 - (200 - 5) x 3/4 = 253 before; 400 now.
        Assert.Equal((253m, 400m, 147m, "paid-2", 0m, 0m), (made.Before, made.Decision.Payable, made.Raised, made.Payment, made.Overpaid, made.Kept));
    }

    [Fact]
    public void The_week_pays_less_when_more_was_earned_and_nothing_is_taken_by_that()
    {
        var made = Assert.Single(Correct(Claim(0, 0, 0), 1, 200).Made);

        Assert.Equal((400m, 253m, 0m, null, 147m, 0m), (made.Before, made.Decision.Payable, made.Raised, made.Payment, made.Overpaid, made.Kept));
    }

    [Fact]
    public void A_week_that_is_as_before_keeps_its_decision() => Assert.Empty(Correct(Claim(0, 200, 0), 1, 200).Made);

    [Fact]
    public void A_week_that_rises_again_is_not_paid_twice_for_the_same()
    {
        var lowered = Correct(Claim(0, 0, 0), 1, 200).Claim;
        var made = Assert.Single(Correct(lowered, 1, 0).Made);

        Assert.Equal((400m, 0m, null, 0m), (made.Decision.Payable, made.Raised, made.Payment, made.Overpaid));
    }

    [Fact]
    public void What_was_suspected_before_is_not_suspected_again()
    {
        var lowered = Correct(Claim(0, 0, 0), 1, 200).Claim;

        Assert.Equal(75m, Assert.Single(Correct(lowered, 1, 300).Made).Overpaid);
    }

    [Fact]
    public void Without_its_waiting_week_the_next_week_waits()
    {
        var made = Correct(Claim(0, 0, 0), 0, 900).Made;

        Assert.Equal([WeekOutcome.NotUnemployed, WeekOutcome.WaitingWeek], made.Select(week => week.Decision.Outcome));
        Assert.Equal(400m, made[1].Overpaid);
    }

    [Fact]
    public void Amounts_that_fall_leave_what_was_paid_and_the_rest_of_the_claim_is_less()
    {
        var (claim, made) = Amounts(Claim(0, 0, 0), 300, 5_000);

        Assert.Equal([100m, 100m], made.Select(week => week.Kept));
        Assert.All(made, week => Assert.Equal((0m, 0m), (week.Raised, week.Overpaid)));
        Assert.Equal(5_000m - 800m, claim.Balance);
    }

    [Fact]
    public void Amounts_that_rise_owe_the_difference_of_every_week()
    {
        var (claim, made) = Amounts(Claim(0, 0, 0), 450, 11_000);

        Assert.Equal([50m, 50m], made.Select(week => week.Raised));
        Assert.Equal(11_000m - 900m, claim.Balance);
    }

    [Fact]
    public void A_claim_pays_no_more_than_its_new_maximum()
    {
        var (claim, made) = Amounts(Claim(0, 0, 0), 450, 820);

        Assert.Equal(20m, made.Sum(week => week.Raised));
        Assert.Equal(0m, claim.Balance);
    }

    /// <summary>$300 a week: of the $253 all was withheld; of $400 it is $300, so $47 of the difference.</summary>
    [Fact]
    public void Child_support_that_the_first_payment_could_not_bear_is_withheld_from_the_difference()
    {
        var made = Assert.Single(Correct(Claim([new SupportOrdered(300, First)], 10_000, 0, 200, 0), 1, 0).Made);

        Assert.Equal((147m, 47m, 0m, 100m), (made.Raised, made.Support, made.Tax, made.Net));
        var entry = PostDifferences.EntryOf("c", made, First);
        entry.Check();
        Assert.Equal(
            [(Account.BenefitExpense, 14_700L), (Account.BenefitsPayable, -10_000L), (Account.SupportWithheld, -4_700L)], entry.Lines.Select(line => (line.Account, line.Cents)));
    }

    [Fact]
    public void Child_support_that_was_withheld_in_full_takes_nothing_from_the_difference()
    {
        var made = Assert.Single(Correct(Claim([new SupportOrdered(60, First)], 10_000, 0, 200, 0), 1, 0).Made);

        Assert.Equal((147m, 0m), (made.Raised, made.Support));
    }

    /// <summary>WAC 192-190-015(6): never from weeks before the notice. The week holds First + 7 to First + 13.</summary>
    [Theory]
    [InlineData(13, 100)]
    [InlineData(14, 0)]
    public void Child_support_is_withheld_from_the_difference_of_no_week_before_its_notice(int served, int support)
    {
        var claim = Fold(Claim(0, 200, 0), new SupportOrdered(100, First.AddDays(served)));

        Assert.Equal(support, Assert.Single(Correct(claim, 1, 0).Made).Support);
    }

    [Fact]
    public void An_order_that_ended_or_changed_later_counts_for_its_own_weeks()
    {
        var claim = Claim([new SupportOrdered(300, First), new SupportOrdered(50, First.AddDays(14)), new SupportOrdered(0, First.AddDays(21))], 10_000, 0, 200, 0, 0);

        Assert.Equal([0m, 253m, 50m, 0m], claim.Weeks.Select(week => week.Decided!.Support));
        Assert.Equal(47m, Assert.Single(Correct(claim, 1, 0).Made).Support);
    }

    /// <summary>A tenth of $147 and no more than child support leaves.</summary>
    [Fact]
    public void Income_tax_comes_off_after_child_support()
    {
        var claim = Claim([new SupportOrdered(390, First)], 10_000, 0, 200, 0);
        var made = Assert.Single(Correct(claim with { WithholdIncomeTax = true }, 1, 0).Made);

        Assert.Equal((147m, 137m, 10m, 0m), (made.Raised, made.Support, made.Tax, made.Net));
        PostDifferences.EntryOf("c", made, First).Check();
    }

    /// <summary>A claim of $800: $253, $400 and the last $147. What the second week would get besides, the fourth has.</summary>
    [Fact]
    public void A_week_of_a_claim_that_is_used_up_takes_nothing_from_a_later_week()
    {
        var (claim, made) = Correct(Claim([], 800, 0, 200, 0, 0), 1, 0);

        Assert.All(made, week => Assert.Equal((0m, 0m), (week.Raised, week.Overpaid)));
        Assert.Equal([0m, 253m, 400m, 147m], claim.Weeks.Select(week => week.Decided!.Payable));
        Assert.Equal(0m, claim.Balance);
    }

    /// <summary>After any corrections of a claim of any size, with support and tax: no more is charged than the claim has, entries balance, and withheld and sent are together what is due.</summary>
    [Fact]
    public void Whatever_is_corrected_the_claim_pays_no_more_than_it_has_and_each_difference_is_split_to_the_cent()
        => Gen.Select(Gen.Int[400, 1_600], Gen.Int[0, 45_000], Gen.Bool, Gen.Select(Gen.Int[0, 4], Gen.Int[0, 6]).List[1, 10]).Sample((maximum, support, tax, steps) =>
        {
            var claim = Claim([new SupportOrdered(support / 100m, First)], maximum, 0, 100, 0, 300, 0) with { WithholdIncomeTax = tax };
            foreach (var (week, amount) in steps)
            {
                (claim, var made) = Correct(claim, week, amount * 90);
                Assert.All(made.Where(one => one.Raised > 0), one => PostDifferences.EntryOf("c", one, First).Check());
                Assert.All(made, one => Assert.True(one is { Support: >= 0, Tax: >= 0, Net: >= 0 }));
                Assert.True(claim.Entitled <= maximum);
                Assert.All(claim.Weeks, one => Assert.True(one.Decided!.Support <= support / 100m && one.Decided.Payable <= one.Entitled));
            }
        }, iter: 500);

    /// <summary>After any sequence of corrections and new amounts, what a week was entitled to is the most it ever was decided to, each payment has a name of its own, and nothing is paid twice.</summary>
    [Fact]
    public void Whatever_is_decided_again_a_week_is_paid_its_highest_decision_once()
        => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 6]).List[1, 12].Sample(steps =>
        {
            var claim = Claim(0, 100, 0, 0);
            var entitled = claim.Weeks.ToDictionary(week => week.Week, week => week.Decided!.Payable);
            var highest = new Dictionary<DateOnly, decimal>(entitled);
            List<(DateOnly, string)> paid = [.. claim.Weeks.Where(week => week.Decided!.Payable > 0).Select(week => (week.Week, "paid"))];
            foreach (var (week, amount) in steps)
            {
                var (after, made) = amount == 6 ? Amounts(claim, 300 + (week * 60), 20_000) : Correct(claim, week, amount * 90);
                foreach (var one in made)
                {
                    entitled[one.Week] += one.Raised;
                    highest[one.Week] = Math.Max(highest[one.Week], one.Decision.Payable);
                    Assert.Equal(one.Raised > 0, one.Payment is not null);
                    Assert.True(one.Overpaid == 0 || one.Raised == 0);
                    if (one.Payment is { } kind)
                        paid.Add((one.Week, kind));
                }

                claim = after;
            }

            Assert.Equal(highest, entitled);
            Assert.All(claim.Weeks, week => Assert.Equal(entitled[week.Week], week.Entitled));
            Assert.Equal(paid.Count, paid.Distinct().Count());
        }, iter: 500);

    /// <summary>The benefit year ends on 2027-02-27; two years after is Saturday-free: RCW 50.20.160(3).</summary>
    [Fact]
    public void A_decided_week_can_be_corrected_until_two_years_after_the_benefit_year()
    {
        var claim = Claim(0, 0, 0);

        Assert.Equal(new DateOnly(2029, 2, 27), Corrections.LastDay(claim, claim.Weeks[1]));
        Assert.Null(Corrections.LastDay(claim, claim.Weeks[1] with { Decided = null }));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Amounts_are_determined_again_within_a_year(int late, bool made)
    {
        var claim = Claim(0, 0, 0);
        var proposed = Redetermining.Propose(
            claim, Determination(450, 11_000), RedeterminationGround.EmployerCorrection, new DateOnly(2027, 3, 2).AddDays(late));

        Assert.Equal((made, made, !made), (proposed.Law.Made, proposed.GoesByItself, proposed.Weeks.Count == 0));
    }

    [Theory]
    [InlineData(399, 11_000)]
    [InlineData(450, 9_999)]
    public void What_falls_in_any_way_needs_a_named_person(int weekly, int maximum)
    {
        var proposed = Redetermining.Propose(Claim(0, 0, 0), Determination(weekly, maximum), RedeterminationGround.EmployerCorrection, new(2026, 4, 1));

        Assert.True(proposed is { Adverse: true, GoesByItself: false, Law.Made: true });
    }

    private static (ClaimState Claim, IReadOnlyList<WeekRedecided> Made) Correct(ClaimState claim, int week, decimal earned)
    {
        var sunday = First.AddDays(7 * week);
        return Run(Fold(claim, new WeekCorrected(claim.Rounds.Count + 2, sunday, Answers(earned))));
    }

    private static (ClaimState Claim, IReadOnlyList<WeekRedecided> Made) Amounts(ClaimState claim, decimal weekly, decimal maximum)
        => Run(Fold(claim, new MonetaryRedetermined(claim.Rounds.Count + 2, Determination(weekly, maximum), RedeterminationGround.EmployerCorrection, 400, 10_000)));

    private static (ClaimState Claim, IReadOnlyList<WeekRedecided> Made) Run(ClaimState claim)
    {
        var made = Redecision.Preview(claim, claim.Rounds[^1]);
        return (made.Aggregate(claim, Fold), made);
    }

    /// <summary>$400 a week, $10,000 in all; a week for each amount earned, the first the waiting week.</summary>
    private static ClaimState Claim(params decimal[] earned) => Claim([], 10_000, earned);

    private static ClaimState Claim(SupportOrdered[] orders, int maximum, params decimal[] earned)
    {
        var claim = Fold(new() { ClaimId = "c", EffectiveSunday = First }, new MonetaryDetermined(Determination(400, maximum)));
        claim = orders.Aggregate(claim, Fold);
        for (var at = 0; at < earned.Length; at++)
        {
            var sunday = First.AddDays(7 * at);
            claim = Fold(claim, new WeekCertified(sunday, Answers(earned[at])));
            claim = Fold(claim, WeekDecided.Of(WeekArithmetic.Decide(claim, sunday, owed: null)));
        }

        return claim;
    }

    private static ClaimState Fold(ClaimState claim, Fact fact)
        => ClaimState.Apply(claim, new("c", 1, "k", fact, default, new(2026, 3, 2), "agency", null, "", "", ""));

    private static WeekAnswers Answers(decimal earned) => new(true, 40, earned > 0, earned, earned > 0 ? 10 : 0, 3, 0, false);

    private static MonetaryDetermination Determination(decimal weekly, decimal maximum) => new()
    {
        Applied = First,
        Eligible = true,
        BaseYear = BaseYearKind.Regular,
        BaseYearBegins = new(2024, 10, 1),
        BaseYearEnds = new(2025, 9, 30),
        Quarters = [],
        BaseYearHours = 1_400,
        BaseYearWages = 27_000,
        WeeklyBenefitAmount = weekly,
        MaximumBenefitsPayable = maximum,
        BenefitYearBegins = First,
        BenefitYearEnds = new(2027, 2, 27),
        Edition = "test",
        Findings = [],
    };
}
