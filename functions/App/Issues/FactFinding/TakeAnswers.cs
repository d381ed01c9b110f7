using BenefitsFlow.App.Issues.Questions;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>Takes a party's answers in as its statement: stored first, then the issue's orchestration hears of it.</summary>
public sealed class TakeAnswers(IssueFile issues, IssueHeard heard, AnswerDrafts drafts)
{
    private const string OwnWords = "words";

    /// <returns>False when the round had been answered already: the first answer counts.</returns>
    internal async Task<bool> TakeAsync(
        IssueRecord record, Seat seat, Round round, Walk walk, string? signedBy, DurableTaskClient client, CancellationToken cancellation)
    {
        var content = new StatementContent
        {
            By = seat.Party,
            Answers = [.. walk.Answers.Where(answer => answer.Value.ValueKind != System.Text.Json.JsonValueKind.Null || answer.Words is not null)],
            Words = walk.Answers.FirstOrDefault(answer => answer.Fact == OwnWords)?.Value.GetString(),
            SignedBy = signedBy,
        };
        var rebuts = round.For == AskedFor.Rebuttal ? round.About : null;
        var adversity = Adversity.Of(record, content, rebuts);
        var first = await issues.TakeStatementAsync(
            seat.ClaimId,
            KeyOf(seat, round),
            new(seat.Issue, "", seat.Party, adversity.To, adversity.Material, adversity.Disputed, rebuts),
            content,
            seat.Name,
            cancellation);
        await heard.RaiseAsync(client, seat.ClaimId, seat.Issue, cancellation);
        await drafts.DeleteAsync(seat, round, cancellation);
        return first;
    }

    /// <summary>The statement's key: the same answers sent twice are one statement.</summary>
    internal static string KeyOf(Seat seat, Round round) => $"{seat.Name}-{round.Key}";
}
