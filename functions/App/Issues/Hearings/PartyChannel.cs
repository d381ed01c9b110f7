using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Hearings;

/// <summary>How a party is written to: by mail, on paper when it has no address for mail or a mail to it came back.</summary>
public sealed class PartyChannel(EmployerContacts contacts)
{
    /// <returns><see cref="Channel.Mail"/> or <see cref="Channel.Letter"/>.</returns>
    public async Task<Channel> OfAsync(IssueRecord record, Party party, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(record);
        var mailed = party == Party.Claimant || (record.Job is { } job && await contacts.FindAsync(record.Claim.ClaimId, job, cancellation) is { Email: not null });
        return mailed && !CameBack(record, party) ? Channel.Mail : Channel.Letter;
    }

    private static bool CameBack(IssueRecord record, Party party)
        => record.Attempts.Any(attempt => attempt.Made is { Channel: Channel.Mail, Reached: false } made && made.Party == party);
}
