using System.Security.Cryptography;
using System.Text;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Filing;

/// <summary>A job as typed.</summary>
/// <param name="Id">Eight hex digits, for its address.</param>
internal sealed record DraftJob(string Id, IReadOnlyDictionary<string, string> Typed);

/// <summary>What became of a draft that was submitted.</summary>
/// <param name="Confirmation">Null when a claim stood already under the SSN: nothing of that claim is shown here.</param>
internal sealed record DraftFiled(string? Confirmation, bool StoodBefore);

/// <summary>A claim form on its way: what was typed, right or wrong, page by page.</summary>
internal sealed record Draft
{
    /// <summary>Name of the draft in storage and for the filing: a hash, so that it opens nothing.</summary>
    public required string Id { get; init; }

    public Dictionary<string, IReadOnlyDictionary<string, string>> Pages { get; init; } = [];

    public List<DraftJob> Jobs { get; init; } = [];

    /// <summary>Fourteen days after the last page that was saved.</summary>
    public DateTimeOffset Expires { get; init; }

    public DraftFiled? Filed { get; init; }

    public Fields Typed(string slug) => Pages.TryGetValue(slug, out var typed) ? new(typed) : Fields.None;
}

/// <summary>Drafts, sealed, each under the hash of a random number that only the browser's cookie holds.</summary>
public sealed class Drafts(SealedRows rows, TimeProvider clock)
{
    internal const string Cookie = "draft";

    /// <summary>Characters of one page that are kept; more is no answer to any question.</summary>
    internal const int PageCharacters = 20_000;

    private const string Table = "drafts";
    private const string Row = "draft";

    private static readonly TimeSpan Life = TimeSpan.FromDays(14);

    /// <summary>The browser's draft; null when it has none, or its time is over.</summary>
    internal async Task<Draft?> LoadAsync(HttpRequest request, CancellationToken cancellation)
        => IdOf(request) is { } id ? await rows.LoadAsync<Draft>(Table, id, Row, cancellation) : null;

    /// <summary>The browser's draft, or a new one for it.</summary>
    internal async Task<Draft> LoadOrBeginAsync(HttpRequest request, CancellationToken cancellation)
        => await LoadAsync(request, cancellation) ?? BeginAnew(request);

    /// <summary>A new draft for the browser, which forgets the one before.</summary>
    internal Draft BeginAnew(HttpRequest request)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        request.HttpContext.Response.Cookies.Append(Cookie, secret, Cookies.Plain(request, Life));
        return new() { Id = Hash(secret) };
    }

    /// <summary>Saves the draft for another fourteen days.</summary>
    internal async Task<Draft> SaveAsync(HttpRequest request, Draft draft, CancellationToken cancellation)
    {
        var saved = draft with { Expires = clock.GetUtcNow() + Life };
        await rows.SaveAsync(Table, saved.Id, Row, saved, saved.Expires, cancellation);
        if (request.Cookies[Cookie] is { } secret && IdOf(request) == saved.Id)
            request.HttpContext.Response.Cookies.Append(Cookie, secret, Cookies.Plain(request, Life));
        return saved;
    }

    /// <summary>Deletes drafts whose time is over.</summary>
    /// <returns>How many.</returns>
    public Task<int> SweepAsync(CancellationToken cancellation) => rows.DeleteExpiredAsync(Table, cancellation);

    private static string? IdOf(HttpRequest request)
        => request.Cookies[Cookie] is { Length: 64 } secret && secret.All(char.IsAsciiHexDigitLower) ? Hash(secret) : null;

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret)));
}
