using BenefitsFlow.Law.Appeals;

namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// What an initial determination has to state: "the applicant's base year wages, weekly benefit amount, maximum amount of benefits potentially
/// payable, and benefit year" (RCW 50.20.140(5)); and the rights it tells. As read on 2026-11-23.
/// </summary>
public static class StatementOfDetermination
{
    private static readonly Conclusion Concluded = new(
        nameof(StatementOfDetermination),
        "RCW 50.20.140(5)",
        new("The determination states all that the law asks for.", "La determinación dice todo lo que pide la ley."),
        new("The determination does not state all that the law asks for.", "La determinación no dice todo lo que pide la ley."),
        new("Whether the determination is complete is open.", "No se sabe todavía si la determinación está completa."));

    /// <summary>Met when the four are there and agree with each other; its limbs name the one that does not.</summary>
    public static Finding For(MonetaryDetermination made)
    {
        ArgumentNullException.ThrowIfNull(made);
        return Finding.All(
            Concluded,
            Stated(nameof(made.BaseYearWages), WagesAgree(made), "base year wages", "los salarios del año base"),
            Stated(nameof(made.WeeklyBenefitAmount), WeeklyAgrees(made), "weekly benefit amount", "la cantidad de beneficio semanal"),
            Stated(nameof(made.MaximumBenefitsPayable), MaximumAgrees(made), "maximum benefits payable", "el máximo de beneficios"),
            Stated(nameof(made.BenefitYearBegins), YearAgrees(made), "benefit year", "el año de beneficios"));
    }

    /// <summary>The claimant's rights on an initial determination.</summary>
    /// <param name="mailed">The day of delivery or mailing, Pacific.</param>
    public static IReadOnlyList<Finding> Rights(DateOnly mailed)
    {
        var last = RedeterminationWindow.ForMonetary(mailed).LastDay;
        return
        [
            new(true, "RCW 50.20.160(1)", () => new(
                $"You may ask us to figure this again through {English.Day(last)}. We answer in writing, and you may appeal that answer.",
                $"Puede pedirnos que lo calculemos de nuevo hasta el {Spanish.Day(last)}. " +
                "Le responderemos por escrito, y usted puede apelar esa respuesta.")),
            new(true, "RCW 50.04.320(2)", static () => new(
                "Wages count in the quarter in which they were paid. You may ask us to count them in the quarter in which they were payable.",
                "Los salarios cuentan en el trimestre en que se pagaron. Puede pedirnos que los contemos en el trimestre en que debían pagarse.")),
        ];
    }

    private static Finding Stated(string fact, bool met, string en, string es) => new(met, "RCW 50.20.140(5)", () => met
        ? new($"It states your {en}.", $"Dice cuál es {es}.")
        : new($"Its {en} and its other figures do not agree.", $"Hay cifras que no concuerdan con {es}."))
    {
        Rule = fact,
        Facts = [fact],
    };

    private static bool WagesAgree(MonetaryDetermination made)
    {
        var first = Quarter.Of(made.BaseYearBegins);
        return made.Quarters.Select((quarter, i) => quarter.Quarter == first.Plus(i)).All(same => same)
            && made.Quarters.Count == 4
            && made.BaseYearEnds == first.Plus(3).LastDay
            && made.Quarters.Sum(quarter => quarter.Wages) == made.BaseYearWages;
    }

    private static bool WeeklyAgrees(MonetaryDetermination made) =>
        made.WeeklyBenefitAmount >= 0 && decimal.IsInteger(made.WeeklyBenefitAmount) && (made.Eligible || made.WeeklyBenefitAmount == 0);

    private static bool MaximumAgrees(MonetaryDetermination made) =>
        made.MaximumBenefitsPayable == (made.Eligible ? decimal.Floor(Math.Min(26 * made.WeeklyBenefitAmount, made.BaseYearWages / 3)) : 0);

    private static bool YearAgrees(MonetaryDetermination made) => (made.Eligible, made.BenefitYearBegins, made.BenefitYearEnds) switch
    {
        (true, { DayOfWeek: DayOfWeek.Sunday } begins, { } ends) => ends == BenefitYear.Beginning(new(begins)).Ends,
        (false, null, null) => true,
        _ => false,
    };
}
