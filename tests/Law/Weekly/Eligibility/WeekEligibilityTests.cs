using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>RCW 50.20.010(1): the conditions of a week together; WAC 192-140-035.</summary>
public class WeekEligibilityTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly WeekEligibilityFacts Everything = SomeConditions.None with
    {
        Registration = new() { RegisteredOn = new(2026, 1, 5) },
        Reporting = new() { CameInPerson = true },
        Filing = new() { FiledOn = new(2026, 8, 16), UnclaimedSince = new(new(2026, 8, 9)), AllQuestionsAnswered = true, CertifiedByClaimant = true },
        Availability = new()
        {
            AbleToWork = true,
            AcceptsFullTime = true,
            AcceptsPartTimeAndTemporary = true,
            CanReportForWork = true,
            ConditionsLimitReturn = false,
            InLaborMarket = true,
        },
        JobSearch = new() { Entries = JobSearchTests.Contacts(3) },
        JobSearchReview = new() { TookPart = true },
        ReemploymentServices = new() { TookPartInServices = true },
        Workshop = new() { Directed = true, Attended = true },
        School = new() { CreditHours = 6, InstructionBegins = new(2026, 6, 1) },
        WorkAuthorization = new() { Status = WorkStatus.Citizen },
        Athlete = new() { BetweenSeasons = false },
        SchoolWork = new() { Professional = true, BetweenTerms = false },
    };

    public static TheoryData<WeekEligibilityFacts> Impossible =>
    [
        SomeConditions.None with { Week = default },
        SomeConditions.None with { Filing = Everything.Filing! with { UnclaimedSince = default } },
        Of(new StandbyFacts { Ground = StandbyGround.RegularEmployer, RequestedOn = new(2026, 8, 1), WeeksOnStandby = -1 }),
        Of(new StandbyFacts { Ground = StandbyGround.RegularEmployer, RequestedOn = new(2026, 8, 1), WeeksUnemployedInARow = -1 }),
        SomeConditions.None with { JobSearch = new() { WeeksPaid = -1 } },
        SomeConditions.None with { JobSearch = new() { DirectedContacts = -1 } },
        SomeConditions.None with { ReferralUnion = new() { BidsMade = -1 } },
        SomeConditions.None with { PartialUnemployment = new() { UsualHours = 0 } },
        SomeConditions.None with { PartialUnemployment = new() { UsualHours = 168.1m } },
        SomeConditions.None with { PartialUnemployment = new() { ReducedHours = -1 } },
        SomeConditions.None with { PartialUnemployment = new() { ReducedHours = 169 } },
        SomeConditions.None with { PartialUnemployment = new() { EarningsOfWeek = -0.01m } },
        SomeConditions.None with { PartialUnemployment = new() { EarningsOfWeek = decimal.MaxValue } },
        SomeConditions.None with { PartialUnemployment = new() { WeeklyAmount = -1 } },
        SomeConditions.None with { School = new() { CreditHours = -1 } },
        SomeConditions.None with { School = new() { CreditHours = 169 } },
        SomeConditions.None with { SchoolWork = new() { Professional = true, PayBefore = -1 } },
        SomeConditions.None with { SchoolWork = new() { Professional = true, PayOffered = decimal.MaxValue } },
        SomeConditions.None with { Athlete = new() { WagesFromSports = -1 } },
        SomeConditions.None with { Athlete = new() { AllBaseYearWages = -1 } },
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_no_week_can_hold_is_refused(WeekEligibilityFacts facts) => Assert.Throws<ArgumentException>(() => WeekEligibility.For(facts));

    [Fact]
    public void Facts_are_needed() => Assert.Throws<ArgumentNullException>(() => WeekEligibility.For(null!));

    [Fact]
    public void What_is_not_raised_is_not_asked()
    {
        var decision = WeekEligibility.For(SomeConditions.None);
        Assert.Equal(WeekEligible.Eligible, decision.Outcome);
        Assert.Equal((0, "RCW 50.20.010(1)"), (Assert.Single(decision.Findings).Limbs.Count, decision.Findings[0].Cite));
        Assert.Equal((SomeConditions.None.Week, LawEdition.Current.Name, SomeConditions.None), (decision.Week, decision.Edition, decision.Facts));
    }

    [Fact]
    public void The_conditions_stand_in_the_order_of_the_law()
    {
        var decision = SomeConditions.Told(WeekEligibility.For(Everything));
        Assert.Equal(WeekEligible.Eligible, decision.Outcome);
        Assert.Equal(
            [
                "RCW 50.20.010(1)(a)", "WAC 192-140-020", "RCW 50.20.010(1)(b)", "RCW 50.20.010(1)(c)", "RCW 50.20.010(1)(c)", "WAC 192-180-025",
                "RCW 50.20.010(1)(e)", "RCW 50.20.044", "RCW 50.20.095", "RCW 50.20.098", "RCW 50.20.113", "RCW 50.44.050",
            ],
            decision.Findings[0].Limbs.Select(limb => limb.Cite));
        Assert.Empty(decision.Unconfirmed);
    }

    [Fact]
    public void One_refused_condition_decides_whatever_is_open()
    {
        Assert.Equal(WeekEligible.NotEligible, (Everything with
        {
            JobSearch = new() { Entries = [] },
            Availability = new(),
            Workshop = null
        }).Outcome());
        Assert.Equal(WeekEligible.Open, (Everything with { Availability = new(), Workshop = null }).Outcome());
    }

    [Fact]
    public void Silence_on_anything_else_denies_what_only_the_claimant_can_answer()
    {
        var open = SomeConditions.None with { DidNotReply = [Unanswered.Information], School = new() { CreditHours = 12 } };
        Assert.Equal((WeekEligible.NotEligible, "WAC 192-140-035(1)"), (open.Outcome(), open.The("Presumption").Cite));
        Assert.Equal([nameof(WeekEligibilityFacts.DidNotReply)], open.The("Presumption").Facts);
        Assert.Equal(WeekEligible.Open, (open with { DidNotReply = [Unanswered.LateClaim], Filing = Everything.Filing }).Outcome());
    }

    [Fact]
    public void Silence_of_the_claimant_does_not_answer_for_others()
    {
        var open = SomeConditions.None with
        {
            DidNotReply = [Unanswered.Information],
            Filing = Everything.Filing! with { AllQuestionsAnswered = null }
        };
        Assert.Equal(WeekEligible.Open, open.Outcome());
    }

    [Fact]
    public void Silence_refuses_nothing_that_is_answered() =>
        Assert.Equal(WeekEligible.Eligible, (Everything with { DidNotReply = [.. Enum.GetValues<Unanswered>()] }).Outcome());

    [Fact]
    public void A_decision_is_made_again_from_its_record()
    {
        var facts = Everything with
        {
            DidNotReply = [Unanswered.School],
            Standby = new() { Ground = StandbyGround.NaturalDisaster, RequestedOn = new(2026, 8, 1) },
            ElectricalApprentice = true,
        };
        var read = JsonSerializer.Deserialize<WeekEligibilityFacts>(JsonSerializer.Serialize(facts, Json), Json)!;
        var (first, again) = (WeekEligibility.For(facts), WeekEligibility.For(read));
        Assert.Equal(first.All().Select(Told), again.All().Select(Told));
        Assert.Equal(JsonSerializer.Serialize(facts, Json), JsonSerializer.Serialize(read, Json));

        static (string, string, bool, bool, string) Told(Finding finding) =>
            (finding.Rule, finding.Cite, finding.Met, finding.Open, finding.Because.Es);
    }

    [Fact]
    public void A_week_before_the_law_on_record_goes_to_a_person() => Assert.Throws<NoParameter>(
        () => WeekEligibility.For(new() { Week = new(new(2021, 7, 25)), JobSearch = new() { Entries = JobSearchTests.Contacts(3) } }));

    [Fact]
    public void Every_fact_has_one_name()
    {
        Type[] parts = [typeof(WeekEligibilityFacts), .. typeof(WeekEligibilityFacts).GetProperties().Select(member => member.PropertyType)
            .Where(type => type.Name.EndsWith("Facts", StringComparison.Ordinal))];
        var names = parts.SelectMany(type => type.GetProperties()).Select(member => member.Name).ToArray();
        Assert.Equal(names.Distinct().Order(), names.Order());
    }

    private static WeekEligibilityFacts Of(StandbyFacts standby) => SomeConditions.None with { Standby = standby };
}
