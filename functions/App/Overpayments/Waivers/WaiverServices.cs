using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Overpayments.Waivers;

/// <summary>Waivers, and what later decisions take off a debt.</summary>
public static class WaiverServices
{
    /// <summary>Needs the issues, and the collection of overpayments.</summary>
    public static IServiceCollection AddWaivers(this IServiceCollection services)
        => services.AddSingleton<WaiverRequests>().AddSingleton<WaiverGrants>().AddSingleton<Reductions>().AddSingleton<LaterDecisions>();
}
