using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>RCW 50.20.240; WAC 192-180-010 to -020, 192-180-030, 192-240-030, 192-140-075, -080.</summary>
public class JobSearchTests
{
    private const string Made = nameof(JobSearchFacts.Entries);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void Three_contacts_or_activities_are_asked_for(int contacts, bool met)
    {
        var facts = Of(Contacts(contacts));
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal((met, "WAC 192-180-010(3)(a)", $"{contacts} ≥ 3"), (facts.The(Made).Met, facts.The(Made).Cite, facts.The(Made).Arithmetic));
        Assert.Equal("Weekly/Eligibility/job-search", Assert.Single(facts.The(Made).Parameters).Name);
    }

    [Fact]
    public void Contacts_and_activities_count_in_any_mix() =>
        Assert.Equal(WeekEligible.Eligible, Of([new(JobSearchKind.Interview), new(JobSearchKind.WorkSourceActivity),
            new(JobSearchKind.ResumePosted)]).Outcome());

    [Theory]
    [InlineData(JobSearchKind.Inquiry, false, true, true)]
    [InlineData(JobSearchKind.Inquiry, true, true, false)]
    [InlineData(JobSearchKind.Application, false, true, true)]
    [InlineData(JobSearchKind.Application, true, true, false)]
    [InlineData(JobSearchKind.Interview, true, true, true)] // only inquiries and applications depend on it
    [InlineData(JobSearchKind.ApplicationExam, false, true, true)]
    [InlineData(JobSearchKind.CivilServiceExam, false, true, true)]
    [InlineData(JobSearchKind.ResumePosted, false, true, true)]
    [InlineData(JobSearchKind.NetworkingProfile, false, true, true)]
    [InlineData(JobSearchKind.NetworkingEvent, false, true, true)]
    [InlineData(JobSearchKind.AgencyRegistration, false, true, true)]
    [InlineData(JobSearchKind.ListedActivity, false, true, true)]
    [InlineData(JobSearchKind.UnionContact, false, true, true)]
    [InlineData(JobSearchKind.WorkSourceActivity, false, true, true)]
    [InlineData(JobSearchKind.WorkSourceActivity, false, false, false)] // without date or description
    [InlineData(JobSearchKind.Interview, false, false, false)]
    [InlineData(JobSearchKind.Other, false, true, false)]
    public void Kinds_that_count(JobSearchKind kind, bool notHiring, bool documented, bool counts) =>
        Assert.Equal(counts ? WeekEligible.Eligible : WeekEligible.NotEligible, Of([.. Contacts(2), new(kind, notHiring, documented)]).Outcome());

    [Fact]
    public void A_search_that_is_not_reported_is_asked_for()
    {
        var facts = SomeConditions.None with { JobSearch = new() };
        Assert.Equal((WeekEligible.Open, Party.Claimant), (facts.Outcome(), facts.The(Made).Question!.Of));
    }

    [Theory]
    [InlineData(5, 4, WeekEligible.NotEligible, "WAC 192-180-010(3)(b)")]
    [InlineData(5, 5, WeekEligible.Eligible, "WAC 192-180-010(3)(b)")]
    [InlineData(3, 3, WeekEligible.Eligible, "WAC 192-180-010(3)(a)")]
    [InlineData(1, 2, WeekEligible.NotEligible, "WAC 192-180-010(3)(a)")] // a directive clarifies or increases
    public void A_directive_can_ask_for_more_and_not_for_less(int directed, int made, WeekEligible outcome, string cite)
    {
        var facts = Of(Contacts(made), search => search with { DirectedContacts = directed });
        Assert.Equal((outcome, cite), (facts.Outcome(), facts.The(Made).Cite));
    }

