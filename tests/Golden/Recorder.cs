using System.Collections.Concurrent;
using BenefitsFlow.App.Filing;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Tests.Golden;

/// <summary>Keeps the history of every execution that an engine took a step of, as its last step left it.</summary>
internal sealed class Recorder
{
    private readonly ConcurrentDictionary<(string InstanceId, int Generation), (int Order, InstanceHistory History)> kept = new();
    private int next;

    /// <summary>Ids of the claims, in the order in which they were filed.</summary>
    public IReadOnlyList<string> Claims => [.. Ordered.Where(history => history.Name == ClaimOrchestration.Name)
        .Select(history => history.InstanceId[ClaimOrchestration.InstanceOf("").Length..]).Distinct()];

    /// <summary>
    /// In the order of their days and ids, without what differs from recording to recording: claims are called c01, c02 … and the stacks of
    /// failures, which name the files of a machine, are left out.
    /// </summary>
    public IReadOnlyList<InstanceHistory> Histories => [.. Ordered.Select(Clean)
        .OrderBy(history => history.Events[0].At).ThenBy(history => history.InstanceId, StringComparer.Ordinal).ThenBy(history => history.Generation)];

    private IEnumerable<InstanceHistory> Ordered => kept.Values.OrderBy(each => each.Order).Select(each => each.History);

    public void Keep(InstanceHistory history) => kept.AddOrUpdate(
        (history.InstanceId, history.Generation),
        _ => (Interlocked.Increment(ref next), history),
        (_, before) => (before.Order, history));

    private InstanceHistory Clean(InstanceHistory history)
    {
        var json = (history with { Events = [.. history.Events.Select(Clean)] }).ToJson();
        foreach (var (claim, index) in Claims.Select((claim, index) => (claim, index)))
            json = json.Replace(claim, $"c{index + 1:00}", StringComparison.Ordinal);
        return InstanceHistory.FromJson(json);
    }

    private static HistoryEvent Clean(HistoryEvent happened) => happened with { Failure = Clean(happened.Failure) };

    private static TaskFailureDetails? Clean(TaskFailureDetails? failure)
        => failure is null ? null : failure with { StackTrace = null, InnerFailure = Clean(failure.InnerFailure) };
}
