using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Purges;

namespace BenefitsFlow.Tests.Law.Separation.Purges;

/// <summary>RCW 50.20.050(2)(a), 50.20.066(1), 50.20.080; WAC 192-150-085.</summary>
public class DoublePurgeTests
{
    private static readonly BonaFideWork Real = new() { Lasting = true, Directed = true, SkillFits = true };

    /// <summary>A quit on Wednesday, March 18, 2026, at $400 a week.</summary>
    private static readonly PurgeFacts Quit = new()
    {
        Kind = PurgeKind.Quit,
        Act = new(2026, 3, 18),
        ClaimBegins = new(2026, 3, 22),
        WeeklyBenefitAmount = 400,
    };

    private static LaterWork Work(WorkCoverage? coverage, params (string Sunday, string Amount)[] weeks) => new()
    {
        Began = new(2026, 3, 23),
        Coverage = coverage,
        BonaFide = Real,
        Earnings = [.. weeks.Select(week => new WeekEarnings(new(week.Sunday.Day()), week.Amount.Money()))],
    };

    [Theory]
    [InlineData(PurgeKind.Quit, 8, "2800", "RCW 50.20.050")]
    [InlineData(PurgeKind.Refusal, 8, "2800", "RCW 50.20.080")]
    [InlineData(PurgeKind.Misconduct, 11, "4000", "RCW 50.20.066(1)")]
    public void Weeks_and_earnings_by_kind(PurgeKind kind, int firstPossible, string needed, string cite)
    {
        var purge = DoublePurge.For(Quit with { Kind = kind });
        Assert.Equal(new Week(new(2026, 3, 15)), purge.DeniedFrom);
        Assert.Equal(new Week(new(2026, 3, 15)).Plus(firstPossible), purge.FirstPossibleWeek);
        Assert.Equal((needed.Money(), 0m, 0m), (purge.EarningsNeeded, purge.EarningsCounted, purge.EarningsOpen));
        Assert.Null(purge.PurgedFrom);
        Assert.False(purge.Open);
        purge.Met("PurgeWeeks", cite);
        purge.Refused("PurgeEarnings", cite);
        var name = kind.ToString().ToLowerInvariant();
        Assert.Equal([$"Separation/{name}-weeks"], purge.Of("PurgeWeeks").Parameters.Select(used => used.Name));
        Assert.Equal([$"Separation/{name}-multiple"], purge.Of("PurgeEarnings").Parameters.Select(used => used.Name));
        Assert.Empty(purge.Unconfirmed);
        purge.SpeaksOf(typeof(PurgeFacts), typeof(LaterWork));
    }

    [Theory]
    [InlineData("2026-03-14", "2026-03-08", "2026-05-03")]
    [InlineData("2026-03-15", "2026-03-15", "2026-05-10")]
    [InlineData("2026-03-21", "2026-03-15", "2026-05-10")]
    public void The_weeks_are_counted_after_the_week_of_the_act(string act, string from, string first)
    {
        var purge = DoublePurge.For(Quit with { Act = act.Day() });
        Assert.Equal((new Week(from.Day()), new Week(first.Day())), (purge.DeniedFrom, purge.FirstPossibleWeek));
        Assert.Contains(English.Day(first.Day()), purge.Of("PurgeWeeks").Because.En, StringComparison.Ordinal);
        Assert.Contains(Spanish.Day(from.Day()), purge.Of("PurgeWeeks").Because.Es, StringComparison.Ordinal);
        Assert.Equal($"{from} + 8 × 7 → {first}", purge.Of("PurgeWeeks").Arithmetic);
    }

