using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>RCW 50.20.010(1)(a), 50.20.230; WAC 192-180-005, 192-140-020, 192-140-030.</summary>
public class RegistrationTests
{
    private const string Asked = nameof(RegistrationFacts.LivesInWashington);

    [Theory]
    [InlineData("2026-08-15", true)] // the Saturday of the week
    [InlineData("2026-08-16", false)]
    public void A_person_registered_by_the_Saturday_is_registered_in_the_week(string registered, bool met)
    {
        var facts = Of(new() { RegisteredOn = registered.Day(), LivesInWashington = true, ToldToRegisterOn = new(2026, 8, 1) });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal((met, "WAC 192-180-005(2)"), (facts.The(Asked).Met, facts.The(Asked).Cite));
    }

    [Theory]
    [InlineData("2026-08-08", false)] // due on August 15, the Saturday
    [InlineData("2026-08-09", true)] // due on August 16
    public void One_who_lives_elsewhere_registers_within_a_week_of_the_first_payment(string paid, bool met)
    {
        var facts = Of(new() { LivesInWashington = false, FirstPaymentIssuedOn = paid.Day() });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal("Weekly/Eligibility/registration-time", Assert.Single(facts.The(Asked).Parameters).Name);
        Assert.Contains("7 days", facts.The(Asked).Because.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-08-08", false)]
    [InlineData("2026-08-09", true)]
    public void A_resident_registers_within_a_week_of_the_notice(string told, bool met) => Assert.Equal(
        met ? WeekEligible.Eligible : WeekEligible.NotEligible,
        Of(new() { LivesInWashington = true, ToldToRegisterOn = told.Day(), FirstPaymentIssuedOn = new(2026, 1, 1) }).Outcome());

    [Fact]
    public void Nothing_is_due_before_a_notice_or_a_payment()
    {
        Assert.Equal(WeekEligible.Eligible, Of(new() { LivesInWashington = true }).Outcome());
        Assert.Equal(WeekEligible.Eligible, Of(new() { LivesInWashington = false, ToldToRegisterOn = new(2026, 1, 1) }).Outcome());
    }

    [Theory]
    [InlineData("2026-08-08", false)]
    [InlineData("2026-08-09", true)]
    public void After_isolation_there_is_a_week_to_register_wherever_one_lives(string ended, bool met) => Assert.Equal(
        met ? WeekEligible.Eligible : WeekEligible.NotEligible,
        Of(new() { IsolationEndedOn = ended.Day(), LivesInWashington = true, ToldToRegisterOn = new(2026, 1, 1) }).Outcome());

    [Fact]
    public void Where_one_lives_is_asked()
    {
        var facts = Of(new());
        Assert.Equal(WeekEligible.Open, facts.Outcome());
        Assert.Equal(Party.Claimant, facts.The(Asked).Question!.Of);
    }

    [Theory]
    [InlineData(nameof(WeekEligibilityFacts.ProtectedByCourtOrder), "WAC 192-180-005(1)(d)")]
    [InlineData(nameof(WeekEligibilityFacts.ElectricalApprentice), "WAC 192-180-005(1)(e)")]
    [InlineData(nameof(WeekEligibilityFacts.AskedToIsolate), "WAC 192-180-005(1)(f)")]
    [InlineData(nameof(WeekEligibilityFacts.OnStrikeOrLockedOut), "WAC 192-180-005(1)(a)(iii)")]
    [InlineData(nameof(WeekEligibilityFacts.InSharedWork), "WAC 192-180-005(1)(a)(iv)")]
    [InlineData(nameof(WeekEligibilityFacts.PartTimeWorkerWithJob), "WAC 192-180-013(3)")]
    public void Some_need_not_register(string excuse, string cite)
    {
        var late = Of(new() { LivesInWashington = true, ToldToRegisterOn = new(2026, 1, 1) });
        Assert.Equal(WeekEligible.NotEligible, late.Outcome());
        Assert.Equal(WeekEligible.Eligible, late.With(excuse, true).Outcome());
        Assert.Equal((true, cite), (late.With(excuse, true).The(excuse).Met, late.With(excuse, true).The(excuse).Cite));
    }

    [Fact]
    public void Members_of_referral_unions_and_trainees_need_not_register()
    {
        var late = Of(new() { LivesInWashington = true, ToldToRegisterOn = new(2026, 1, 1) });
        Assert.Equal(WeekEligible.Eligible, (late with { Training = TrainingTests.Good }).Outcome());
        Assert.Equal(WeekEligible.Eligible, (late with { ReferralUnion = ReferralUnionTests.Good }).Outcome());
        Assert.Equal(WeekEligible.Open, (late with { Training = new() }).Outcome());
    }

    [Theory]
    [InlineData(true, null, null, WeekEligible.Eligible)]
    [InlineData(false, true, null, WeekEligible.Eligible)]
    [InlineData(false, null, true, WeekEligible.Eligible)]
    [InlineData(false, false, false, WeekEligible.NotEligible)]
    [InlineData(false, false, null, WeekEligible.Open)]
    [InlineData(false, null, false, WeekEligible.Open)]
    [InlineData(null, false, false, WeekEligible.Open)]
    public void Reporting_in_person_or_a_good_reason_is_needed(bool? reported, bool? atWork, bool? cause, WeekEligible outcome)
    {
        var facts = SomeConditions.None with
        {
            Reporting = new()
            {
                CameInPerson = reported,
                BackAtFullTimeWork = atWork,
                GoodCauseNotToReport = cause
            }
        };
        Assert.Equal(outcome, facts.Outcome());
        Assert.Equal("WAC 192-140-020", facts.The("ReportedInPerson").Cite);
        Assert.Equal(reported == true ? 1 : 3, facts.The("ReportedInPerson").Limbs.Count);
    }

    [Fact]
    public void The_reasons_not_to_report_have_their_sections()
    {
        var facts = SomeConditions.None with { Reporting = new() { CameInPerson = false } };
        Assert.Equal(["WAC 192-140-020", "WAC 192-140-020(1)", "WAC 192-140-020(2)"], facts.The("ReportedInPerson").Limbs.Select(limb => limb.Cite));
    }

    [Fact]
    public void Silence_about_not_reporting_is_taken_for_no_good_cause()
    {
        var facts = SomeConditions.None with { DidNotReply = [Unanswered.ReportInPerson] };
        Assert.Equal((WeekEligible.NotEligible, "WAC 192-140-030(1)"), (facts.Outcome(), facts.The("Presumption").Cite));
        Assert.Equal(WeekEligible.Eligible, (facts with { Reporting = new() { CameInPerson = true } }).Outcome());
    }

    private static WeekEligibilityFacts Of(RegistrationFacts registration) => SomeConditions.None with { Registration = registration };
}
