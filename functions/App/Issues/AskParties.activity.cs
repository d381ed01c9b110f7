using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Overpayments.Advising;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues;

/// <summary>
/// Asks each party for what it still owes an answer to, and reminds it before its time runs out. A mail and its line in the log of attempts are one
/// effect under one key: a repeat after a break carries the same Message-ID, and what the log holds is not sent again.
/// </summary>
public sealed class AskParties(IssueFile issues, PartyMail mail, PartyChannel channels, NoticeOnPaper paper, Advice advice, TimeProvider clock)
{
    [Function(nameof(AskParties))]
    public async Task Run([ActivityTrigger] IssueStep input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (await issues.LoadAsync(input.ClaimId, input.Number, cancellation) is not { Issue.Open: true } record)
            return;
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        var windows = HearingWindows.Of(record, today);
        foreach (var owed in windows.Where(window => window.Owed))
            await AskAsync(record, owed, today, cancellation);
        foreach (var due in windows.Where(window => window.RemindOn(record) <= today).DistinctBy(window => (window.Party, window.LastDay)))
            await RemindAsync(record, due, cancellation);
    }

    private async Task AskAsync(IssueRecord record, HearingWindow owed, DateOnly today, CancellationToken cancellation)
    {
        var (party, kind) = (owed.Party, NoticeOnPaper.KindOf(owed.For, owed.About));
        var channel = await channels.OfAsync(record, party, cancellation);
        var made = owed.AskedOn(today, channel).Asked!.Made with { Issue = record.Issue.Number };
        var letter = await advice.WriteAsync(record, owed, today, made.AnswerBy!.Value, cancellation);
        var text = HearingWords.For(party, owed.For, record.Issue.Number, made.AnswerBy!.Value) with { Letter = letter?.Letter };
        if (channel == Channel.Letter)
            await paper.QueueAsync(record, party, kind, text, cancellation);
        else if (!await mail.SendAsync(record, party, kind, text, cancellation))
            throw new InvalidOperationException("The address for mail went away. Try again: it goes on paper then.");
        if (letter is not null)
            await advice.EnterAsync(record.Claim.ClaimId, letter, cancellation);
        await issues.EnterAttemptAsync(record.Claim.ClaimId, $"{party}-{kind}-{channel}".ToLowerInvariant(), made, "agency", cancellation: cancellation);
    }

    private async Task RemindAsync(IssueRecord record, HearingWindow due, CancellationToken cancellation)
    {
        var (issue, last) = (record.Issue.Number, due.LastDay!.Value);
        if (await channels.OfAsync(record, due.Party, cancellation) == Channel.Letter)
            return;
        await mail.SendAsync(record, due.Party, $"reminder-{last:yyyy-MM-dd}", HearingWords.For(due.Party, AskedFor.Reminder, issue, last), cancellation);
        var made = new AttemptMade(issue, due.Party, Channel.Mail, AskedFor.Reminder, due.About, null, last);
        await issues.EnterAttemptAsync(record.Claim.ClaimId, $"{due.Party}-reminder-{last:yyyy-MM-dd}".ToLowerInvariant(), made, "agency", cancellation: cancellation);
    }
}

internal static class AskPartiesStep
{
    public static Task AskParties(this TaskOrchestrationContext context, IssueStep input)
        => context.CallActivityAsync(nameof(Issues.AskParties), input, Steps.Retried);
}
