using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>An instance's history to take away.</summary>
internal sealed class HistoryFile(IDurableEngine engine)
{
    private const int LongestName = 100;

    public void Map(IEndpointRouteBuilder emulator) => emulator.MapGet("/instances/{id}/history.json", Unreadable.Guard(SendAsync));

    /// <summary>A name that every file system takes.</summary>
    internal static string NameFor(string instanceId)
    {
        var letters = instanceId.Take(LongestName).Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '_');
        return string.Concat(letters) + ".history.json";
    }

    private async Task SendAsync(HttpContext http)
    {
        var id = InstanceAddress.Of(http);
        if (await engine.HistoryAsync(id, http.RequestAborted) is not { } history)
        {
            await InstancePage.UnknownAsync(http, id);
            return;
        }

        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{NameFor(id)}\"";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync(history.ToJson(), http.RequestAborted);
    }
}