    [Theory]
    [InlineData("2799.99", null)]
    [InlineData("2800", "2026-05-10")]
    [InlineData("2800.01", "2026-05-10")]
    public void The_earnings_must_reach_the_multiple_exactly(string earned, string? from)
    {
        var purge = DoublePurge.For(Quit with { Work = [Work(WorkCoverage.Washington, ("2026-03-29", earned))] });
        Assert.Equal(from is null ? null : new Week(from.Day()), purge.PurgedFrom);
        Assert.Equal(earned.Money(), purge.EarningsCounted);
        Assert.Equal(from is not null, purge.Of("PurgeEarnings").Met);
        Assert.Equal(from is not null, purge.Has("PurgeEnd"));
        Assert.Equal(from is null ? [] : ["Separation/purge-reached"], purge.Unconfirmed.Select(item => item.Parameter));
        Assert.Contains("7 × $400 = $2,800", purge.Of("PurgeEarnings").Arithmetic, StringComparison.Ordinal);
        purge.SpeaksOf(typeof(PurgeFacts), typeof(LaterWork));
    }

    [Theory]
    [InlineData("2026-03-29", "2026-05-10")] // reached early: the weeks decide
    [InlineData("2026-04-26", "2026-05-10")]
    [InlineData("2026-05-03", "2026-05-10")] // reached in week 7: week 8
    [InlineData("2026-05-10", "2026-05-17")] // reached in week 8: week 9
    [InlineData("2026-06-07", "2026-06-14")]
    public void Both_weeks_and_earnings_are_needed(string reached, string from) => Assert.Equal(
        new Week(from.Day()), DoublePurge.For(Quit with { Work = [Work(WorkCoverage.Washington, (reached, "2800"))] }).PurgedFrom);

    [Fact]
    public void Week_11_is_the_first_possible_after_misconduct() => Assert.Equal(
        new Week(new(2026, 5, 31)),
        DoublePurge.For(Quit with { Kind = PurgeKind.Misconduct, Work = [Work(WorkCoverage.Washington, ("2026-03-29", "4000"))] }).PurgedFrom);

    [Fact]
    public void Earnings_add_up_by_week_across_work_in_any_order()
    {
        var purge = DoublePurge.For(Quit with
        {
            Work =
            [
                Work(WorkCoverage.Federal, ("2026-06-14", "1000"), ("2026-05-17", "900")),
                Work(WorkCoverage.OtherState, ("2026-05-24", "1000"), ("2026-05-31", "900")),
            ],
        });
        Assert.Equal(3800, purge.EarningsCounted);
        Assert.Equal(new Week(new(2026, 6, 7)), purge.PurgedFrom); // 900 + 1,000 + 900 is 2,800 in the week of May 31
        Assert.Contains("June 7, 2026", purge.Of("PurgeEnd").Because.En, StringComparison.Ordinal);
        Assert.Contains("7 de junio de 2026", purge.Of("PurgeEnd").Because.Es, StringComparison.Ordinal);
        purge.Met("PurgeEnd", "WAC 192-150-085");
    }

    [Theory]
    [InlineData(WorkCoverage.Washington, true, "WAC 192-150-085")]
    [InlineData(WorkCoverage.OtherState, true, "WAC 192-150-085")]
    [InlineData(WorkCoverage.Federal, true, "WAC 192-150-085")]
    [InlineData(WorkCoverage.NotCovered, false, "WAC 192-150-085")]
    [InlineData(WorkCoverage.SelfEmployment, false, "WAC 192-150-085")]
    [InlineData(WorkCoverage.AmeriCorpsStipend, false, "WAC 192-170-100(3)")]
    [InlineData(WorkCoverage.BackPay, false, "WAC 192-190-040")]
    public void Only_covered_employment_counts(WorkCoverage coverage, bool counts, string cite)
    {
        var purge = DoublePurge.For(Quit with { Work = [Work(coverage, ("2026-03-29", "5000"))] });
        var covered = purge.Of("CoveredWork");
        Assert.Equal((counts, false, cite), (covered.Met, covered.Open, covered.Cite));
        Assert.Equal((counts ? 5000m : 0m, 0m), (purge.EarningsCounted, purge.EarningsOpen));
        Assert.Equal(counts, purge.PurgedFrom is not null);
        Assert.False(purge.Open);
        purge.SpeaksOf(typeof(PurgeFacts), typeof(LaterWork));
    }

