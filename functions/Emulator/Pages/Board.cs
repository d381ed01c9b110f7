using System.Globalization;
using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>How many instances of each orchestration are in each state.</summary>
internal static class Board
{
    // In the order of a life; the engine has no others, a row that it cannot read may.
    private static readonly string[] Usual =
    [
        .. new[]
        {
            OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended,
            OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated,
        }.Select(status => status.ToString()),
    ];

    public static object Of(IReadOnlyList<InstanceLine> lines, Stages stages)
    {
        var states = Statuses(lines);
        var rows = lines.GroupBy(line => line.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => (Stage: stages.Of(group.Key), Name: group.Key, Lines: group.ToList()))
            .OrderBy(row => row.Stage ?? "~", StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.Ordinal);
        return new
        {
            Any = lines.Count > 0,
            States = states,
            Rows = rows.Select(row => Row(row.Stage, row.Name, row.Name, row.Lines, states)),
            Total = Row(null, "All", "", lines, states),
        };
    }

    /// <summary>The states of the board, and of the choice in the search.</summary>
    public static IReadOnlyList<string> Statuses(IReadOnlyList<InstanceLine> lines)
        => [.. Usual, .. lines.Select(line => line.Status).Distinct().Except(Usual).Order(StringComparer.Ordinal)];

    private static object Row(string? stage, string title, string name, IReadOnlyList<InstanceLine> lines, IReadOnlyList<string> states)
    {
        var counts = lines.CountBy(line => line.Status).ToDictionary();
        return new
        {
            Stage = stage,
            Title = title,
            Link = InstanceSearch.LinkTo(name, ""),
            All = Number(lines.Count),
            Cells = states.Select(state => new
            {
                State = state,
                Count = counts.TryGetValue(state, out var count) ? Number(count) : null,
                Link = InstanceSearch.LinkTo(name, state),
            }),
        };
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
