using BenefitsFlow.App.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Appeals;

/// <summary>Appeals: their intake, their hearing file, their order.</summary>
public static class AppealServices
{
    /// <summary>Needs issues, staff, letters, mail and the web kit.</summary>
    public static IServiceCollection AddAppeals(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(provider => AppealOffice.Of(configuration, provider.GetRequiredService<SiteAddress>()))
        .AddSingleton<AppealDesk>().AddSingleton<AppealMail>().AddSingleton<AppealViews>().AddSingleton<HearingPapers>().AddSingleton<HearingShelf>();
}
