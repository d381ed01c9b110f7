namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Between seasons, an athlete with nearly all wages from sports and an assurance of the next season is not paid: this is met by what keeps a
/// week out of that (RCW 50.20.113; WAC 192-210-200). As read on 2026-11-23.
/// </summary>
/// <remarks>Managers, coaches and trainers are no athletes: for them this is not raised.</remarks>
internal static class Athlete
{
    private static readonly Parameter<int> Nearly = Parameter.Load<int>("Weekly/Eligibility/athlete-wages");

    private static readonly Conclusion Concluded = new(
        nameof(Athlete),
        "RCW 50.20.113",
        new("Work as an athlete does not stand in the way of this week.", "El trabajo de atleta no impide esta semana."),
        new(
            "Between seasons, benefits cannot be paid on your work as an athlete.",
            "Entre temporadas, no se pueden pagar beneficios por su trabajo de atleta."),
        new(
            "Whether benefits can be paid on your work as an athlete is open.",
            "No se sabe todavía si se pueden pagar beneficios por su trabajo de atleta."));

    private static readonly Measure Wages = new(
        nameof(AthleteFacts.WagesFromSports),
        "WAC 192-210-200(2)(a)",
        new(Party.Staff, new(
            "How much of the base year's wages is from professional sports?",
            "¿Qué parte del salario del año base es del deporte profesional?")));

    private static readonly Limb Between = new(
        nameof(AthleteFacts.BetweenSeasons),
        "RCW 50.20.113",
        new("The week is between two seasons.", "La semana está entre dos temporadas."),
        new("The week is not between two seasons.", "La semana no está entre dos temporadas."),
        new(Party.Employer, new("Is this week between two seasons?", "¿Está esta semana entre dos temporadas?")));

    private static readonly Limb Assured = new(
        nameof(AthleteFacts.AssuranceOfNextSeason),
        "WAC 192-210-200(3)",
        new("You have reasonable assurance of playing next season.", "Usted tiene una garantía razonable de jugar la próxima temporada."),
        new("You have no reasonable assurance of playing next season.", "Usted no tiene una garantía razonable de jugar la próxima temporada."),
        new(Party.Claimant, new(
            "Do you have a contract for next season, or are you ready to play in it?",
            "¿Tiene usted un contrato para la próxima temporada, o está listo para jugar en ella?")));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law) =>
        Presumption.Raised(facts.Athlete, facts, Unanswered.AthleticWork) is not { } athlete
            ? null
            : Presumption.Settle(
                Finding.Any(
                    Concluded, OtherWages(facts.Week, athlete, law), Between.Not(athlete.BetweenSeasons), Assured.Not(athlete.AssuranceOfNextSeason)),
                facts,
                Unanswered.AthleticWork);

    private static Finding OtherWages(Week week, AthleteFacts facts, LawEdition law)
    {
        if (facts is not { WagesFromSports: { } sports, AllBaseYearWages: { } all })
            return Wages.Unknown;
        var percent = Nearly.On(week.Sunday, law);
        return Wages.On(100 * sports < percent.Value * all, () => new(
            $"{Dollars.Exact(sports)} of your base year wages of {Dollars.Exact(all)} are from professional sports. From {percent.Value}%, " +
            $"that is substantially all.",
            $"{Dollars.Exact(sports)} de su salario del año base de {Dollars.Exact(all)} son del deporte profesional. Desde el " +
            $"{percent.Value}%, es sustancialmente todo.",
            $"{Dollars.Exact(sports)} < {percent.Value}% × {Dollars.Exact(all)}"), percent.Used);
    }
}
