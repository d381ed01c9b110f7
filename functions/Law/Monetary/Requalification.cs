namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// What a second benefit year asks of somebody whose new base year holds wages from before the earlier one: "worked and earned wages … of not
/// less than six times the weekly benefit amount computed for the individual's new benefit year" (RCW 50.04.030, WAC 192-110-110). As read on
/// 2026-11-23.
/// </summary>
/// <remarks>Wages are taken as earned in the quarter in which they count.</remarks>
internal static class Requalification
{
    private static readonly Parameter<decimal> Multiple = Parameter.Load<decimal>("Monetary/requalifying-multiple");

    private static readonly Conclusion Concluded = new(
        nameof(Requalification),
        "RCW 50.04.030",
        new("Your earlier benefit year does not keep a new one away.", "Su año de beneficios anterior no impide uno nuevo."),
        new(
            "You have not worked and earned enough since your earlier claim.",
            "Usted no ha trabajado ni ganado lo suficiente desde su solicitud anterior."),
        new(
            "Whether you have worked and earned enough since your earlier claim is open.",
            "No se sabe todavía si usted ha trabajado y ganado lo suficiente desde su solicitud anterior."));

    private static readonly Limb WorkedSince = new(
        nameof(EarlierBenefitYear.Worked),
        "RCW 50.04.030",
        new("You have worked since then.", "Usted ha trabajado desde entonces."),
        new("You have not worked since then.", "Usted no ha trabajado desde entonces."),
        new(Party.Claimant, new(
            "Have you worked since you left the job before your earlier claim?",
            "¿Ha trabajado desde que dejó el empleo anterior a su otra solicitud?")));

    private static readonly Sentence WagesBefore = new(
        "Did you earn any of the wages of the quarter in which your earlier benefit year began before it began?",
        "¿Ganó usted algún salario del trimestre en que comenzó su año de beneficios anterior antes de que comenzara?");

    private static readonly Sentence Separated = new(
        "Were you unemployed when you applied the last time, and on which days did your jobs end?",
        "¿Estaba usted sin empleo cuando presentó su solicitud anterior, y qué días terminaron sus empleos?");

    /// <summary>Null while it is open.</summary>
    /// <param name="weekly">The new weekly benefit amount.</param>
    public static bool? For(EarlierBenefitYear earlier, FilledBaseYear wages, decimal weekly, DateOnly benefitYearBegins, Reasons reasons)
    {
        var fresh = OnlyLaterWages(earlier, wages);
        var found = fresh.Met
            ? Finding.Any(Concluded, fresh)
            : Finding.Any(Concluded, fresh, Since(earlier, weekly, reasons.Take(Multiple, benefitYearBegins)));
        reasons.Find(found);
        return found.Answer;
    }

    /// <summary>"If the base year wages include wages earned prior to the establishment of a prior benefit year."</summary>
    private static Finding OnlyLaterWages(EarlierBenefitYear earlier, FilledBaseYear wages)
    {
        var (before, during) = (0m, 0m);
        foreach (var quarter in wages.Quarters)
        {
            if (quarter.Quarter.LastDay < earlier.Begins)
                before += quarter.Wages;
            else if (quarter.Quarter.FirstDay < earlier.Begins)
                during += quarter.Wages;
        }

        var open = before == 0 && during > 0 && earlier.WagesBeforeInItsQuarter is null;
        var met = before == 0 && (during == 0 || earlier.WagesBeforeInItsQuarter == false);
        return new(met, "RCW 50.04.030", () => open ? new(WagesBefore.En, WagesBefore.Es) : new(
            $"Your earlier benefit year began on {English.Day(earlier.Begins)}. " +
            $"Your {wages.Year.En}, holds " + (met ? "no wages from before." : "wages from before."),
            $"Su año de beneficios anterior comenzó el {Spanish.Day(earlier.Begins)}. " +
            $"Su {wages.Year.Es}, " + (met ? "no tiene salarios de antes." : "tiene salarios de antes.")))
        {
            Rule = nameof(OnlyLaterWages),
            Facts = [nameof(MonetaryFacts.Wages), $"{nameof(MonetaryFacts.Earlier)}.{nameof(EarlierBenefitYear.Begins)}",
                nameof(EarlierBenefitYear.WagesBeforeInItsQuarter)],
            Open = open,
            Question = open ? new(Party.Claimant, WagesBefore) : null,
        };
    }

    private static Finding Since(EarlierBenefitYear earlier, decimal weekly, decimal times) =>
        Finding.All(Concluded, WorkedSince.On(earlier.Worked), Earned(earlier, weekly, times));

    private static Finding Earned(EarlierBenefitYear earlier, decimal weekly, decimal times)
    {
        var needed = times * weekly;
        var since = earlier.CountsFrom();
        var open = since is null || earlier.Earned is null;
        var ask = since is { } day
            ? new Sentence($"What have you earned since {English.Day(day)}?", $"¿Cuánto ha ganado desde el {Spanish.Day(day)}?")
            : Separated;
        return new(!open && earlier.Earned >= needed, "WAC 192-110-110", () => open ? new(ask.En, ask.Es) : new(
            $"Since {English.Day(since!.Value)} you have earned {Dollars.Exact(earlier.Earned!.Value)}. " +
            $"The law asks for {English.Number(times)} × your new weekly benefit amount of {Dollars.Whole(weekly)} = {Dollars.Whole(needed)}.",
            $"Desde el {Spanish.Day(since.Value)} usted ha ganado {Dollars.Exact(earlier.Earned.Value)}. " +
            $"La ley pide {English.Number(times)} × su nueva cantidad de beneficio semanal de {Dollars.Whole(weekly)} = {Dollars.Whole(needed)}.",
            $"{English.Number(times)} × {Dollars.Whole(weekly)} = {Dollars.Whole(needed)}"))
        {
            Rule = nameof(Earned),
            Facts = [nameof(EarlierBenefitYear.Earned), nameof(EarlierBenefitYear.Separations), nameof(EarlierBenefitYear.UnemployedWhenApplied)],
            Open = open,
            Question = open ? new(since is null ? Party.Claimant : Party.Employer, ask) : null,
        };
    }
}