    [Theory]
    [InlineData(true, WeekEligible.Eligible)]
    [InlineData(false, WeekEligible.NotEligible)]
    [InlineData(null, WeekEligible.Open)]
    public void What_else_a_directive_asks_is_followed(bool? followed, WeekEligible outcome)
    {
        var facts = Of(Contacts(3), search => search with { UnderDirective = true, DirectiveFollowed = followed });
        Assert.Equal((outcome, "WAC 192-180-030(2)(d)"), (facts.Outcome(), facts.The(nameof(JobSearchFacts.DirectiveFollowed)).Cite));
        Assert.Equal(WeekEligible.Eligible, Of(Contacts(3), search => search with { DirectiveFollowed = followed }).Outcome());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void One_contact_is_enough_after_domestic_violence(int made, bool met)
    {
        var facts = Of(Contacts(made)) with { LeftWorkForDomesticViolence = true };
        Assert.Equal((met ? WeekEligible.Eligible : WeekEligible.NotEligible, "WAC 192-180-014"), (facts.Outcome(), facts.The(Made).Cite));
    }

    [Theory]
    [InlineData(3, 0, false)]
    [InlineData(4, 0, true)]
    [InlineData(3, 2, false)] // WorkSource activities are no contacts with employers
    public void Extended_benefits_ask_for_four_contacts(int contacts, int activities, bool met)
    {
        var entries = Contacts(contacts).Concat(Enumerable.Repeat(new JobSearchEntry(JobSearchKind.WorkSourceActivity), activities));
        var facts = Of([.. entries]) with { ExtendedBenefits = true };
        Assert.Equal((met ? WeekEligible.Eligible : WeekEligible.NotEligible, "WAC 192-240-030(1)"), (facts.Outcome(), facts.The(Made).Cite));
    }

    [Theory]
    [InlineData(2, WeekEligible.NotEligible)]
    [InlineData(3, WeekEligible.Eligible)]
    public void For_extended_benefits_a_union_member_makes_three_contacts_and_follows_the_union(int contacts, WeekEligible outcome)
    {
        var facts = Of(Contacts(contacts)) with { ExtendedBenefits = true, ReferralUnion = ReferralUnionTests.Good };
        Assert.Equal(outcome, facts.Outcome());
        Assert.Equal(WeekEligible.NotEligible, (facts with { ReferralUnion = ReferralUnionTests.Good with { AvailableForDispatch = false } }).Outcome());
    }

    [Theory]
    [InlineData(4, true, null, WeekEligible.Eligible)] // four paid weeks: the log is not due yet
    [InlineData(5, true, null, WeekEligible.Open)]
    [InlineData(5, true, true, WeekEligible.Eligible)]
    [InlineData(5, true, false, WeekEligible.NotEligible)]
    [InlineData(5, false, false, WeekEligible.Eligible)] // nobody asked for it
    public void From_five_paid_weeks_the_log_is_handed_over_on_request(int paid, bool requested, bool? provided, WeekEligible outcome)
    {
        var facts = Of(Contacts(3), search => search with { WeeksPaid = paid, LogRequested = requested, LogProvided = provided });
        Assert.Equal(outcome, facts.Outcome());
        if (paid == 5 && requested)
        {
            var log = facts.The(nameof(JobSearchFacts.LogProvided));
            Assert.Equal(("WAC 192-180-030(2)(c)", "Weekly/Eligibility/paid-weeks-before-log"), (log.Cite, Assert.Single(log.Parameters).Name));
            Assert.Equal(WeekEligible.Eligible, (facts with { LeftWorkForDomesticViolence = true }).Outcome());
        }
    }

    [Theory]
    [InlineData("2026-08-01", null, "2026-08-31")]
    [InlineData("2026-08-01", "2026-10-01", "2026-10-31")]
    [InlineData("2026-08-01", "2026-07-01", "2026-08-31")]
    public void The_log_is_kept_thirty_days_after_the_later_end(string yearEnds, string? lastExtended, string until) =>
        Assert.Equal(until.Day(), JobSearchEvidence.KeepLogUntil(yearEnds.Day(), lastExtended?.Day()));

    [Theory]
    [InlineData(nameof(WeekEligibilityFacts.ElectricalApprentice), "WAC 192-180-010(1)(c)", true)]
    [InlineData(nameof(WeekEligibilityFacts.ServingAsJuror), "RCW 50.20.117", true)]
    [InlineData(nameof(WeekEligibilityFacts.InTradeActTraining), "RCW 50.20.118(2)(a)", true)]
    [InlineData(nameof(WeekEligibilityFacts.OnStrikeOrLockedOut), "WAC 192-180-005(1)(a)(iii)", true)]
    [InlineData(nameof(WeekEligibilityFacts.InSharedWork), "WAC 192-180-005(1)(a)(iv)", true)]
    [InlineData(nameof(WeekEligibilityFacts.ProtectedByCourtOrder), null, false)] // excused from registration only
    [InlineData(nameof(WeekEligibilityFacts.AskedToIsolate), null, false)]
    public void Some_need_not_look_for_work(string excuse, string? cite, bool excused)
    {
        var facts = SomeConditions.NoSearch.With(excuse, true);
        Assert.Equal(excused ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal(cite, WeekEligibility.For(facts).All().FirstOrDefault(finding => finding.Rule == excuse)?.Cite);
    }

    [Fact]
    public void Trainees_and_the_self_employment_programme_need_not_look_for_work()
    {
        Assert.Equal(WeekEligible.Eligible, (SomeConditions.NoSearch with { Training = TrainingTests.Good }).Outcome());
        Assert.Equal(WeekEligible.Eligible, (SomeConditions.NoSearch with { SelfEmploymentAssistance = TrainingTests.Program }).Outcome());
        Assert.Equal(WeekEligible.Eligible, (SomeConditions.NoSearch with { Workshop = new() { Attended = true } }).Outcome());
    }

    [Theory]
    [InlineData(Unanswered.JobSearch, "WAC 192-140-075(1)")]
    [InlineData(Unanswered.Directive, "WAC 192-140-080(1)")]
    public void Silence_is_taken_for_no_search_unless_one_was_not_needed(Unanswered request, string cite)
    {
        var silent = SomeConditions.None with { DidNotReply = [request] };
        Assert.Equal((WeekEligible.NotEligible, cite), (silent.Outcome(), silent.The("Presumption").Cite));
        Assert.Equal(WeekEligible.Eligible, (silent with { InSharedWork = true }).Outcome());
        Assert.Equal(WeekEligible.Eligible, (silent with { JobSearch = new() { Entries = Contacts(3) } }).Outcome());
    }

    internal static IReadOnlyList<JobSearchEntry> Contacts(int number) =>
        [.. Enumerable.Repeat(new JobSearchEntry(JobSearchKind.Application), number)];

    private static WeekEligibilityFacts Of(IReadOnlyList<JobSearchEntry> entries, Func<JobSearchFacts, JobSearchFacts>? change = null)
    {
        var search = new JobSearchFacts { Entries = entries };
        return SomeConditions.None with { JobSearch = change is null ? search : change(search) };
    }
}
