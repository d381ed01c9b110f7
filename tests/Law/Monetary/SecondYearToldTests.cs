using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using static BenefitsFlow.Tests.Law.Monetary.SomeSecondYear;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.04.030; WAC 192-110-110, 192-110-115; RCW 50.20.160: what a claimant with an earlier claim is told, on which law.</summary>
public class SecondYearToldTests
{
    [Theory]
    [InlineData("2026-08-01", "A new one can start only after it.", "Uno nuevo solo puede comenzar después.")]
    [InlineData("2026-08-02", "It is over.", "Ya terminó.")]
    public void The_earlier_year_is_told_to_be_over_or_not(string applied, string en, string es)
    {
        var said = Determined(Earlier, applied.Day()).IsSound().Said("NextApplication");
        Assert.Contains(en, said, StringComparison.Ordinal);
        Assert.Contains(es, said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_year_cannot_begin_on_the_last_day_of_the_earlier_one() =>
        Assert.False(Determined(Earlier with { Ends = new(2026, 8, 2) }).Eligible);

    [Theory]
    [InlineData(1, "They cannot be used again", "No se pueden usar otra vez")]
    [InlineData(0, "No hours of your earlier claim", "No hay horas de su solicitud anterior")]
    public void Hours_used_before_are_told(int hours, string en, string es)
    {
        var determination = MonetaryDetermination.For(new()
        {
            Applied = Applied,
            Wages = [new(First, 9000, hours), .. SomeWages.Evenly(First.Plus(1), 3, 9000, 300)],
            Earlier = Earlier with { BaseYear = new(BaseYearKind.Alternate, First.Plus(-3)) },
        });
        var said = determination.IsSound().Tree().Where(finding => finding.Rule == "NextApplication").Select(finding => finding.Because).ElementAt(1);
        Assert.Contains(en, said.En, StringComparison.Ordinal);
        Assert.Contains(es, said.Es, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "holds wages from before.", "tiene salarios de antes.")]
    [InlineData(false, "holds no wages from before.", "no tiene salarios de antes.")]
    [InlineData(null, "before it began?", "antes de que comenzara?")]
    public void Wages_from_before_are_told_or_asked_for(bool? before, string en, string es)
    {
        var determination = MonetaryDetermination.For(new()
        {
            Applied = Applied,
            Wages = [new(new(2025, 3), 9000, 700), new(new(2026, 2), 1, 0)],
            Earlier = Earlier with { WagesBeforeInItsQuarter = before },
        });
        var found = determination.IsSound().Tree().First(finding => finding.Rule == "OnlyLaterWages");
        Assert.EndsWith(en, found.Because.En, StringComparison.Ordinal);
        Assert.EndsWith(es, found.Because.Es, StringComparison.Ordinal);
        Assert.Equal(before is null, found.Because.Es.StartsWith('¿'));
        Assert.Equal(before == true, found.Because.Es.EndsWith(", tiene salarios de antes.", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_no_wages_can_be_from_before_nothing_is_asked()
    {
        var determination = MonetaryDetermination.For(new()
        {
            Applied = new(2027, 1, 6),
            Wages = SomeWages.Evenly(new(2025, 4), 4, 9000, 200),
            Earlier = Earlier with { Worked = false, Earned = 0 },
        });
        Assert.DoesNotContain(determination.IsSound().Tree(), finding => finding.Open);
    }

    [Fact]
    public void A_year_that_began_on_the_last_day_of_a_quarter_leaves_it_open_when_its_wages_were_earned()
    {
        var determination = MonetaryDetermination.For(new()
        {
            Applied = new(2025, 8, 6), // base year from April 2024; June 30, 2024 was a Sunday
            Wages = [new(new(2024, 2), 9000, 700)],
            Earlier = Earlier with { Applied = new(2024, 6, 30), Begins = new(2024, 6, 30), Ends = new(2025, 6, 28) },
        });
        Assert.True(determination.IsSound().Tree().First(finding => finding.Rule == "OnlyLaterWages").Open);
    }

    [Fact]
    public void What_is_settled_is_not_asked()
    {
        Determined(Earlier).IsSound();
        Determined(Earlier with { Worked = false, Earned = null }).IsSound();
        foreach (var reason in Enum.GetValues<BackdatingReason>())
        {
            MonetaryDetermination.For(new()
            {
                Applied = SomeWages.Applied,
                Wages = SomeWages.Evenly(new(2024, 1), 6, 9000, 200),
                Backdating = new(new(2025, 7, 2), reason) { Shown = true, Began = new(2025, 7, 2), Ended = SomeWages.Applied, OughtToDoubt = false },
            }).AllMet();
        }
    }

    [Fact]
    public void An_earlier_week_on_the_last_day_of_an_earlier_year_is_not_granted()
    {
        var determination = MonetaryDetermination.For(new()
        {
            Applied = SomeWages.Applied,
            Wages = SomeWages.Evenly(new(2024, 1), 6, 9000, 200),
            Backdating = new(new(2025, 7, 2), BackdatingReason.DepartmentConvenience) { Shown = true },
            Earlier = Earlier with { Applied = new(2024, 7, 3), Begins = new(2024, 6, 30), Ends = new(2025, 6, 29) },
        });
        Assert.Equal((false, "RCW 50.04.030"), (determination.Findings[1].Limbs[^1].Met, determination.Findings[1].Limbs[^1].Cite));
    }

    [Fact]
    public void A_cancellation_and_a_redetermination_are_made_on_the_law_that_is_named()
    {
        var proposed = LawEdition.Current.Proposing<int>("Monetary/cancellation-days", (new(2020, 1, 1), 60));
        var cancelled = ClaimCancellation.For(new() { Applied = new(2025, 8, 6), Asked = new(2025, 8, 6), Paid = false }, proposed);
        Assert.Equal(("2026.11+", new DateOnly(2025, 10, 6)), (cancelled.Edition, cancelled.LastDay)); // October 5 is a Sunday
        var again = MonetaryRedetermination.For(SomeRedetermination.Facts(SomeRedetermination.Less, SomeRedetermination.More), proposed);
        Assert.Equal(("2026.11+", true), (again.Edition, again.Findings.Single(finding => finding.Rule == "MonetaryRedetermination").Met));
    }

    [Fact]
    public void Who_is_charged_is_told_as_met()
    {
        var facts = SomeRedetermination.Facts(SomeRedetermination.More, SomeRedetermination.Less, SomeRedetermination.Three(500, 366));
        var decision = MonetaryRedetermination.For(facts with { Ground = RedeterminationGround.EmployerCorrection });
        Assert.True(decision.IsSound().Tree().Single(finding => finding.Rule == "Charged").Met);
    }
}
