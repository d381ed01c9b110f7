using System.Globalization;
using System.Security.Cryptography;
using Azure.Data.Tables;
using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Storage;

/// <summary>
/// The append-only file of each claim: one table partition a claim. A fact and the claim's current state are written in one
/// transaction, so the state can always be rebuilt from the facts.
/// </summary>
public sealed partial class ClaimFile(AgencyTables tables, FactTypes facts, SsnIndex index, TimeProvider clock)
{
    /// <summary>Each round somebody's append goes through: enough for as many at once as one claim ever sees.</summary>
    private const int Rounds = 100;

    private AgencyTable Rows => tables.Open("claimfile");

    /// <summary>Writes a fact, once: when <paramref name="key"/> is in the file already, nothing is written and the first entry is returned.</summary>
    /// <exception cref="ArgumentException">When the claim id is not 32 lower-case hex digits.</exception>
    /// <exception cref="InvalidOperationException">When the fact is of no known kind, or the file is so busy that the append never got through.</exception>
    public Task<Entry> AppendAsync(string claimId, string key, Fact fact, string by, CancellationToken cancellation = default)
        => AppendAsync(claimId, key, fact, by, onBehalfOf: null, cancellation);

    /// <inheritdoc cref="AppendAsync(string, string, Fact, string, CancellationToken)"/>
    /// <param name="onBehalfOf">For whom, when not for oneself.</param>
    public Task<Entry> AppendAsync(
        string claimId, string key, Fact fact, string by, string? onBehalfOf, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return AppendAsync(claimId, key, _ => fact, by, onBehalfOf, cancellation);
    }

    /// <summary>
    /// Writes the fact that a decision comes to, once. The fact is decided on the very state that it is written after: when another entry comes
    /// between, it is decided anew.
    /// </summary>
    /// <param name="decide">Pure: from the claim's state (null before the first fact) to the fact.</param>
    /// <inheritdoc cref="AppendAsync(string, string, Fact, string, CancellationToken)"/>
    public async Task<Entry> AppendAsync(
        string claimId, string key, Func<ClaimState?, Fact> decide, string by, string? onBehalfOf = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(decide);
        if (!IsClaimId(claimId))
            throw new ArgumentException("A claim id has 32 lower-case hex digits.", nameof(claimId));
        EntityLimits.CheckKey("Fact key", KeyRow(key));
        for (var round = 0; round < Rounds; round++)
        {
            if (await FindAsync(claimId, key, cancellation) is { } first)
                return first;
            var before = await HeadAsync(claimId, cancellation) ?? StateRow.None(claimId);
            if (before.Sequence == 0)
                await ListAsync(claimId, cancellation);
            var state = before.ReadState();
            var row = NextRow(before, key, decide(state), by, onBehalfOf);
            var entry = row.ToEntry(facts);
            if (await CommitAsync(before, row, ClaimState.Apply(state, entry), cancellation))
                return entry;
            await Task.Delay(RandomNumberGenerator.GetInt32(1, 20 + (round * 5)), cancellation);
        }

        throw new InvalidOperationException($"Claim {claimId} took {Rounds} other entries first. Try again.");
    }

    /// <summary>The claim's state after its last fact; null when there is no such claim.</summary>
    public async Task<ClaimState?> StateAsync(string claimId, CancellationToken cancellation = default)
        => IsClaimId(claimId) ? (await HeadAsync(claimId, cancellation))?.ReadState() : null;

    /// <summary>All entries, oldest first.</summary>
    /// <exception cref="InvalidOperationException">When the file holds a fact that the code does not know.</exception>
    public async IAsyncEnumerable<Entry> ReadAsync(
        string claimId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (!IsClaimId(claimId))
            yield break;
        await foreach (var row in Rows.RowsAsync(claimId, EntryRow.From, EntryRow.To, cancellation))
            yield return EntryRow.Of(row).ToEntry(facts);
    }

    /// <summary>The entry under a key; null when there is none.</summary>
    public async Task<Entry?> FindAsync(string claimId, string key, CancellationToken cancellation = default)
    {
        if (!IsClaimId(claimId) || await Rows.GetAsync(claimId, KeyRow(key), cancellation) is not { } named)
            return null;
        var row = await Rows.GetAsync(claimId, EntryRow.RowKey(named.GetInt64("Sequence") ?? 0), cancellation)
            ?? throw new InvalidDataException($"Claim {claimId} has a key without its entry. Verify the claim file.");
        return EntryRow.Of(row).ToEntry(facts);
    }

    /// <summary>True when a fact stands under the key.</summary>
    public async Task<bool> HasAsync(string claimId, string key, CancellationToken cancellation = default)
        => IsClaimId(claimId) && await Rows.GetAsync(claimId, KeyRow(key), cancellation) is not null;

    /// <summary>True for 32 lower-case hex digits.</summary>
    public static bool IsClaimId(string? text) => text is { Length: 32 } && text.All(char.IsAsciiHexDigitLower);

    private static string KeyRow(string key) => $"k-{key}";

    private EntryRow NextRow(StateRow before, string key, Fact fact, string by, string? onBehalfOf)
    {
        var now = clock.GetUtcNow();
        var (name, body) = facts.Write(fact);
        return new EntryRow
        {
            ClaimId = before.ClaimId,
            Sequence = before.Sequence + 1,
            Key = key,
            Name = name,
            Body = body,
            At = now.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
            AgencyDate = Law.AgencyCalendar.DateOf(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            By = by,
            OnBehalfOf = onBehalfOf,
            RulesVersion = Law.LawEdition.Current.Name,
            PreviousHash = before.Hash,
        };
    }

    private Task<bool> CommitAsync(StateRow before, EntryRow row, ClaimState state, CancellationToken cancellation)
    {
        var hash = row.HashOf();
        var after = StateRow.Of(index, row.ClaimId, row.Sequence, hash, state).ToEntity();
        var keyRow = new TableEntity(row.ClaimId, KeyRow(row.Key)) { ["Sequence"] = row.Sequence };
        var moveHead = before.Sequence == 0
            ? new TableTransactionAction(TableTransactionActionType.Add, after)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, after, before.Read);
        return Rows.CommitAsync(
            [new(TableTransactionActionType.Add, keyRow), new(TableTransactionActionType.Add, row.ToEntity()), moveHead], cancellation);
    }

    private async Task<StateRow?> HeadAsync(string claimId, CancellationToken cancellation)
        => await Rows.GetAsync(claimId, StateRow.RowKey, cancellation) is { } row ? StateRow.Of(row) : null;
}
