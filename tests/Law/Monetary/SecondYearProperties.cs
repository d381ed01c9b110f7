using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>What holds of second benefit years, cancelled wage credits and redeterminations, whatever was earned, reported and paid.</summary>
public class SecondYearProperties
{
    private static readonly DateOnly Applied = new(2026, 8, 5);

    private static readonly Gen<bool?> Answers = Gen.Int[0, 2].Select(n => n == 2 ? null : (bool?)(n == 1));

    private static readonly Gen<QuarterWages[]> Wages =
        from rows in Gen.Select(Gen.Int[-7, -1], Gen.Int[0, 3_000_000], Gen.Int[-1, 500], Gen.Int[0, 3], Gen.Bool).Array[0, 14]
        select rows.Select(row => new QuarterWages(Quarter.Of(Applied).Plus(row.Item1), row.Item2 / 100m, row.Item3 < 0 ? null : row.Item3)
        {
            Employer = row.Item4 == 3 ? null : $"{(char)('A' + row.Item4)}",
            Processed = row.Item5 ? Applied : null,
        }).ToArray();

    private static readonly Gen<EarlierBenefitYear> Years =
        from kind in Gen.Bool
        from unemployed in Answers
        from worked in Answers
        from earned in Gen.Int[-1, 10_000]
        from days in Gen.Int[-30, 400].Array[0, 4]
        select new EarlierBenefitYear
        {
            Applied = new(2025, 8, 6),
            Begins = new(2025, 8, 3),
            Ends = new(2026, 8, 1),
            BaseYear = kind ? new(BaseYearKind.Alternate, new(2024, 3)) : new(BaseYearKind.Regular, new(2024, 2)),
            UnemployedWhenApplied = unemployed,
            Worked = worked,
            Earned = earned < 0 ? null : earned,
            Separations = [.. days.Select(day => new DateOnly(2025, 8, 6).AddDays(day))],
        };

    private static readonly Gen<MonetaryFacts> Cases =
        from wages in Wages
        from year in Years
        from earlier in Gen.Bool
        from gross in Gen.Int[0, 2]
        select new MonetaryFacts
        {
            Applied = Applied,
            Wages = wages,
            Earlier = earlier ? year : null,
            GrossMisconductBy = ((string?[])["A", "Z", null])[gross],
        };

    [Fact]
    public void The_same_facts_come_to_the_same_answer() => Cases.Sample(facts =>
    {
        var (one, two) = (MonetaryDetermination.For(facts), MonetaryDetermination.For(facts));
        Assert.Equal(Summary(one), Summary(two));
        Assert.Equal(
            one.Findings.Select(finding => (finding.Cite, finding.Met, finding.Open, finding.Because)),
            two.Findings.Select(finding => (finding.Cite, finding.Met, finding.Open, finding.Because)));
    }, iter: 500);

    [Fact]
    public void A_determination_is_granted_denied_or_open_and_states_what_the_law_asks() => Cases.Sample(facts =>
    {
        var determination = MonetaryDetermination.For(facts);
        Assert.False(determination is { Eligible: true, Open: true });
        Assert.Equal(determination.Eligible, determination.BenefitYearBegins is not null);
        Assert.True(StatementOfDetermination.For(determination).Met);
        Assert.True(determination is { BaseYearHours: >= 0, BaseYearWages: >= 0 });
        Assert.True(determination is { WeeklyBenefitAmount: >= 0 and <= 1208, MaximumBenefitsPayable: >= 0 and <= 26 * 1208 });
        Assert.False(determination is { Eligible: true, BaseYearHours: < 680 });
    }, iter: 1000);

    [Fact]
    public void Every_sentence_stands_in_both_languages() => Cases.Sample(facts => Assert.All(
        MonetaryDetermination.For(facts).Findings.SelectMany(finding => finding.WithLimbs()),
        finding =>
        {
            Assert.Matches("[.?]$", finding.Because.En);
            Assert.Matches("[.?]$", finding.Because.Es);
            Assert.NotEqual(finding.Because.En, finding.Because.Es);
        }), iter: 300);

    [Fact]
    public void More_earned_since_never_takes_a_second_year_away() => Gen.Select(Cases, Gen.Int[1, 5000]).Sample((one, more) =>
    {
        var facts = one with { GrossMisconductBy = null };
        if (facts.Earlier is not { Earned: { } earned, Worked: not null } known)
            return;
        var earlier = known with { WagesBeforeInItsQuarter = more % 2 == 0, UnemployedWhenApplied = true, Separations = [new(2025, 8, 1)] };
        var before = MonetaryDetermination.For(facts with { Earlier = earlier });
        var after = MonetaryDetermination.For(facts with { Earlier = earlier with { Earned = earned + more } });
        Assert.True(after.Eligible || !before.Eligible);
        Assert.False(before.Open || after.Open);
    }, iter: 1000);

