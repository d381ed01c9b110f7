using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly;

/// <summary>A certification that was taken.</summary>
/// <param name="Confirmation">Number to quote when asking about it.</param>
/// <param name="On">The day it came in, Pacific.</param>
/// <param name="Became">What became of the week; null while it waits to be decided.</param>
public sealed record CertifiedWeek(Week Week, WeekAnswers Answers, string Confirmation, DateOnly On, Sentence? Became = null);

/// <summary>A job search log as the claimant told it (WAC 192-180-015): kept sealed, for the review of the search.</summary>
/// <param name="Week">Its Sunday.</param>
public sealed record SearchLog(DateOnly Week, string Words);

/// <summary>What became of a certification that was sent.</summary>
/// <param name="Taken">The certification that counts; null when refused.</param>
/// <param name="Before">True when the week had been certified already: <paramref name="Taken"/> holds those answers, not the new ones.</param>
/// <param name="Refused">Why the week cannot be certified, and what to do; null when taken.</param>
public sealed record CertifyResult(CertifiedWeek? Taken, bool Before, Sentence? Refused);

/// <summary>
/// Takes in the claimant's word about one week; the first one counts. It is stored before the week's orchestration hears of it. One that comes late needs
/// a reason, which a person weighs (WAC 192-140-005(4)).
/// </summary>
public sealed class CertifyWeek(ClaimFile file, IssueFile issues, SealedRows rows, TimeProvider clock)
{
    private DateOnly Today => AgencyCalendar.DateOf(clock.GetUtcNow());

    internal async Task<CertifyResult> CertifyAsync(string claimId, Week week, TypedWeek typed, DurableTaskClient client, CancellationToken cancellation = default)
    {
        var (answers, log, reason) = typed;
        var claim = await file.StateAsync(claimId, cancellation);
        if (claim is null || !CanBeClaimed(claim, week))
            return new(null, false, Sentences.NotAsked);
        var known = claim.Week(week.Sunday);
        var late = known is { CertifiedOn: not null } ? known.Late : Series.NeedsReason(claim, week.Sunday, Today);
        if (late && reason is null && known?.CertifiedOn is null)
            return new(null, false, Sentences.TooLate(week, known?.LastDay));

        if (known?.CertifiedOn is null)
            await file.AppendAsync(claimId, known is { Lapsed: true } ? LateKey(week.Sunday) : LapseWeek.AnswerKey(week.Sunday), new WeekCertified(week.Sunday, answers, late), "claimant", cancellation);
        var taken = (await file.StateAsync(claimId, cancellation))!.Week(week.Sunday);
        if (taken is not { CertifiedOn: { } on, Answers: { } counts })
            return new(null, false, Sentences.TooLate(week, known?.LastDay));
        // Sent again, it makes good what a break left undone: the first of each counts.
        if (log is not null)
            await rows.InsertAsync("personal", claimId, $"search-{week}", new SearchLog(week.Sunday, log), cancellation: cancellation);
        if (taken.Late)
            await TakeReasonAsync(claimId, week, reason, cancellation);
        if (known is { Lapsed: true })
            await LateWeek.StartAsync(client, claimId, week.Sunday, cancellation);
        else
            await WeekAnswered.TellAsync(client, claimId, taken, cancellation);
        return new(Taken(claimId, taken, counts, on), known?.CertifiedOn is not null || counts != answers, null);
    }

    /// <summary>Tells the week's proceeding again of a certification that is on file and was not taken up: the word may have been lost.</summary>
    public async Task TellAgainAsync(string claimId, Week week, DurableTaskClient client, CancellationToken cancellation = default)
    {
        if ((await file.StateAsync(claimId, cancellation))?.Week(week.Sunday) is { } waits && WeekAnswered.Waits(waits))
            await WeekAnswered.TellAsync(client, claimId, waits, cancellation);
    }

    /// <summary>True when the claimant has to say what kept the week from being certified in time.</summary>
    public async Task<bool> NeedsReasonAsync(string claimId, Week week, CancellationToken cancellation = default)
        => await file.StateAsync(claimId, cancellation) is { } claim && CanBeClaimed(claim, week)
            && claim.Week(week.Sunday)?.CertifiedOn is null && Series.NeedsReason(claim, week.Sunday, Today);

    /// <summary>What was certified for a week; null when nothing was.</summary>
    public async Task<CertifiedWeek?> FindAsync(string claimId, Week week, CancellationToken cancellation = default)
        => (await file.StateAsync(claimId, cancellation))?.Week(week.Sunday) is { CertifiedOn: { } on, Answers: { } answers } state
            ? Taken(claimId, state, answers, on)
            : null;

    private static string LateKey(DateOnly sunday) => $"week-{sunday:yyyy-MM-dd}-late";

    /// <summary>A week that was asked for, or one in a break before the claim was reopened.</summary>
    private static bool CanBeClaimed(ClaimState claim, Week week)
        => claim.Week(week.Sunday)?.LastDay is not null || (claim.Determination is { Eligible: true } && week.Sunday >= claim.EffectiveSunday && week.Sunday < claim.Reopened);

    /// <summary>The reason is the claimant's statement on the issue that the lateness raises.</summary>
    private async Task TakeReasonAsync(string claimId, Week week, string? reason, CancellationToken cancellation)
    {
        const string Cause = "Filing.GoodCauseForLateness";
        await file.AppendAsync(claimId, $"issue-{LateWeek.Issue}-{week}", new IssueRaised(LateWeek.Issue, "WAC 192-140-005(4)", week.Sunday), "agency", cancellation);
        var issue = (await file.StateAsync(claimId, cancellation))!.Issues.First(one => one.Code == LateWeek.Issue && one.Week == week.Sunday);
        if (reason is null)
            return;
        var said = new StatementContent
        {
            By = Party.Claimant,
            Answers = [new(Shapes.ToldOf(Cause), LateWeek.Asked, System.Text.Json.JsonSerializer.SerializeToElement(reason))],
        };
        await issues.TakeStatementAsync(claimId, "late-claim", new(issue.Number, "late-claim", Party.Claimant, null, null, null, null), said, "claimant", cancellation);
    }

    private static CertifiedWeek Taken(string claimId, WeekState state, WeekAnswers answers, DateOnly on)
    {
        var week = new Week(state.Week);
        return new(week, answers, Confirmation.Of($"{claimId}|{week}"), on, WeekAnswered.Waits(state) ? null : StatusWords.Of(state));
    }

    private static class Sentences
    {
        public static Sentence NotAsked { get; } = new(
            "We have not asked you about this week. Look at your status page for the weeks that you can certify.",
            "No le hemos preguntado por esta semana. Vea en su página de estado las semanas que puede certificar.");

        public static Sentence TooLate(Week week, DateOnly? lastDay)
        {
            var day = Dates.Of(lastDay ?? Law.Weekly.FilingWindow.For(week).Last);
            return new(
                $"This week could be certified until {day.En}. Say below what kept you from it, and send the page again.",
                $"Esta semana se podía certificar hasta el {day.Es}. Diga abajo qué se lo impidió y envíe la página otra vez.");
        }
    }
}
