using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;

namespace BenefitsFlow.App.Storage;

/// <summary>One entry as it stands in the table: texts, the very ones that are hashed.</summary>
internal sealed record EntryRow
{
    /// <summary>Entry rows lie from here up to and without <see cref="To"/>.</summary>
    public const string From = "e-";

    public const string To = "e.";

    public required string ClaimId { get; init; }

    public required long Sequence { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    public required string Body { get; init; }

    /// <summary>UTC, seven decimals.</summary>
    public required string At { get; init; }

    public required string AgencyDate { get; init; }

    public required string By { get; init; }

    public required string? OnBehalfOf { get; init; }

    public required string RulesVersion { get; init; }

    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over the canonical JSON of everything above.</summary>
    public string HashOf() => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(CanonicalJson.Of(JsonSerializer.SerializeToElement(this)))));

    public static string RowKey(long sequence) => string.Create(CultureInfo.InvariantCulture, $"e-{sequence:D8}");

    public TableEntity ToEntity() => new(ClaimId, RowKey(Sequence))
    {
        ["Sequence"] = Sequence,
        ["Key"] = Key,
        ["Name"] = Name,
        ["Body"] = Body,
        ["At"] = At,
        ["AgencyDate"] = AgencyDate,
        ["By"] = By,
        ["OnBehalfOf"] = OnBehalfOf,
        ["RulesVersion"] = RulesVersion,
        ["PreviousHash"] = PreviousHash,
        ["Hash"] = HashOf(),
    };

    /// <summary>Reads what stands there, whatever was done to it; what is missing or of another type becomes empty.</summary>
    public static EntryRow Of(TableEntity entity) => new()
    {
        ClaimId = entity.PartitionKey,
        Sequence = StateRow.SequenceOf(entity),
        Key = Text(entity, "Key") ?? "",
        Name = Text(entity, "Name") ?? "",
        Body = Text(entity, "Body") ?? "",
        At = Text(entity, "At") ?? "",
        AgencyDate = Text(entity, "AgencyDate") ?? "",
        By = Text(entity, "By") ?? "",
        OnBehalfOf = Text(entity, "OnBehalfOf"),
        RulesVersion = Text(entity, "RulesVersion") ?? "",
        PreviousHash = Text(entity, "PreviousHash") ?? "",
    };

    public static string? Text(TableEntity entity, string name) => entity.TryGetValue(name, out var value) ? value as string : null;

    public Entry ToEntry(FactTypes facts) => new(
        ClaimId, Sequence, Key, facts.Read(Name, Body),
        DateTimeOffset.ParseExact(At, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        DateOnly.ParseExact(AgencyDate, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        By, OnBehalfOf, RulesVersion, PreviousHash, HashOf());
}
