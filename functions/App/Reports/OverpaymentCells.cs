using System.Globalization;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Reports;

/// <summary>
/// ETA 227: overpayments established, and what changed on them. Every change of a principal counts under what made it, so that the balance at a quarter's
/// start and the changes always come to the balance at its end.
/// </summary>
internal static class OverpaymentCells
{
    private const string Report = "227";

    public static IEnumerable<ReportEvent> Of(Happened happened)
        => happened.After.Overpayments.SelectMany(after => OfOne(happened, happened.Before.Overpayment(after.Number), after));

    /// <summary>Fraud has columns and lines of its own.</summary>
    public static string KindOf(OverpaymentState debt) => debt.Kind == OverpaymentKind.Fraud ? "fraud" : "other";

    private static IEnumerable<ReportEvent> OfOne(Happened happened, OverpaymentState? before, OverpaymentState after)
    {
        var about = string.Create(CultureInfo.InvariantCulture, $"overpayment-{after.Number}");
        if (happened.Entry.Fact is OverpaymentEstablished established && established.Overpayment == after.Number)
            foreach (var counted in Established(happened, after, about))
                yield return counted;
        var change = after.Principal - (before?.Principal ?? 0);
        if (change == 0)
            yield break;
        var (cell, sign) = CellOf(happened.Entry.Fact);
        yield return happened.Counts(Report, $"c-{cell}-{KindOf(after)}", sign * change, about);
    }

    /// <summary>Section A by cause, section B by how it was noticed; benefits alone, without the penalty.</summary>
    private static IEnumerable<ReportEvent> Established(Happened happened, OverpaymentState debt, string about)
    {
        var cents = debt.Assessed.Sum(week => week.Benefits);
        List<string> lines = [KindOf(debt) == "fraud" ? "101" : "103", $"b-{Noticed(debt.Cause)}"];
        if (debt.Cause == OverpaymentCause.Appeal && KindOf(debt) == "other")
            lines.Add("104");
        foreach (var line in lines)
        {
            yield return happened.Counts(Report, line + "-cases", 1, about);
            yield return happened.Counts(Report, line + "-amount", cents, about);
        }
    }

    private static string Noticed(OverpaymentCause cause) => cause switch
    {
        OverpaymentCause.Crossmatch => "crossmatch",
        OverpaymentCause.LateReport => "claimant",
        OverpaymentCause.Appeal => "appeal",
        OverpaymentCause.Redetermination => "redetermination",
        OverpaymentCause.Conditional => "conditional",
        _ => "staff",
    };

    /// <summary>The cell of section C, and the sign under which it shows the change: what lessens the debt is shown as positive there.</summary>
    private static (string Cell, int Sign) CellOf(Storage.Fact fact) => fact switch
    {
        OverpaymentEstablished => ("established", 1),
        DebtPaid { By: PaidBy.Offset } => ("offset", -1),
        DebtPaid { By: PaidBy.Treasury } => ("treasury", -1),
        DebtPaid => ("cash", -1),
        WeekDecided => ("offset", -1),
        DebtPaymentDishonored => ("dishonored", 1),
        OverpaymentWaived => ("waived", -1),
        DebtWrittenOff => ("written-off", -1),
        OverpaymentReduced => ("reduced", -1),
        RefundDue => ("refunded", 1),
        _ => ("adjusted", 1),
    };
}
