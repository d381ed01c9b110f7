using System.Collections.Concurrent;

namespace BenefitsFlow.App.Storage;

/// <summary>The keys of sealed fields, of which several open and the current one seals, and the separate key of the indexes.</summary>
public sealed class KeyRing
{
    private readonly ConcurrentDictionary<string, byte[]> fieldKeys;
    private readonly Func<string, byte[]?> find;

    /// <param name="currentId">Id of the key that seals.</param>
    /// <param name="fieldKeys">32 bytes a key, by id of 1 to 64 letters, digits and hyphens; holds the current one.</param>
    /// <param name="indexKey">32 bytes. One for good: what it indexed is not found under another.</param>
    /// <param name="find">Fetches a key that is not at hand; null when there is none.</param>
    /// <exception cref="ArgumentException">When a key has not 32 bytes, or the current one is missing.</exception>
    public KeyRing(string currentId, IReadOnlyDictionary<string, byte[]> fieldKeys, byte[] indexKey, Func<string, byte[]?>? find = null)
    {
        ArgumentNullException.ThrowIfNull(fieldKeys);
        ArgumentNullException.ThrowIfNull(indexKey);
        if (!fieldKeys.ContainsKey(currentId))
            throw new ArgumentException($"Field key '{currentId}' is current and missing.", nameof(fieldKeys));
        if (indexKey.Length != 32 || fieldKeys.Values.Any(k => k.Length != 32))
            throw new ArgumentException("A key has 32 bytes (base64 of 44 characters).", nameof(fieldKeys));
        CurrentId = currentId;
        IndexKey = indexKey;
        this.fieldKeys = new(fieldKeys, StringComparer.Ordinal);
        this.find = find ?? (_ => null);
    }

    public string CurrentId { get; }

    internal byte[] IndexKey { get; }

    /// <exception cref="SealBrokenException">When no key has that id.</exception>
    internal byte[] FieldKey(string id)
    {
        if (fieldKeys.TryGetValue(id, out var key))
            return key;
        key = find(id) ?? throw new SealBrokenException(
            $"No field key '{id}': it seals something and is in neither the key vault nor the key file.");
        return key.Length == 32 ? fieldKeys.GetOrAdd(id, key) : throw new SealBrokenException($"Field key '{id}' has not 32 bytes.");
    }
}
