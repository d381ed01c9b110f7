using Azure.Data.Tables;
using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Reading a status row.</summary>
internal sealed partial record InstanceRow
{
    /// <exception cref="InstanceUnreadableException">A property makes no sense, or one that must be there is missing.</exception>
    public static InstanceRow From(TableEntity entity) => Readable.Of(entity.PartitionKey, "its status row", () => Parse(entity));

    /// <summary>What can still be read of a row that makes no sense; the rest is as in a new instance.</summary>
    public static InstanceRow Salvage(TableEntity entity)
    {
        var sound = new InstanceRow(HubNames.Decode(entity.PartitionKey), "unknown").ToEntity();
        foreach (var (name, value) in entity)
        {
            sound.TryGetValue(name, out var standing);
            sound[name] = value;
            try
            {
                From(sound);
            }
            catch (InstanceUnreadableException)
            {
                sound[name] = standing;
            }
        }
        return From(sound) with { ETag = entity.ETag };
    }

    private static InstanceRow Parse(TableEntity entity)
    {
        var row = new InstanceRow(entity.GetString("InstanceId"), entity.GetString("Name"))
        {
            Status = Enum.Parse<OrchestrationRuntimeStatus>(entity.GetString("Status")),
            CreatedAt = entity.GetDateTimeOffset("CreatedAt") ?? default,
            UpdatedAt = entity.GetDateTimeOffset("UpdatedAt") ?? default,
            ExecutionId = entity.GetString("ExecutionId"),
            Generation = entity.GetInt32("Generation") ?? 0,
            Steps = entity.GetInt32("Steps") ?? 0,
            Events = entity.GetInt32("Events"),
            Order = entity.GetInt64("Order") ?? 0,
            StepId = entity.GetString("StepId"),
            StartedBy = entity.GetString("StartedBy"),
            IsUnplayed = entity.GetBoolean("IsUnplayed") ?? false,
            Input = StoredText.From(entity, nameof(Input)),
            Output = StoredText.From(entity, nameof(Output)),
            CustomStatus = entity.GetString("CustomStatus"),
            Version = entity.GetString("Version") ?? "",
            Parent = entity.GetString("Parent") is { } parent ? HistoryJson.Read<ParentTask>(parent) : null,
            Tags = entity.GetString("Tags") is { } tags ? HistoryJson.Read<Dictionary<string, string>>(tags) : new Dictionary<string, string>(),
            NextTimer = entity.GetInt64("NextTimer") is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null,
            OpenActivities = entity.GetInt32("OpenActivities") ?? 0,
            Recent = entity.GetString("Recent")?.Split(' ') ?? [],
            ETag = entity.ETag,
        };
        return row.Partition == entity.PartitionKey && row is { Name.Length: > 0, ExecutionId: not null, StepId: not null }
            ? row
            : throw new FormatException("it lacks the id or the name of its instance, or names another");
    }
}
