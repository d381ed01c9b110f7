using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>What is kept with a determination, and what was kept before more could be known.</summary>
public class MonetaryFactsTests
{
    private static readonly EarlierBenefitYear Earlier = new()
    {
        Applied = new(2024, 7, 10),
        Begins = new(2024, 7, 7),
        Ends = new(2025, 7, 5),
        BaseYear = new(BaseYearKind.Alternate, new(2023, 3)),
        UnemployedWhenApplied = false,
        Separations = [new(2024, 9, 1)],
        WagesBeforeInItsQuarter = true,
        Worked = true,
        Earned = 9000.50m,
    };

    private static readonly MonetaryFacts Facts = new()
    {
        Applied = SomeWages.Applied,
        Wages =
        [
            .. SomeWages.Evenly(SomeWages.First, 4, 9000, 200),
            new(SomeWages.First.Plus(4), 100.25m, null)
            {
                Employer = "123456786", Processed = new(2025, 7, 31), Payable = SomeWages.First.Plus(3), OutOfState = true,
            },
            new(SomeWages.First, 1, 2) { Excluded = true },
        ],
        Basis = WageBasis.Payable,
        Backdating = new(new(2025, 7, 30), BackdatingReason.StaffInformation)
        {
            Shown = true,
            Began = new(2025, 7, 1),
            Ended = new(2025, 8, 4),
            OughtToDoubt = false,
        },
        Earlier = Earlier,
        GrossMisconductBy = "123456786",
    };

    public static TheoryData<MonetaryFacts> Impossible =>
    [
        Facts with { Earlier = Earlier with { Earned = -0.01m } },
        Facts with { Earlier = Earlier with { Ends = Earlier.Begins } },
        Facts with { Backdating = new(SomeWages.Applied.AddDays(1), BackdatingReason.Incapacity) },
        Facts with { Wages = [new(SomeWages.First, 1, 1) { Payable = new Quarter(2024, 5) }] },
        Facts with { Wages = [new(SomeWages.First, 1, 1) { Payable = new Quarter(1899, 4) }] },
    ];

    [Fact]
    public void Facts_and_determination_keep_their_content_through_JSON()
    {
        var determination = MonetaryDetermination.For(Facts);
        var again = Again(determination);
        Assert.Equivalent(determination, again, strict: true);
        Assert.Equivalent(determination with { }, MonetaryDetermination.For(again.Facts!), strict: true);
    }

    [Fact]
    public void Redeterminations_and_cancellations_do_too()
    {
        var determination = MonetaryDetermination.For(Facts);
        var made = MonetaryRedetermination.For(new()
        {
            Before = determination,
            After = determination,
            Ground = RedeterminationGround.ActualHours,
            Mailed = new(2025, 8, 8),
            Asked = new(2025, 9, 8),
            Weeks = [new(new(new(2025, 8, 3)), 100, 200)],
        });
        Assert.Equivalent(made, Again(made), strict: true);
        var cancelled = ClaimCancellation.For(new() { Applied = SomeWages.Applied, Asked = SomeWages.Applied, Paid = true, Denied = true });
        Assert.Equivalent(cancelled, Again(cancelled), strict: true);
    }

    [Fact]
    public void Facts_recorded_before_more_could_be_known_are_those_of_a_first_claim()
    {
        var facts = JsonSerializer.Deserialize<MonetaryFacts>(
            """{"applied":"2025-08-06","wages":[{"quarter":{"year":2024,"number":2},"wages":9000,"hours":700}]}""", JsonSerializerOptions.Web)!;
        Assert.Equal((WageBasis.Paid, null, null, null), (facts.Basis, facts.Backdating, facts.Earlier, facts.GrossMisconductBy));
        Assert.Equal(new QuarterWages(SomeWages.First, 9000, 700), Assert.Single(facts.Wages));
        Assert.Equivalent(MonetaryDetermination.For(SomeWages.Applied, facts.Wages), MonetaryDetermination.For(facts), strict: true);
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_is_refused(MonetaryFacts facts) => Assert.Throws<ArgumentException>(() => MonetaryDetermination.For(facts));

    [Fact]
    public void A_decision_can_be_made_again_on_the_law_of_a_named_edition()
    {
        var law = LawEdition.Current.Proposing("Monetary/requalifying-multiple", (new DateOnly(2009, 7, 5), 1m));
        var facts = new MonetaryFacts
        {
            Applied = new(2026, 8, 5),
            Wages = SomeWages.Evenly(new(2025, 2), 4, 9000, 200),
            Earlier = SomeSecondYear.Earlier with { Earned = 400 },
        };
        Assert.Equal((false, true), (MonetaryDetermination.For(facts).Eligible, MonetaryDetermination.For(facts, law).Eligible));
    }

    private static T Again<T>(T decision) =>
        JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(decision, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!;
}
