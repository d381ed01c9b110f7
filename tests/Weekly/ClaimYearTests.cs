using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.App.Weekly.Redeciding;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Tests.Issues.Determining;

namespace BenefitsFlow.Tests.Weekly;

/// <summary>A claim through breaks to its end: WAC 192-110-050, 192-140-005; RCW 50.04.030, 50.20.120.</summary>
public sealed class ClaimYearTests
{
    private static readonly DateOnly First = Case.Claim().EffectiveSunday;
    private static readonly WeekAnswers Plain = new(true, 40, false, 0, 0, 3, 0, false);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_claim_on_which_nobody_claims_pauses_is_told_and_goes_on_when_it_is_reopened()
    {
        await using var agency = await AgencyHost.StartAsync(At(First.AddDays(6)));
        var (file, id) = await ClaimAsync(agency, First);

        await WindAsync(agency, First.AddDays(50));
        var paused = (await file.StateAsync(id, Cancellation))!;
        Assert.Equal((First.AddDays(28), 4), (paused.Paused, paused.Weeks.Count));
        Assert.NotNull(await agency.Get<LetterShelf>().ReadAsync(id, "claim-paused-2026-03-29", "pdf", Cancellation));
        Assert.True(await file.HasAsync(id, "mail-claim-paused-2026-03-29", Cancellation));

        await agency.Get<ReopenClaim>().ReopenAsync(id, worked: true, agency.Host.Client, Cancellation);
        await agency.Get<ReopenClaim>().ReopenAsync(id, worked: true, agency.Host.Client, Cancellation);
        await WindAsync(agency, First.AddDays(57));
        var open = (await file.StateAsync(id, Cancellation))!;
        Assert.Null(open.Paused);
        Assert.Equal(First.AddDays(49), open.Reopened);
        Assert.NotNull(open.Week(First.AddDays(49))!.Opened);
        Assert.Equal(["separation-other"], open.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public async Task A_week_claimed_late_waits_for_a_person_with_the_reason_on_record()
    {
        await using var agency = await AgencyHost.StartAsync(At(First.AddDays(6)));
        var (file, id) = await ClaimAsync(agency, First);
        await WindAsync(agency, First.AddDays(36));
        var certify = agency.Get<CertifyWeek>();

        Assert.True(await certify.NeedsReasonAsync(id, new(First), Cancellation));
        Assert.NotNull((await certify.CertifyAsync(id, new(First), new(Plain, null, null), agency.Host.Client, Cancellation)).Refused);
        var taken = await certify.CertifyAsync(id, new(First), new(Plain, null, "I was in the hospital."), agency.Host.Client, Cancellation);
        await WindAsync(agency, First.AddDays(36));

        Assert.Null(taken.Refused);
        var claim = (await file.StateAsync(id, Cancellation))!;
        Assert.Equal((true, false), (claim.Week(First)!.Late, claim.Week(First)!.Lapsed));
        Assert.Equal(["late-claim"], claim.Week(First)!.HeldFor);
        var record = (await agency.Get<IssueFile>().LoadAsync(id, 1, Cancellation))!;
        Assert.Equal("I was in the hospital.", record.Statements.Single().Content.Answers.Single().Value.GetString());
    }

    [Fact]
    public async Task A_certification_of_which_the_week_never_heard_is_taken_up_when_its_page_is_seen_again_or_sent_again()
    {
        foreach (var again in (bool[])[false, true])
        {
            await using var agency = await AgencyHost.StartAsync(At(First.AddDays(6)));
            var (file, id) = await ClaimAsync(agency, First);
            await WindAsync(agency, First.AddDays(8));
            // The process ended here, before the week was told.
            await file.AppendAsync(id, LapseWeek.AnswerKey(First), new WeekCertified(First, Plain), "claimant", Cancellation);
            var certify = agency.Get<CertifyWeek>();
            await WindAsync(agency, First.AddDays(8));
            Assert.Null((await file.StateAsync(id, Cancellation))!.Week(First)!.Decided);
            Assert.Null((await certify.FindAsync(id, new(First), Cancellation))!.Became);

            if (again)
                Assert.Equal((true, Plain), (await certify.CertifyAsync(id, new(First), new(Plain with { GrossEarnings = 50 }, null, null), agency.Host.Client, Cancellation)) is var sent ? (sent.Before, sent.Taken!.Answers) : default);
            else
                await certify.TellAgainAsync(id, new(First), agency.Host.Client, Cancellation);
            await certify.TellAgainAsync(id, new(First), agency.Host.Client, Cancellation);
            await WindAsync(agency, First.AddDays(8));

            var entries = await file.ReadAsync(id, Cancellation).ToListAsync(Cancellation);
            Assert.Equal((1, 1, 1), (Count<WeekCertified>(entries), Count<WeekDecided>(entries), entries.Count(entry => entry.Fact is MailSent { Kind: "week-statement" })));
            Assert.NotNull((await certify.FindAsync(id, new(First), Cancellation))!.Became);
        }
    }

    [Fact]
    public async Task A_late_week_that_is_sent_again_counts_once_with_its_first_answers()
    {
        await using var agency = await AgencyHost.StartAsync(At(First.AddDays(6)));
        var (file, id) = await ClaimAsync(agency, First);
        await WindAsync(agency, First.AddDays(50));
        await agency.Get<ReopenClaim>().ReopenAsync(id, worked: false, agency.Host.Client, Cancellation);
        // One week was asked for and lapsed; the other was never asked for.
        foreach (var sunday in (DateOnly[])[First, First.AddDays(35)])
            foreach (var earned in (decimal[])[0, 90])
                await agency.Get<CertifyWeek>().CertifyAsync(id, new(sunday), new(Plain with { GrossEarnings = earned }, null, "I was ill."), agency.Host.Client, Cancellation);
        await WindAsync(agency, First.AddDays(50));

        var entries = await file.ReadAsync(id, Cancellation).ToListAsync(Cancellation);
        Assert.Equal((2, 2), (Count<WeekCertified>(entries), Count<IssueRaised>(entries)));
        Assert.All((await file.StateAsync(id, Cancellation))!.Weeks.Where(week => week.CertifiedOn is not null), week => Assert.Equal(Plain, week.Answers));
    }

    private static int Count<T>(IEnumerable<Entry> entries) => entries.Count(entry => entry.Fact is T);

    [Fact]
    public async Task The_end_of_the_year_is_told_and_lets_the_person_apply_again()
    {
        var year = Case.Claim().Determination!;
        var last = Week.Of(year.BenefitYearEnds!.Value).Sunday;
        await using var agency = await AgencyHost.StartAsync(At(last.AddDays(6)));
        var (file, id) = await ClaimAsync(agency, last);

        await WindAsync(agency, last.AddDays(9));

        var ended = (await file.StateAsync(id, Cancellation))!;
        Assert.Equal("year-ended", ended.Ended);
        Assert.NotNull(await agency.Get<LetterShelf>().ReadAsync(id, "claim-year-ended", "html", Cancellation));
        Assert.True(await file.HasAsync(id, "mail-claim-year-ended", Cancellation));
    }

    /// <summary>What rises is asked for at once, and each of the weeks that nobody asked about may be claimed as long as any other.</summary>
    [Fact]
    public async Task A_claim_that_was_used_up_goes_on_when_its_amounts_rise_and_can_be_used_up_again()
    {
        await using var agency = await AgencyHost.StartAsync(At(First.AddDays(20)));
        var made = Case.Claim().Determination!;
        var (file, id) = await ClaimAsync(agency, First.AddDays(14), made with { MaximumBenefitsPayable = made.WeeklyBenefitAmount });
        await CertifyAsync(agency, file, id, First, First.AddDays(7));
        await WindAsync(agency, First.AddDays(50));
        Assert.Equal(("exhausted", 2), ((await file.StateAsync(id, Cancellation))!.Ended, (await file.StateAsync(id, Cancellation))!.Weeks.Count));

        await file.AppendAsync(
            id, Redetermining.KeyOf(2), new MonetaryRedetermined(2, made with { MaximumBenefitsPayable = made.WeeklyBenefitAmount * 2 }, RedeterminationGround.EmployerCorrection, 0, 0),
            "agency", Cancellation);
        await RoundStart.StartAsync(agency.Host.Client, file, id, Cancellation);
        await WindAsync(agency, First.AddDays(51));

        var open = (await file.StateAsync(id, Cancellation))!;
        Assert.Null(open.Ended);
        Assert.Equal([14, 21, 28, 35, 42], open.Weeks.Skip(2).Select(week => week.Week.DayNumber - First.DayNumber));
        Assert.All(open.Weeks.Skip(2), week => Assert.Equal((First.AddDays(76), false), (week.LastDay!.Value, week.Lapsed)));
        await CertifyAsync(agency, file, id, First.AddDays(14));
        await WindAsync(agency, First.AddDays(60));

        var again = (await file.StateAsync(id, Cancellation))!;
        Assert.Equal(("exhausted", 0m), (again.Ended, again.Balance));
        Assert.Equal(["claim-exhausted", "claim-exhausted-2"], again.Notices.Select(notice => notice.Name));
        Assert.NotNull(await agency.Get<LetterShelf>().ReadAsync(id, "claim-exhausted-2", "pdf", Cancellation));
        Assert.True(await file.HasAsync(id, "mail-claim-exhausted-2", Cancellation));
    }

    /// <summary>The round's word is lost; the sweep finds the claim.</summary>
    [Fact]
    public async Task A_used_up_claim_whose_word_was_lost_is_found_by_the_sweep_and_ends_with_its_year()
    {
        var year = Case.Claim().Determination!;
        var last = Week.Of(year.BenefitYearEnds!.Value).Sunday;
        await using var agency = await AgencyHost.StartAsync(At(last.AddDays(-8)));
        var (file, id) = await ClaimAsync(agency, last.AddDays(-14), year with { MaximumBenefitsPayable = year.WeeklyBenefitAmount });
        await CertifyAsync(agency, file, id, last.AddDays(-28), last.AddDays(-21));
        await WindAsync(agency, last.AddDays(-5));
        Assert.Equal("exhausted", (await file.StateAsync(id, Cancellation))!.Ended);

        // A round that is over already, as if the process had ended before it told the claim.
        await file.AppendAsync(id, Redetermining.KeyOf(2), new MonetaryRedetermined(2, year, RedeterminationGround.EmployerCorrection, 0, 0), "agency", Cancellation);
        await file.AppendAsync(id, "told", new MailSent("redecided-2", null), "agency", Cancellation);
        await WindAsync(agency, last.AddDays(-3));
        Assert.Null((await file.StateAsync(id, Cancellation))!.Ended);
        await WindAsync(agency, last.AddDays(9));

        var ended = (await file.StateAsync(id, Cancellation))!;
        Assert.Equal("year-ended", ended.Ended);
        Assert.True(await file.HasAsync(id, "mail-claim-year-ended", Cancellation));
    }

    [Fact]
    public async Task Weeks_paid_conditionally_that_are_denied_after_all_seem_overpaid_and_the_claimant_is_heard()
    {
        await using var agency = await AgencyHost.StartAsync(At(First.AddDays(40)));
        var (file, id) = (agency.Get<ClaimFile>(), Guid.NewGuid().ToString("N"));
        await SeedAsync(agency, file, id);
        foreach (var sunday in (DateOnly[])[First, First.AddDays(7)])
        {
            await file.AppendAsync(id, $"week-{sunday:yyyy-MM-dd}-answer", new WeekCertified(sunday, Plain), "claimant", Cancellation);
            await new DecideWeek(file, agency.Get<PersonsDebts>(), TimeProvider.System).Run(new(id, sunday), Cancellation);
        }

        await file.AppendAsync(id, "paid", new PaymentSent(First.AddDays(7), 36600, "2026-03-16", "1"), "agency", Cancellation);
        var asked = new ClaimWeek(id, First.AddDays(14));
        await file.AppendAsync(id, "answer", new WeekCertified(asked.Sunday, Plain with { JobSearchActivities = 1 }), "claimant", Cancellation);
        Assert.False(await new DecideWeek(file, agency.Get<PersonsDebts>(), agency.Host.Clock).Run(asked, Cancellation));
        await file.AppendAsync(id, "told", new MailSent("conditional-1", null), "agency", Cancellation);
        Assert.True(await new DecideWeek(file, agency.Get<PersonsDebts>(), agency.Host.Clock).Run(asked, Cancellation));

        await file.AppendAsync(id, "issue-1-determined-1", new IssueDetermined(1, 1, 1, "digest", new(false, asked.Sunday, asked.Sunday), "RCW 50.20.240"), "ana-lima", Cancellation);
        var settle = agency.Get<SettleWeeks>();
        await settle.Run(new(id, 1, 1), agency.Host.Client, Cancellation);
        await settle.Run(new(id, 1, 1), agency.Host.Client, Cancellation);

        var suspected = Assert.Single((await file.StateAsync(id, Cancellation))!.Overpayments);
        Assert.Equal(OverpaymentCause.Conditional, suspected.Cause);
        Assert.Equal([new SuspectedWeek(asked.Sunday, 36600, 0)], suspected.Weeks);
    }

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new(17, 0)), TimeSpan.Zero);

