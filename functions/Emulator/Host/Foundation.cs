using System.Reflection;
using BenefitsFlow.Emulator.Clock;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Host;

/// <summary>What stands before the app configures itself: configuration, logging, the clock, Kestrel.</summary>
internal static class Foundation
{
    public static (WebApplicationBuilder Builder, EmulatorSettings Settings) Lay(string[] args, EmulatorOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = Assembly.GetEntryAssembly()?.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environment.GetEnvironmentVariable("AZURE_FUNCTIONS_ENVIRONMENT") ?? Environments.Development,
        });
        var root = RepositoryRoot.Find(AppContext.BaseDirectory);
        var file = options.HostJson is null ? HostFile.Beside(AppContext.BaseDirectory) : HostFile.Parse(options.HostJson);
        if (options.OnConsole)
            builder.Configuration.AddInMemoryCollection(LocalSettings.Read(root)).AddEnvironmentVariables().AddCommandLine(args);
        // Last, so that it wins, and so that what is written later is written here.
        builder.Configuration.AddInMemoryCollection(options.Settings);

        var settings = EmulatorSettings.From(builder.Configuration, options, file, root);
        Log(builder.Logging, file, options);
        Serve(builder, settings);
        var clock = Clock(options.StartAt, settings.Frozen);
        builder.Services.AddSingleton(clock).AddSingleton<TimeProvider>(clock);
        return (builder, settings);
    }

    private static void Log(ILoggingBuilder logging, HostFile file, EmulatorOptions options)
    {
        logging.SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.Warning).AddFilter("Azure", LogLevel.Warning);
        foreach (var (category, level) in file.LogLevels)
            logging.AddFilter(category == "default" ? null : category, level);
        // What keeps the host from starting is said once, by the exception itself.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        if (options.OnConsole)
            logging.AddSimpleConsole(line => (line.SingleLine, line.TimestampFormat) = (true, "HH:mm:ss "));
    }

    private static void Serve(WebApplicationBuilder builder, EmulatorSettings settings)
    {
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(System.Net.IPAddress.Loopback, settings.Port);
        });
        builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateScopes, provider.ValidateOnBuild) = (true, true));
        builder.Services.AddRouting();
        // The executors of IActionResult; no controllers.
        builder.Services.AddMvcCore();
    }

    private static EmulatedClock Clock(DateTimeOffset? startAt, bool frozen)
    {
        // The clock cannot go back, so it begins a moment early and is moved to the very instant.
        var ahead = startAt - TimeProvider.System.GetUtcNow() - TimeSpan.FromMinutes(1);
        var clock = new EmulatedClock(ahead ?? TimeSpan.Zero);
        if (frozen)
            clock.Freeze();
        if (startAt is { } instant)
            clock.MoveTo(instant);
        return clock;
    }
}
