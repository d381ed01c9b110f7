using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BenefitsFlow.Emulator.Host;

/// <summary>One orchestration instance: its state and its history.</summary>
internal sealed class InstancePage(IDurableEngine engine)
{
    public static string Link(string instanceId) => "/emulator/instances/" + Uri.EscapeDataString(instanceId);

    public void Map(IEndpointRouteBuilder emulator) => emulator.MapGet("/instances/{id}", ShowAsync);

    private async Task ShowAsync(HttpContext http)
    {
        var id = (string)http.Request.RouteValues["id"]!;
        if (await engine.Client.GetInstanceAsync(id, getInputsAndOutputs: true, http.RequestAborted) is not { } instance
            || await engine.HistoryAsync(id, http.RequestAborted) is not { Events: var history })
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await Page.ShowAsync(http, "Host/instance.html", id, new
        {
            Id = id,
            instance.Name,
            Status = instance.RuntimeStatus.ToString(),
            Created = Instants.Show(instance.CreatedAt),
            Updated = Instants.Show(instance.LastUpdatedAt),
            Input = instance.SerializedInput,
            Output = instance.SerializedOutput,
            CustomStatus = instance.SerializedCustomStatus,
            Failure = instance.FailureDetails is { } failure ? $"{failure.ErrorType}: {failure.ErrorMessage}" : null,
            History = history.Select(line => new
            {
                At = Instants.Show(line.At),
                What = line.Kind.ToString(),
                line.Name,
                Detail = line.Target ?? line.FireAt?.ToString("u", CultureInfo.InvariantCulture),
            }),
            Any = history.Count > 0,
        });
    }
}
