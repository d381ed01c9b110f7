using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.20.120(3): minimum and maximum by the first day of the benefit year.</summary>
public class BenefitLimitsTests
{
    /// <summary>First Sunday, minimum, maximum, and whether either is unconfirmed.</summary>
    public static TheoryData<string, int, int, bool> Periods => new()
    {
        { "2009-07-05", 133, 560, true },
        { "2010-07-04", 135, 570, false },
        { "2011-07-03", 138, 583, true },
        { "2012-07-01", 143, 604, true },
        { "2013-07-07", 148, 624, true },
        { "2014-07-06", 151, 637, true },
        { "2015-07-05", 158, 664, true },
        { "2016-07-03", 162, 681, false },
        { "2017-07-02", 169, 713, true },
        { "2018-07-01", 178, 749, true },
        { "2019-07-07", 188, 790, true },
        { "2020-07-05", 201, 844, true },
        { "2021-07-04", 295, 929, true },
        { "2022-07-03", 317, 999, true },
        { "2023-07-02", 323, 1019, true },
        { "2024-07-07", 342, 1079, false },
        { "2025-07-06", 366, 1152, false },
        { "2026-07-05", 383, 1208, true },
    };

    /// <summary>First Sunday and the state's average weekly wage of the year before, where it is known.</summary>
    public static TheoryData<string, int> AverageWeeklyWages => new()
    {
        { "2009-07-05", 889 }, { "2010-07-04", 906 }, { "2012-07-01", 959 }, { "2013-07-07", 992 }, { "2015-07-05", 1054 }, { "2016-07-03", 1082 },
        { "2017-07-02", 1133 }, { "2018-07-01", 1190 }, { "2019-07-07", 1255 }, { "2020-07-05", 1340 }, { "2021-07-04", 1475 },
        { "2022-07-03", 1586 }, { "2023-07-02", 1618 }, { "2024-07-07", 1714 }, { "2025-07-06", 1830 },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void Each_period_has_its_limits_from_its_first_Sunday(string sunday, int lowest, int highest, bool unconfirmed)
    {
        var low = SomeWages.Determined(sunday.Day(), 20 * lowest);
        Assert.Equal((lowest, highest), ((int)low.WeeklyBenefitAmount, (int)SomeWages.Determined(sunday.Day(), 50 * highest).WeeklyBenefitAmount));
        Assert.Equal(unconfirmed, low.Unconfirmed.Any(note => note.Parameter.StartsWith("Monetary/weekly-benefit-m", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void The_Saturday_before_still_has_the_limits_of_the_year_before(string sunday, int lowest, int highest, bool _)
    {
        var saturday = sunday.Day().AddDays(-1);
        var before = Periods.Select(row => row.Data).LastOrDefault(row => row.Item1.Day() < sunday.Day());
        if (before.Item1 is null)
        {
            Assert.Throws<NoParameter>(() => SomeWages.Determined(saturday, 20 * lowest));
            return;
        }

        Assert.Equal(before.Item2, SomeWages.Determined(saturday, 20 * before.Item2).WeeklyBenefitAmount);
        Assert.Equal(before.Item3, SomeWages.Determined(saturday, 50 * highest).WeeklyBenefitAmount);
    }

    [Theory]
    [MemberData(nameof(AverageWeeklyWages))]
    public void The_limits_are_the_statutes_shares_of_the_average_weekly_wage(string sunday, int averageWeeklyWage)
    {
        var row = Periods.Select(row => row.Data).Single(row => row.Item1 == sunday);
        var share = sunday.Day() >= new DateOnly(2021, 7, 1) ? 20 : 15;
        Assert.Equal((averageWeeklyWage * share / 100, Math.Max(496, averageWeeklyWage * 63 / 100)), (row.Item2, row.Item3));
    }

    [Theory]
    [InlineData("2027-06-30", "official release was not seen")]
    [InlineData("2027-07-04", "used after 2027-06-30")]
    [InlineData("2031-01-08", "used after 2027-06-30")]
    public void Past_the_last_period_the_last_limits_are_used_and_called_unconfirmed(string applied, string note)
    {
        var determination = SomeWages.Determined(applied.Day(), 60_000);
        Assert.Equal(1208, determination.WeeklyBenefitAmount);
        var maximum = determination.Unconfirmed.Single(one => one.Parameter == "Monetary/weekly-benefit-maximum");
        Assert.Contains(note, maximum.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2009-07-04")]
    [InlineData("2005-03-09")]
    public void A_claim_older_than_the_record_is_neither_granted_nor_denied(string applied)
    {
        Assert.Throws<NoParameter>(() => MonetaryDetermination.For(applied.Day(), []));
        var missing = Assert.Throws<NoParameter>(() => SomeWages.Determined(applied.Day(), 9000, hours: null));
        Assert.Contains("July 5, 2009", missing.Sentence.En, StringComparison.Ordinal);
    }
}
