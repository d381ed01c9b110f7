using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>
/// Whether employers' wage reports hold together (RCW 50.12.070, WAC 192-310-030, 192-310-040). An employer's error is the employer's to correct: it
/// stops nothing, and what was paid on it is not taken back (WAC 192-220-070).
/// </summary>
internal static class WageReportEdits
{
    private static readonly Parameter<decimal> MinimumWage = Parameter.Load<decimal>("Monetary/state-minimum-wage");
    private static readonly Parameter<decimal> LikelyHours = Parameter.Load<decimal>("Edits/quarter-hours-likely");
    private static readonly Parameter<decimal> Jump = Parameter.Load<decimal>("Edits/quarter-wages-jump");

    public static IReadOnlyList<Edit> All { get; } =
    [
        Report("WAG-021", "RCW 50.12.070(2)(b)", new("Wages without hours", "Salarios sin horas"), new(
            "How many hours did the worker work in each quarter?",
            "¿Cuántas horas trabajó la persona en cada trimestre?"), (facts, _) =>
            facts.BaseYearWages.Count(item => item is { Hours: null, Wages: > 0 }) is > 0 and var items
                ? new(
                    $"{items} of the reported quarters hold wages and no hours. Until hours are reported they are computed from the state " +
                    "minimum wage.",
                    $"{items} de los trimestres reportados tienen salarios y no horas. " +
                    "Hasta que se reporten, se calculan con el salario mínimo estatal.")
                : null),
        Report("WAG-022", "WAC 192-310-030(2)", new("Hours without wages", "Horas sin salarios"), new(
            "Which wages did you pay for these hours?",
            "¿Qué salarios pagó usted por estas horas?"), (facts, _) =>
            facts.BaseYearWages.Count(item => item is { Hours: > 0, Wages: 0 }) is > 0 and var items
                ? new(
                    $"{items} of the reported quarters hold hours and no wages.",
                    $"{items} de los trimestres reportados tienen horas y no salarios.")
                : null),
        Report("WAG-023", "WAC 192-310-030(2)(a)", new("Quarter reported twice", "Trimestre reportado dos veces"), new(
            "Which of the two reports for this quarter is right?",
            "¿Cuál de los dos reportes de este trimestre es el correcto?"), (facts, _) =>
            facts.BaseYearWages.CountBy(item => (item.Employer, item.Quarter)).Where(pair => pair.Value > 1).Select(pair => pair.Key.Quarter).ToList()
                is [var quarter, ..]
                ? new(
                    $"One employer reported {English.Months(quarter)} more than once.",
                    $"Un empleador reportó {Spanish.Months(quarter)} más de una vez.")
                : null),
        Report("WAG-024", "WAC 192-310-030(2)", new("Report in suspense", "Reporte en suspenso"), new(
            "Which correction does the report need?",
            "¿Qué corrección necesita el reporte?"), (facts, _) =>
            facts.BaseYearWages.FirstOrDefault(item => item.InSuspense) is { Quarter: var quarter }
                ? new(
                    $"A wage report for {English.Months(quarter)} waits for a correction and is not counted yet.",
                    $"Un reporte de salarios de {Spanish.Months(quarter)} espera una corrección y aún no se cuenta.")
                : null) with { ResolvedBy = Party.Staff },
        Report("WAG-025", "RCW 50.04.020", new(
            "Item processed too late for the alternate base year",
            "Dato procesado tarde para el año base alternativo"), new(
            "On which day did you send this report?",
            "¿Qué día envió usted este reporte?"), (facts, _) =>
            facts.BaseYearWages.FirstOrDefault(item => item.Processed >= facts.Application!.Filed) is { Quarter: var quarter }
                ? new(
                    $"Wages for {English.Months(quarter)} were processed on or after the day of application. " +
                    "The alternate base year takes those of the day before.",
                    $"Los salarios de {Spanish.Months(quarter)} se procesaron el día de la solicitud o después. " +
                    "El año base alternativo toma los del día anterior.")
                : null) with { ResolvedBy = null },
        Report("WAG-026", "WAC 192-310-040", new("More hours than are likely", "Más horas de lo probable"), new(
            "How many hours did the worker work in this quarter?",
            "¿Cuántas horas trabajó la persona en este trimestre?"), (facts, law) =>
            facts.Application is { Filed: var filed } && law.Take(LikelyHours, filed) is var likely
            && facts.BaseYearWages.FirstOrDefault(item => item.Hours > likely) is { Quarter: var quarter, Hours: { } hours }
                ? new(
                    $"An employer reported {English.Hours(hours)} for {English.Months(quarter)}. More than {English.Number(likely)} is asked about.",
                    $"Un empleador reportó {Spanish.Hours(hours)} para {Spanish.Months(quarter)}. Se pregunta por más de {English.Number(likely)}.")
                : null) with { Basis = Basis.Practice },
        Report("WAG-027", "RCW 50.12.070", new("Pay below the minimum wage", "Pago bajo el salario mínimo"), new(
            "Are the wages and the hours of this quarter right?",
            "¿Son correctos los salarios y las horas de este trimestre?"), (facts, law) =>
            facts.BaseYearWages
                .FirstOrDefault(item => item.Wages > 0 && item.Wages < item.Hours * MinimumWage.On(item.Quarter.FirstDay, law.Law).Value)
                is { Quarter: var quarter, Wages: var wages, Hours: { } hours }
                ? new(
                    $"For {English.Months(quarter)}, {Dollars.Exact(wages)} was reported for {English.Hours(hours)}. At the state minimum wage of " +
                    $"{Dollars.Exact(law.Take(MinimumWage, quarter.FirstDay))} an hour it would be more.",
                    $"Para {Spanish.Months(quarter)} se reportaron {Dollars.Exact(wages)} por {Spanish.Hours(hours)}. " +
                    "Con el salario mínimo estatal de " +
                    $"{Dollars.Exact(law.Take(MinimumWage, quarter.FirstDay))} por hora sería más.")
                : null) with { Basis = Basis.Practice },
        Report("WAG-028", "RCW 50.04.320", new("One quarter far above the others", "Un trimestre muy sobre los demás"), new(
            "Does this quarter hold a bonus or back pay?",
            "¿Contiene este trimestre un bono o pago atrasado?"), (facts, law) =>
            facts.BaseYearWages.GroupBy(item => item.Quarter, (quarter, items) => (Quarter: quarter, Wages: items.Sum(item => item.Wages)))
                .OrderByDescending(sum => sum.Wages).ToList() is [var first, { Wages: > 0 } second, ..]
            && first.Wages >= law.Take(Jump, facts.Application!.Filed) * second.Wages
                ? new(
                    $"{English.Months(first.Quarter)} holds {Dollars.Exact(first.Wages)}; the next highest quarter holds " +
                    $"{Dollars.Exact(second.Wages)}.",
                    $"{Spanish.Months(first.Quarter)} tiene {Dollars.Exact(first.Wages)}; el siguiente trimestre más alto tiene " +
                    $"{Dollars.Exact(second.Wages)}.")
                : null) with { Basis = Basis.Practice },
    ];

    private static Edit Report(string code, string cite, Sentence name, Sentence ask, Func<EditSnapshot, Reasons, Words?> test) =>
        new(code, Information, cite, Applied, Party.Employer) { Name = name, Ask = new(Party.Employer, ask), Test = test };
}
