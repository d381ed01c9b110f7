using BenefitsFlow.App.Payments.Bank;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Payments.Changes;
using BenefitsFlow.App.Payments.Nacha;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Payments;

/// <summary>Ledger, payables, batches and their files.</summary>
public static class PaymentServices
{
    /// <summary>Registers the payments. Settings: <c>Payments:Nacha:*</c> as in <see cref="NachaOrigin"/>, <c>Payments:*</c> as in <see cref="PaymentPolicy"/>. Needs the storage kit and mail.</summary>
    public static IServiceCollection AddPayments(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton(_ => configuration.GetSection("Payments:Nacha").Get<NachaOrigin>() ?? new NachaOrigin());
        services.AddSingleton(_ => configuration.GetSection("Payments").Get<PaymentPolicy>() ?? new PaymentPolicy());
        services.AddSingleton<BankDesk>().AddSingleton<EnterReturn>().AddSingleton<EnterChange>();
        services.AddSingleton<DebtEntries>().AddSingleton<BookShelf>();
        services.AddSingleton<PayWays>().AddSingleton<Freezes>().AddSingleton<Reissue>().AddSingleton<PayNotes>().AddSingleton<ReleaseMail>();
        return services.AddSingleton<Ledger>().AddSingleton<Payables>().AddSingleton<Batches>().AddSingleton<Payees>().AddSingleton<PaymentFiles>()
            .AddSingleton<PaymentList>().AddSingleton<Prenotes>().AddSingleton<AccountIndex>().AddSingleton<Traces>();
    }
}
