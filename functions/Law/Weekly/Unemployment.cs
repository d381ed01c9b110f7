using BenefitsFlow.Law.Weekly.Eligibility;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// Who counts as unemployed in a week (RCW 50.04.310(1), WAC 192-270-075(1)): less than full-time work, and earnings below "one and
/// one-third times the individual's weekly benefit amount plus five dollars". As read on 2026-11-23.
/// </summary>
/// <remarks>
/// The limit takes the whole weekly benefit amount, before any reduction. One in the self-employment assistance programme is "considered to be
/// 'unemployed'" whatever the hours and earnings (RCW 50.20.250(3)(b)).
/// </remarks>
internal static class Unemployment
{
    private static readonly IReadOnlyList<string> Looked = [nameof(WeekFacts.GrossEarnings), nameof(WeekFacts.WeeklyBenefitAmount)];
    private static readonly Parameter<string> LimitOn = Parameter.Load<string>("Weekly/unemployment-limit");

    private static readonly Conclusion Concluded = new(
        nameof(Unemployment),
        "RCW 50.04.310(1)",
        new("You count as unemployed for this week.", "Usted cuenta como persona desempleada en esta semana."),
        new("You do not count as unemployed for this week.", "Usted no cuenta como persona desempleada en esta semana."),
        new("Whether you count as unemployed is open.", "No se sabe todavía si usted cuenta como persona desempleada."));

    /// <summary>Pay is asked about only when the hours were less than full time; null while a question is open.</summary>
    public static bool? For(WeekFacts facts, in Remuneration pay, Reasons reasons)
    {
        var finding = Finding.All(Concluded, Limbs(facts, pay, reasons));
        reasons.Find(finding);
        return finding.Answer;
    }

    /// <summary>Which amount the limit takes matters when the reduced one would have ended unemployment.</summary>
    /// <param name="reduced">The weekly benefit amount after pensions and availability.</param>
    public static void TakeLimit(WeekFacts facts, decimal remuneration, decimal reduced, Reasons reasons)
    {
        if (!IsBelow(remuneration, reduced))
            reasons.Take(LimitOn, facts.Week.Sunday);
    }

    /// <summary>Pay reaches 4/3 of the amount plus 5 exactly when three times (pay less 5) reach four times the amount.</summary>
    public static bool IsBelow(decimal remuneration, decimal amount) => 3 * (remuneration - 5) < 4 * amount;

    private static IReadOnlyList<Finding> Limbs(WeekFacts facts, in Remuneration pay, Reasons reasons)
    {
        if (facts.Conditions is { } known && SelfEmploymentAssistance.For(known, reasons.Law) is { Met: true })
            return [Considered, .. OfPay(facts, pay, reasons)];
        var hours = FullTimeHours.For(facts);
        if (!hours.Met)
            return [hours];
        var earnings = ByEarnings(facts, pay.Total);
        return pay.Counted is null && facts is { FullTimePeriod: null, CorporateOffice: null }
            ? [hours, earnings]
            : [hours, .. OfPay(facts, pay, reasons), earnings, .. earnings.Met ? OfStanding(facts, reasons) : []];
    }

    private static IEnumerable<Finding> OfPay(WeekFacts facts, Remuneration pay, Reasons reasons)
    {
        if (pay.Counted is not { } counted)
            yield break;
        Remuneration.TakeTexts(facts, reasons);
        yield return counted;
        if (pay.TooMuch is { } presumed)
            yield return presumed;
    }

    private static IEnumerable<Finding> OfStanding(WeekFacts facts, Reasons reasons)
    {
        if (facts.FullTimePeriod is { } period)
            yield return FullTimeContract.For(period);
        if (facts.CorporateOffice is { } office)
            yield return CorporateOfficer.For(office, facts.Week.Sunday, reasons);
    }

    private static Finding Considered { get; } = new(true, "RCW 50.20.250(3)(b)", new Sentence(
        "You are in the self-employment assistance program, so the law considers you unemployed.",
        "Usted está en el programa de asistencia para el trabajo por cuenta propia, así que la ley lo considera desempleado."))
    {
        Rule = nameof(SelfEmploymentAssistance),
        Facts = [nameof(WeekFacts.Conditions)],
    };

    private static Finding ByEarnings(WeekFacts facts, decimal remuneration)
    {
        var weekly = facts.WeeklyBenefitAmount;
        var below = IsBelow(remuneration, weekly);
        return new(below, "RCW 50.04.310(1)", () =>
        {
            var (gross, limit) = (Dollars.Exact(remuneration), Dollars.Exact(decimal.Ceiling(((4 * weekly / 3) + 5) * 100) / 100));
            var (en, es) = below
                ? ("You are below it.", "Usted está por debajo.")
                : (
                    "You are not below it, so you do not count as unemployed.",
                    "Usted no está por debajo, así que no cuenta como persona desempleada.");
            return new(
                $"{Remuneration.Had(facts).En} {gross} before taxes. The limit is {limit}: one and one-third times your weekly benefit amount of " +
                $"{Dollars.Whole(weekly)}, plus $5. {en}",
                $"{Remuneration.Had(facts).Es} {gross} antes de impuestos. El límite es {limit}: una vez y un tercio su cantidad de " +
                $"beneficio semanal de {Dollars.Whole(weekly)}, más $5. {es}",
                $"{Dollars.Whole(weekly)} × 4 ÷ 3 + $5 → {limit}");
        })
        {
            Rule = "EarningsLimit",
            Facts = Looked,
        };
    }
}
