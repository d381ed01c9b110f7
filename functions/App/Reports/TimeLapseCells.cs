using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Payments;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Reports;

/// <summary>ETA 9050 and 9052: how long a first payment and a nonmonetary determination took, in days between two days of the agency.</summary>
internal static class TimeLapseCells
{
    private static readonly ReportLayout Payments = ReportLayout.Find("9050")!;
    private static readonly ReportLayout Determinations = ReportLayout.Find("9052")!;

    public static IEnumerable<ReportEvent> Of(Happened happened) => happened.Entry.Fact switch
    {
        PaymentSent f when happened.FirstPayment => OfFirstPayment(happened, f),
        IssueDetermined { Determination: 1 } f when happened.Before.Issue(f.Issue) is { Overpayment: null } issue => OfDetermination(happened, issue),
        _ => [],
    };

    /// <summary>From the last day of the first week decided for payment to the day on which the first payment was sent.</summary>
    private static IEnumerable<ReportEvent> OfFirstPayment(Happened happened, PaymentSent sent)
    {
        var first = happened.Before.Weeks.FirstOrDefault(week => week.Decided is { Outcome: WeekOutcome.Payable, Payable: > 0 });
        var days = happened.Entry.AgencyDate.DayNumber - new Week(first?.Week ?? sent.Week).Sunday.AddDays(6).DayNumber;
        yield return happened.Counts(Payments.Report, "intrastate-total");
        yield return happened.Counts(Payments.Report, Payments.InBand("intrastate", days));
        if (first?.Decided?.Deduction > 0)
            yield return happened.Counts(Payments.Report, Payments.InBand("partial", days));
    }

    /// <summary>From the day on which the issue was noticed to the day of its first determination.</summary>
    private static IEnumerable<ReportEvent> OfDetermination(Happened happened, IssueState issue)
    {
        var section = issue.Code.StartsWith("separation", StringComparison.Ordinal) ? "separation" : "nonseparation";
        yield return happened.Counts(Determinations.Report, section + "-total");
        yield return happened.Counts(Determinations.Report, Determinations.InBand(section, happened.Entry.AgencyDate.DayNumber - issue.Detected.DayNumber));
    }
}
