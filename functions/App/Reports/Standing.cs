using System.Globalization;
using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Overpayments;

namespace BenefitsFlow.App.Reports;

/// <summary>What stands at the end of a period: debts not yet paid (ETA 227, sections C and E) and appeals not yet decided (ETA 9055).</summary>
internal static class Standing
{
    private static readonly ReportLayout Debts = ReportLayout.Find("227")!;
    private static readonly ReportLayout Cases = ReportLayout.Find("9055")!;

    /// <summary>True when the claim has something that will stand at a period's end unless it changes.</summary>
    public static bool AnythingIn(ClaimState claim) => claim.Overpayments.Any(one => one.Principal != 0) || claim.Appeals.Any(IsPending);

    /// <param name="claim">As it is when the period's last day is over.</param>
    public static IEnumerable<ReportEvent> At(ClaimState claim, ReportPeriod period)
        => period.Span == ReportSpan.Quarter
            ? claim.Overpayments.Where(one => one is { Established: not null, Principal: not 0 }).SelectMany(one => OfDebt(one, period))
            : claim.Appeals.Where(IsPending).SelectMany(one => OfAppeal(one, period));

    /// <summary>With the hearing office until its order is entered here.</summary>
    private static bool IsPending(AppealState appeal) => appeal.Ordered is null;

    private static IEnumerable<ReportEvent> OfDebt(OverpaymentState debt, ReportPeriod period)
    {
        var about = string.Create(CultureInfo.InvariantCulture, $"overpayment-{debt.Number}");
        var age = period.Last.DayNumber - debt.Established!.Value.DayNumber;
        ReportEvent Owed(string cell, DateOnly on) => new(Debts.Report, cell, on, debt.Principal, "Owed", 0, about);
        yield return Owed("c-end-" + OverpaymentCells.KindOf(debt), period.Last);
        yield return Owed("c-start-" + OverpaymentCells.KindOf(debt), period.Next.First);
        yield return Owed(Debts.InBand("age-" + OverpaymentCells.KindOf(debt), age), period.Last);
    }

    private static IEnumerable<ReportEvent> OfAppeal(AppealState appeal, ReportPeriod period)
    {
        var about = string.Create(CultureInfo.InvariantCulture, $"appeal-{appeal.Number}");
        var age = period.Last.DayNumber - appeal.Filed.DayNumber;
        ReportEvent Pending(string cell, long amount) => new(Cases.Report, cell, period.Last, amount, "Pending", 0, about);
        yield return Pending("lower-total", 1);
        yield return Pending(Cases.InBand("lower", age), 1);
        yield return Pending("lower-average", age);
        yield return Pending("lower-median", age);
    }
}
