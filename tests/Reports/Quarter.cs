using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Payments;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Reports;

/// <summary>Three claims of March 2026, and what each report has to say of them, counted by hand.</summary>
internal static class Quarter
{
    /// <summary>Quit; decided for her after 21 days; paid 3 days after the week's end; her employer appeals.</summary>
    public static Told Ana() => new Told()
        .On("2026-03-02", Filed("2026-03-02"), new IssueRaised("separation-quit", "RCW 50.20.050", null, 0))
        .On("2026-03-16", Told.Certified("2026-03-08"), Told.Decided("2026-03-08", 300))
        .On("2026-03-17", new PaymentSent(Told.Day("2026-03-08"), 30_000, "2026-03-17", "1"))
        .On("2026-03-23", Determined(1, 1))
        .On("2026-03-24", Appealed(1, "2026-03-24"));

    /// <summary>Part-time work; paid 17 days after the week's end; owes 80 dollars by a cross-match and pays 30 of them; appeals by a letter.</summary>
    public static Told Ben() => new Told()
        .On("2026-03-05", Filed("2026-03-05"), new IssueRaised("availability", "RCW 50.20.010", null))
        .On("2026-03-06", Appealed(1, "2026-03-01"))
        .On("2026-03-30", Told.Certified("2026-03-08"), Told.Decided("2026-03-08", 250, 50))
        .On("2026-03-31", new PaymentSent(Told.Day("2026-03-08"), 25_000, "2026-03-31", "2"), Suspected(OverpaymentCause.Crossmatch), Established(OverpaymentKind.Other, 8_000), Paid("r-1", 3_000))
        .On("2026-04-01", Determined(1, 1));

    /// <summary>Came back after work; owes 200 dollars by fraud, noticed by an order on appeal; a quarter of it is written off in April.</summary>
    public static Told Cleo() => new Told()
        .On("2026-03-09", Filed("2026-03-09"))
        .On("2026-03-31", new ClaimReopened(Told.Day("2026-03-29"), true), Suspected(OverpaymentCause.Appeal), Established(OverpaymentKind.Fraud, 20_000, 3_000))
        .On("2026-04-02", new DebtWrittenOff(1, 1, [new(CashPart.Benefits, 5_000)], "charge-off-1"));

    /// <summary>Cells that are not zero. The mean is in tenths of a day.</summary>
    public static readonly (string Report, string Period, (string Cell, long Number)[] Cells)[] Expected =
    [
        ("5159", "2026-03", [("101-new", 3), ("101-additional", 1), ("201-weeks", 2), ("301-weeks", 2), ("301-total-unemployment", 1), ("302-amount", 55_000), ("303-first", 2)]),
        ("9050", "2026-03", [("intrastate-total", 2), ("intrastate-7", 1), ("intrastate-21", 1), ("partial-21", 1)]),
        ("9052", "2026-03", [("separation-total", 1), ("separation-21", 1)]),
        ("9052", "2026-04", [("nonseparation-total", 1), ("nonseparation-28", 1)]),
        ("9055", "2026-03", [("lower-total", 2), ("lower-25", 1), ("lower-40", 1), ("lower-average", 185), ("lower-median", 7)]),
        ("227", "2026-q1",
        [
            ("101-cases", 1), ("101-amount", 20_000), ("103-cases", 1), ("103-amount", 8_000), ("b-crossmatch-cases", 1), ("b-crossmatch-amount", 8_000),
            ("b-appeal-cases", 1), ("b-appeal-amount", 20_000), ("c-established-other", 8_000), ("c-established-fraud", 20_000), ("c-cash-other", 3_000),
            ("c-end-other", 5_000), ("c-end-fraud", 20_000), ("age-other-90", 5_000), ("age-fraud-90", 20_000),
        ]),
        ("227", "2026-q2", [("c-start-other", 5_000), ("c-start-fraud", 20_000), ("c-written-off-fraud", 5_000)]),
    ];

    public static ClaimFiled Filed(string day) => new("BF-1", Told.Day(day), Week.Of(Told.Day(day)).Sunday, "en", 40, false, false);

    public static IssueDetermined Determined(int issue, int determination) => new(issue, determination, 1, "d", IssueResult.Allow, "RCW 50.20.050");

    public static AppealReceived Appealed(int number, string filed)
        => new(number, $"issue-1-{number}", 1, 1, null, Party.Employer, AppealForm.Paper, Told.Day(filed), Told.Day(filed), Told.Day(filed).AddDays(30), null);

    public static OverpaymentSuspected Suspected(OverpaymentCause cause, int number = 1) => new(number, cause, [new(Told.Day("2026-03-08"), 25_000, 0)]);

    public static OverpaymentEstablished Established(OverpaymentKind kind, long cents, long penalty = 0, int number = 1)
        => new(number, kind, [new(Told.Day("2026-03-08"), cents, kind == OverpaymentKind.Fraud)], penalty);

    public static DebtPaid Paid(string receipt, long cents, PaidBy by = PaidBy.Staff) => new(1, receipt, by, [new(CashPart.Benefits, cents)]);
}
