using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>
/// Whether the monetary determination stands: hours, amounts, a second benefit year (RCW 50.04.020, 50.04.030, 50.20.120, 50.20.160).
/// </summary>
internal static class WageEdits
{
    private static readonly Parameter<decimal> HoursAsked = Parameter.Load<decimal>("Monetary/base-year-hours");
    private static readonly Parameter<decimal> Highest = Parameter.Load<decimal>("Monetary/weekly-benefit-maximum");

    public static IReadOnlyList<Edit> All { get; } =
    [
        new("WAG-001", StopClaim, "RCW 50.04.030", Applied, null)
        {
            Name = new("Too few hours in both base years", "Muy pocas horas en ambos años base"),
            Ask = new(Party.Claimant, new(
                "Did you work for an employer whose wages are not on the list?",
                "¿Trabajó usted para un empleador cuyos salarios no están en la lista?")),
            Test = (facts, law) => facts is { Application.Filed: var filed, Monetary: { RegularHours: { } regular, AlternateHours: { } alternate } }
                && law.Take(HoursAsked, Week.Of(filed).Sunday) is var needed && regular < needed && alternate < needed
                ? new(
                    $"Employers reported {English.Hours(regular)} in the base year and {English.Hours(alternate)} in the alternate base year. " +
                    $"The law asks for {English.Number(needed)} in one of them.",
                    $"Los empleadores reportaron {Spanish.Hours(regular)} en el año base y {Spanish.Hours(alternate)} en el año base alternativo. " +
                    $"La ley pide {English.Number(needed)} en uno de ellos.")
                : null,
        },
        new("WAG-002", Information, "RCW 50.04.020", Applied, Party.Employer)
        {
            Name = new("Newest quarter not reported", "Trimestre más reciente no reportado"),
            Ask = new(Party.Employer, new(
                "Which wages and hours did you pay in the newest completed quarter?",
                "¿Qué salarios y horas pagó usted en el último trimestre completo?")),
            Test = (facts, law) => facts is { Application.Filed: var filed, Monetary: { RegularHours: { } regular, NewestQuarterReported: false } }
                && regular < law.Take(HoursAsked, Week.Of(filed).Sunday)
                ? new(
                    $"The base year holds {English.Hours(regular)}, and the quarter that the alternate base year needs is not reported. " +
                    "The employer is asked.",
                    $"El año base tiene {Spanish.Hours(regular)}, y el trimestre que necesita el año base alternativo no está reportado. " +
                    "Se pregunta al empleador.")
                : null,
        },
        new("WAG-003", StopClaim, "RCW 50.04.030", Applied, null)
        {
            Name = new("Too little earned since the earlier benefit year", "Se ganó muy poco desde el año de beneficios anterior"),
            Ask = new(Party.Claimant, new(
                "For which employers have you worked since your earlier claim?",
                "¿Para qué empleadores ha trabajado usted desde su solicitud anterior?")),
            Test = (facts, _) => facts.Monetary is { EarningsAskedSincePriorYear: { } asked, EarnedSincePriorYear: { } earned } && earned < asked
                ? new(
                    $"Since the earlier benefit year {Dollars.Exact(earned)} was earned; a second one asks for {Dollars.Exact(asked)}.",
                    $"Desde el año de beneficios anterior se ganaron {Dollars.Exact(earned)}; un segundo año pide {Dollars.Exact(asked)}.")
                : null,
        },
        new("WAG-004", StopPayment, "RCW 50.20.120(3)(a)", Applied, Party.Staff)
        {
            Name = new("Weekly amount above the maximum", "Cantidad semanal sobre el máximo"),
            Ask = new(Party.Staff, new("On which wages does the weekly amount stand?", "¿En qué salarios se basa la cantidad semanal?")),
            Test = (facts, law) => facts.Monetary is { WeeklyBenefitAmount: { } weekly, BenefitYearBegins: { } begins }
                && law.Take(Highest, begins) is var highest && weekly > highest
                ? new(
                    $"The weekly benefit amount on file is {Dollars.Whole(weekly)}; the most that a week can pay is {Dollars.Whole(highest)}.",
                    $"La cantidad de beneficio semanal en el expediente es {Dollars.Whole(weekly)}; lo máximo que paga una semana es " +
                    $"{Dollars.Whole(highest)}.")
                : null,
        },
        new("WAG-005", StopPayment, "RCW 50.20.120(1)", Applied, Party.Staff)
        {
            Name = new("Maximum above 26 weeks or a third of the wages", "Máximo sobre 26 semanas o un tercio de los salarios"),
            Ask = new(Party.Staff, new(
                "How was the most that the claim can pay computed?",
                "¿Cómo se calculó lo máximo que la solicitud puede pagar?")),
            Test = (facts, _) => facts.Monetary is { MaximumBenefitsPayable: { } maximum, WeeklyBenefitAmount: { } weekly, BaseYearWages: { } wages }
                && (maximum > 26 * weekly || 3 * maximum > wages)
                ? new(
                    $"The most that the claim can pay is {Dollars.Whole(maximum)} on file. " +
                    $"26 weekly amounts are {Dollars.Whole(26 * weekly)}, and a third of " +
                    $"the wages is {Dollars.Exact(wages / 3)}.",
                    $"Lo máximo que la solicitud puede pagar es {Dollars.Whole(maximum)} en el expediente. 26 cantidades semanales son " +
                    $"{Dollars.Whole(26 * weekly)}, y un tercio de los salarios es {Dollars.Exact(wages / 3)}.",
                    $"26 × {Dollars.Whole(weekly)} = {Dollars.Whole(26 * weekly)}; {Dollars.Exact(wages)} ÷ 3 = {Dollars.Exact(wages / 3)}")
                : null,
        },
        new("WAG-006", Information, "RCW 50.20.160(1)", Applied, Party.Staff)
        {
            Name = new("Wages or hours disputed", "Salarios u horas en disputa"),
            Ask = new(Party.Claimant, new(
                "Which pay stubs or records show the wages and hours?",
                "¿Qué talones de pago o registros muestran los salarios y las horas?")),
            Test = (facts, _) => facts.Monetary?.Disputed == true
                ? new(
                    "The claimant says that wages or hours are missing or wrong. The determination is looked at again within a year on request.",
                    "La persona dice que faltan salarios u horas o que no son correctos. La determinación se revisa a pedido dentro de un año.")
                : null,
        },
        new("WAG-007", Information, "RCW 50.12.070", Applied, Party.Employer)
        {
            Name = new("Job without reported wages", "Empleo sin salarios reportados"),
            Ask = new(Party.Employer, new(
                "Which wages and hours did you pay this worker in the last five completed quarters?",
                "¿Qué salarios y horas pagó usted a esta persona en los últimos cinco trimestres completos?")),
            Test = (facts, _) => facts is { Application: { } application, Jobs: { } jobs, Wages: not null }
                && jobs.Where(job => Within(job, application)).Count(job => facts.BaseYearWages.All(item => item.Employer != job.Employer))
                    is > 0 and var missing
                ? new(
                    $"No employer reported wages for {missing} of the jobs that the application places in the last five completed quarters.",
                    $"Ningún empleador reportó salarios para {missing} de los empleos que la solicitud ubica en los últimos cinco " +
                    "trimestres completos.")
                : null,
        },
    ];

    /// <summary>
    /// True when the job began before the last five completed quarters were over and lasted into them; an unknown account is not looked for.
    /// </summary>
    private static bool Within(JobTold job, ApplicationTold application) => job is { Employer: not null, Began: { } began }
        && began < application.Quarter.FirstDay && (job.Ended ?? application.Filed) >= application.OldestQuarter.FirstDay;
}
