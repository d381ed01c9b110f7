using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Reports;

/// <summary>ETA 5159: claims filed, weeks claimed, weeks and amounts compensated, first and final payments.</summary>
internal static class ActivityCells
{
    private const string Report = "5159";

    public static IEnumerable<ReportEvent> Of(Happened happened) => happened.Entry.Fact switch
    {
        ClaimFiled => [happened.Counts(Report, "101-new")],
        ClaimReopened { Worked: true } => [happened.Counts(Report, "101-additional")],
        WeekCertified f when happened.Before.Week(f.Week)?.CertifiedOn is null => [happened.Counts(Report, "201-weeks")],
        WeekDecided f => Compensated(happened, f),
        Payments.PaymentSent when happened.FirstPayment => [happened.Counts(Report, "303-first")],
        ClaimEnded { Reason: "exhausted" } => [happened.Counts(Report, "303-final")],
        _ => [],
    };

    /// <summary>A week counts once, when it is first decided for payment; what a later decision adds or takes changes the amount alone.</summary>
    private static IEnumerable<ReportEvent> Compensated(Happened happened, WeekDecided decided)
    {
        var before = happened.Before.Week(decided.Week)?.Decided?.Payable ?? 0;
        var (now, change) = (decided.Decision.Payable, decided.Decision.Payable - before);
        if (decided.Decision.Outcome == WeekOutcome.Payable && before == 0 && now > 0)
        {
            yield return happened.Counts(Report, "301-weeks");
            if (decided.Decision.Deduction == 0)
                yield return happened.Counts(Report, "301-total-unemployment");
        }

        if (change != 0)
            yield return happened.Counts(Report, "302-amount", (long)(change * 100));
    }
}
