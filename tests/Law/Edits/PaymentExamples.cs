using BenefitsFlow.Law;
using BenefitsFlow.Law.Edits;
using static BenefitsFlow.Tests.Law.Edits.Example;
using static BenefitsFlow.Tests.Law.Edits.SomeClaim;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>Payments that raise an edit, each with some that do not.</summary>
internal static class PaymentExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        .. YesNo("PAY-001", true, answer => Paying(p => p with { WeekPaid = answer })),
        new("PAY-002", Balance(0), Balance(0.01m)),
        new("PAY-002", Balance(0), Balance(null)),
        new("PAY-003", Balance(384.99m), Balance(385), "$384.99 is left of the most that this claim can pay: less than a week's $385"),
        new("PAY-003", Balance(0.01m), Balance(0), "$0.01 is left"),
        // August 3, 2025 through August 1, 2026.
        new("PAY-004", InWeek(new(2025, 7, 27)), InWeek(new(2025, 8, 3)), "July 27, 2025 is not in the benefit year, August 3, 2025 through August 1, 2026"),
        new("PAY-004", InWeek(new(2026, 8, 2)), InWeek(new(2026, 7, 26)), "August 2, 2026"),
        new("PAY-005", On(new(2026, 7, 4)), On(new(2026, 7, 3)), "August 1, 2026"),
        new("PAY-005", On(new(2026, 8, 1)), On(new(2026, 8, 2))),
        .. YesNo("PAY-006", false, answer => Paying(p => p with { WaitingWeekServed = answer })),
        new("PAY-007", Paying(p => p with { PayableNow = 385.01m }), Paying(p => p with { PayableNow = 385 }), "$385.01 is about to be paid"),
        // Five days from the change.
        new("PAY-008", Changed(new(2025, 8, 16)), Changed(new(2025, 8, 15)), "August 16, 2025"),
        new("PAY-008", Changed(new(2025, 8, 16)), Changed(null)),
        .. YesNo("PAY-009", true, answer => Paying(p => p with { DepositReturned = answer })),
        .. YesNo("PAY-009", true, answer => Paying(p => p with { AccountMissing = answer })),
        .. YesNo("PAY-010", true, answer => Paying(p => p with { Disqualified = answer })),
        // 14 days after August 16, 2025.
        new("PAY-021", On(new(2025, 8, 31)), On(new(2025, 8, 30)), "August 16, 2025"),
        new("PAY-021", On(new(2025, 8, 31)), On(new(2025, 8, 31)) with { Payments = Plain.Payments! with { FirstPaid = new(2025, 8, 31) } }, "within 14 days"),
        .. YesNo("PAY-022", true, answer => Paying(p => p with { ConditionalPaymentDue = answer })),
        .. YesNo("PAY-023", true, answer => Paying(p => p with { AllowanceAppealed = answer })),
        new("PAY-024", Paying(p => p with { RepaymentsMissed = 2 }), Paying(p => p with { RepaymentsMissed = 1 }), "2 repayments"),
    ];

    private static EditSnapshot Balance(decimal? left) => Paying(p => p with { Balance = left });

    private static EditSnapshot InWeek(DateOnly sunday) => Week(w => w with { Week = new Week(sunday) });

    private static EditSnapshot On(DateOnly today) => Plain with { Today = today };

    private static EditSnapshot Changed(DateOnly? day) => Paying(p => p with { AccountChanged = day });
}
