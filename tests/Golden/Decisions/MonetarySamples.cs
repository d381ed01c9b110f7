using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using static BenefitsFlow.Tests.Golden.RecordedDecision;

namespace BenefitsFlow.Tests.Golden.Decisions;

internal static class MonetarySamples
{
    private static readonly DateOnly Applied = new(2026, 8, 5);

    private static readonly CancellationFacts Unpaid = new() { Applied = new(2026, 8, 5), Asked = new(2026, 8, 20), Paid = false };

    private static readonly MonetaryDetermination Ordinary = Of(Wages(9000, 180));

    private static readonly EarlierBenefitYear Earlier = new()
    {
        Applied = new(2025, 8, 6),
        Begins = new(2025, 8, 3),
        Ends = new(2026, 8, 1),
        BaseYear = new(BaseYearKind.Regular, new(2024, 2)),
        UnemployedWhenApplied = true,
        Separations = [new(2025, 8, 1)],
        Worked = true,
        Earned = 2298,
    };

    public static IEnumerable<RecordedDecision> All =>
    [
        RecordedDecision.Of("regular-base-year", Ordinary),
        RecordedDecision.Of("too-few-hours", Of(Wages(9000, 160))),
        RecordedDecision.Of("alternate-base-year", Of([.. Wages(7000, 150, 3), new(new(2026, 1), 8000, 200), new(new(2026, 2), 8000, 200)])),
        RecordedDecision.Of("without-wages", Of([])),
        RecordedDecision.Of("highest-amount", Of(Wages(60_000, 520))),
        RecordedDecision.Of("least-amount-and-hours-computed", Of(Wages(3200, null))),
        RecordedDecision.Of("out-of-state-and-excluded", Of(
        [
            .. Wages(9000, 180), new(new(2025, 3), 4000, 100) { OutOfState = true }, new(new(2025, 4), 2000, 90) { Employer = "B", Excluded = true },
        ])),
        RecordedDecision.Of("gross-misconduct", MonetaryDetermination.For(new MonetaryFacts
        {
            Applied = Applied,
            Wages = [.. Wages(6000, 150), .. Wages(5000, 190).Select(row => row with { Employer = "B" })],
            GrossMisconductBy = "B",
        })),
        RecordedDecision.Of("backdated-after-illness", MonetaryDetermination.For(new MonetaryFacts
        {
            Applied = Applied,
            Wages = Wages(9000, 180),
            Backdating = new(new(2026, 7, 22), BackdatingReason.Incapacity) { Shown = true, Began = new(2026, 7, 20), Ended = new(2026, 8, 3) },
        })),
        RecordedDecision.Of("backdating-not-shown", MonetaryDetermination.For(new MonetaryFacts
        {
            Applied = Applied, Wages = Wages(9000, 180), Backdating = new(new(2026, 7, 22), BackdatingReason.StaffInformation) { Shown = false },
        })),
        RecordedDecision.Of("second-benefit-year", MonetaryDetermination.For(
            new MonetaryFacts { Applied = Applied, Wages = Wages(9000, 180), Earlier = Earlier })),
        RecordedDecision.Of("second-benefit-year-without-work", MonetaryDetermination.For(
            new MonetaryFacts { Applied = Applied, Wages = Wages(9000, 180), Earlier = Earlier with { Worked = false, Earned = 0 } })),
        RecordedDecision.Of("second-benefit-year-not-known", MonetaryDetermination.For(
            new MonetaryFacts { Applied = Applied, Wages = Wages(9000, 180), Earlier = Earlier with { Worked = null, Earned = null } })),
        RecordedDecision.Of("in-time-and-unpaid", ClaimCancellation.For(Unpaid)),
        RecordedDecision.Of("paid-already", ClaimCancellation.For(Unpaid with { Paid = true })),
        RecordedDecision.Of("late-and-extreme", ClaimCancellation.For(Unpaid with { Asked = new(2026, 12, 1), FiledInError = true, Extreme = true })),
        RecordedDecision.Of("late-and-open", ClaimCancellation.For(Unpaid with { Asked = new(2026, 12, 1) })),
        RecordedDecision.Of("more-is-owed", MonetaryRedetermination.For(Redetermined(Ordinary, Of(Wages(13_000, 180)), 346, 500))),
        RecordedDecision.Of("less-is-payable", MonetaryRedetermination.For(
            Redetermined(Of(Wages(13_000, 180)), Ordinary, 500, 346) with { Ground = RedeterminationGround.EmployerCorrection })),
        RecordedDecision.Of("too-late", MonetaryRedetermination.For(
            Redetermined(Ordinary, Of(Wages(13_000, 180)), 346, 500) with { Asked = new(2028, 8, 30) })),
        RecordedDecision.Of("gross-misconduct-after-misrepresentation", MonetaryRedetermination.For(
            Redetermined(Ordinary, Of(Wages(9000, 100)), 346, 0) with { Ground = RedeterminationGround.GrossMisconduct, Misrepresented = true })),
    ];

    private static MonetaryDetermination Of(QuarterWages[] wages) =>
        MonetaryDetermination.For(new MonetaryFacts { Applied = Applied, Wages = wages });

    private static QuarterWages[] Wages(decimal wages, int? hours, int quarters = 4) =>
        [.. Enumerable.Range(0, quarters).Select(n => new QuarterWages(new Quarter(2025, 2).Plus(n), wages, hours) { Employer = "A" })];

    private static RedeterminationFacts Redetermined(MonetaryDetermination before, MonetaryDetermination after, decimal paid, decimal payable) =>
        new()
        {
            Before = before,
            After = after,
            Ground = RedeterminationGround.Reconsideration,
            Mailed = new(2026, 8, 10),
            Asked = new(2026, 10, 1),
            Weeks = [new(new(new(2026, 8, 9)), paid, payable), new(new(new(2026, 8, 16)), paid, payable)],
        };
}
