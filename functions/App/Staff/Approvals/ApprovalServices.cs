using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>What approvals are made with.</summary>
public static class ApprovalServices
{
    /// <summary>Needs the storage kit, mail, the web kit and the issues. Settings: <c>Issues:*</c> as in <see cref="ApprovalTimes"/>.</summary>
    public static IServiceCollection AddApprovals(this IServiceCollection services) => services
        .AddSingleton(provider => ApprovalTimes.From(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<ApprovalBook>().AddSingleton<ApprovalAnswers>().AddSingleton<ApprovalCases>().AddSingleton<ApprovalLinks>().AddSingleton<ApprovalDesk>()
        .AddSingleton<ApprovalView>().AddTransient<ApprovalScreen>().AddTransient<ApprovalPost>();
}
