using BenefitsFlow.Emulator.Engine;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>What is stored may be broken; the page that shows it then says what is known.</summary>
internal static class Unreadable
{
    /// <summary>A page of one instance.</summary>
    public static RequestDelegate Guard(RequestDelegate show) => async http =>
    {
        try
        {
            await show(http);
        }
        catch (InstanceUnreadableException broken) when (!http.Response.HasStarted)
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await Page.ShowAsync(http, "Pages/unreadable.html", "Unreadable", new
            {
                Id = broken.InstanceId,
                Link = InstanceAddress.Link(broken.InstanceId),
                Reason = broken.Message,
            });
        }
    };
}
