using BenefitsFlow.Law.Edits;
using static BenefitsFlow.Tests.Law.Edits.SomeClaim;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>Work and pay in a week that raise an edit, each with some that do not.</summary>
internal static class WeekPayExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        new("WEE-041", Worked(40, 40), Worked(39.99m, 40), "40 hours of work; full time in the occupation is 40 hours"),
        new("WEE-041", Worked(35, 35), Worked(34.9m, 35), "35 hours"),
        new("WEE-041", Worked(35, 35), Worked(35, null)),
        // 4/3 of $385 and $5 are 518 1/3.
        new("WEE-042", Earned(518.34m), Earned(518.33m), "$518.34 of earnings"),
        new("WEE-042", Earned(493) with { Monetary = Plain.Monetary! with { WeeklyBenefitAmount = 366 } }, Earned(492.99m) with
        {
            Monetary = Plain.Monetary! with { WeeklyBenefitAmount = 366 },
        }, "one and one-third of $366"),
        new("WEE-042", Earned(518.34m), Earned(518.34m) with { Monetary = null }),
        new("WEE-043", Week(w => w with { Worked = true }), Week(w => w with { Worked = true, Earned = 0.01m })),
        new("WEE-043", Week(w => w with { Worked = true, Earned = null }), Plain),
        new("WEE-043", Week(w => w with { Worked = true }), Week(w => w with { Worked = null })),
        new("WEE-044", Earned(0.01m), Earned(0), "$0.01 of earnings"),
        new("WEE-044", Week(w => w with { Earned = 90, HoursWorked = null }), Week(w => w with { Earned = 90, HoursWorked = 1 })),
        new("WEE-045", Reported(100, 100.01m), Reported(100, 100), "$100.00 of earnings; an employer reports $100.01"),
        new("WEE-045", Reported(100, 100.01m), Reported(100, null)),
        new("WEE-046", Reported(100, 99.99m), Reported(100, 100), "$100.00 of earnings; an employer reports $99.99"),
        new("WEE-046", Reported(100, 99.99m), Reported(null, 99.99m)),
        new("WEE-047", NewJob(new(2025, 8, 16), false), NewJob(new(2025, 8, 17), false), "August 16, 2025"),
        new("WEE-047", NewJob(new(2025, 8, 16), false), NewJob(new(2025, 8, 16), true)),
        new("WEE-047", NewJob(new(2025, 8, 16), false), NewJob(new(2025, 8, 16), null)),
        .. Pay("WEE-048", PayKind.Unknown, PayKind.Pension, "The law asks"),
        .. Pay("WEE-049", PayKind.VacationOrHoliday, PayKind.Unknown, "The law asks"),
        .. Pay("WEE-050", PayKind.Pension, PayKind.VacationOrHoliday, "The law asks"),
        .. Pay("WEE-051", PayKind.SelfEmployment, PayKind.Pension, "The law asks"),
        .. Pay("WEE-052", PayKind.BackPay, PayKind.SelfEmployment, "The law asks"),
        .. Pay("WEE-053", PayKind.InLieuOfNotice, PayKind.BackPay, "The law asks"),
        .. Pay("WEE-054", PayKind.Severance, PayKind.InLieuOfNotice, "It is not deducted"),
        .. Pay("WEE-055", PayKind.LumpSumRetirement, PayKind.Severance, "It is not deducted"),
    ];

    private static IEnumerable<Example> Pay(string code, PayKind kind, PayKind other, string says) =>
    [
        new(code, Pays(new PayItem(kind, 0.01m)), Pays(new PayItem(kind, 0)), "$0.01. "),
        new(code, Pays(new(kind, 40), new(kind, 80.5m), new(other, 1)), Pays(new PayItem(other, 120)), "$120.50. " + says),
        new(code, Pays(new PayItem(kind, 40)), Week(w => w with { OtherPay = null }), says),
    ];

    private static EditSnapshot Pays(params PayItem[] items) => Week(w => w with { OtherPay = items });

    private static EditSnapshot Worked(decimal hours, decimal? full) => Week(w => w with { HoursWorked = hours, FullTimeHours = full });

    private static EditSnapshot Earned(decimal amount) => Week(w => w with { Earned = amount });

    private static EditSnapshot Reported(decimal? told, decimal? reported) => Week(w => w with { Earned = told, EmployersReport = reported });

    private static EditSnapshot NewJob(DateOnly began, bool? worked) => Week(w => w with { NewHireBegan = began, Worked = worked });
}
