using BenefitsFlow.Law.Weekly.Eligibility;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// What being available for only part of a week takes from the weekly benefit amount (RCW 50.20.130(1), by hours since January 2, 2022:
/// WAC 192-170-020; part-time workers: WAC 192-170-070). As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: who is a part-time worker (RCW 50.20.119); disability (WAC 192-170-050); whether work was suitable or sought.</remarks>
internal static class Availability
{
    private static readonly IReadOnlyList<string> Looked = [nameof(WeekFacts.HoursAvailable)];
    private static readonly DateOnly ByHoursFrom = new(2022, 1, 2);
    private static readonly Parameter<string> ByDays = Parameter.Load<string>("Weekly/availability-before-2022");
    private static readonly Parameter<decimal> PartTimeHours = Parameter.Load<decimal>("Weekly/part-time-availability");
    private static readonly Parameter<string> PartTimeSevenths = Parameter.Load<string>("Weekly/part-time-sevenths");
    private static readonly Parameter<string> SickLeaveHours = Parameter.Load<string>("Weekly/sick-leave-hours");

    /// <summary>Sevenths lost of the weekly benefit amount, 0 to 2; null when a person has to decide.</summary>
    /// <param name="amount">The weekly benefit amount after pensions.</param>
    public static int? For(WeekFacts facts, in Remuneration pay, decimal amount, Reasons reasons)
    {
        var byHours = facts.Week.Sunday >= ByHoursFrom;
        var lost = AbleAndAvailable.InItsPlace(facts.Conditions, reasons.Law) is { } instead ? NotAsked(instead, reasons)
            : !byHours && facts.DaysUnavailable is { } days
            ? AvailableDays.For(days, pay.SickDays, facts, amount, reasons)
            : ByHours(facts, byHours, pay.SickHours, amount, reasons);
        return lost is null || facts.TimeLossDays == 0 ? lost : TimeLoss.For(facts, lost.Value, amount, reasons);
    }

    private static int? ByHours(WeekFacts facts, bool byHours, decimal? sick, decimal amount, Reasons reasons)
    {
        if (!byHours)
            reasons.Take(ByDays, facts.Week.Sunday);
        var whole = byHours ? "WAC 192-170-020(1)" : "RCW 50.20.130(1)";
        if (facts.HoursAvailable >= 40)
            return Whole(new(facts.HoursAvailable, 0), whole, 40, reasons);
        var partTime = facts.PartTimeWorker || facts.Conditions?.Availability?.PartTimeWorker == true;
        if (partTime && facts.HoursAvailable >= PartTimeHours.On(facts.Week.Sunday, reasons.Law).Value)
            return PartTime(facts, new(facts.HoursAvailable, 0), reasons);
        if (sick is null)
            return AskSickHours(reasons);
        if (sick > 0)
            reasons.Take(SickLeaveHours, facts.Week.Sunday);
        var hours = new AvailableHours(facts.HoursAvailable, sick.Value);
        return hours.All switch
        {
            >= 40 => Whole(hours, whole, 40, reasons),
            _ when partTime => PartTime(facts, hours, reasons),
            >= 35 when byHours => Part(1, hours, facts, amount, reasons),
            >= 30 when byHours => Part(2, hours, facts, amount, reasons),
            _ => byHours ? Short(hours, "WAC 192-170-020(4)", 30, reasons) : Short(hours, whole, 40, reasons),
        };
    }

    private static int NotAsked(Finding instead, Reasons reasons)
    {
        reasons.Find(nameof(Availability), true, instead.Cite, [nameof(WeekFacts.Conditions)], () => new(
            $"{instead.Because.En} So no hours of availability are asked for, and nothing is taken off.",
            $"{instead.Because.Es} Así que no se piden horas de disponibilidad y no se descuenta nada."));
        return 0;
    }

    private static int? PartTime(WeekFacts facts, AvailableHours hours, Reasons reasons)
    {
        const string Cite = "WAC 192-170-070(2)";
        var needed = reasons.Take(PartTimeHours, facts.Week.Sunday);
        if (hours.All < needed)
            return Short(hours, Cite, needed, reasons);
        reasons.Take(PartTimeSevenths, facts.Week.Sunday);
        return Whole(hours, Cite, needed, reasons);
    }

    private static int Whole(AvailableHours hours, string cite, decimal needed, Reasons reasons)
    {
        reasons.Find(nameof(Availability), true, cite, Looked, () => new(
            $"{hours.En} At {English.Number(needed)} hours or more, nothing is taken off.",
            $"{hours.Es} Con {English.Number(needed)} horas o más, no se descuenta nada."));
        return 0;
    }

    private static int Part(int lost, AvailableHours hours, WeekFacts facts, decimal amount, Reasons reasons)
    {
        SeventhsTaken.TakeOrder(facts, amount, reasons);
        reasons.Find(nameof(Availability), true, lost == 1 ? "WAC 192-170-020(2)" : "WAC 192-170-020(3)", Looked, () =>
        {
            var (low, high) = lost == 1 ? (35, 40) : (30, 35);
            return SeventhsTaken.Say(
                lost, amount, $"{hours.En} That is at least {low} and less than {high}", $"{hours.Es} Son al menos {low} y menos de {high}");
        });
        return lost;
    }

    private static int? Short(AvailableHours hours, string cite, decimal needed, Reasons reasons) => SeventhsTaken.Ask(
        nameof(Availability),
        cite,
        nameof(WeekFacts.HoursAvailable),
        () => new(
            $"{hours.En} That is less than {English.Number(needed)}. A person at the agency will ask you about it and decide.",
            $"{hours.Es} Son menos de {English.Number(needed)}. Una persona de la agencia le preguntará sobre esto y decidirá."),
        new("Why were you not available for work for more of the week?", "¿Por qué no estuvo disponible para trabajar más de la semana?"),
        reasons);

    private static int? AskSickHours(Reasons reasons) => SeventhsTaken.Ask(
        nameof(Availability),
        "WAC 192-190-075(2)",
        nameof(WeekFacts.Pay),
        () => new(
            "Time for which sick leave was paid is not taken off a second time. How many hours it was is not known yet.",
            "El tiempo por el que se pagó licencia por enfermedad no se descuenta otra vez. No se sabe todavía cuántas horas fueron."),
        new("How many hours of sick leave were you paid for in this week?", "¿Por cuántas horas de enfermedad le pagaron en esta semana?"),
        reasons);
}
