using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly;

/// <summary>What a claimant certified about one week.</summary>
/// <param name="HoursAvailable">Hours in the week for which the claimant was available, 0 to 168.</param>
/// <param name="GrossEarnings">Dollars earned in the week before tax; zero when there was no work.</param>
/// <param name="HoursWorked">Zero when there was no work.</param>
/// <param name="JobSearchActivities">Employer contacts and approved activities.</param>
/// <param name="OtherPay">Dollars of pension, holiday, vacation, severance or other pay for the week; zero when none.</param>
public sealed record WeekAnswers(
    bool AbleAndAvailable,
    decimal HoursAvailable,
    bool Worked,
    decimal GrossEarnings,
    decimal HoursWorked,
    int JobSearchActivities,
    decimal OtherPay,
    bool InSchool);

/// <summary>A certification that was taken.</summary>
/// <param name="Confirmation">Number to quote when asking about it.</param>
/// <param name="On">The day it came in, Pacific.</param>
public sealed record CertifiedWeek(Week Week, WeekAnswers Answers, string Confirmation, DateOnly On);

/// <summary>What became of a certification that was sent.</summary>
/// <param name="Taken">The certification that counts; null when refused.</param>
/// <param name="Before">True when the week had been certified already: <paramref name="Taken"/> holds those answers, not the new ones.</param>
/// <param name="Refused">Why the week cannot be certified, and what to do; null when taken.</param>
public sealed record CertifyResult(CertifiedWeek? Taken, bool Before, Sentence? Refused);

/// <summary>
/// Takes in the claimant's word about one week; the first one counts. It is stored before the week's orchestration hears of it.
/// </summary>
public sealed class CertifyWeek(ClaimFile file, TimeProvider clock)
{
    public async Task<CertifyResult> CertifyAsync(
        string claimId, Week week, WeekAnswers answers, DurableTaskClient client, CancellationToken cancellation = default)
    {
        var claim = await file.StateAsync(claimId, cancellation);
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        if (claim?.Week(week.Sunday) is not { LastDay: { } lastDay } known)
            return new(null, false, Sentences.NotAsked);
        if (known.CertifiedOn is null && today > lastDay)
            return new(null, false, Sentences.TooLate(lastDay));

        var before = known.CertifiedOn is not null;
        var entry = await file.AppendAsync(
            claimId, LapseWeek.AnswerKey(week.Sunday), new WeekCertified(week.Sunday, answers), "claimant", cancellation);
        if (entry.Fact is not WeekCertified taken)
            return new(null, false, Sentences.TooLate(lastDay));
        await WeekAnswered.RaiseAsync(client, claimId, week.Sunday, cancellation);
        return new(Taken(claimId, week, taken.Answers, entry.AgencyDate), before || taken.Answers != answers, null);
    }

    /// <summary>What was certified for a week; null when nothing was.</summary>
    public async Task<CertifiedWeek?> FindAsync(string claimId, Week week, CancellationToken cancellation = default)
        => (await file.StateAsync(claimId, cancellation))?.Week(week.Sunday) is { CertifiedOn: { } on, Answers: { } answers }
            ? Taken(claimId, week, answers, on)
            : null;

    private static CertifiedWeek Taken(string claimId, Week week, WeekAnswers answers, DateOnly on)
        => new(week, answers, Confirmation.Of($"{claimId}|{week}"), on);

    private static class Sentences
    {
        public static Sentence NotAsked { get; } = new(
            "We have not asked you about this week. Look at your status page for the weeks that you can certify.",
            "No le hemos preguntado por esta semana. Vea en su página de estado las semanas que puede certificar.");

        public static Sentence TooLate(DateOnly lastDay) => new(
            $"This week could be certified until {Dates.Of(lastDay).En}. If something kept you from it, write to us and say what it was.",
            $"Esta semana se podía certificar hasta el {Dates.Of(lastDay).Es}. Si algo se lo impidió, escríbanos y díganos qué fue.");
    }
}
