using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>RCW 50.20.095; WAC 192-200-005, 192-140-120. The week is that of August 9 to 15, 2026.</summary>
public class SchoolTests
{
    private static readonly SchoolFacts InSchool = new() { CreditHours = 12, InstructionBegins = new(2026, 6, 22), AvailabilityShown = false };

    private static readonly SchoolFacts Ended = InSchool with { NoLongerRegisteredFrom = new(2026, 8, 8), CertifiedOn = new(2026, 8, 8) };

    [Theory]
    [InlineData("11.9", true)]
    [InlineData("12", false)]
    [InlineData("15", false)]
    public void Twelve_credit_hours_disqualify(string hours, bool met)
    {
        var facts = Of(InSchool with { CreditHours = hours.Money() });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        var credit = facts.The(nameof(SchoolFacts.CreditHours));
        Assert.Equal((met, "WAC 192-200-005(1)", $"{hours} < 12"), (credit.Met, credit.Cite, credit.Arithmetic));
        Assert.Equal("Weekly/Eligibility/school-hours", Assert.Single(credit.Parameters).Name);
        Assert.Equal("RCW 50.20.095", facts.The("School").Cite);
    }

    [Theory]
    [InlineData("2026-08-15", null, false)] // instruction begins in the week
    [InlineData("2026-08-16", null, true)]
    [InlineData("2026-08-30", "2026-08-15", false)] // work was left in the week
    [InlineData("2026-08-30", "2026-08-16", true)]
    [InlineData("2026-08-15", "2026-08-30", false)]
    [InlineData(null, "2026-08-10", false)]
    public void School_counts_from_the_week_of_instruction_or_of_leaving_work_whichever_is_earlier(string? begins, string? left, bool met)
    {
        var facts = Of(InSchool with { InstructionBegins = begins?.Day(), LeftWorkForSchoolOn = left?.Day() });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal((met, "WAC 192-200-005(2)"), (facts.The("InstructionBegins").Met, facts.The("InstructionBegins").Cite));
    }

    [Theory]
    [InlineData("2026-08-08", true)] // the first full week is that of August 9
    [InlineData("2026-08-09", true)] // a Sunday
    [InlineData("2026-08-10", false)] // the first full week is the next one
    [InlineData(null, false)]
    public void School_counts_until_the_week_before_the_first_full_week_without_it(string? from, bool met) => Assert.Equal(
        met ? WeekEligible.Eligible : WeekEligible.NotEligible, Of(Ended with { NoLongerRegisteredFrom = from?.Day() }).Outcome());

    [Theory]
    [InlineData("2026-08-08", null, true)]
    [InlineData("2026-08-08", "2026-10-08", true)] // 61 days after the certification
    [InlineData("2026-08-08", "2026-10-07", false)] // 60 days
    [InlineData(null, null, false)] // not certified
    [InlineData(null, "2026-12-01", false)]
    public void Staying_below_for_sixty_days_is_certified(string? certified, string? next, bool met)
    {
        var facts = Of(Ended with { CertifiedOn = certified?.Day(), NextClassesBegin = next?.Day() });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        var after = facts.The("InstructionBegins");
        Assert.Equal("Weekly/Eligibility/school-break", Assert.Single(after.Parameters).Name);
        Assert.Equal(["NoLongerRegisteredFrom", "CertifiedOn", "NextClassesBegin"], after.Facts);
        Assert.Contains(met ? "certified that it stays so for 60 days" : "not certified", after.Because.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, WeekEligible.Eligible)]
    [InlineData(false, WeekEligible.NotEligible)]
    [InlineData(null, WeekEligible.Open)]
    public void A_student_can_show_availability(bool? shown, WeekEligible outcome)
    {
        var facts = Of(InSchool with { AvailabilityShown = shown });
        Assert.Equal((outcome, "RCW 50.20.095(3)"), (facts.Outcome(), facts.The(nameof(SchoolFacts.AvailabilityShown)).Cite));
    }

    [Fact]
    public void Availability_is_not_asked_of_one_whom_school_does_not_disqualify() => Assert.DoesNotContain(
        WeekEligibility.For(Of(InSchool with { CreditHours = 6 })).All(), finding => finding.Rule == nameof(SchoolFacts.AvailabilityShown));

    [Fact]
    public void Vocational_subjects_training_and_the_self_employment_programme_are_exempt()
    {
        var vocational = Of(InSchool with { Vocational = true });
        Assert.Equal((WeekEligible.Eligible, "WAC 192-200-005(4)(b)"), (vocational.Outcome(), vocational.The(nameof(SchoolFacts.Vocational)).Cite));
        Assert.Equal(WeekEligible.Eligible, (Of(InSchool) with { Training = TrainingTests.Good }).Outcome());
        Assert.Equal(WeekEligible.Eligible, (Of(InSchool) with { SelfEmploymentAssistance = TrainingTests.Program }).Outcome());
    }

    [Theory]
    [InlineData(nameof(SchoolFacts.CreditHours))]
    [InlineData(nameof(SchoolFacts.InstructionBegins))]
    public void What_is_not_known_is_asked(string member)
    {
        var facts = Of(InSchool.With(member, null));
        Assert.Equal((WeekEligible.Open, Party.Claimant), (facts.Outcome(), facts.The(member).Question!.Of));
    }

    [Fact]
    public void Silence_is_taken_for_twelve_hours()
    {
        var silent = SomeConditions.None with { DidNotReply = [Unanswered.School] };
        Assert.Equal((WeekEligible.NotEligible, "WAC 192-140-120(1)"), (silent.Outcome(), silent.The("Presumption").Cite));
        Assert.Equal(WeekEligible.Eligible, (silent with { School = InSchool with { CreditHours = 6 } }).Outcome());
        Assert.Equal(WeekEligible.Eligible, (silent with { Training = TrainingTests.Good }).Outcome());
    }

    private static WeekEligibilityFacts Of(SchoolFacts school) => SomeConditions.None with { School = school };
}
