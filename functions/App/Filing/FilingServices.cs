using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Weekly;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Filing;

/// <summary>What the pages of the claim form and the status page are made with.</summary>
public static class FilingServices
{
    /// <summary>Needs the storage kit and the web kit.</summary>
    public static IServiceCollection AddFiling(this IServiceCollection services)
    {
        services.AddSingleton<ClaimMail>().AddSingleton<Drafts>().AddSingleton<FileClaim>().AddSingleton<ClaimStatus>().AddSingleton<CertifyWeek>().AddSingleton<ReopenClaim>();
        return services.AddTransient<FormDesk>().AddTransient<ClaimCheck>().AddTransient<ClaimDeclaration>();
    }
}
