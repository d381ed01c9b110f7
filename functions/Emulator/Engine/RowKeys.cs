using System.Globalization;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The rows of an instance's partition, in the order of their keys: history, inbox, outbox, status.</summary>
internal static class RowKeys
{
    public const string HistoryFrom = "h";
    public const string InboxFrom = "i";
    public const string OutboxFrom = "o";
    public const string StatusFrom = "s";

    public static string History(int generation, int step)
        => string.Create(CultureInfo.InvariantCulture, $"{HistoryFrom}{generation:X8}{step:X8}");

    public static string HistoryOf(int generation) => string.Create(CultureInfo.InvariantCulture, $"{HistoryFrom}{generation:X8}");

    public static string Inbox(string messageId) => InboxFrom + messageId;

    public static string Outbox(string stepId) => OutboxFrom + stepId;
}
