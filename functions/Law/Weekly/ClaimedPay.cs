using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Law.Weekly;

/// <summary>Guards the law's edge for what a week may hold beside wages and hours.</summary>
internal static class ClaimedPay
{
    /// <summary>What cannot be; null when nothing is wrong.</summary>
    public static string? Fault(WeekFacts facts) => facts switch
    {
        { Pay.Count: > 0 } when facts.Pay.Select(OfItem).FirstOrDefault(fault => fault is not null) is { } fault => fault,
        { Pensions.Count: > 0 } when facts.Pensions.Select(OfPension).FirstOrDefault(fault => fault is not null) is { } fault => fault,
        { Overpayments: { } owed } when owed.Debts.Any(debt => IsNoAmount(debt.Principal)) || owed.RequestedPercent is <= 0 or > 100
            || owed.MissedPayments < 0 =>
            "An offset needs a principal of $0 or more in whole cents, a percentage above 0 to 100, and 0 or more payments missed.",
        { ChildSupport: { } order } when IsNoAmount(order.Amount) => "Child support must be $0 or more in whole cents.",
        { CorporateOffice: { } office } when office.PercentOwned is < 0 or > 100 || IsNoAmount(office.WagesFromIt ?? 0)
            || IsNoAmount(office.WagesInAll ?? 0) =>
            "A share of stock is from 0 to 100 percent, and wages are $0 or more in whole cents.",
        _ => null,
    };

    private static string? OfItem(PayItem item) => item switch
    {
        null => "A payment is missing.",
        _ when !Enum.IsDefined(item.Kind) => "There is no such kind of pay.",
        _ when IsNoAmount(item.Amount) => "A payment must be $0 or more in whole cents.",
        { SickHours: < 0 or > ClaimedWeek.MostHours } or { SickDays: < 0 or > 7 } => "A week has from 0 to 168 hours and 7 days of sick leave.",
        _ => null,
    };

    private static string? OfPension(PensionPayment pension) => pension switch
    {
        null => "A pension is missing.",
        _ when !Enum.IsDefined(pension.Kind) => "There is no such kind of pension.",
        _ when IsNoAmount(pension.Amount) => "A pension must be $0 or more in whole cents.",
        { PaymentsPerYear: < 1 or > 366 } => "A pension is paid from 1 to 366 times a year.",
        { EmployerPercent: < 0 or > 100 } => "An employer's share is from 0 to 100 percent.",
        _ => null,
    };

    private static bool IsNoAmount(decimal amount) => amount is < 0 or > ClaimedWeek.MostDollars || !Dollars.InWholeCents(amount);
}
