namespace BenefitsFlow.Law.Weekly.SharedWork;

/// <summary>
/// What the hours of a week under a shared work plan come to: "between fifty percent and ninety percent" of the usual ones (WAC
/// 192-250-035(6)), fractions of an hour dropped (3), and the benefit by what they fell (RCW 50.60.100(1), (6)). As read on 2026-11-23.
/// </summary>
internal static class SharedWorkHours
{
    private static readonly IReadOnlyList<string> Looked =
        [nameof(SharedWorkFacts.HoursWorked), nameof(SharedWorkFacts.HoursElsewhere), nameof(SharedWorkFacts.UsualHours)];

    private static readonly Parameter<decimal> Least = Parameter.Load<decimal>("Weekly/shared-work-least-worked");
    private static readonly Parameter<decimal> Most = Parameter.Load<decimal>("Weekly/shared-work-most-worked");
    private static readonly Parameter<string> RangeOf = Parameter.Load<string>("Weekly/shared-work-range");

    /// <summary>With a second job: true, with its finding, when both together reach the usual hours.</summary>
    public static bool ReachUsual(SharedWorkFacts facts, Reasons reasons) =>
        facts.HoursElsewhere > 0 && facts.HoursWorked + facts.HoursElsewhere >= facts.UsualHours
        && !reasons.Find("UsualHours", false, "RCW 50.60.100(6)(a)", Looked, () => new(
            $"With both employers you worked {English.Hours(facts.HoursWorked + facts.HoursElsewhere)}, not less than your usual " +
            $"{English.Hours(facts.UsualHours)}, so no benefits are due.",
            $"Con ambos empleadores usted trabajó {Spanish.Hours(facts.HoursWorked + facts.HoursElsewhere)}, no menos que sus " +
            $"{Spanish.Hours(facts.UsualHours)} habituales, así que no se deben beneficios."));

    /// <summary>Whether the hours for the plan's employer are within the range that shares.</summary>
    public static bool InRange(SharedWorkFacts facts, Reasons reasons)
    {
        var (least, most) = (reasons.Take(Least, facts.Week.Sunday), reasons.Take(Most, facts.Week.Sunday));
        if (facts.HoursElsewhere > 0)
            reasons.Take(RangeOf, facts.Week.Sunday);
        var worked = decimal.Floor(facts.HoursWorked);
        var within = 100 * worked >= least * facts.UsualHours && 100 * worked <= most * facts.UsualHours;
        return reasons.Find(nameof(SharedWorkHours), within, "WAC 192-250-035(6)", Looked, () =>
        {
            var (hours, usual, horas) = (English.Hours(worked), English.Number(facts.UsualHours), Spanish.Hours(worked));
            var arithmetic = $"{English.Number(worked)} ÷ {usual} {(within ? "∈" : "∉")} {English.Number(least)}%–{English.Number(most)}%";
            return new(
                $"You worked {hours} of your usual {usual}. Shared work benefits are for {English.Number(least)}% to {English.Number(most)}% of " +
                $"them{(within ? "." : ", so this is a week of a regular claim.")}",
                $"Usted trabajó {horas} de sus {usual} habituales. Los beneficios de trabajo compartido son para entre el " +
                $"{English.Number(least)}% y el {English.Number(most)}% de " +
                $"ellas{(within ? "." : ", así que esta es una semana de una solicitud regular.")}",
                arithmetic);
        });
    }

    /// <summary>Whole dollars: the weekly benefit amount by the share that all hours of the week fell short of the usual ones.</summary>
    public static decimal Benefit(SharedWorkFacts facts, Reasons reasons)
    {
        var worked = decimal.Floor(facts.HoursWorked + facts.HoursElsewhere);
        var benefit = Dollars.LoweredToWhole(facts.WeeklyBenefitAmount * (facts.UsualHours - worked) / facts.UsualHours);
        reasons.Find(nameof(SharedWorkDecision), benefit > 0, facts.HoursElsewhere > 0 ? "RCW 50.60.100(6)(b)" : "RCW 50.60.100(1)", Looked, () =>
        {
            var (weekly, usual) = (Dollars.Whole(facts.WeeklyBenefitAmount), English.Number(facts.UsualHours));
            var arithmetic = $"{weekly} × ({usual} − {English.Number(worked)}) ÷ {usual} → {Dollars.Whole(benefit)}";
            return new(
                $"Your weekly benefit amount by the share that your hours fell, in whole dollars: {arithmetic}.",
                $"Su cantidad de beneficio semanal por la parte en que bajaron sus horas, en dólares enteros: {arithmetic}.",
                arithmetic);
        });
        return benefit;
    }
}
