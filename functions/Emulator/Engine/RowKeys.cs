using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>
/// The rows of an instance's partition, in the order of their keys: history, inbox, outbox, status. Every key ends so that no other
/// instance has it: the local table service looks a row up by its row key first, and goes through all that have the same.
/// </summary>
internal static class RowKeys
{
    public const string HistoryFrom = "h";
    public const string InboxFrom = "i";
    public const string OutboxFrom = "o";
    public const string StatusFrom = "s";
    public const string End = "t";

    public static string History(string partition, int generation, int step) => $"{HistoryOf(generation)}{step:X8}-{Own(partition)}";

    /// <summary>What the keys of all history rows of a generation begin with.</summary>
    public static string HistoryOf(int generation) => string.Create(CultureInfo.InvariantCulture, $"{HistoryFrom}{generation:X8}");

    /// <summary>The generation that a history row is of; 0 for a key that is none of ours.</summary>
    public static int GenerationOf(string historyKey)
        => historyKey.Length > 8 && int.TryParse(historyKey.AsSpan(1, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var generation) ? generation : 0;

    public static string Inbox(string messageId) => InboxFrom + messageId;

    /// <summary>In the order of the steps: what one sender sends is delivered in that order.</summary>
    public static string Outbox(InstanceRow saved)
        => string.Create(CultureInfo.InvariantCulture, $"{OutboxFrom}{saved.Generation:X8}{saved.Steps:X8}-{Own(saved.Partition)}");

    public static string Status(string partition) => $"{StatusFrom}-{Own(partition)}";

    public static bool IsInbox(string rowKey) => rowKey.StartsWith(InboxFrom, StringComparison.Ordinal);

    public static bool IsStatus(string rowKey) => rowKey.StartsWith(StatusFrom, StringComparison.Ordinal);

    private static string Own(string partition) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(partition)), 0, 8);
}
