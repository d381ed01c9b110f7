using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>What the law of quits takes in.</summary>
public class QuitFactsTests
{
    private static readonly DateOnly Hired = new(2023, 1, 1);

    public static TheoryData<QuitFacts> Impossible =>
    [
        SomeQuit.Bare with { ClaimEffective = new(2025, 8, 11) },
        Paid(new Level(Hired, 0)),
        Paid(new Level(Hired, -1)),
        Paid(new Level(Hired, 1_000_000_000.01m)),
        Paid(new Level(Hired, 20), new(Hired, 15)),
        Paid(new Level(Hired, 20), new(Hired.AddDays(-1), 15)),
        Paid(new Level(new(2025, 8, 7), 20)),
        Paid(new Level(Hired, 20, TemporaryRaise: true)),
        SomeQuit.Bare with { HoursCut = new() { Levels = [new(Hired, 168.01m)] } },
        SomeQuit.Bare with { PartTimeQuit = new() { PartTimeHours = -0.01m } },
        SomeQuit.Bare with { PartTimeQuit = new() { PartTimeHours = 168.01m } },
        SomeQuit.Bare with { PartTimeQuit = new() { FullTimeHours = -0.01m } },
        SomeQuit.Bare with { PartTimeQuit = new() { FullTimeHours = 168.01m } },
        SomeQuit.Bare with { ShiftChange = new() { HoursMoved = -0.01m } },
        SomeQuit.Bare with { ShiftChange = new() { HoursMoved = 24.01m } },
        SomeQuit.Bare with { ShiftChange = new() { RegularSince = new(2025, 8, 2), ChangedOn = new(2025, 8, 1) } },
        SomeQuit.Bare with { NoticePeriod = new() { Ends = new(2025, 8, 5) } },
        SomeQuit.Bare with { LeaveOfAbsence = new() { Expires = new(2025, 8, 5) } },
        SomeQuit.Bare with { ChangedTerms = new() { Pay = new(0, 0) } },
        SomeQuit.Bare with { ChangedTerms = new() { Pay = new(1, -0.01m) } },
        SomeQuit.Bare with { ChangedTerms = new() { Pay = new(1_000_000_000.01m, 1) } },
        SomeQuit.Bare with { ChangedTerms = new() { Pay = new(1, 1_000_000_000.01m) } },
        SomeQuit.Bare with { ChangedTerms = new() { Hours = new(168.01m, 1) } },
        SomeQuit.Bare with { ChangedTerms = new() { Hours = new(0, 1) } },
    ];

    public static TheoryData<QuitFacts> Possible =>
    [
        SomeQuit.Bare with { ClaimEffective = null },
        Paid(new Level(Hired, 0.01m)),
        Paid(new Level(Hired, 1_000_000_000)),
        Paid(new Level(Hired, 20), new(Hired.AddDays(1), 15)),
        Paid(new Level(new(2025, 8, 6), 20)),
        Paid(),
        SomeQuit.Bare with { HoursCut = new() { Levels = [new(Hired, 168)] } },
        SomeQuit.Bare with { PartTimeQuit = new() { PartTimeHours = 0, FullTimeHours = 168 } },
        SomeQuit.Bare with { PartTimeQuit = new() { PartTimeHours = 168, FullTimeHours = 0 } },
        SomeQuit.Bare with { ShiftChange = new() { HoursMoved = 0 } },
        SomeQuit.Bare with { ShiftChange = new() { HoursMoved = 24, RegularSince = new(2025, 8, 1), ChangedOn = new(2025, 8, 1) } },
        SomeQuit.Bare with { NoticePeriod = new() { Ends = new(2025, 8, 6) } },
        SomeQuit.Bare with { LeaveOfAbsence = new() { Expires = new(2025, 8, 6) } },
        SomeQuit.Bare with { ChangedTerms = new() { Pay = new(1_000_000_000, 0), Hours = new(168, 0) } },
        SomeQuit.Bare with { ChangedTerms = new() { Pay = new(1, 1_000_000_000), Hours = new(1, 168) } },
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_no_job_that_was_left_can_hold_is_refused(QuitFacts facts)
    {
        var refused = Assert.Throws<ArgumentException>(() => QuitDecision.For(facts));
        Assert.Equal("facts", refused.ParamName);
    }

    [Theory]
    [MemberData(nameof(Possible))]
    public void What_a_job_can_hold_is_decided(QuitFacts facts) => Assert.Same(facts, QuitDecision.For(facts).Facts);

    [Fact]
    public void Facts_are_needed() => Assert.Throws<ArgumentNullException>(() => QuitDecision.For(null!));

    private static QuitFacts Paid(params Level[] levels) =>
        SomeQuit.Bare with { PayCut = new() { Levels = levels, BaseYearBegins = new(2024, 4, 1) } };
}
