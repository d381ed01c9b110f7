using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Mailbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The Emulator's front page: clock, instances, functions, key.</summary>
internal sealed class OverviewPage(
    EmulatorSettings settings, FunctionIndex index, IDurableEngine engine, EmulatedClock clock, ClockWinder winder, HubMemory memory, Mailbag mailbag)
{
    private const int PageSize = 50;

    public void Map(IEndpointRouteBuilder emulator) => emulator.MapGet("/", ShowAsync);

    private async Task ShowAsync(HttpContext http)
    {
        var now = clock.GetUtcNow();
        var query = http.Request.Query;
        var instances = await InstancesAsync(query["prefix"], query["status"], query["from"]);
        await Page.ShowAsync(http, "Host/emulator.html", "Emulator", new
        {
            Now = Instants.Show(now),
            Utc = now.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
            State = clock.IsFrozen ? "stands still until it is wound"
                : clock.Offset > TimeSpan.FromSeconds(1) ? $"runs, {Ahead(clock.Offset)} ahead of the wall clock" : "runs with the wall clock",
            Next = winder.NextEvent is { } next ? Instants.Show(next) : null,
            Tomorrow = Instants.DateOf(now).AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Said = ClockPage.Sentence(query["said"]),
            Hub = settings.HubName,
            Key = memory.FunctionKey,
            KeysEnforced = settings.EnforceKeys,
            MailCount = await mailbag.CountAsync(http.RequestAborted),
            Instances = instances,
            // What people call comes first.
            Functions = index.Functions.OrderBy(function => function is not HttpFunction).GroupBy(function => function.Kind)
                .Select(kind => new { Kind = kind.Key, Count = kind.Count(), Functions = kind }),
            index.InError,
            AnyInError = index.InError.Count > 0,
        });
    }

    private async Task<object> InstancesAsync(string? prefix, string? status, string? from)
    {
        OrchestrationRuntimeStatus[]? statuses = Enum.TryParse<OrchestrationRuntimeStatus>(status, ignoreCase: true, out var one) ? [one] : null;
        var filter = new OrchestrationQuery(
            Statuses: statuses, InstanceIdPrefix: string.IsNullOrWhiteSpace(prefix) ? null : prefix.Trim(), PageSize: PageSize);
        var start = string.IsNullOrEmpty(from) ? null : from;
        var page = new Page<OrchestrationMetadata>([]);
        await foreach (var first in engine.Client.GetAllInstancesAsync(filter).AsPages(start, PageSize))
        {
            page = first;
            break;
        }

        return new
        {
            Prefix = prefix,
            Rows = page.Values.Select(Row),
            Any = page.Values.Count > 0,
            Next = page.ContinuationToken is { } token ? NextPage(prefix, status, token) : null,
            Statuses = Enum.GetNames<OrchestrationRuntimeStatus>().Select(name => new { Name = name, Selected = name == statuses?[0].ToString() }),
        };
    }

    private static object Row(OrchestrationMetadata instance) => new
    {
        Link = InstancePage.Link(instance.InstanceId),
        Id = instance.InstanceId,
        instance.Name,
        Status = instance.RuntimeStatus.ToString(),
        Created = Instants.Show(instance.CreatedAt),
        Updated = Instants.Show(instance.LastUpdatedAt),
        CustomStatus = instance.SerializedCustomStatus,
    };

    private static string NextPage(string? prefix, string? status, string token)
        => "/emulator" + new QueryString().Add("prefix", prefix ?? "").Add("status", status ?? "").Add("from", token) + "#instances";

    private static string Ahead(TimeSpan offset) => offset.TotalDays >= 2
        ? $"{Math.Round(offset.TotalDays)} days" : offset.TotalHours >= 2 ? $"{Math.Round(offset.TotalHours)} hours" : $"{Math.Round(offset.TotalMinutes)} minutes";
}
