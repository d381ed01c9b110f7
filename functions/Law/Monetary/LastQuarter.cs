namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// "The department shall promptly contact employers to request assistance in obtaining wage information for the last completed calendar
/// quarter if it has not been reported at the time of initial application" (RCW 50.04.020). As read on 2026-11-23.
/// </summary>
internal static class LastQuarter
{
    /// <summary>The quarter to ask employers for; null when reports of it are there.</summary>
    public static Quarter? ToAskFor(FilledBaseYear alternate, Reasons reasons)
    {
        if (alternate.LastQuarterReported)
            return null;
        var quarter = alternate.Year.Last;
        reasons.Find(new Finding(false, "RCW 50.04.020", () => new(
            $"No wages for {English.Months(quarter)} had been reported when you applied. We ask your employers for them.",
            $"No se habían reportado salarios de {Spanish.Months(quarter)} cuando usted presentó su solicitud. Los pedimos a sus empleadores."))
        {
            Rule = nameof(LastQuarter),
            Facts = [nameof(MonetaryFacts.Wages)],
            Open = true,
            Question = new(Party.Employer, new(
                $"Which wages and hours do you report for {English.Months(quarter)}?",
                $"¿Qué salarios y horas reporta usted de {Spanish.Months(quarter)}?")),
        });
        return quarter;
    }
}
