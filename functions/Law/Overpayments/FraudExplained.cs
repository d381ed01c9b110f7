namespace BenefitsFlow.Law.Overpayments;

/// <summary>What a finding of fraud draws, in sentences: the occurrence, the weeks denied, the disqualification, the penalty.</summary>
internal static class FraudExplained
{
    private static readonly IReadOnlyList<string> Facts = [nameof(FraudFacts.Decided), nameof(FraudFacts.Earlier)];

    public static void Add(DrawnSanction drawn, Reasons reasons)
    {
        Occurrence(drawn, reasons);
        WeeksDenied(drawn.Sanction, reasons);
        Disqualification(drawn, reasons);
        Penalty(drawn, reasons);
    }

    private static void Occurrence(DrawnSanction drawn, Reasons reasons)
    {
        var days = reasons.Take(drawn.Days);
        if (drawn.CountsFrom is { } choice)
            reasons.Take(choice);
        var one = drawn.Sanction;
        reasons.Find(nameof(FraudOccurrences), true, "WAC 192-220-040(2)", Facts, () => new(
            $"This is occurrence {one.Occurrence} of fraud. Its first decision was sent on {English.Day(one.OccurrenceBegan)}. Weeks filed " +
            "before that " +
            $"day, or within {English.Number(days)} days after it, belong to the same occurrence.",
            $"Este es el caso de fraude número {one.Occurrence}. Su primera decisión se envió el {Spanish.Day(one.OccurrenceBegan)}. Las semanas " +
            $"presentadas antes de ese día, o hasta {English.Number(days)} días después, pertenecen al mismo caso."));
    }

    private static void WeeksDenied(FraudSanction one, Reasons reasons) =>
        reasons.Find("FraudWeeks", true, "RCW 50.20.070(2)(a)", Facts, () => new(
            $"Benefits are denied for each week with fraud: {string.Join(", ", one.Weeks.Select(week => English.Day(week.Week.Sunday)))}.",
            $"Se niegan los beneficios de cada semana con fraude: {string.Join(", ", one.Weeks.Select(week => Spanish.Day(week.Week.Sunday)))}."));

    private static void Disqualification(DrawnSanction drawn, Reasons reasons)
    {
        var weeks = reasons.Take(drawn.Level.Weeks);
        var one = drawn.Sanction;
        reasons.Find("FraudDisqualification", true, drawn.Level.Weeks.Cite, Facts, () => new(
            $"You are also disqualified for {English.Number(weeks)} weeks, from {English.Weekday(one.DisqualifiedFrom)}, through " +
            $"{English.Weekday(one.DisqualifiedThrough)}.",
            $"Además, usted queda descalificado por {English.Number(weeks)} semanas, del {Spanish.Weekday(one.DisqualifiedFrom)} al " +
            $"{Spanish.Weekday(one.DisqualifiedThrough)}."));
    }

    private static void Penalty(DrawnSanction drawn, Reasons reasons)
    {
        if (drawn.Level.Penalty is not { } dated)
        {
            reasons.Find("FraudPenalty", false, "RCW 50.20.070(2)(b)(ii)", Facts, () => new(
                "There is no penalty: decisions about a first fraud have one only from October 20, 2013.",
                "No hay multa: las decisiones sobre un primer fraude la tienen solo desde el 20 de octubre de 2013."));
            return;
        }

        var percent = reasons.Take(dated);
        var one = drawn.Sanction;
        reasons.Find("FraudPenalty", true, dated.Cite, Facts, () =>
        {
            var arithmetic = $"{Dollars.Exact(one.Overpaid)} × {English.Number(percent)}% → {Dollars.Whole(one.Penalty)}";
            return new(
                $"The penalty is {English.Number(percent)}% of the benefits overpaid by fraud, raised to a whole dollar: {arithmetic}. You owe it " +
                "besides the benefits.",
                $"La multa es del {English.Number(percent)}% de los beneficios pagados de más por fraude, subida a un dólar entero: " +
                $"{arithmetic}. Usted la " +
                "debe además de los beneficios.",
                arithmetic);
        });
    }
}
