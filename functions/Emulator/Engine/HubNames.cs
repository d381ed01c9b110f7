using System.Globalization;
using System.Text;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The storage names of a hub and its instances.</summary>
internal static class HubNames
{
    private const int LongestKey = 512;

    public static string Table(string hub) => Checked(hub) + "Instances";

    public static string Container(string hub) => Checked(hub).ToLowerInvariant() + "-instances";

    /// <summary>
    /// An instance id as a partition key: letters, digits and <c>- _ : @</c> stay, anything else becomes <c>~</c> and four hex
    /// digits. Case and the order of prefixes are kept.
    /// </summary>
    /// <exception cref="ArgumentException">The id is too long for a key of the table service.</exception>
    public static string Partition(string instanceId)
    {
        var key = Encode(instanceId);
        return key.Length <= LongestKey
            ? key
            : throw new ArgumentException(
                $"The instance id of {instanceId.Length} characters is too long: as a table key it has {key.Length} characters,"
                + $" and {LongestKey} is the most. Use a shorter id.", nameof(instanceId));
    }

    public static string Encode(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or ':' or '@')
                key.Append(letter);
            else
                key.Append('~').Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture));
        return key.ToString();
    }

    /// <summary>The instance id that a partition key stands for.</summary>
    public static string Decode(string key)
    {
        var text = new StringBuilder(key.Length);
        for (var at = 0; at < key.Length; at++)
            if (key[at] == '~' && ushort.TryParse(key.AsSpan(at + 1, Math.Min(4, key.Length - at - 1)), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var letter))
            {
                text.Append((char)letter);
                at += 4;
            }
            else
                text.Append(key[at]);
        return text.ToString();
    }

    private static string Checked(string hub)
        => hub.Length is >= 3 and <= 45 && char.IsAsciiLetter(hub[0]) && hub.All(char.IsAsciiLetterOrDigit)
            ? hub
            : throw new ArgumentException($"The hub name '{hub}' must be 3 to 45 letters and digits, a letter first.", nameof(hub));
}