    private static Task WindAsync(AgencyHost agency, DateOnly day) => agency.Host.Winder.WindToAsync(At(day), Cancellation);

    /// <summary>Certifies weeks and decides them at once, in their order.</summary>
    private static async Task CertifyAsync(AgencyHost agency, ClaimFile file, string id, params DateOnly[] sundays)
    {
        foreach (var sunday in sundays)
        {
            await file.AppendAsync(id, $"week-{sunday:yyyy-MM-dd}-opened", new WeekOpened(sunday, sunday.AddDays(34)), "agency", Cancellation);
            await file.AppendAsync(id, LapseWeek.AnswerKey(sunday), new WeekCertified(sunday, Plain), "claimant", Cancellation);
            await new DecideWeek(file, agency.Get<PersonsDebts>(), agency.Host.Clock).Run(new(id, sunday), Cancellation);
        }
    }

    /// <summary>A claim that next asks for the week of a Sunday.</summary>
    private static async Task<(ClaimFile File, string Id)> ClaimAsync(AgencyHost agency, DateOnly next, MonetaryDetermination? determination = null)
    {
        var (file, id) = (agency.Get<ClaimFile>(), Guid.NewGuid().ToString("N"));
        await SeedAsync(agency, file, id, determination);
        await agency.Host.Client.ScheduleNewOrchestrationInstanceAsync(
            ClaimOrchestration.Name,
            new ClaimProgress(id, WeekCalendar.Next(new(next)), ClaimOrchestration.Code),
            new StartOrchestrationOptions(ClaimOrchestration.InstanceOf(id)),
            Cancellation);
        return (file, id);
    }

    private static async Task SeedAsync(AgencyHost agency, ClaimFile file, string id, MonetaryDetermination? determination = null)
    {
        var claim = Case.Claim();
        await agency.Get<PersonalFile>().SaveAsync(id, Case.Record().Person, Cancellation);
        await file.AppendAsync(id, "filed", new ClaimFiled("BF-0000-0000", claim.Applied, claim.EffectiveSunday, "en", 40, false, false), "claimant", Cancellation);
        await file.AppendAsync(id, "determined", new MonetaryDetermined(determination ?? claim.Determination!), "agency", Cancellation);
    }
}
