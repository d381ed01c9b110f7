using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// "Seventy-five percent of that part of the remuneration … which is in excess of five dollars" (RCW 50.20.130(2)(a)), rounded up to a
/// whole dollar (WAC 192-270-075(2)(a)); half of it in a week of training benefits, (2)(b). As read on 2026-11-23.
/// </summary>
internal static class EarningsDeduction
{
    private static readonly IReadOnlyList<string> Looked = [nameof(WeekFacts.GrossEarnings)];
    private static readonly Parameter<decimal> Disregard = Parameter.Load<decimal>("Weekly/earnings-disregard");
    private static readonly Parameter<decimal> Rate = Parameter.Load<decimal>("Weekly/earnings-deduction-rate");

    private static readonly Parameter<decimal> TrainingRate = Parameter.Load<decimal>("Weekly/training-deduction-rate");

    /// <summary>Whole dollars.</summary>
    /// <param name="remuneration">All pay of the week that counts, dollars and cents.</param>
    public static decimal For(WeekFacts facts, decimal remuneration, Reasons reasons)
    {
        var free = reasons.Take(Disregard, facts.Week.Sunday);
        var percent = facts.TrainingBenefits
            ? reasons.Take(TrainingRate, facts.ClaimEffective ?? facts.Week.Sunday)
            : reasons.Take(Rate, facts.Week.Sunday);
        var over = Math.Max(0, remuneration - free);
        var exact = over * percent / 100;
        var deduction = Dollars.RaisedToWhole(exact);
        reasons.Find(nameof(EarningsDeduction), true, facts.TrainingBenefits ? "RCW 50.20.130(2)(b)" : "RCW 50.20.130(2)(a)", Looked, () =>
        {
            var (had, gross, five) = (Remuneration.Had(facts), Dollars.Exact(remuneration), Dollars.Whole(free));
            var arithmetic = $"({gross} − {five}) × {English.Number(percent)}% = {Dollars.Exact(exact)}";
            return new(
                over == 0
                    ? $"{had.En} {gross} before taxes. The first {five} does not count, so nothing is taken off for earnings."
                    : $"{had.En} {gross} before taxes. The first {five} does not count: {arithmetic}. Raised to a whole dollar, " +
                      $"{Dollars.Whole(deduction)} is taken off.",
                over == 0
                    ? $"{had.Es} {gross} antes de impuestos. Los primeros {five} no cuentan, así que no se descuenta nada por ganancias."
                    : $"{had.Es} {gross} antes de impuestos. Los primeros {five} no cuentan: {arithmetic}. Subido a un dólar entero, se " +
                      $"descuentan {Dollars.Whole(deduction)}.",
                over == 0 ? null : $"{arithmetic} → {Dollars.Whole(deduction)}");
        });
        return deduction;
    }
}
