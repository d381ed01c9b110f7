using System.Globalization;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>Answers on their way: what was typed, right or wrong, by the fact that each question is about.</summary>
internal sealed record AnswerDraft
{
    public Dictionary<string, IReadOnlyDictionary<string, string>> Typed { get; init; } = [];

    /// <summary>Sixty days after the last answer that was saved.</summary>
    public DateTimeOffset Expires { get; init; }

    public Fields? Of(string fact) => Typed.TryGetValue(fact, out var typed) ? new(typed) : null;
}

/// <summary>
/// Drafts, sealed, one for each party and round of an issue. They open from any browser, because the session proves who is there, and not a cookie of
/// the draft's own.
/// </summary>
public sealed class AnswerDrafts(SealedRows rows, TimeProvider clock)
{
    /// <summary>Characters of one question that are kept; more is no answer to it.</summary>
    internal const int QuestionCharacters = 8_000;

    private const string Table = "issuedrafts";

    private static readonly TimeSpan Life = TimeSpan.FromDays(60);

    /// <summary>Blank when there is none, or its time is over.</summary>
    internal async Task<AnswerDraft> LoadAsync(Seat seat, Round round, CancellationToken cancellation)
        => await rows.LoadAsync<AnswerDraft>(Table, seat.ClaimId, RowKey(seat, round), cancellation) ?? new();

    /// <summary>Saves the draft for another sixty days.</summary>
    internal async Task<AnswerDraft> SaveAsync(Seat seat, Round round, AnswerDraft draft, CancellationToken cancellation)
    {
        var saved = draft with { Expires = clock.GetUtcNow() + Life };
        await rows.SaveAsync(Table, seat.ClaimId, RowKey(seat, round), saved, saved.Expires, cancellation);
        return saved;
    }

    internal Task DeleteAsync(Seat seat, Round round, CancellationToken cancellation) => rows.DeleteAsync(Table, seat.ClaimId, RowKey(seat, round), cancellation);

    /// <summary>Deletes drafts whose time is over.</summary>
    /// <returns>How many.</returns>
    public Task<int> SweepAsync(CancellationToken cancellation) => rows.DeleteExpiredAsync(Table, cancellation);

    private static string RowKey(Seat seat, Round round) => string.Create(CultureInfo.InvariantCulture, $"{seat.Issue:D4}-{seat.Name}-{round.Key}");
}
