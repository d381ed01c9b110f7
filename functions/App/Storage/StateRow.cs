using System.Text;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Storage;

/// <summary>The row of a claim that moves: the state after the last fact, and the head of the chain under a keyed seal.</summary>
/// <param name="Seal">Keyed hash of claim, sequence and hash: who can write the table and has no key cannot move the head.</param>
/// <param name="State">Canonical only in that equal states read alike under one version of the code.</param>
internal sealed record StateRow(string ClaimId, long Sequence, string Hash, string Seal, string State)
{
    public const string RowKey = "state";

    /// <summary>Under which the row was read.</summary>
    public ETag Read { get; private init; }

    /// <summary>Before the first fact.</summary>
    public static StateRow None(string claimId) => new(claimId, 0, "", "", "null");

    public static StateRow Of(SsnIndex index, string claimId, long sequence, string hash, ClaimState? state)
        => new(claimId, sequence, hash, SealOf(index, claimId, sequence, hash), Write(state));

    /// <summary>Reads what stands there, whatever was done to it.</summary>
    public static StateRow Of(TableEntity entity) => new(
        entity.PartitionKey,
        SequenceOf(entity),
        EntryRow.Text(entity, "Hash") ?? "",
        EntryRow.Text(entity, "Seal") ?? "",
        Encoding.UTF8.GetString(Chunks.Get(entity, "State")))
    {
        Read = entity.ETag,
    };

    /// <summary>0 when it is missing or no number.</summary>
    public static long SequenceOf(TableEntity entity)
        => entity.TryGetValue("Sequence", out var sequence) && sequence is long number ? number : 0;

    public static string SealOf(SsnIndex index, string claimId, long sequence, string hash)
        => index.Of("claim-head", FormattableString.Invariant($"{claimId}|{sequence}|{hash}"));

    public static string Write(ClaimState? state) => JsonSerializer.Serialize(state, FactTypes.Json);

    /// <exception cref="InvalidDataException">When the row does not hold a state.</exception>
    public ClaimState? ReadState()
    {
        try
        {
            return JsonSerializer.Deserialize<ClaimState>(State, FactTypes.Json);
        }
        catch (JsonException unreadable)
        {
            throw new InvalidDataException($"The state of claim {ClaimId} cannot be read. Rebuild it from the claim file.", unreadable);
        }
    }

    public TableEntity ToEntity()
    {
        var entity = new TableEntity(ClaimId, RowKey) { ["Sequence"] = Sequence, ["Hash"] = Hash, ["Seal"] = Seal };
        Chunks.Put(entity, "State", Encoding.UTF8.GetBytes(State));
        return entity;
    }
}
