namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// What an earlier benefit year leaves of the next one (RCW 50.04.030): it has to be over, and if it stood on the alternate base year, none of
/// its hours can be used again. As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: a benefit year under another state's law, which an earlier one in Washington does not keep away.</remarks>
internal static class NextApplication
{
    /// <summary>"Next files an application … after the expiration of the individual's last preceding benefit year."</summary>
    public static bool AfterTheEarlierYear(EarlierBenefitYear earlier, DateOnly begins, Reasons reasons)
    {
        var over = begins > earlier.Ends;
        return reasons.Find(nameof(NextApplication), over, "RCW 50.04.030", [nameof(MonetaryFacts.Earlier)], () => new(
            $"Your earlier benefit year runs through {English.Day(earlier.Ends)}. " +
            (over ? "It is over." : "A new one can start only after it."),
            $"Su año de beneficios anterior va hasta el {Spanish.Day(earlier.Ends)}. " +
            (over ? "Ya terminó." : "Uno nuevo solo puede comenzar después.")));
    }

    /// <summary>"Shall not be established until the new base year does not include any hours used in … the prior benefit year."</summary>
    public static bool OnFreshHours(EarlierBenefitYear earlier, FilledBaseYear wages, Reasons reasons)
    {
        if (earlier.BaseYear.Kind != BaseYearKind.Alternate)
            return true;
        var again = wages.Quarters.Where(quarter => quarter.Hours > 0 && earlier.BaseYear.PlaceOf(quarter.Quarter) is >= 0 and <= 3).ToArray();
        string[] facts = [nameof(MonetaryFacts.Earlier), nameof(MonetaryFacts.Wages)];
        return reasons.Find(nameof(NextApplication), again.Length == 0, "RCW 50.04.030", facts, () => new(
            again.Length == 0
                ? $"No hours of your earlier claim are in your {wages.Year.En}."
                : $"Hours of your earlier claim are in your {wages.Year.En}. They cannot be used again: " +
                  $"{string.Join("; ", again.Select(quarter => English.Months(quarter.Quarter)))}.",
            again.Length == 0
                ? $"No hay horas de su solicitud anterior en su {wages.Year.Es}."
                : $"Hay horas de su solicitud anterior en su {wages.Year.Es}. No se pueden usar otra vez: " +
                  $"{string.Join("; ", again.Select(quarter => Spanish.Months(quarter.Quarter)))}."));
    }
}
