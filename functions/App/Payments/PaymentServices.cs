using BenefitsFlow.App.Payments.Nacha;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Payments;

/// <summary>Ledger, payables, batches and their files.</summary>
public static class PaymentServices
{
    /// <summary>Registers the payments. Settings: <c>Payments:Nacha:*</c> as in <see cref="NachaOrigin"/>. Needs the storage kit.</summary>
    public static IServiceCollection AddPayments(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton(_ => configuration.GetSection("Payments:Nacha").Get<NachaOrigin>() ?? new NachaOrigin());
        return services.AddSingleton<Ledger>().AddSingleton<Payables>().AddSingleton<Batches>().AddSingleton<Payees>().AddSingleton<PaymentFiles>();
    }
}
