using BenefitsFlow.Emulator.Mailbox;
using BenefitsFlow.Emulator.Pages;
using BenefitsFlow.Emulator.SignIn;
using BenefitsFlow.Emulator.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The way of a request: the Emulator's own pages and the host's own paths first, then the app's functions, then an empty 404.</summary>
internal static class Pipeline
{
    public static void Build(WebApplication app, EmulatorSettings settings)
    {
        app.UseRouting();
        var signIns = app.Services.GetRequiredService<SignIns>();
        app.Use((http, next) =>
        {
            signIns.Mark(http.Request);
            return next(http);
        });
        app.Use((http, next) =>
        {
            var served = http.GetEndpoint()?.Metadata.OfType<Served>().Cast<Served?>().FirstOrDefault();
            if (served == Served.ByEmulator)
                return OwnErrors.GuardAsync(http, next);
            AddHeaders(http, settings.HostFile.CustomHeaders);
            // No such route, or the router's own 405: the real host answers both with an empty 404.
            return served is null ? NotFound(http) : next(http);
        });
        // Whatever the app's catch-all may say, these are the real host's: nothing else of them is here.
        app.Services.GetRequiredService<DurableWebhooks>().Map(app);
        app.Map("/runtime/{**rest}", NotFound).WithMetadata(Served.ByHost);
        app.Map("/admin/{**rest}", NotFound).WithMetadata(Served.ByHost);
        app.Services.GetRequiredService<SignInPages>().Map(app.MapGroup("/.auth").WithMetadata(Served.ByEmulator));
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
        EmulatorPages.Map(emulator, services);
        services.GetRequiredService<MailPages>().Map(emulator);
        services.GetRequiredService<SendGridEndpoint>().Map(emulator);
        emulator.Map("/{**rest}", OwnErrors.UnknownAsync);
    }

    private static Task NotFound(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
