using System.Globalization;
using BenefitsFlow.App.Issues.Documents;
using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.App.Mail.Events;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues;

/// <summary>
/// The record of each issue: what happened stands in the claim file without a person's words; the words are sealed beside it. Content is kept before
/// the fact that names it, so that a break loses nothing and a repeat adds nothing.
/// </summary>
public sealed partial class IssueFile(ClaimFile file, PersonalFile people, SealedRows rows, EarlierFrauds frauds)
{
    private const string Table = "issues";

    /// <summary>All that is on record; null when the claim has no such issue.</summary>
    public async Task<IssueRecord?> LoadAsync(string claimId, int issue, CancellationToken cancellation = default)
    {
        if (await file.StateAsync(claimId, cancellation) is not { } claim || claim.Issue(issue) is not { } state)
            return null;
        var person = await people.LoadAsync(claimId, cancellation) ?? throw new InvalidOperationException($"Claim {claimId} has no application on file.");
        List<StatementOnRecord> statements = [];
        List<QuestionOnRecord> questions = [];
        List<AttemptOnRecord> attempts = [];
        List<string> documents = [];
        var post = new Dictionary<string, DateOnly?>(StringComparer.Ordinal);
        await foreach (var entry in file.ReadAsync(claimId, cancellation))
        {
            if (entry.Fact is PaperQueued { Issue: { } about } queued && about == issue)
                post[queued.Name] = null;
            else if (entry.Fact is PaperMailed mailed && post.ContainsKey(mailed.Name))
                post[mailed.Name] = entry.AgencyDate;
            if (entry.Fact is not IssueFact of || of.Issue != issue)
                continue;
            if (of is StatementTaken said && await ReadAsync<StatementContent>(claimId, issue, "statement", said.Key, cancellation) is { } content)
                statements.Add(new(statements.Count + 1, entry.AgencyDate, said, content));
            else if (of is QuestionAsked asked && await ReadAsync<Note>(claimId, issue, "question", asked.Key, cancellation) is { } text)
                questions.Add(new(questions.Count + 1, entry.AgencyDate, asked.Of, text.Text, entry.By, null));
            else if (of is DocumentChecked { Sound: true } document)
                documents.Add(document.Id);
            else if (of is AttemptMade made)
                attempts.Add(new(entry.AgencyDate, made, entry.By, (await ReadAsync<Note>(claimId, issue, "attempt", Digits(entry.Sequence), cancellation))?.Text));
        }

        return new()
        {
            Claim = claim,
            Issue = state,
            Person = person,
            Statements = statements,
            Questions = [.. questions.Select(question => question with { Answered = AnsweredOn(question, statements) })],
            Attempts = [.. attempts.Select(attempt => Posted(attempt, post))],
            Documents = documents,
            EarlierFrauds = state.Overpayment is { } number ? await frauds.OfAsync(claim, person.Ssn, number, cancellation) : [],
        };
    }

    private static AttemptOnRecord Posted(AttemptOnRecord attempt, Dictionary<string, DateOnly?> post)
        => attempt.Made is { Channel: Channel.Letter } made
            && post.TryGetValue(NoticeOnPaper.NameOf(made.Issue, made.Party, NoticeOnPaper.KindOf(made.For, made.About)), out var day)
                ? attempt with { On = day ?? attempt.On, Waits = day is null }
                : attempt;

    /// <summary>Takes a statement, once: a second one under the key changes nothing.</summary>
    /// <param name="key">Names the answering, as a form's draft does: lower-case letters, digits, hyphens.</param>
    /// <param name="taken">Without its key.</param>
    /// <returns>True when it is this content that counts; false when another was taken under the key before.</returns>
    public async Task<bool> TakeStatementAsync(
        string claimId, string key, StatementTaken taken, StatementContent content, string by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(taken);
        var first = await rows.InsertAsync(Table, claimId, RowKey(taken.Issue, "statement", key), content, cancellation: cancellation);
        await file.AppendAsync(claimId, $"issue-{taken.Issue}-statement-{key}", taken with { Key = key }, by, cancellation);
        return first;
    }

    /// <summary>Puts a question of a member of staff to a party, once under the key.</summary>
    public async Task AskAsync(string claimId, int issue, string key, Party of, string text, string by, CancellationToken cancellation = default)
    {
        await rows.InsertAsync(Table, claimId, RowKey(issue, "question", key), new Note(text), cancellation: cancellation);
        await file.AppendAsync(claimId, $"issue-{issue}-question-{key}", new QuestionAsked(issue, key, of), by, cancellation);
    }

