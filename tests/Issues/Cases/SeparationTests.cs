using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Purges;

namespace BenefitsFlow.Tests.Issues.Cases;

/// <summary>How a job ended: RCW 50.20.050, 50.20.066, 50.20.080, 50.20.090; WAC 192-170-080.</summary>
public class SeparationTests
{
    // The job ended on Friday, August 1, 2025.
    private static readonly DateOnly WeekOfLeaving = new(2025, 7, 27);

    private static readonly (string, object)[] GoodOffer = [("reason", "JobOffer"), ("second-reason", "none")];

    private static readonly (string, object)[] Refused =
    [
        ("reason", "Insubordination"), ("second-reason", "none"), ("told.HarmToEmployer", "The customer left."),
    ];

    private static readonly (string, object)[] Harm = [("HarmToEmployer", true)];

    [Fact]
    public void A_quit_for_another_job_is_allowed_when_every_condition_is_shown()
    {
        var verdict = AnIssue.Of("separation-quit").Answer(Party.Claimant, AnIssue.With(GoodOffer)).Record.Verdict();
        Assert.Equal(IssueResult.Allow, verdict.Result);
        Assert.Empty(verdict.Judgements);
    }

    [Fact]
    public void A_quit_without_a_reason_of_the_list_is_denied_from_the_week_of_leaving_until_worked_off()
    {
        var verdict = AnIssue.Of("separation-quit")
            .Answer(Party.Claimant, AnIssue.With(("reason", "OutsideTheList"), ("second-reason", "none"))).Record.Verdict();
        Assert.Equal(new IssueResult(false, WeekOfLeaving, null), verdict.Result);
        Assert.Equal(PurgeKind.Quit, verdict.Purge);
    }

    [Fact]
    public void Before_anybody_has_answered_a_quit_is_open_and_no_judgement_yet()
    {
        var verdict = AnIssue.Of("separation-quit").Verdict();
        Assert.Null(verdict.Result);
        Assert.Empty(verdict.Judgements);
    }