    [Fact]
    public void An_answer_never_opens_what_was_decided() => Cases.Sample(facts =>
    {
        if (facts.Earlier is not { } earlier || MonetaryDetermination.For(facts) is not { Open: false } decided)
            return;
        foreach (var worked in (bool[])[true, false])
        {
            if (earlier.Worked is null)
                Assert.Equal(Summary(decided), Summary(MonetaryDetermination.For(facts with { Earlier = earlier with { Worked = worked } })));
        }
    }, iter: 1000);

    [Fact]
    public void A_cancellation_leaves_less_of_each_quarter_and_cancels_680_hours_where_there_are_so_many() => Wages.Sample(wages =>
    {
        var facts = new MonetaryFacts { Applied = Applied, Wages = [.. wages.Select(row => row with { Processed = null })] };
        var before = MonetaryDetermination.For(facts);
        var after = MonetaryDetermination.For(facts with { GrossMisconductBy = "A" });
        if (before.BaseYearBegins == after.BaseYearBegins)
        {
            Assert.All(
                before.Quarters.Zip(after.Quarters),
                pair => Assert.True(pair.Second.Hours <= pair.First.Hours && pair.Second.Wages <= pair.First.Wages));
            Assert.True(after.WeeklyBenefitAmount <= before.WeeklyBenefitAmount && after.MaximumBenefitsPayable <= before.MaximumBenefitsPayable);
            var gone = after.Cancelled.Where(row => row.Quarter.CompareTo(Quarter.Of(after.BaseYearBegins).Plus(3)) <= 0).ToArray();
            Assert.Equal(before.BaseYearHours - after.BaseYearHours, gone.Sum(row => row.Hours));
            Assert.Equal(before.BaseYearWages - after.BaseYearWages, gone.Sum(row => row.Wages));
            if (before.BaseYearHours >= 680)
                Assert.True(after.Cancelled.Sum(row => row.Hours) >= 680);
        }

        Assert.All(after.Cancelled, row => Assert.True(row is { Hours: >= 0, Wages: >= 0 }));
        Assert.All(after.Quarters, row => Assert.True(row is { Hours: >= 0, Wages: >= 0 }));
    }, iter: 2000);

    [Fact]
    public void A_redetermination_pays_and_takes_back_within_the_maximum() =>
        Gen.Select(Gen.Int[0, 12_000], Gen.Select(Gen.Int[0, 1208], Gen.Int[0, 1208]).Array[0, 30], Gen.Bool).Sample((maximum, weeks, misrepresented) =>
        {
            var claim = SomeWages.Determined(SomeWages.Applied, 13_000);
            var paid = weeks.Sum(week => week.Item1);
            var decision = MonetaryRedetermination.For(new()
            {
                Before = claim,
                After = claim with { MaximumBenefitsPayable = maximum },
                Ground = RedeterminationGround.Reconsideration,
                Mailed = new(2025, 8, 11),
                Asked = new(2025, 8, 11),
                Misrepresented = misrepresented,
                Weeks = [.. weeks.Select((week, n) => new WeekPaid(new Week(new(2025, 8, 3)).Plus(n), week.Item1, week.Item2))],
            });
            Assert.True(decision.Weeks.Sum(week => week.Due) <= maximum);
            Assert.All(decision.Weeks, week => Assert.True(week is { Due: >= 0, Owed: >= 0, Overpaid: >= 0 } and ({ Owed: 0 } or { Overpaid: 0 })));
            Assert.True(paid + decision.Owed - decision.Recoverable <= Math.Max(maximum, paid));
            Assert.Equal(Math.Max(0, maximum - (paid + decision.Owed - decision.Recoverable)), decision.Balance);
            Assert.Equal(misrepresented ? decision.Overpaid : 0, decision.Recoverable);
        }, iter: 2000);

    private static string Summary(MonetaryDetermination one) =>
        $"{one.Eligible} {one.Open} {one.BaseYear} {one.WeeklyBenefitAmount} {one.MaximumBenefitsPayable} {one.BaseYearHours} " +
        $"{one.QuarterToAskFor} {string.Join(";", one.Cancelled)}";
}
