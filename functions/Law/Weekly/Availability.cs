namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// What being available for only part of a week takes from the weekly benefit amount (RCW 50.20.130(1), by hours since January 2, 2022:
/// WAC 192-170-020). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Before that day the statute's days count, which hours do not show: a short week then goes to a person.
/// Not decided here: part-time workers (RCW 50.20.119); disability (WAC 192-170-050); whether work was suitable or sought.
/// </remarks>
internal static class Availability
{
    private static readonly DateOnly ByHoursFrom = new(2022, 1, 2);
    private static readonly Parameter<string> ByDays = Parameter.Load<string>("Weekly/availability-before-2022");

    /// <summary>The weekly benefit amount less the sevenths lost, unrounded; null when a person has to decide.</summary>
    public static decimal? For(WeekFacts facts, Reasons reasons)
    {
        var byHours = facts.Week.Sunday >= ByHoursFrom;
        if (!byHours)
            reasons.Take(ByDays, facts.Week.Sunday);
        return facts.HoursAvailable switch
        {
            >= 40 => Whole(facts, byHours, reasons),
            >= 35 when byHours => LessSevenths(1, facts, reasons),
            >= 30 when byHours => LessSevenths(2, facts, reasons),
            _ => Short(facts, byHours, reasons),
        };
    }

    private static decimal Whole(WeekFacts facts, bool byHours, Reasons reasons)
    {
        reasons.Find(nameof(Availability), true, byHours ? "WAC 192-170-020(1)" : "RCW 50.20.130(1)", [nameof(WeekFacts.HoursAvailable)], () => new(
            $"You were available for work for {English.Hours(facts.HoursAvailable)}. At 40 hours or more, nothing is taken off.",
            $"Usted estuvo disponible para trabajar {Spanish.Hours(facts.HoursAvailable)}. Con 40 horas o más, no se descuenta nada."));
        return facts.WeeklyBenefitAmount;
    }

    private static decimal LessSevenths(int lost, WeekFacts facts, Reasons reasons)
    {
        var amount = facts.WeeklyBenefitAmount * (7 - lost) / 7;
        reasons.Find(nameof(Availability), true, lost == 1 ? "WAC 192-170-020(2)" : "WAC 192-170-020(3)", [nameof(WeekFacts.HoursAvailable)], () =>
        {
            var arithmetic = $"{Dollars.Whole(facts.WeeklyBenefitAmount)} × {7 - lost}/7 = {Dollars.Exact(amount)}";
            var (low, high) = lost == 1 ? (35, 40) : (30, 35);
            return new(
                $"You were available for work for {English.Hours(facts.HoursAvailable)}. That is at least {low} and less than {high}, so " +
                $"{(lost == 1 ? "one seventh" : "two sevenths")} is taken off: {arithmetic}.",
                $"Usted estuvo disponible para trabajar {Spanish.Hours(facts.HoursAvailable)}. Son al menos {low} y menos de {high}, así que se " +
                $"{(lost == 1 ? "descuenta un séptimo" : "descuentan dos séptimos")}: {arithmetic}.",
                arithmetic);
        });
        return amount;
    }

    private static decimal? Short(WeekFacts facts, bool byHours, Reasons reasons)
    {
        var needed = byHours ? 30 : 40;
        reasons.Find(nameof(Availability), false, byHours ? "WAC 192-170-020(4)" : "RCW 50.20.130(1)", [nameof(WeekFacts.HoursAvailable)], () => new(
            $"You were available for work for {English.Hours(facts.HoursAvailable)}. That is less than {needed}. A person at the agency will ask " +
            "you about it and decide.",
            $"Usted estuvo disponible para trabajar {Spanish.Hours(facts.HoursAvailable)}. Son menos de {needed}. Una persona de la agencia le " +
            "preguntará sobre esto y decidirá."));
        return null;
    }
}
