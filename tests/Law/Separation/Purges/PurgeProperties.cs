using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Purges;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Separation.Purges;

/// <summary>WAC 192-150-085: what holds of every denial.</summary>
public class PurgeProperties
{
    private static readonly Gen<BonaFideWork> Nature = Gen.Select(Gen.Bool, Gen.Bool).Select((lasting, directed) =>
        new BonaFideWork { Lasting = lasting, Directed = directed, SkillFits = true });

    private static readonly Gen<(int, int)[]> Pay = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 300_000]).Array[0, 5];

    private static readonly Gen<LaterWork> Work = Gen.Select(Gen.Int[0, 6], Gen.Int[-30, 20], Nature, Pay)
        .Select((coverage, began, nature, weeks) =>
        {
            var first = new DateOnly(2026, 3, 18).AddDays(7 * began);
            return new LaterWork
            {
                Began = first,
                Coverage = (WorkCoverage)coverage,
                BonaFide = nature,
                Earnings = [.. weeks.Select(week => new WeekEarnings(Week.Of(first).Plus(week.Item1), week.Item2 / 100m))],
            };
        });

    private static readonly Gen<PurgeFacts> Facts = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 30], Gen.Int[100, 1200], Work.Array[0, 4])
        .Select((kind, day, amount, work) => new PurgeFacts
        {
            Kind = (PurgeKind)kind,
            Act = new DateOnly(2026, 3, 1).AddDays(day),
            ClaimBegins = new(2026, 3, 1),
            WeeklyBenefitAmount = amount,
            Work = work,
        });

    [Fact]
    public void A_denial_is_never_shorter_than_its_weeks() => Facts.Sample(facts =>
    {
        var purge = DoublePurge.For(facts);
        Assert.True(purge.PurgedFrom is not { } from || from >= purge.FirstPossibleWeek);
        Assert.True(purge.FirstPossibleWeek >= Week.Of(facts.Act).Plus(8));
    });

    [Fact]
    public void More_earnings_never_lengthen_a_denial() => Gen.Select(Facts, Work).Sample((facts, more) =>
    {
        var (before, after) = (DoublePurge.For(facts), DoublePurge.For(facts with { Work = [.. facts.Work, more] }));
        Assert.True(after.EarningsCounted >= before.EarningsCounted);
        Assert.True(before.PurgedFrom is null || after.PurgedFrom <= before.PurgedFrom);
    });

    [Fact]
    public void Earnings_before_the_act_or_not_covered_never_shorten_a_denial() => Gen.Select(Facts, Gen.Int[3, 6], Gen.Int[1, 90_000]).Sample(s =>
    {
        var (facts, coverage, cents) = s;
        var early = new LaterWork
        {
            Began = new(2025, 6, 2),
            Coverage = WorkCoverage.Washington,
            BonaFide = new() { Lasting = true, Directed = true, SkillFits = true },
            Earnings = [new(Week.Of(facts.Act).Plus(-1), cents / 100m), new(Week.Of(facts.Act), cents / 100m)],
        };
        var uncovered = early with
        {
            Began = facts.Act,
            Coverage = (WorkCoverage)coverage,
            Earnings = [new(Week.Of(facts.Act).Plus(2), cents / 100m)],
        };
        var (before, after) = (DoublePurge.For(facts), DoublePurge.For(facts with { Work = [.. facts.Work, early, uncovered] }));
        Assert.Equal((before.PurgedFrom, before.EarningsCounted), (after.PurgedFrom, after.EarningsCounted));
        Assert.Equal((before.EarningsOpen, before.Open), (after.EarningsOpen, after.Open));
    });
}
