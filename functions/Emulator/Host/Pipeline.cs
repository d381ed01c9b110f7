using BenefitsFlow.Emulator.Mailbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The way of a request: the Emulator's own pages first, then the app's functions, then an empty 404.</summary>
internal static class Pipeline
{
    public static void Build(WebApplication app, EmulatorSettings settings)
    {
        app.UseRouting();
        app.Use((http, next) =>
        {
            var served = http.GetEndpoint()?.Metadata.OfType<Served>().Cast<Served?>().FirstOrDefault();
            if (served != Served.ByEmulator)
                AddHeaders(http, settings.HostFile.CustomHeaders);
            if (served is not null)
                return next(http);
            // No such route, or the router's own 405: the real host answers both with an empty 404.
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        MapEmulator(app.MapGroup("/emulator").WithMetadata(Served.ByEmulator), app.Services);
        app.Services.GetRequiredService<FunctionEndpoints>().Map(app);
    }

    private static void AddHeaders(HttpContext http, IReadOnlyDictionary<string, string> headers) => http.Response.OnStarting(() =>
    {
        foreach (var (name, value) in headers)
            http.Response.Headers.TryAdd(name, value);
        return Task.CompletedTask;
    });

    private static void MapEmulator(RouteGroupBuilder emulator, IServiceProvider services)
    {
        services.GetRequiredService<OverviewPage>().Map(emulator);
        services.GetRequiredService<InstancePage>().Map(emulator);
        services.GetRequiredService<ClockPage>().Map(emulator);
        services.GetRequiredService<MailPages>().Map(emulator);
        services.GetRequiredService<SendGridEndpoint>().Map(emulator);
        emulator.Map("/{**rest}", http =>
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }
}