    /// <summary>Enters an attempt to reach a party, once under the key.</summary>
    /// <param name="note">What a member of staff wrote down of a call; null when nothing.</param>
    public async Task EnterAttemptAsync(string claimId, string key, AttemptMade made, string by, string? note = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(made);
        var entry = await file.AppendAsync(claimId, $"issue-{made.Issue}-attempt-{key}", made, by, cancellation);
        if (note is not null)
            await rows.InsertAsync(Table, claimId, RowKey(made.Issue, "attempt", Digits(entry.Sequence)), new Note(note), cancellation: cancellation);
    }

    /// <summary>Keeps a proposal; its number is the next one, or that of an equal one.</summary>
    public async Task<Proposal> ProposeAsync(string claimId, int issue, Proposal proposal, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        while (true)
        {
            var last = (await file.StateAsync(claimId, cancellation))?.Issue(issue)?.Proposal ?? 0;
            if (last > 0 && await ProposalAsync(claimId, issue, last, cancellation) is { } standing && standing.Digest == proposal.Digest)
                return standing;
            var next = proposal with { Number = last + 1 };
            // Under its digest: of two that are proposed at once, the fact says which one counts, and neither takes the other's place.
            await rows.SaveAsync(Table, claimId, RowKey(issue, "proposal", $"{Digits(next.Number)}-{next.Digest}"), next, cancellation: cancellation);
            var entry = await file.AppendAsync(
                claimId, ProposedKey(issue, next.Number), new DeterminationProposed(issue, next.Number, next.Digest, next.Result?.Allowed), next.By, cancellation);
            if (entry.Fact is DeterminationProposed made && made.Digest == next.Digest)
                return next;
        }
    }

    public async Task<Proposal?> ProposalAsync(string claimId, int issue, int proposal, CancellationToken cancellation = default)
        => (await file.FindAsync(claimId, ProposedKey(issue, proposal), cancellation))?.Fact is DeterminationProposed made
            ? await ReadAsync<Proposal>(claimId, issue, "proposal", $"{Digits(proposal)}-{made.Digest}", cancellation)
            : null;

    /// <summary>Enters a member's word for a proposal, once a member.</summary>
    public async Task SignAsync(string claimId, int issue, int proposal, Signature signature, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(signature);
        await rows.InsertAsync(Table, claimId, RowKey(issue, "signature", $"{Digits(proposal)}-{signature.StaffId}"), signature, cancellation: cancellation);
        await file.AppendAsync(
            claimId, $"issue-{issue}-signed-{proposal}-{signature.StaffId}", new ProposalSigned(issue, proposal, signature.Digest, signature.Role), signature.StaffId, cancellation);
    }

    /// <summary>Who has signed a proposal, in their order.</summary>
    public async Task<IReadOnlyList<Signature>> SignaturesAsync(string claimId, int issue, int proposal, CancellationToken cancellation = default)
    {
        List<Signature> signatures = [];
        await foreach (var entry in file.ReadAsync(claimId, cancellation))
        {
            if (entry.Fact is ProposalSigned signed && signed.Issue == issue && signed.Proposal == proposal
                && await ReadAsync<Signature>(claimId, issue, "signature", $"{Digits(proposal)}-{entry.By}", cancellation) is { } signature)
                signatures.Add(signature);
        }

        return signatures;
    }

    private static string ProposedKey(int issue, int proposal) => $"issue-{issue}-proposal-{proposal}";

    private static string RowKey(int issue, string what, string key) => string.Create(CultureInfo.InvariantCulture, $"{issue:D4}-{what}-{key}");

    private static string Digits(long number) => number.ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>A question is answered by the statement that names it, under <c>staff-question-{number}</c>.</summary>
    private static DateOnly? AnsweredOn(QuestionOnRecord question, IEnumerable<StatementOnRecord> statements)
        => statements.FirstOrDefault(statement => statement.Content.Answers.Any(answer => answer.Fact == $"staff-question-{question.Number}"))?.On;

    private Task<T?> ReadAsync<T>(string claimId, int issue, string what, string key, CancellationToken cancellation)
        where T : class
        => rows.LoadAsync<T>(Table, claimId, RowKey(issue, what, key), cancellation);

    private sealed record Note(string Text);
}
