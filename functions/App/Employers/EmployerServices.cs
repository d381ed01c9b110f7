using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Employers;

/// <summary>Employers' wage reports.</summary>
public static class EmployerServices
{
    /// <summary>Registers the stage; needs the storage kit.</summary>
    public static IServiceCollection AddEmployers(this IServiceCollection services)
        => services.AddSingleton<WageRecords>().AddSingleton<WageNews>().AddSingleton<WageFiling>().AddSingleton<FilingKey>().AddSingleton<WagesForm>();
}
