using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Webhooks;

/// <summary>One instance as the webhooks show it: inputs and outputs as JSON values, instants to the second.</summary>
internal static class InstanceJson
{
    public static JsonObject Of(OrchestrationMetadata instance, bool showInput) => new()
    {
        ["name"] = instance.Name,
        ["instanceId"] = instance.InstanceId,
        ["runtimeStatus"] = instance.RuntimeStatus.ToString(),
        ["input"] = showInput ? Value(instance.SerializedInput) : null,
        ["customStatus"] = Value(instance.SerializedCustomStatus),
        ["output"] = Value(instance.SerializedOutput),
        ["createdTime"] = Second(instance.CreatedAt),
        ["lastUpdatedTime"] = Second(instance.LastUpdatedAt),
    };

    /// <summary>A stored text as a value: itself, as a string, when it is not JSON, as the words of a failure.</summary>
    public static JsonNode? Value(string? text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? text?.Trim() : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text!.Trim();
        }
    }

    private static string Second(DateTimeOffset instant) => instant.UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z";
}
