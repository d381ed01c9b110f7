using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Mail.Events;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Hearings;

/// <summary>
/// Notices to parties that cannot be reached by mail: to the address that the employer designated (WAC 192-130-065), otherwise to the place where the
/// claimant worked.
/// </summary>
public sealed class NoticeOnPaper(PaperPost post, PaperCodes codes, EmployerContacts contacts)
{
    /// <summary>Queues a notice to be printed, once under its kind.</summary>
    /// <param name="kind">What it is for, as <c>questions</c>, <c>rebuttal-2</c>.</param>
    public async Task QueueAsync(IssueRecord record, Party party, string kind, PartyMailText text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(text);
        var (claim, issue) = (record.Claim.ClaimId, record.Issue.Number);
        var (addressee, language) = await AddressAsync(record, party, cancellation);
        var code = await codes.ForAsync(claim, issue, party, kind, text.Path, text.LinkLasts, cancellation);
        await post.QueueAsync(
            claim,
            NameOf(issue, party, kind),
            party,
            issue,
            addressee,
            new(language, text.Subject.In(language), [.. text.Paragraphs.Select(paragraph => paragraph.In(language))]) { Code = code, Letter = text.Letter },
            cancellation);
    }

    /// <summary>The notice's name among the claim's letters on paper.</summary>
    public static string NameOf(int issue, Party party, string kind) => FormattableString.Invariant($"issue-{issue}-{party}-{kind}").ToLowerInvariant();

    /// <summary>What a hearing's asking is called among them.</summary>
    /// <param name="about">Number of the statement or question; null for the first answer.</param>
    public static string KindOf(AskedFor what, int? about)
        => about is null ? "questions" : FormattableString.Invariant($"{what}-{about}").ToLowerInvariant();

    private async Task<(IReadOnlyList<string> Lines, string Language)> AddressAsync(IssueRecord record, Party party, CancellationToken cancellation)
    {
        if (party == Party.Claimant || record.Job is not { } job)
            return (record.Person.Addressee(), record.Claim.Language);
        var contact = await contacts.FindAsync(record.Claim.ClaimId, job, cancellation);
        return ([job.Employer, .. contact?.Address is { Count: > 0 } lines ? lines : [job.City]], contact?.Language ?? "en");
    }
}
