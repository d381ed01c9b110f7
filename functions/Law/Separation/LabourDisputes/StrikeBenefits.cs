namespace BenefitsFlow.Law.Separation.LabourDisputes;

/// <summary>
/// Benefits during a strike, for weeks from January 1, 2026, to December 31, 2035 (RCW 50.20.090 as amended by ESSB 5041 of 2025): from the
/// second Sunday after the first day of the strike, for at most six weeks. As read on 2026-11-23, in secondary sources.
/// </summary>
internal static class StrikeBenefits
{
    /// <summary>By the first day of the week claimed.</summary>
    public static readonly InForce InForce = new(new(2026, 1, 1), new(2036, 1, 1));

    private static readonly Parameter<int> Sundays = Parameter.Load<int>("Separation/strike-sundays");
    private static readonly Parameter<int> Weeks = Parameter.Load<int>("Separation/strike-benefit-weeks");
    private static readonly Parameter<string> Lost = Parameter.Load<string>("Separation/strike-overpayment");

    private static readonly Question WhichLaw = new(Party.Staff, new(
        "Which law holds for a strike or lockout in a week after December 31, 2035?",
        "¿Qué ley rige para una huelga o un cierre patronal en una semana posterior al 31 de diciembre de 2035?"));

    /// <summary>Open: no law for later weeks is on record.</summary>
    public static readonly Finding AfterTheLaw = new(false, "RCW 50.20.090", new Sentence(
        "The law on record for strikes and lockouts ends on December 31, 2035. A person at the agency has to decide. This is not a denial.",
        "La ley registrada sobre huelgas y cierres patronales termina el 31 de diciembre de 2035. Una persona de la agencia tiene que decidir. " +
        "Esto no es una denegación."))
    {
        Rule = nameof(AfterTheLaw),
        Facts = [nameof(DisputeFacts.Week)],
        Open = true,
        Question = WhichLaw,
    };

    /// <summary>The week that begins on the second Sunday after the first day of the strike, which is not counted itself.</summary>
    public static Week EligibleFrom(DisputeFacts facts, Reasons reasons)
    {
        var count = reasons.Take(Sundays, facts.Week.Sunday);
        var from = Week.Of(facts.Began).Plus(count);
        reasons.Find(nameof(EligibleFrom), facts.Week >= from, "RCW 50.20.090", [nameof(DisputeFacts.Began)], () => new(
            $"The strike began on {English.Weekday(facts.Began)}. It stands against your benefits until {English.Day(from.Sunday)}, Sunday number " +
            $"{count} after that day, unless it ends earlier.",
            $"La huelga comenzó el {Spanish.Weekday(facts.Began)}. Afecta sus beneficios hasta el {Spanish.Day(from.Sunday)}, el domingo número " +
            $"{count} después de ese día, salvo que termine antes."));
        return from;
    }

    /// <summary>True while the strike can bring one more week of benefits.</summary>
    public static bool Remain(DisputeFacts facts, Reasons reasons)
    {
        var most = reasons.Take(Weeks, facts.Week.Sunday);
        return reasons.Find("StrikeWeeks", facts.StrikeWeeksPaid < most, "RCW 50.20.090", [nameof(DisputeFacts.StrikeWeeksPaid)], () => new(
            $"A strike can bring at most {most} weeks of benefits, within the most that your claim can pay. {facts.StrikeWeeksPaid} were " +
            "paid before this week.",
            $"Una huelga puede dar como máximo {most} semanas de beneficios, dentro de lo máximo que su solicitud puede pagar. Antes de esta " +
            $"semana se pagaron {facts.StrikeWeeksPaid}."));
    }

    /// <summary>True when retroactive wages or a final judgment against the strike take the week away.</summary>
    public static bool Forfeited(DisputeFacts facts, Reasons reasons)
    {
        if (facts is { FoundProhibited: false, RetroactiveWages: false })
            return false;
        reasons.Take(Lost, facts.Week.Sunday);
        string[] looked = [nameof(DisputeFacts.FoundProhibited), nameof(DisputeFacts.RetroactiveWages)];
        return reasons.Find("StrikeForfeit", true, "RCW 50.20.090", looked, () => facts.FoundProhibited
            ? new("A final judgment found the strike prohibited by law, so it stands against your benefits while it lasts.",
                "Una sentencia firme declaró la huelga prohibida por la ley, así que afecta sus beneficios mientras dure.")
            : new("You received retroactive wages for this week, so no benefits are due for it.",
                "Usted recibió salarios retroactivos por esta semana, así que no se deben beneficios por ella."));
    }

    /// <summary>A worker attached to an employer by a dispute need not search for work; strike pay of a union is not reported.</summary>
    public static void Attached(Reasons reasons) => reasons.Find(
        "EmployerAttached", true, "WAC 192-180-010(1)(a)", [nameof(DisputeFacts.Kind)], () => new(
            "While the dispute lasts you need not look for work, and you need not report strike pay from your union. You still have to be able to " +
            "work, be available and report your wages.",
            "Mientras dure el conflicto usted no tiene que buscar trabajo ni declarar la paga de huelga de su sindicato. Aún tiene que poder " +
            "trabajar, estar disponible y declarar su salario."));
}
