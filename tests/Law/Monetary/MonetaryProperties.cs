using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>What holds of every determination, whatever was earned and reported.</summary>
public class MonetaryProperties
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 6500].Select(n => new DateOnly(2009, 7, 5).AddDays(n));

    private static readonly Gen<(DateOnly Applied, QuarterWages[] Wages)> Cases =
        from applied in Days
        from rows in Gen.Select(Gen.Int[-7, 0], Gen.Int[0, 5_000_000], Gen.Int[-1, 400]).Array[0, 12]
        select (applied, rows.Select(row => new QuarterWages(
            Quarter.Of(applied).Plus(row.Item1), row.Item2 / 100m, row.Item3 < 0 ? null : row.Item3)).ToArray());

    [Fact]
    public void The_maximum_is_within_26_weeks_and_a_third_of_the_wages() => Cases.Sample(one =>
    {
        var determination = MonetaryDetermination.For(one.Applied, one.Wages);
        Assert.True(determination.MaximumBenefitsPayable <= 26 * determination.WeeklyBenefitAmount);
        Assert.True(3 * determination.MaximumBenefitsPayable <= determination.BaseYearWages);
    }, iter: 2000);

    [Fact]
    public void Amounts_are_whole_and_there_is_a_benefit_year_exactly_when_eligible() => Cases.Sample(one =>
    {
        var determination = MonetaryDetermination.For(one.Applied, one.Wages);
        Assert.Equal(decimal.Truncate(determination.WeeklyBenefitAmount), determination.WeeklyBenefitAmount);
        Assert.Equal(decimal.Truncate(determination.MaximumBenefitsPayable), determination.MaximumBenefitsPayable);
        Assert.Equal(determination.Eligible, determination.BenefitYearBegins is not null);
        Assert.Equal(determination.Eligible, determination.BaseYear != BaseYearKind.None);
        Assert.Equal(determination.Eligible, determination.BaseYearHours >= 680);
    }, iter: 2000);

    [Fact]
    public void The_alternate_base_year_is_used_only_when_the_regular_one_fails() => Cases.Sample(one =>
    {
        var determination = MonetaryDetermination.For(one.Applied, one.Wages);
        var regular = BaseYear.Regular(Week.Of(one.Applied).Sunday);
        var alone = MonetaryDetermination.For(one.Applied, one.Wages.Where(row => regular.PlaceOf(row.Quarter) is >= 0 and <= 3));
        Assert.Equal(determination.BaseYear == BaseYearKind.Regular, alone.BaseYear == BaseYearKind.Regular);
        Assert.Equal(determination.BaseYear != BaseYearKind.Regular, !determination.Finding("RCW 50.04.030").Met);
    }, iter: 2000);

    [Fact]
    public void More_wages_never_lower_an_amount() => Gen.Select(Cases, Gen.Int[0, 3], Gen.Int[1, 1_000_000]).Sample((one, place, cents) =>
    {
        var before = MonetaryDetermination.For(one.Applied, one.Wages);
        var more = new QuarterWages(Quarter.Of(before.BaseYearBegins).Plus(place), cents / 100m, 0);
        var after = MonetaryDetermination.For(one.Applied, [.. one.Wages, more]);
        Assert.True(after.WeeklyBenefitAmount >= before.WeeklyBenefitAmount);
        Assert.True(after.MaximumBenefitsPayable >= before.MaximumBenefitsPayable);
    }, iter: 2000);

    [Fact]
    public void The_order_of_the_reports_changes_nothing() => Cases.Sample(one =>
    {
        var forward = MonetaryDetermination.For(one.Applied, one.Wages);
        var backward = MonetaryDetermination.For(one.Applied, one.Wages.Reverse());
        Assert.Equal(
            (forward.Eligible, forward.BaseYear, forward.WeeklyBenefitAmount, forward.MaximumBenefitsPayable, forward.BaseYearHours),
            (backward.Eligible, backward.BaseYear, backward.WeeklyBenefitAmount, backward.MaximumBenefitsPayable, backward.BaseYearHours));
    }, iter: 2000);

    [Fact]
    public void The_same_arithmetic_in_whole_cents_agrees() => Cases.Sample(one =>
    {
        var determination = MonetaryDetermination.For(one.Applied, one.Wages);
        if (!determination.Eligible)
            return;
        var cents = determination.Quarters.Select(quarter => (long)(quarter.Wages * 100)).OrderDescending().ToArray();
        var begins = determination.BenefitYearBegins!.Value;
        var (lowest, highest) = (Limit("minimum", begins), Limit("maximum", begins));
        var weekly = Math.Clamp((cents[0] + cents[1]) * 385 / 2_000_000, lowest, highest);
        if (begins >= new DateOnly(2022, 1, 2))
            weekly = Math.Min(weekly, (cents[0] + cents[1]) / 2600);
        var maximum = Math.Min(26 * weekly, cents.Sum() / 300);
        Assert.Equal((weekly, maximum), ((long)determination.WeeklyBenefitAmount, (long)determination.MaximumBenefitsPayable));
    }, iter: 2000);

    private static long Limit(string which, DateOnly day) => (long)Parameter.Load<decimal>($"Monetary/weekly-benefit-{which}").On(day).Value;
}
