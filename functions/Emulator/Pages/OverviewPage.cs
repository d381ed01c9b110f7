using System.Globalization;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Emulator.Host;
using BenefitsFlow.Emulator.Mailbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>The Emulator's front page: what failed, the clock, instances by stage and state, functions, key.</summary>
internal sealed class OverviewPage(
    EmulatorSettings settings,
    FunctionIndex index,
    IDurableEngine engine,
    EmulatedClock clock,
    TimerTriggers triggers,
    Stages stages,
    HubMemory memory,
    Mailbag mailbag)
{
    /// <summary>More instances than this are not counted: the page is to answer at once.</summary>
    public const int Most = 10_000;

    private const int MostNotices = 5;

    public void Map(IEndpointRouteBuilder emulator) => emulator.MapGet("/", ShowAsync);

    private async Task ShowAsync(HttpContext http)
    {
        var query = http.Request.Query;
        var surveyed = await engine.SurveyAsync(Most + 1, http.RequestAborted);
        IReadOnlyList<InstanceLine> lines = [.. surveyed.Take(Most)];
        await Page.ShowAsync(http, "Pages/emulator.html", "Emulator", new
        {
            Said = ClockPage.Sentence(query["said"]) ?? (query["said"] == "purged" ? "The instance and its history are gone." : null),
            Notices = Notices(lines, engine.Unreadable),
            Clock = ClockView.Of(clock, engine, triggers, lines, query["date"]),
            Board = Board.Of(lines, stages),
            Instances = InstanceList.Of(lines, InstanceSearch.Of(query)),
            More = surveyed.Count > Most
                ? string.Create(CultureInfo.InvariantCulture, $"There are more than {Most:N0} instances: the first {Most:N0} by id are counted and listed.")
                : null,
            Hub = settings.HubName,
            Key = memory.FunctionKey,
            KeysEnforced = settings.EnforceKeys,
            MailCount = await mailbag.CountAsync(http.RequestAborted),
            // What people call comes first.
            Functions = index.Functions.OrderBy(function => function is not HttpFunction).GroupBy(function => function.Kind)
                .Select(kind => new { Kind = kind.Key, Count = kind.Count(), Functions = kind }),
            index.InError,
            AnyInError = index.InError.Count > 0,
        });
    }

    /// <summary>What somebody should look at before anything else.</summary>
    private static IEnumerable<Notice> Notices(IReadOnlyList<InstanceLine> lines, IReadOnlyDictionary<string, string> unreadable)
    {
        foreach (var (id, reason) in unreadable.OrderBy(one => one.Key, StringComparer.Ordinal).Take(MostNotices))
            yield return new(reason, InstanceAddress.Link(id));
        var failed = lines.Count(line => line.Status == nameof(OrchestrationRuntimeStatus.Failed));
        if (failed > 0)
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"{failed:N0} {(failed == 1 ? "instance" : "instances")} failed"),
                InstanceSearch.LinkTo("", nameof(OrchestrationRuntimeStatus.Failed)));
    }

    /// <param name="Link">Where to look at it.</param>
    private sealed record Notice(string Text, string Link);
}
