using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;
using BenefitsFlow.Law.Weekly.SharedWork;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>RCW 50.04.310, 50.04.323, 50.20.120, 50.20.130, 50.60.100: which of two sentences a week's reasons tell.</summary>
public class WeekWordsTests
{
    private static readonly SharedWorkFacts Shared = new()
    {
        Week = new(new(2025, 8, 10)),
        WeeklyBenefitAmount = 400,
        UsualHours = 40,
        HoursWorked = 30,
        UnderPlan = true,
        WorkedAsScheduled = true,
        Available = true,
    };

    public static TheoryData<string, WeekFacts, string, string> Weeks => new()
    {
        { "EarningsDeduction", Earned(5), "nothing is taken off for earnings", "no se descuenta nada por ganancias" },
        { "EarningsDeduction", Earned(200), "Raised to a whole dollar", "Subido a un dólar entero" },
        { "RemainingBenefits", SomeWeek.Idle with { BalanceBefore = 0 }, "Nothing more can be paid on it.", "No se puede pagar más con ella." },
        { "RemainingBenefits", SomeWeek.Idle with { BalanceBefore = 399 }, "So this week pays $399.", "Así que esta semana paga $399." },
        { "RemainingBenefits", SomeWeek.Idle with { BalanceBefore = 400 }, "That is enough for this week.", "Alcanza para esta semana." },
        { "Availability", SomeWeek.Idle with { HoursAvailable = 36 }, "is taken off", "así que se descuenta " },
        { "Availability", SomeWeek.Idle with { HoursAvailable = 31 }, "are taken off", "así que se descuentan " },
        { "WeeklyBenefit", SomeWeek.Idle, "The law drops the cents: $400.", "La ley elimina los centavos: $400." },
        { "WeeklyBenefit", Earned(538.33m), "That leaves no whole dollar", "No queda ningún dólar entero" },
        { "EarningsLimit", Earned(538.33m), "You are below it.", "Usted está por debajo." },
        { "EarningsLimit", Earned(538.34m), "You are not below it", "Usted no está por debajo" },
        { "PensionReduction", Pensioned(true), "less the weekly share of pensions", "menos la parte semanal de las pensiones" },
        { "PensionReduction", Pensioned(null), "is open.", "No se sabe todavía" },
    };

    [Theory]
    [MemberData(nameof(Weeks))]
    public void Each_reason_tells_what_it_came_to(string rule, WeekFacts facts, string en, string es)
    {
        var said = WeekDecision.For(facts).Said(rule);
        Assert.Contains(en, said, StringComparison.Ordinal);
        Assert.Contains(es, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Arithmetic_is_shown_only_where_something_is_reckoned()
    {
        Assert.Null(WeekDecision.For(Earned(5)).Findings.Single(finding => finding.Rule == "EarningsDeduction").Arithmetic);
        Assert.NotNull(WeekDecision.For(Earned(6)).Findings.Single(finding => finding.Rule == "EarningsDeduction").Arithmetic);
    }

    [Theory]
    [InlineData("30", "0", "SharedWorkHours", "% of them.", "de ellas.")]
    [InlineData("38", "0", "SharedWorkHours", "a week of a regular claim.", "una semana de una solicitud regular.")]
    [InlineData("20", "21", "UsualHours", "you worked 41 hours", "usted trabajó 41 horas")]
    [InlineData("0", "0", "SharedWorkDecision", "You did not work in this week", "Usted no trabajó en esta semana")]
    [InlineData("0", "10", "SharedWorkDecision", "only for another employer", "solo para otro empleador")]
    public void A_week_of_shared_work_tells_what_its_hours_came_to(string worked, string elsewhere, string rule, string en, string es)
    {
        var said = SharedWorkDecision.For(Shared with { HoursWorked = worked.Money(), HoursElsewhere = elsewhere.Money() }).Said(rule);
        Assert.Contains(en, said, StringComparison.Ordinal);
        Assert.Contains(es, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_work_and_extended_benefits_are_decided_on_the_law_that_is_named()
    {
        var proposed = LawEdition.Current.Proposing<decimal>("Weekly/none", (new(2000, 1, 1), 1));
        Assert.Equal("2026.11+", SharedWorkDecision.For(Shared, proposed).Edition);
        ExtendedBenefitFacts year = new() { BenefitYearBegins = new(2025, 1, 5), WeeklyBenefitAmount = 400, RegularPayable = 0, RegularPaid = 0 };
        Assert.Equal("2026.11+", ExtendedBenefitAmount.For(year, proposed).Edition);
    }

    private static WeekFacts Earned(decimal gross) => SomeWeek.Idle with { GrossEarnings = gross, HoursWorked = 10 };

    private static WeekFacts Pensioned(bool? plan) => SomeWeek.Idle with
    {
        Pensions = [new() { Kind = PensionKind.Periodic, Amount = 100, PaymentsPerYear = 52, BaseYearEmployer = plan }],
    };
}
