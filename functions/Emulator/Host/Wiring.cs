using Azure.Data.Tables;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.Functions;
using BenefitsFlow.Emulator.Mailbox;
using BenefitsFlow.Emulator.Pages;
using BenefitsFlow.Emulator.SignIn;
using BenefitsFlow.Emulator.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The Emulator's own services. Storage clients are not among them: the app brings its own.</summary>
internal static class Wiring
{
    public static void Add(
        IServiceCollection services,
        EmulatorOptions options,
        EmulatorSettings settings,
        FunctionIndex index,
        IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        var blobs = new BlobServiceClient(settings.Storage.ConnectionString);
        var tables = new TableServiceClient(settings.Storage.ConnectionString);
        services.AddSingleton(settings).AddSingleton(index).AddSingleton(new FunctionInvoker(index, middleware));
        services.AddSingleton(new LocalStorage(settings, options.OnConsole));
        services.AddSingleton(new HubStore(blobs, settings.HubName)).AddSingleton<HubMemory>();
        services.AddSingleton(new Mailbag(blobs, HubStore.ContainerName(settings.HubName, "mail")));
        services.AddSingleton<EventSender>().AddSingleton<SendGridEndpoint>().AddSingleton<MailPages>();
        services.AddSingleton(provider => new FunctionKeys(provider.GetRequiredService<HubMemory>(), settings.EnforceKeys));
        services.AddSingleton<DurableWebhooks>().AddSingleton<StartingWebhooks>().AddSingleton<InstanceWebhooks>().AddSingleton<ListWebhooks>();
        services.AddSingleton<Readiness>().AddSingleton<FunctionEndpoints>().AddSingleton<DurableFunctions>();
        services.AddSingleton(provider => options.Engine(new EngineParts(
            settings.HubName,
            tables,
            blobs,
            provider.GetRequiredService<DurableFunctions>().Registry(),
            provider.GetRequiredService<EmulatedClock>(),
            provider.GetRequiredService<ILoggerFactory>())));
        // The hub's own clock, whatever TimeProvider the app registered for itself.
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<TimerTriggers>(provider, provider.GetRequiredService<EmulatedClock>()));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<TimerLoop>(provider, provider.GetRequiredService<EmulatedClock>()));
        services.AddSingleton<ClockWinder>();
        services.AddSingleton<SignInPages>();
        EmulatorPages.Add(services);
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<Lifetime>(provider, new Banner(options.OnConsole, settings)));
    }
}
