using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>Work and pay in a week, as the claimant and employers tell them (RCW 50.04.310, 50.04.323, 50.20.130; chapter 192-190 WAC).</summary>
internal static class WeekPayEdits
{
    private static readonly Question Difference = new(Party.Claimant, new(
        "How do you explain the difference between the two amounts?",
        "¿Cómo explica usted la diferencia entre las dos cantidades?"));

    public static IReadOnlyList<Edit> All { get; } =
    [
        new("WEE-041", StopPayment, "WAC 192-270-075(1)(a)", WeekClaimed, null)
        {
            Name = new("Worked full time", "Trabajó tiempo completo"),
            Ask = new(Party.Claimant, new("Is the number of hours right?", "¿Es correcto el número de horas?")),
            Test = (facts, _) => facts.Week is { HoursWorked: { } worked, FullTimeHours: { } full } && worked >= full
                ? new(
                    $"The certification gives {English.Hours(worked)} of work; full time in the occupation is {English.Hours(full)}.",
                    $"La certificación da {Spanish.Hours(worked)} de trabajo; el tiempo completo en la ocupación es de {Spanish.Hours(full)}.")
                : null,
        },
        new("WEE-042", StopPayment, "RCW 50.04.310(1)", WeekClaimed, null)
        {
            Name = new("Earned too much to count as unemployed", "Ganó demasiado para contar como persona desempleada"),
            Ask = new(Party.Claimant, new(
                "Is the amount what you earned in this week, before taxes?",
                "¿Es la cantidad lo que ganó en esta semana, antes de impuestos?")),
            // "One and one-third times the individual's weekly benefit amount plus five dollars."
            Test = (facts, _) => facts is { Week.Earned: { } earned, Monetary.WeeklyBenefitAmount: { } weekly } && 3 * (earned - 5) >= 4 * weekly
                ? new(
                    $"The certification gives {Dollars.Exact(earned)} of earnings. " +
                    $"The limit is one and one-third of {Dollars.Whole(weekly)}, plus $5.",
                    $"La certificación da {Dollars.Exact(earned)} de ganancias. El límite es una vez y un tercio {Dollars.Whole(weekly)}, más $5.",
                    $"{Dollars.Whole(weekly)} × 4 ÷ 3 + $5")
                : null,
        },
        new("WEE-043", StopPayment, "WAC 192-140-040", WeekClaimed, Party.Claimant)
        {
            Name = new("Worked, and no earnings told", "Trabajó, y no informó ganancias"),
            Ask = new(Party.Claimant, new(
                "How much did you earn for this work before taxes?",
                "¿Cuánto ganó usted por este trabajo antes de impuestos?")),
            Test = (facts, _) => facts.Week is { Worked: true, Earned: null or 0 }
                ? new(
                    "The certification says that the claimant worked, and gives no earnings. What is earned counts when it is earned.",
                    "La certificación dice que la persona trabajó, y no da ganancias. Lo ganado cuenta cuando se gana.")
                : null,
        },
        new("WEE-044", Information, "WAC 192-140-040", WeekClaimed, Party.Claimant)
        {
            Name = new("Earnings, and no hours told", "Ganancias, y no informó horas"),
            Ask = new(Party.Claimant, new("How many hours did you work in this week?", "¿Cuántas horas trabajó usted en esta semana?")),
            Test = (facts, _) => facts.Week is { Earned: > 0 and var earned, HoursWorked: null or 0 }
                ? new(
                    $"The certification gives {Dollars.Exact(earned)} of earnings, and no hours of work.",
                    $"La certificación da {Dollars.Exact(earned)} de ganancias, y no da horas de trabajo.")
                : null,
        },
        new("WEE-045", StopPayment, "WAC 192-120-040", WeekClaimed, Party.Staff, "earnings")
        {
            Name = new("Employer reports more", "El empleador informa más"),
            Ask = Difference,
            Test = (facts, _) => facts.Week is { Earned: { } told, EmployersReport: { } reported } && reported > told
                ? new(
                    $"The certification gives {Dollars.Exact(told)} of earnings; an employer reports {Dollars.Exact(reported)} for the " +
                    "week. Either may err.",
                    $"La certificación da {Dollars.Exact(told)} de ganancias; un empleador informa {Dollars.Exact(reported)} para la " +
                    "semana. Ambos pueden errar.")
                : null,
        },
        new("WEE-046", Information, "WAC 192-120-040", WeekClaimed, Party.Staff)
        {
            Name = new("Employer reports less", "El empleador informa menos"),
            Ask = Difference,
            Test = (facts, _) => facts.Week is { Earned: { } told, EmployersReport: { } reported } && reported < told
                ? new(
                    $"The certification gives {Dollars.Exact(told)} of earnings; an employer reports {Dollars.Exact(reported)}. " +
                    "Money may still be due.",
                    $"La certificación da {Dollars.Exact(told)} de ganancias; un empleador informa {Dollars.Exact(reported)}. Puede deberse dinero.")
                : null,
        },
        new("WEE-047", StopPayment, "WAC 192-120-040", WeekClaimed, Party.Staff, "earnings")
        {
            Basis = Basis.Practice,
            Name = new("Employer reports a new job", "El empleador informa de un empleo nuevo"),
            Ask = new(Party.Claimant, new("On which day did you begin to work there?", "¿Qué día comenzó usted a trabajar allí?")),
            Test = (facts, _) => facts.Week is { Worked: false, NewHireBegan: { } began, Week: var week } && began <= week.Saturday
                ? new(
                    $"An employer reports a job that began on {English.Day(began)}; the certification tells of no work in this week.",
                    $"Un empleador informa de un empleo que comenzó el {Spanish.Day(began)}; la certificación no habla de trabajo en esta semana.")
                : null,
        },
        Pay("WEE-048", PayKind.Unknown, "RCW 50.04.323; chapter 192-190 WAC", "deductible-pay", new("Other pay", "Otro pago"), new(
            "What is this pay for?",
            "¿Por qué es este pago?")),
        Pay("WEE-049", PayKind.VacationOrHoliday, "WAC 192-190-035", "deductible-pay", new(
            "Vacation or holiday pay",
            "Pago de vacaciones o feriado"), new(
            "Did your employer assign this pay to certain days?",
            "¿Asignó su empleador este pago a ciertos días?")),
        Pay("WEE-050", PayKind.Pension, "WAC 192-190-025", "pension", new("Pension in this week", "Pensión en esta semana"), new(
            "Which employer pays into your pension plan?",
            "¿Qué empleador paga a su plan de pensión?")),
        Pay("WEE-051", PayKind.SelfEmployment, "WAC 192-190-105", "self-employment", new("Self-employment", "Trabajo por cuenta propia"), new(
            "What was left after your costs?",
            "¿Cuánto quedó después de sus costos?")),
        Pay("WEE-052", PayKind.BackPay, "WAC 192-190-040", "back-pay", new("Back pay", "Pago atrasado"), new(
            "For which weeks is this pay?",
            "¿Por qué semanas es este pago?")),
        Pay("WEE-053", PayKind.InLieuOfNotice, "WAC 192-190-055", "deductible-pay", new("Pay in lieu of notice", "Pago en lugar de aviso"), new(
            "Through which day does this pay run?",
            "¿Hasta qué día va este pago?")),
        Pay("WEE-054", PayKind.Severance, "WAC 192-190-045", null, new("Severance pay in this week", "Indemnización por despido en esta semana"), new(
            "Is this pay tied to days of this week?",
            "¿Está este pago ligado a días de esta semana?")),
        Pay("WEE-055", PayKind.LumpSumRetirement, "RCW 50.04.323(3)", null, new("Retirement pay in one sum", "Jubilación en un solo pago"), new(
            "Is this the whole of the payment?",
            "¿Es este el pago completo?")),
    ];

    /// <summary>A kind of pay. Where the law deducts it, a person looks at it; where the law does not, it is only told.</summary>
    private static Edit Pay(string code, PayKind kind, string cite, string? issue, Sentence name, Sentence ask) =>
        new(code, issue is null ? Information : StopPayment, cite, WeekClaimed, issue is null ? null : Party.Staff, issue)
        {
            Name = name,
            Ask = new(Party.Claimant, ask),
            Test = (facts, _) => facts.Week?.OtherPay?.Where(pay => pay.Kind == kind).Sum(pay => pay.Amount) is > 0 and var amount
                ? new(
                    $"{name.En}: {Dollars.Exact(amount)}. " + (issue is null ? "It is not deducted." : "The law asks what it is for and " +
                    "for which days."),
                    $"{name.Es}: {Dollars.Exact(amount)}. " + (issue is null ? "No se descuenta." : "La ley pregunta por qué es y por qué días."))
                : null,
        };
}
