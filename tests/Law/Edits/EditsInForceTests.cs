using BenefitsFlow.Law;
using BenefitsFlow.Law.Edits;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>On which days an edit is made, and which day of the claim decides it.</summary>
public class EditsInForceTests
{
    [Theory]
    [InlineData("SEP-009", "2026-06-13", true)] // WAC 192-150-100, until HB 2264
    [InlineData("SEP-009", "2026-06-14", false)]
    [InlineData("SEP-010", "2026-06-13", false)] // RCW 50.20.055
    [InlineData("SEP-010", "2026-06-14", true)]
    public void A_volunteer_for_a_layoff_is_asked_under_the_law_of_the_day_on_which_the_job_ended(string code, string ended, bool raised) =>
        Assert.Equal(raised, SomeClaim.Job(job => job with { VolunteeredToGo = true, Ended = ended.Day() }).Codes().Contains(code));

    [Theory]
    [InlineData("SEP-011", QuitReason.Care, "2024-07-06", false)]
    [InlineData("SEP-011", QuitReason.Care, "2024-07-07", true)]
    [InlineData("SEP-011", QuitReason.Care, "2029-07-07", true)]
    [InlineData("SEP-011", QuitReason.Care, "2029-07-08", false)]
    [InlineData("SEP-012", QuitReason.MinorChild, "2024-07-06", false)]
    [InlineData("SEP-012", QuitReason.MinorChild, "2024-07-07", true)]
    [InlineData("SEP-012", QuitReason.MinorChild, "2029-07-08", true)]
    [InlineData("SEP-013", QuitReason.ShiftChange, "2024-07-06", false)]
    [InlineData("SEP-013", QuitReason.ShiftChange, "2024-07-07", true)]
    [InlineData("SEP-013", QuitReason.ShiftChange, "2029-07-08", true)]
    public void Reasons_of_2024_are_asked_about_for_jobs_that_ended_since(string code, QuitReason reason, string ended, bool raised) =>
        Assert.Equal(raised, SomeClaim.Job(job => job with { QuitFor = reason, Ended = ended.Day() }).Codes().Contains(code));

    [Fact]
    public void A_job_without_a_last_day_is_asked_about_by_the_day_of_application()
    {
        var leave = SomeClaim.Job(job => job with { Because = JobEnding.LeaveOfAbsence, Ended = null });
        Assert.Contains("SEP-004", leave.Codes());
        Assert.DoesNotContain("SEP-004", (leave with { Application = null }).Codes());
    }

    /// <summary>What is on record here begins with benefit years from July 5, 2009.</summary>
    [Theory]
    [InlineData("2009-07-04", false)]
    [InlineData("2009-07-05", true)]
    public void Before_the_law_that_is_on_record_nothing_is_asked(string filed, bool raised) => Assert.Equal(
        raised, SomeClaim.Application(application => application with { Filed = filed.Day(), ReceivesPension = true }).Codes().Contains("APP-027"));

    [Fact]
    public void An_edit_without_an_end_stays_in_force()
    {
        var open = EditCatalogue.All.Where(edit => edit.InForce.Before is null).ToList();
        Assert.Equal(EditCatalogue.All.Count - 4, open.Count);
        Assert.All(open, edit => Assert.True(edit.InForce.On(new(2040, 1, 1))));
        Assert.All(EditCatalogue.All, edit => Assert.True(edit.InForce.From >= new DateOnly(2009, 7, 5)));
    }

    [Fact]
    public void Numbers_are_those_of_the_day_that_decides()
    {
        // The most that a week pays rises from $1,079 to $1,152 on July 6, 2025.
        EditSnapshot Begins(string day) => SomeClaim.Figures(m => m with { WeeklyBenefitAmount = 1100, MaximumBenefitsPayable = 0, BenefitYearBegins = day.Day() });
        Assert.Contains("WAG-004", Begins("2025-06-29").Codes());
        Assert.DoesNotContain("WAG-004", Begins("2025-07-06").Codes());
    }

    [Fact]
    public void A_finding_names_the_numbers_that_it_applied_and_what_is_not_confirmed_of_them()
    {
        var shared = EditDecision.For(SomeClaim.Identity(identity => identity with { BankAccountOnOtherClaims = 3 }));
        var finding = shared.Raised.Single(raised => raised.Code == "IDN-022").Finding;
        Assert.Equal(("Edits/shared-account-claims", "3"), (Assert.Single(finding.Parameters).Name, finding.Parameters[0].Value));
        Assert.Contains("agency's own practice", Assert.Single(shared.Unconfirmed).Note, StringComparison.Ordinal);
        var hours = EditDecision.For(SomeClaim.Figures(m => m with { RegularHours = 1, AlternateHours = 1 })).Findings.Single();
        Assert.Equal("Monetary/base-year-hours", Assert.Single(hours.Parameters).Name);
    }

    [Fact]
    public void A_proposed_law_can_be_tried()
    {
        var law = LawEdition.Current.Proposing("Monetary/base-year-hours", (new(2009, 7, 5), 500m));
        var facts = SomeClaim.Figures(m => m with { RegularHours = 500, AlternateHours = 400 });
        Assert.Equal(Severity.StopClaim, EditDecision.For(facts).Stops);
        var proposed = EditDecision.For(facts, law);
        Assert.Equal((Severity.Information, law.Name), (proposed.Stops, proposed.Edition));
    }
}