    [Fact]
    public void Work_whose_coverage_is_not_known_is_asked_about_and_leaves_it_open()
    {
        var purge = DoublePurge.For(Quit with { Work = [Work(null, ("2026-03-29", "2800"))] });
        Assert.Equal((0m, 2800m, null, true), (purge.EarningsCounted, purge.EarningsOpen, purge.PurgedFrom, purge.Open));
        purge.Asked("CoveredWork", "WAC 192-150-085", Party.Employer);
        var certain = Work(WorkCoverage.Washington, ("2026-03-29", "2800"));
        Assert.False(DoublePurge.For(Quit with { Work = [certain, Work(null, ("2026-03-29", "2800"))] }).Open);
        Assert.False(DoublePurge.For(Quit with { Work = [Work(null, ("2026-03-29", "2799"))] }).Open);
    }

    [Fact]
    public void Open_work_that_could_end_it_sooner_leaves_it_open()
    {
        var late = Work(WorkCoverage.Washington, ("2026-06-07", "2800"));
        var purge = DoublePurge.For(Quit with { Work = [late, Work(null, ("2026-03-29", "2800"))] });
        Assert.Equal((new Week(new(2026, 6, 14)), true), (purge.PurgedFrom, purge.Open));
    }

    [Theory]
    [InlineData("BonaFide.Lasting", "RCW 50.20.050(2)(a)(i)")]
    [InlineData("BonaFide.Directed", "RCW 50.20.050(2)(a)(ii)")]
    [InlineData("BonaFide.SkillFits", "RCW 50.20.050(2)(a)(iii)")]
    public void A_factor_of_a_sham_is_weighed_by_a_person(string factor, string cite)
    {
        var work = Work(WorkCoverage.Washington, ("2026-03-29", "2800")).With(factor, false);
        var open = DoublePurge.For(Quit with { Work = [work] });
        Assert.True(open.Open);
        open.Refused(factor, cite);
        open.Asked("BonaFide.Judged", "RCW 50.20.050(2)(a)", Party.Staff);
        Assert.NotNull(DoublePurge.For(Quit with { Work = [work.With("BonaFide.Judged", true)] }).PurgedFrom);
        var sham = DoublePurge.For(Quit with { Work = [work.With("BonaFide.Judged", false)] });
        Assert.Equal((null, false, 0m, 0m), (sham.PurgedFrom, sham.Open, sham.EarningsCounted, sham.EarningsOpen));
        sham.Refused("BonaFideWork", "RCW 50.20.050(2)(a)");
        var unknown = DoublePurge.For(Quit with { Work = [work.With(factor, null)] });
        unknown.Asked(factor, cite, Party.Claimant);
        Assert.False(unknown.Has("BonaFide.Judged"));
        sham.SpeaksOf(typeof(PurgeFacts), typeof(LaterWork));
    }

    [Theory]
    [InlineData("2026-03-17", "2026-03-15", false)] // begun before the act: its week of the act does not count
    [InlineData("2026-03-17", "2026-03-22", true)]
    [InlineData("2026-03-18", "2026-03-15", true)]
    [InlineData("2026-03-19", "2026-03-15", true)]
    public void Work_begun_before_the_act_counts_from_the_week_after(string began, string week, bool counts)
    {
        var work = Work(WorkCoverage.Washington, (week, "2800")) with { Began = began.Day() };
        var purge = DoublePurge.For(Quit with { Work = [work] });
        Assert.Equal(counts ? 2800m : 0m, purge.EarningsCounted);
        Assert.Equal(began == "2026-03-17", purge.Unconfirmed.Any(item => item.Parameter == "Separation/work-begun-earlier"));
    }