    [Fact]
    public void A_good_reason_that_the_employer_disputes_is_for_a_person()
    {
        var record = AnIssue.Of("separation-quit").Answer(Party.Claimant, AnIssue.With(GoodOffer)).Record;
        record = record.Rebut(Party.Employer, AnIssue.With(("rebuttal-1.JobOffer.DefiniteBeforeLeaving", "disagree")));
        var verdict = record.Verdict();
        Assert.Null(verdict.Result);
        Assert.Equal(["JobOffer.DefiniteBeforeLeaving"], verdict.Disputed);
        var judged = Assert.Single(verdict.Judgements);
        Assert.Equal(["JobOffer.DefiniteBeforeLeaving"], judged.Facts);
        Assert.Equal(Party.Staff, judged.Question!.Of);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void What_a_person_finds_settles_the_dispute(bool found, bool allowed)
    {
        var record = AnIssue.Of("separation-quit").Answer(Party.Claimant, AnIssue.With(GoodOffer)).Record;
        record = record.Rebut(Party.Employer, AnIssue.With(("rebuttal-1.JobOffer.DefiniteBeforeLeaving", "disagree")));
        Assert.Equal(allowed, record.Say(Party.Staff, ("JobOffer.DefiniteBeforeLeaving", found)).Verdict().Result!.Allowed);
    }

    [Fact]
    public void Agreeing_in_part_disputes_too()
    {
        var record = AnIssue.Of("separation-quit").Answer(Party.Claimant, AnIssue.With(GoodOffer)).Record;
        record = record.Rebut(Party.Employer, AnIssue.With(("rebuttal-1.JobOffer.NewJobCovered", "partly")));
        Assert.Equal(["JobOffer.NewJobCovered"], record.Verdict().Disputed);
    }

    [Fact]
    public void A_claimant_who_never_answers_about_a_quit_is_presumed_to_have_had_no_good_cause()
    {
        var verdict = AnIssue.Of("separation-quit").Asked(Party.Claimant).Verdict();
        Assert.False(verdict.Result!.Allowed);
        Assert.Contains(verdict.Decision.Findings, finding => finding.Rule == "NoReply");
    }

    [Fact]
    public void A_quarter_less_pay_is_good_cause()
    {
        var verdict = AnIssue.Of("separation-quit").Answer(Party.Claimant, AnIssue.With(
            ("reason", "PayCut"), ("second-reason", "none"), ("pay-before", 20), ("pay-after", 15), ("pay-cut-on", "2025-07-01"))).Record.Verdict();
        Assert.Equal(IssueResult.Allow, verdict.Result);
    }

    [Fact]
    public void A_smaller_cut_of_pay_is_not()
    {
        var verdict = AnIssue.Of("separation-quit").Answer(Party.Claimant, AnIssue.With(
            ("reason", "PayCut"), ("second-reason", "none"), ("pay-before", 20), ("pay-after", 15.01m), ("pay-cut-on", "2025-07-01"))).Record.Verdict();
        Assert.False(verdict.Result!.Allowed);
    }

    [Fact]
    public void Notice_that_the_employer_cut_short_goes_to_a_person_as_a_discharge()
    {
        var record = AnIssue.Of("separation-quit").Say(Party.Claimant, ("reason", "NoticePeriod"), ("NoticePeriod.SentAwayEarly", true))
            .Say(Party.Employer, ("NoticePeriod.PaidThroughNotice", false));
        var verdict = record.Verdict();
        Assert.Null(verdict.Result);
        Assert.Equal(["staff-decides"], Assert.Single(verdict.Judgements).Facts);
        Assert.True(record.Say(Party.Staff, ("staff-decides", true)).Verdict().Result!.Allowed);
    }

    [Fact]
    public void A_discharge_of_which_the_employer_says_nothing_is_allowed()
    {
        var verdict = AnIssue.Of("separation-discharge").Answer(Party.Claimant, AnIssue.With()).Record.Asked(Party.Employer).Verdict();
        Assert.Equal(IssueResult.Allow, verdict.Result);
        Assert.Empty(verdict.Judgements);
    }

    [Fact]
    public void While_the_employer_has_time_a_discharge_is_open()
        => Assert.Null(AnIssue.Of("separation-discharge").Answer(Party.Claimant, AnIssue.With()).Record.Verdict().Result);

    [Fact]
    public void What_the_employer_told_in_words_a_person_judges_even_when_all_had_their_time()
    {
        var record = AnIssue.Of("separation-discharge").Answer(Party.Claimant, AnIssue.With()).Record.Answer(Party.Employer, AnIssue.With(Refused)).Record;
        var verdict = record.Verdict();
        Assert.Null(verdict.Result);
        Assert.Equal(["HarmToEmployer"], verdict.Judgements.SelectMany(judged => judged.Facts));
    }

    [Fact]
    public void Misconduct_that_is_shown_and_found_is_denied_until_worked_off()
    {
        var record = AnIssue.Of("separation-discharge").Answer(Party.Claimant, AnIssue.With()).Record.Answer(Party.Employer, AnIssue.With(Refused)).Record;
        var verdict = record.Say(Party.Staff, Harm).Verdict();
        Assert.Equal(new IssueResult(false, WeekOfLeaving, null), verdict.Result);
        Assert.Equal(PurgeKind.Misconduct, verdict.Purge);
    }

    [Fact]
    public void Misconduct_that_the_claimant_disputes_is_for_a_person()
    {
        var record = AnIssue.Of("separation-discharge").Answer(Party.Claimant, AnIssue.With()).Record.Answer(Party.Employer, AnIssue.With(Refused)).Record;
        var verdict = record.Say(Party.Staff, Harm).Rebut(Party.Claimant, AnIssue.With(("rebuttal-2.Insubordination.Deliberate", "disagree"))).Verdict();
        Assert.Null(verdict.Result);
        Assert.Equal(["Insubordination.Deliberate"], verdict.Judgements.SelectMany(judged => judged.Facts));
    }

    [Fact]
    public void Conduct_that_the_law_does_not_name_is_weighed_under_its_general_limbs()
    {
        var record = AnIssue.Of("separation-discharge").Answer(Party.Claimant, AnIssue.With()).Record
            .Answer(Party.Employer, AnIssue.With(
                ("reason", "not-suited"), ("second-reason", "none"), ("GeneralConduct.SeriousHarm", false), ("Excuses.Inability", false),
                ("Excuses.OrdinaryNegligence", false), ("Excuses.GoodFaithError", false))).Record;
        var verdict = record.Verdict();
        Assert.Null(verdict.Result);
        Assert.Contains("GeneralConduct.WillfulDisregard", verdict.Judgements.SelectMany(judged => judged.Facts));
        Assert.All(verdict.Judgements, judged => Assert.NotNull(Questionnaire.Judge(IssueCatalogue.Of("separation-discharge"), judged)));
    }

    [Fact]
    public void Misconduct_goes_through_two_rounds_of_rebuttal_to_a_person()
    {
        var record = AnIssue.Of("separation-discharge").Answer(Party.Claimant, AnIssue.With()).Record.Answer(Party.Employer, AnIssue.With(Refused)).Record;
        record = record.Rebut(Party.Claimant, AnIssue.With(("rebuttal-2.Insubordination.Reasonable", "disagree"), ("something-new", "The machine was broken.")));
        Assert.NotEmpty(Questionnaire.Against(record, Party.Employer));
        record = record.Rebut(Party.Employer, AnIssue.With(("something-new", "It had been repaired.")));
        Assert.NotEmpty(Questionnaire.Against(record, Party.Claimant));
        record = record.Rebut(Party.Claimant, AnIssue.With(("something-new", "It had not.")));
        Assert.Empty(Questionnaire.Against(record, Party.Employer));
        Assert.Contains("Insubordination.Reasonable", record.Verdict().Judgements.SelectMany(judged => judged.Facts));
    }

    [Fact]
    public void A_silent_claimant_whose_employer_is_known_is_not_denied_for_the_silence()
        => Assert.True(AnIssue.Of("separation-discharge").Asked(Party.Claimant).Asked(Party.Employer).Verdict().Result!.Allowed);

    [Fact]
    public void A_silent_claimant_whose_employer_cannot_be_reached_is_presumed_to_have_been_discharged_for_misconduct()
        => Assert.False(AnIssue.Of("separation-discharge").Asked(Party.Claimant).Asked(Party.Employer, reached: false).Verdict().Result!.Allowed);

    [Fact]
    public void A_party_has_its_last_day_to_answer_whole()
    {
        var record = AnIssue.Of("separation-quit").Asked(Party.Claimant);
        var last = AnIssue.Applied.AddDays(9);
        Assert.Null(IssueCatalogue.Of("separation-quit").Case.Decide(record, last).Result);
        Assert.NotNull(IssueCatalogue.Of("separation-quit").Case.Decide(record, last.AddDays(1)).Result);
    }

    [Fact]
    public void A_leave_that_lasts_is_no_separation()
    {
        var verdict = AnIssue.Of("separation-leave").Answer(Party.Claimant, AnIssue.With(
            ("LeaveOfAbsence.DisciplinarySuspension", false), ("LeaveOfAbsence.Afterwards", "StillOnLeave"), ("LeaveOfAbsence.Expires", "2025-12-01"))).Record.Verdict();
        Assert.True(verdict.Result?.Allowed ?? verdict.Judgements.Count > 0);
    }

    [Fact]
    public void A_strike_denies_until_the_second_Sunday_after_its_first_day()
    {
        // Struck on Wednesday, January 7, 2026: possible from Sunday, January 18.
        var verdict = AnIssue.Of("separation-labour-dispute", new(2026, 1, 11)).Say(
            Party.Claimant, ("Kind", "Strike"), ("Began", "2026-01-07"), ("Participating", true)).Say(
            Party.Employer, ("DeliberateAction", true), ("TermsAtIssue", true), ("DueToDispute", true)).Verdict();
        Assert.Equal(new IssueResult(false, new(2026, 1, 11), new(2026, 1, 11)), verdict.Result);
    }

    [Fact]
    public void A_lockout_since_2026_denies_nothing()
        => Assert.True(AnIssue.Of("separation-labour-dispute", new(2026, 1, 11)).Say(
            Party.Claimant, ("Kind", "Lockout"), ("Began", "2026-01-07")).Say(
            Party.Employer, ("DeliberateAction", true), ("TermsAtIssue", true), ("DueToDispute", true)).Verdict().Result!.Allowed);

    [Fact]
    public void Work_that_was_refused_without_good_cause_is_denied_from_the_week_of_the_refusal()
    {
        var record = AnIssue.Of("refusal", new(2025, 8, 10)).Say(
            Party.Claimant, ("Kind", "Accept"), ("Day", "2025-08-12"), ("Failed", true), ("Work.InKeeping", true), ("Work.Able", true), ("told.GoodCause", "I did not like it."));
        record = record.Say(Party.Employer, ("Offered", true));
        Assert.Null(record.Verdict().Result);
        var verdict = record.Say(Party.Staff, [("GoodCause", false), .. SuitableWork]).Verdict();
        Assert.Equal(new IssueResult(false, new(2025, 8, 10), null), verdict.Result);
        Assert.Equal(PurgeKind.Refusal, verdict.Purge);
    }

    [Fact]
    public void Work_that_was_taken_was_not_refused()
        => Assert.True(AnIssue.Of("refusal", new(2025, 8, 10)).Say(Party.Claimant, ("Kind", "Accept"), ("Failed", false)).Verdict().Result!.Allowed);

    [Fact]
    public void How_a_job_ended_that_no_rule_settles_a_person_says()
    {
        var record = AnIssue.Of("separation-other").Answer(Party.Claimant, AnIssue.With()).Record;
        Assert.Null(record.Verdict().Result);
        Assert.Equal(["staff-decides"], Assert.Single(record.Verdict().Judgements).Facts);
        Assert.Equal(new IssueResult(false, WeekOfLeaving, null), record.Say(Party.Staff, ("staff-decides", false)).Verdict().Result);
    }

    [Fact]
    public void A_party_cannot_decide_for_the_agency()
        => Assert.Null(AnIssue.Of("separation-other").Say(Party.Claimant, ("staff-decides", true)).Verdict().Result);

    [Fact]
    public void A_party_cannot_judge_what_is_the_agencys_to_judge()
        => Assert.Empty(Gathered.Of(
            AnIssue.Of("separation-discharge").Say(Party.Employer, ("FlagrantConduct.Judged", true), ("ClaimantSilent", true), ("Separated", "x")),
            typeof(BenefitsFlow.Law.Separation.Discharges.DischargeFacts)).Facts);

    [Fact]
    public void An_impossible_answer_goes_to_a_person_and_breaks_nothing()
    {
        var verdict = AnIssue.Of("separation-quit").Say(
            Party.Claimant, ("reason", "LeaveOfAbsence"), ("LeaveOfAbsence.Expires", "1999-01-01"), ("JobOffer.DefiniteBeforeLeaving", "perhaps")).Verdict();
        Assert.Null(verdict.Result);
        Assert.Equal(["staff-decides"], Assert.Single(verdict.Judgements).Facts);
    }

    private static (string, object)[] SuitableWork =>
    [
        ("Work.VacantByDispute", false), ("Work.LessFavorable", false), ("Work.UnionCondition", false), ("Work.Risk", false), ("Work.Unfit", false),
        ("Work.BetterProspects", false), ("Work.TooFar", false), ("Work.OtherFactor", false), ("Work.HoursPerWeek", 40),
    ];
}
