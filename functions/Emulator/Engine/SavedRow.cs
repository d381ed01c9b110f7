namespace BenefitsFlow.Emulator.Engine;

/// <summary>A row found when the hub starts: a status row, an inbox row (one message) or an outbox row.</summary>
/// <param name="Text">Where the messages are; none for a status row.</param>
internal sealed record SavedRow(string Partition, string RowKey, StoredText Text)
{
    public InstanceRow? Status { get; init; }

    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>Why it cannot be read; null when it can.</summary>
    public InstanceUnreadableException? Fault { get; init; }

    public bool IsStatus => RowKeys.IsStatus(RowKey);

    public bool IsInbox => RowKeys.IsInbox(RowKey);
}
