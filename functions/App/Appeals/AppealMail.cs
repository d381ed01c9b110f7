using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Mail;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Appeals;

/// <summary>Mails about an appeal: no personal data, and one link to the party's own page.</summary>
public sealed class AppealMail(
    AppealDesk desk, ClaimMail claimants, PartyMail parties, PartyChannel channels, NoticeOnPaper paper, IssueFile issues)
{
    private static readonly TimeSpan LinkLasts = TimeSpan.FromDays(60);

    /// <summary>Tells a party of an appeal: an employer whom mail does not reach, on paper.</summary>
    /// <param name="kind">What it is for, as <c>received</c>.</param>
    public async Task SendAsync(
        ClaimAppeal of, Party? to, string kind, Sentence subject, IReadOnlyList<Sentence> paragraphs, Sentence link, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(of);
        var appeal = await desk.FindAsync(of.ClaimId, of.Number, cancellation) ?? throw new InvalidOperationException($"Claim {of.ClaimId} has no appeal {of.Number}.");
        if ((to ?? appeal.By) == Party.Employer)
            await TellEmployerAsync(of, appeal, ($"appeal-{of.Number}-{kind}", new(subject, paragraphs, "employers/appeal", link, LinkLasts)), cancellation);
        else
            await claimants.SendAsync(
                of.ClaimId, $"appeal-{of.Number}-{kind}", null, _ => new(subject, paragraphs, $"claims/appeals/{of.Number}", link, LinkLasts), cancellation);
    }

    private async Task TellEmployerAsync(ClaimAppeal of, AppealState appeal, (string Kind, PartyMailText Text) mail, CancellationToken cancellation)
    {
        if (appeal.Issue is not { } issue || await issues.LoadAsync(of.ClaimId, issue, cancellation) is not { Job: not null } record)
            return;
        if (await channels.OfAsync(record, Party.Employer, cancellation) == Channel.Letter
            || !await parties.SendAsync(record, Party.Employer, mail.Kind, mail.Text, cancellation))
            await paper.QueueAsync(record, Party.Employer, mail.Kind, mail.Text, cancellation);
    }
}
