using System.Globalization;
using System.Text.Json;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>The head of an instance's page: what it is, where it stands, what went in and came out.</summary>
internal static class InstanceView
{
    public static object Of(OrchestrationMetadata instance, InstanceHistory history, string? stage)
    {
        var failed = instance.RuntimeStatus == OrchestrationRuntimeStatus.Failed;
        return new
        {
            Id = instance.InstanceId,
            instance.Name,
            Stage = stage,
            Status = instance.RuntimeStatus.ToString(),
            Created = Instants.ShowExactly(instance.CreatedAt),
            Updated = Instants.ShowExactly(instance.LastUpdatedAt),
            Parent = history.Parent?.InstanceId,
            ParentLink = history.Parent is { } parent ? InstanceAddress.Link(parent.InstanceId) : null,
            Before = history.Generation > 0
                ? string.Create(CultureInfo.InvariantCulture, $"{history.Generation} earlier under this id, of which no history is kept.")
                : null,
            Failed = failed,
            Failure = failed ? Words(instance.SerializedOutput) : null,
            Cause = failed ? ValueHtml.Of(Cause(history, instance.SerializedOutput)) : null,
            Input = ValueHtml.Of("Input", instance.SerializedInput),
            Output = failed ? "" : ValueHtml.Of(IsSuspended(instance) ? "Reason" : "Output", instance.SerializedOutput),
            // The engine shows a status never set as the text null.
            CustomStatus = ValueHtml.Of("Custom status", instance.SerializedCustomStatus is "null" ? null : instance.SerializedCustomStatus),
            Tags = instance.Tags.Select(tag => new { tag.Key, tag.Value }),
        };
    }

    private static bool IsSuspended(OrchestrationMetadata instance) => instance.RuntimeStatus == OrchestrationRuntimeStatus.Suspended;

    /// <summary>The recorded failure of the task that the instance failed by: the latest whose message its own words repeat.</summary>
    private static TaskFailureDetails? Cause(InstanceHistory history, string? output) => output is null
        ? null
        : history.Events.LastOrDefault(one => one.Failure is { ErrorMessage: { Length: > 0 } said } && output.Contains(said, StringComparison.Ordinal))?.Failure;

    /// <summary>A failure is kept in words, or, when it was outside the code's own, as a message and details.</summary>
    private static string Words(string? output)
    {
        if (output is not ['{', ..])
            return output ?? "It gave no reason.";
        try
        {
            using var document = JsonDocument.Parse(output);
            return string.Join(' ', document.RootElement.EnumerateObject().Where(part => part.Value.ValueKind == JsonValueKind.String)
                .Select(part => part.Value.GetString()));
        }
        catch (JsonException)
        {
            return output;
        }
    }
}