    [Fact]
    public void Earnings_before_the_act_never_count()
    {
        var work = Work(WorkCoverage.Washington, ("2026-02-22", "9000"), ("2026-03-08", "9000")) with { Began = new(2025, 1, 6) };
        Assert.Equal(0, DoublePurge.For(Quit with { Work = [work] }).EarningsCounted);
    }

    [Theory]
    [InlineData(PurgeKind.Quit, "2009-09-06", "Separation/quit-weeks")]
    [InlineData(PurgeKind.Refusal, "2009-07-05", "Separation/refusal-weeks")]
    public void Before_its_law_is_on_record_nothing_is_decided_by_the_day_of_the_act(PurgeKind kind, string first, string parameter)
    {
        var facts = Quit with { Kind = kind, Act = first.Day() };
        Assert.Equal(Week.Of(first.Day()), DoublePurge.For(facts).DeniedFrom);
        Assert.Equal(parameter, Assert.Throws<NoParameter>(() => DoublePurge.For(facts with { Act = facts.Act.AddDays(-1) })).Parameter);
    }

    [Fact]
    public void Misconduct_is_decided_by_the_first_day_of_the_claim()
    {
        var facts = Quit with { Kind = PurgeKind.Misconduct, Act = new(2004, 1, 2), ClaimBegins = new(2004, 1, 4) };
        Assert.Equal(new Week(new(2003, 12, 28)), DoublePurge.For(facts).DeniedFrom);
        Assert.Throws<NoParameter>(() => DoublePurge.For(facts with { Act = new(2004, 1, 5), ClaimBegins = new(2004, 1, 3) }));
    }

    [Theory]
    [InlineData("2021-04-03", "RCW 50.20.050(1)(a)")]
    [InlineData("2021-04-04", "RCW 50.20.050(2)(a)")]
    public void A_quit_is_under_the_subsection_of_its_day(string act, string cite) =>
        Assert.Equal(cite, Assert.Single(DoublePurge.For(Quit with { Act = act.Day() }).Of("PurgeWeeks").Parameters).Cite);

    [Theory]
    [InlineData(0)]
    [InlineData(-100)]
    [InlineData(40_050)]
    public void A_weekly_benefit_amount_is_whole_dollars(int cents) =>
        Assert.Throws<ArgumentException>(() => DoublePurge.For(Quit with { WeeklyBenefitAmount = cents / 100m }));

    [Fact]
    public void Earnings_are_whole_cents_not_negative_and_not_before_the_work_began()
    {
        var washington = WorkCoverage.Washington;
        LaterWork[] impossible =
        [
            Work(washington) with { Earnings = [new(new(new(2026, 3, 29)), -0.01m)] },
            Work(washington, ("2026-03-29", "0.001")),
            Work(washington, ("2026-03-15", "1")),
        ];
        Assert.All(impossible, work => Assert.Throws<ArgumentException>(() => DoublePurge.For(Quit with { Work = [work] })));
        var least = Work(washington, ("2026-03-22", "0.01"), ("2026-03-29", "0"));
        Assert.Equal(0.01m, DoublePurge.For(Quit with { Work = [least] }).EarningsCounted);
        var lastDay = Work(WorkCoverage.Washington, ("2026-03-22", "1")) with { Began = new(2026, 3, 28) };
        Assert.Equal(1, DoublePurge.For(Quit with { Work = [lastDay] }).EarningsCounted);
        Assert.Throws<ArgumentException>(() => DoublePurge.For(Quit with { Kind = (PurgeKind)3 }));
    }

    [Fact]
    public void Facts_survive_being_stored()
    {
        var facts = Quit with { Work = [Work(WorkCoverage.Federal, ("2026-03-29", "2800"))] };
        Assert.Equal(DoublePurge.For(facts).PurgedFrom, DoublePurge.For(facts.With("WeeklyBenefitAmount", 400)).PurgedFrom);
        Assert.Same(facts, DoublePurge.For(facts).Facts);
        Assert.Equal(LawEdition.Current.Name, DoublePurge.For(facts).Edition);
    }
}
