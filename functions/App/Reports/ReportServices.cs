using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Reports;

/// <summary>The federal reports.</summary>
public static class ReportServices
{
    /// <summary>Needs the storage kit and the web kit.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services) => services.AddSingleton<ReportRows>().AddSingleton<ReportProjection>();
}
