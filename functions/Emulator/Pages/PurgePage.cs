using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>Asks whether a finished instance is to be purged, and purges it.</summary>
internal sealed class PurgePage(IDurableEngine engine)
{
    public void Map(IEndpointRouteBuilder emulator)
    {
        emulator.MapGet("/instances/{id}/purge", Unreadable.Guard(ShowAsync));
        emulator.MapPost("/instances/{id}/purge", FormPost.Of((http, _) => PurgeAsync(http)));
    }

    private async Task ShowAsync(HttpContext http)
    {
        var id = InstanceAddress.Of(http);
        if (await engine.Client.GetInstanceAsync(id, http.RequestAborted) is not { } instance)
            await InstancePage.UnknownAsync(http, id);
        else
            await Page.ShowAsync(http, "Pages/purge.html", "Purge " + id, new
            {
                Id = id,
                Link = InstanceAddress.Link(id),
                instance.Name,
                Status = instance.RuntimeStatus.ToString(),
                Updated = Instants.ShowExactly(instance.LastUpdatedAt),
                instance.IsCompleted,
            });
    }

    private async Task PurgeAsync(HttpContext http)
    {
        var id = InstanceAddress.Of(http);
        PurgeResult purged;
        try
        {
            purged = await engine.Client.PurgeInstanceAsync(id);
        }
        catch (InvalidOperationException)
        {
            // It runs again, or still: the page says so.
            http.Response.StatusCode = StatusCodes.Status409Conflict;
            await ShowAsync(http);
            return;
        }
        if (purged.PurgedInstanceCount == 0)
            await InstancePage.UnknownAsync(http, id);
        else
            FormPost.SeeOther(http, "/emulator", "purged");
    }
}
