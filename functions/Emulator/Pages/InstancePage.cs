using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.Host;
using BenefitsFlow.Emulator.Pages.Picture;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>One orchestration instance: its state, its timeline, what can be done to it, and its history.</summary>
internal sealed class InstancePage(IDurableEngine engine, EmulatedClock clock, Stages stages)
{
    public void Map(IEndpointRouteBuilder emulator) => emulator.MapGet("/instances/{id}", Unreadable.Guard(http => ShowAsync(http, new Typed())));

    /// <summary>Shows the page, with what was typed on it before when something was wrong with that.</summary>
    public async Task ShowAsync(HttpContext http, Typed typed)
    {
        var id = InstanceAddress.Of(http);
        if (await engine.InstanceAsync(id, http.RequestAborted) is not { } instance
            || await engine.HistoryAsync(id, http.RequestAborted) is not { } history)
        {
            await UnknownAsync(http, id);
            return;
        }

        var all = http.Request.Query["show"] == "all";
        var outlook = history.Events.Count > 0 ? engine.Outlook(history) : null;
        await Page.ShowAsync(http, "Pages/instance.html", id, new
        {
            Link = InstanceAddress.Link(id),
            Instance = InstanceView.Of(instance, history, stages.Of(instance.Name)),
            Timeline = Timeline.Of(history, outlook, clock.GetUtcNow(), all),
            Waiting = outlook?.Waits.Where(wait => wait.To is null).Select(wait => wait.Name).Distinct(StringComparer.OrdinalIgnoreCase),
            History = HistoryTable.Of(history.Events, all),
            Can = InstanceActions.On(instance.RuntimeStatus),
            Said = typed.Problem is null ? InstanceActions.Sentence(http.Request.Query["said"]) : null,
            Typed = typed,
        });
    }

    /// <summary>Says that there is no such instance.</summary>
    public static Task UnknownAsync(HttpContext http, string id)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Page.ShowAsync(http, "Pages/unknown.html", "No such instance", new { Id = id });
    }
}

/// <summary>What was typed into a form of the page, and what is wrong with it; all null when nothing was.</summary>
internal sealed record Typed(string? Problem = null, string? EventName = null, string? Payload = null, string? Reason = null);
