using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>The pages on which the hub is looked at and acted on.</summary>
internal static class EmulatorPages
{
    public static void Add(IServiceCollection services) => services
        .AddSingleton<Stages>().AddSingleton<ClockPage>().AddSingleton<OverviewPage>().AddSingleton<InstancePage>()
        .AddSingleton<InstanceActions>().AddSingleton<PurgePage>().AddSingleton<HistoryFile>();

    public static void Map(IEndpointRouteBuilder emulator, IServiceProvider services)
    {
        services.GetRequiredService<OverviewPage>().Map(emulator);
        services.GetRequiredService<InstancePage>().Map(emulator);
        services.GetRequiredService<InstanceActions>().Map(emulator);
        services.GetRequiredService<PurgePage>().Map(emulator);
        services.GetRequiredService<HistoryFile>().Map(emulator);
        services.GetRequiredService<ClockPage>().Map(emulator);
    }
}
