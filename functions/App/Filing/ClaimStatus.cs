using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Issues.FactFinding;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.App.Weekly.Redeciding;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Filing;

/// <summary>Tells a claimant where the claim stands: what happened, who acts next and by when.</summary>
public sealed class ClaimStatus(ClaimFile file, IssueFile issues, LetterShelf letters, TimeProvider clock)
{
    /// <summary>The claim's status in a language; null when there is no such claim.</summary>
    /// <param name="language"><c>en</c> or <c>es</c>.</param>
    public async Task<StatusView?> OfAsync(string claimId, string language, CancellationToken cancellation = default)
    {
        if (await file.StateAsync(claimId, cancellation) is not { } claim)
            return null;
        var events = new List<StatusEvent>();
        var mailed = new Dictionary<string, DateOnly>();
        await foreach (var entry in file.ReadAsync(claimId, cancellation))
        {
            if (StatusWords.Of(entry.Fact) is { } words)
                events.Add(new(entry.AgencyDate, words.In(language)));
            if (entry.Fact is MailSent mail)
                mailed.TryAdd(mail.Kind, entry.AgencyDate);
        }

        events.Reverse();
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        return new StatusView(
            claim.Confirmation,
            StatusWords.Headline(claim).In(language),
            [.. StatusNext.Of(claim, today, await OwedAsync(claim, today, cancellation)).Select(step => new StatusStep(step.Yours, step.Text.In(language), step.By, step.Path))],
            events,
            [.. claim.Weeks.Reverse().Select(week => Row(week, language))],
            await LettersAsync(claim, mailed, language, cancellation),
            claim.Determination is { Eligible: true } made
                ? new(made.WeeklyBenefitAmount, claim.Weeks.Sum(week => week.PaidCents) / 100m, claim.Balance!.Value, made.BenefitYearEnds!.Value)
                : null,
            claim.Overpayments.Any(one => one.Established is not null));
    }

    /// <summary>Issues on which the claimant was asked and owes an answer.</summary>
    private async Task<IReadOnlyList<StatusNext.Owed>> OwedAsync(ClaimState claim, DateOnly today, CancellationToken cancellation)
    {
        List<StatusNext.Owed> owed = [];
        foreach (var issue in claim.Issues.Where(issue => issue is { Open: true, Step: > 0 }))
            if (await issues.LoadAsync(claim.ClaimId, issue.Number, cancellation) is { } record && Round.Of(record, Party.Claimant, today) is not null)
                owed.Add(new(issue.Number, IssueView.LastDay(record, Party.Claimant)));
        return owed;
    }

    private static StatusWeek Row(WeekState week, string language) => new(
        week.Week,
        StatusWords.Of(week).In(language),
        week.PaidOn is null ? null : week.PaidCents / 100m,
        $"claims/weeks/{week.Week:yyyy-MM-dd}");

    /// <summary>Newest first.</summary>
    private async Task<IReadOnlyList<StatusLetter>> LettersAsync(ClaimState claim, Dictionary<string, DateOnly> mailed, string language, CancellationToken cancellation)
    {
        var kept = await letters.ListAsync(claim.ClaimId, cancellation);
        return [.. AllLetters(claim, mailed, language).Where(letter => kept.Contains($"{letter.Name}.pdf"))];
    }

    private static IEnumerable<StatusLetter> AllLetters(ClaimState claim, Dictionary<string, DateOnly> mailed, string language)
    {
        foreach (var notice in claim.Notices.Reverse())
            yield return new(notice.Name, StatusWords.NoticeLetter(notice).In(language), notice.On);
        foreach (var round in claim.Rounds.Reverse())
            if (mailed.TryGetValue(RoundState.MailOf(round.Number), out var day))
                yield return new(WriteRedecision.LetterName(round.Number), StatusWords.RoundLetter.In(language), day);
        foreach (var issue in claim.Issues.Where(issue => issue.Determination > 0).OrderByDescending(issue => issue.DeterminedOn))
            for (var number = issue.Determination; number > 0; number--)
                yield return new(DeterminationLetters.NameOf(issue.Number, number, Party.Claimant), StatusWords.IssueLetter(issue).In(language), issue.DeterminedOn!.Value);
        foreach (var week in claim.Weeks.Where(week => week.Decided is not null).OrderByDescending(week => week.Decided!.Place))
            yield return new(WriteWeekStatement.LetterName(week.Week), StatusWords.WeekLetter(week).In(language), week.Decided!.On);
        if (claim.DeterminedOn is { } on)
            yield return new(WriteDetermination.LetterName, StatusWords.DeterminationLetter.In(language), on);
    }
}
