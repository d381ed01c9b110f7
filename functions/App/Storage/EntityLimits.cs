using Azure.Data.Tables;

namespace BenefitsFlow.App.Storage;

/// <summary>A row or a transaction that Azure's table service would refuse. The message names keys and sizes, never content.</summary>
public sealed class StorageLimitException(string message) : InvalidOperationException(message);

/// <summary>
/// The table service's limits, kept here because local storage lets more pass than Azure does.
/// Source: Understanding the Table service data model, learn.microsoft.com/rest/api/storageservices.
/// </summary>
public static class EntityLimits
{
    public const int PropertyBytes = 64 * 1024;

    public const int EntityBytes = 1024 * 1024;

    /// <summary>Besides the keys and the timestamp.</summary>
    public const int Properties = 252;

    /// <summary>1 KiB of UTF-16.</summary>
    public const int KeyCharacters = 512;

    public const int NameCharacters = 255;

    /// <exception cref="StorageLimitException">When a key, a property or the whole row is out of bounds.</exception>
    public static void Check(TableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        CheckKey("PartitionKey", entity.PartitionKey);
        CheckKey("RowKey", entity.RowKey);
        var own = entity.Where(p => p.Value is not null && !IsOfTheService(p.Key)).ToList();
        if (own.Count > Properties)
            throw new StorageLimitException($"{own.Count} properties; a row takes {Properties}.");
        foreach (var (name, value) in own)
            CheckProperty(name, value);
        if (SizeOf(entity) is var size and > EntityBytes)
            throw new StorageLimitException($"The row takes {size:N0} bytes; {EntityBytes:N0} is the most.");
    }

    /// <exception cref="StorageLimitException">When the key is null, over 1 KiB, or holds a character that keys cannot hold.</exception>
    public static void CheckKey(string name, string? key)
    {
        if (key is null)
            throw new StorageLimitException($"{name} is missing.");
        if (key.Length > KeyCharacters)
            throw new StorageLimitException($"{name} has {key.Length} characters; {KeyCharacters} is the most.");
        if (key.AsSpan().ContainsAny("/\\#?") || key.Any(char.IsControl) || !IsWhole(key))
            throw new StorageLimitException(
                $"{name} holds a character that keys cannot hold: / \\ # ? a control character or half a surrogate pair.");
    }

    /// <summary>Bytes by the service's own formula: UTF-16 for names and texts, a few bytes around each.</summary>
    public static int SizeOf(TableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return 4 + (2 * ((entity.PartitionKey?.Length ?? 0) + (entity.RowKey?.Length ?? 0)))
            + entity.Where(p => p.Value is not null && !IsOfTheService(p.Key)).Sum(p => 8 + (2 * p.Key.Length) + SizeOf(p.Key, p.Value));
    }

    internal static bool IsOfTheService(string name)
        => name is "PartitionKey" or "RowKey" or "Timestamp" || name.StartsWith("odata.", StringComparison.Ordinal);

    private static void CheckProperty(string name, object value)
    {
        if (name.Length is 0 or > NameCharacters || char.IsDigit(name[0]) || !name.All(c => char.IsLetterOrDigit(c) || c == '_'))
            throw new StorageLimitException(
                $"A property name of {name.Length} characters: take 1 to {NameCharacters} letters, digits and _, no digit first.");
        if ((value is string or byte[] or BinaryData) && SizeOf(name, value) - 4 is var bytes and > PropertyBytes)
            throw new StorageLimitException($"Property {name} takes {bytes:N0} bytes; {PropertyBytes:N0} is the most.");
    }

    private static int SizeOf(string name, object value) => value switch
    {
        string text => (text.Length * 2) + 4,
        byte[] data => data.Length + 4,
        BinaryData data => data.ToMemory().Length + 4,
        bool => 1,
        int => 4,
        long or double or DateTime or DateTimeOffset => 8,
        Guid => 16,
        _ => throw new StorageLimitException($"Property {name} is a {value.GetType().Name}, which a table cannot hold."),
    };

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
