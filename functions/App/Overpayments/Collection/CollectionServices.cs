using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.App.Overpayments.Collection.Lockbox;
using BenefitsFlow.App.Overpayments.Collection.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>The collection of overpayments.</summary>
public static class CollectionServices
{
    /// <summary>Needs the storage kit, the payments, letters and mail.</summary>
    public static IServiceCollection AddCollection(this IServiceCollection services) => services
        .AddSingleton<DebtFile>().AddSingleton<DebtPaper>().AddSingleton<PersonsDebts>().AddSingleton<OffsetReceived>().AddSingleton<DebtNotes>()
        .AddSingleton<PlanDesk>().AddSingleton<ReliefDesk>().AddSingleton<Referrals>().AddSingleton<DebtView>()
        .AddSingleton<Receipts>().AddSingleton<CashDesk>().AddSingleton<Dishonor>().AddSingleton<LockboxReports>().AddSingleton<LockboxDesk>()
        .AddSingleton<DebtForm, PaymentForm>().AddSingleton<DebtForm, SentBackForm>().AddSingleton<DebtForm, PlanForm>().AddSingleton<DebtForm, SettlementForm>()
        .AddSingleton<DebtForm, ChargeOffForm>().AddSingleton<DebtForm, AnswerForm>().AddSingleton<DebtForm, ReferralForm>();
}
