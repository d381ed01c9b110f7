using BenefitsFlow.App.Overpayments.Advising;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Overpayments.Waivers;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Overpayments;

/// <summary>Overpayments and their collection.</summary>
public static class OverpaymentServices
{
    /// <summary>Registers them. Needs the storage kit, the payments and the issues.</summary>
    public static IServiceCollection AddOverpayments(this IServiceCollection services)
        => services.AddSingleton<Crossmatch.FoundEarnings>().AddSingleton<Crossmatch.WageCrossmatch>()
            .AddSingleton(provider => Crossmatch.CrossmatchPolicy.From(provider.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>()))
            .AddSingleton<Monetary.Redetermining>().AddSingleton<Monetary.AmountsWaiting>().AddSingleton<Weekly.Redeciding.Corrections>()
            .AddSingleton<Suspicions>().AddSingleton<EarlierFrauds>().AddSingleton<Advice>().AddSingleton<RestoredOffsets>().AddSingleton<CarryOut>().AddSingleton<PaidAndDenied>()
            .AddSingleton<Debts>().AddCollection().AddWaivers();
}
