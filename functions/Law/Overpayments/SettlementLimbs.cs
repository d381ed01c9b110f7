namespace BenefitsFlow.Law.Overpayments;

/// <summary>The conditions of a negotiated settlement (WAC 192-230-110, -120, 192-100-015). As read on 2026-11-23.</summary>
internal static class SettlementLimbs
{
    private static readonly Limb OtherState = new(
        nameof(SettlementFacts.OtherState),
        "WAC 192-230-110(4)(a)",
        new("Another state decided the overpayment.", "Otro estado decidió el sobrepago."),
        new("Washington decided the overpayment.", "Washington decidió el sobrepago."),
        new(Party.Staff, new("Did another state decide it?", "¿Lo decidió otro estado?")));

    private static readonly Limb Disaster = new(
        nameof(SettlementFacts.DisasterAssistance),
        "WAC 192-230-110(4)(b)",
        new("The benefits were disaster unemployment assistance.", "Los beneficios eran asistencia de desempleo por desastre."),
        new("The benefits were not disaster unemployment assistance.", "Los beneficios no eran asistencia de desempleo por desastre."),
        new(Party.Staff, new("Were the benefits disaster unemployment assistance?", "¿Eran asistencia de desempleo por desastre?")));

    private static readonly Conclusion FraudConcluded = new(
        "SettlementOfFraud",
        "WAC 192-230-120",
        new("Fraud does not stand in the way.", "El fraude no lo impide."),
        new("Debts from fraud, misrepresentation or willful nondisclosure are settled only in unusual circumstances.",
            "Las deudas por fraude, información falsa u ocultación intencional se negocian solo en circunstancias poco comunes."),
        new("Whether fraud stands in the way is open.", "No se sabe todavía si el fraude lo impide."));

    private static readonly Limb Fraud = new(
        nameof(SettlementFacts.FraudOrWillful),
        "WAC 192-230-120",
        new("It comes from fraud, misrepresentation or willful nondisclosure.", "Viene de fraude, información falsa u ocultación intencional."),
        new("It does not come from fraud, misrepresentation or willful nondisclosure.",
            "No viene de fraude, información falsa ni ocultación intencional."),
        new(Party.Staff, new("Was fraud, misrepresentation or willful nondisclosure found?",
            "¿Se determinó fraude, información falsa u ocultación intencional?")));

    private static readonly Limb Grave = new(
        nameof(SettlementFacts.GraveInability),
        "WAC 192-230-120",
        new("Your long-term ability to earn is seriously impaired.", "Su capacidad de ganar dinero a largo plazo está gravemente afectada."),
        new("Your long-term ability to earn is not seriously impaired.", "Su capacidad de ganar dinero a largo plazo no está gravemente afectada."),
        new(Party.Staff, new("Does an illness, a disability or the like seriously impair the long-term ability to earn?",
            "¿Afecta gravemente una enfermedad, una discapacidad o algo similar la capacidad de ganar dinero a largo plazo?")));

    private static readonly Conclusion EquityConcluded = new(
        "EquityAndGoodConscience",
        "WAC 192-100-015",
        new("It would not be fair to make you pay in full.", "No sería justo hacerle pagar todo."),
        new("It would not be unfair to make you pay in full.", "No sería injusto hacerle pagar todo."),
        new("Whether it would be fair to make you pay in full is open.", "No se sabe todavía si sería justo hacerle pagar todo."));

    private static readonly Limb Equity = new(
        nameof(SettlementFacts.AgainstEquity),
        "WAC 192-100-015(2)",
        new("All circumstances together make it unfair.", "Todas las circunstancias juntas lo hacen injusto."),
        new("All circumstances together do not make it unfair.", "Todas las circunstancias juntas no lo hacen injusto."),
        new(Party.Staff, new(
            "Do health, education, income, work history, dependents, costs of collection, earlier settlements and hardship make it unfair?",
            "¿Hacen la salud, la educación, los ingresos, el historial de trabajo, las personas a cargo, los costos de cobro, los acuerdos " +
            "anteriores y " +
            "las dificultades que pagar todo sea injusto?")));

    private static readonly Limb Advantage = new(
        nameof(SettlementFacts.Advantageous),
        "WAC 192-230-110(3)",
        new("The offer is financially advantageous to the department.", "La oferta conviene económicamente al departamento."),
        new("The offer is not financially advantageous to the department.", "La oferta no conviene económicamente al departamento."),
        new(Party.Staff, new("Is the offer financially advantageous, given the costs and tools of collection, and the debt's age and amount?",
            "¿Conviene la oferta, dados los costos y medios de cobro, y la antigüedad y el monto de la deuda?")));

    /// <summary>In the order in which the rules ask.</summary>
    public static Finding[] Of(SettlementFacts facts, Reasons reasons) =>
    [
        Less(facts),
        OtherState.Not(facts.OtherState),
        Disaster.Not(facts.DisasterAssistance),
        OfFraud(facts),
        InEquity(facts, reasons),
        Advantage.On(facts.Advantageous),
    ];

    /// <summary>"For less than the full amount owed."</summary>
    private static Finding Less(SettlementFacts facts) => new(facts.Offered < facts.Owed, "WAC 192-230-110(1)", () => new(
        $"You offer {Dollars.Exact(facts.Offered)}; you owe {Dollars.Exact(facts.Owed)}.",
        $"Usted ofrece {Dollars.Exact(facts.Offered)}; debe {Dollars.Exact(facts.Owed)}."))
    {
        Rule = "LessThanOwed",
        Facts = [nameof(SettlementFacts.Offered), nameof(SettlementFacts.Owed)],
    };

    /// <summary>The ability to earn is asked about only where there was fraud.</summary>
    private static Finding OfFraud(SettlementFacts facts)
    {
        var none = Fraud.Not(facts.FraudOrWillful);
        return facts.FraudOrWillful == true ? Finding.Any(FraudConcluded, none, Grave.On(facts.GraveInability)) : Finding.Any(FraudConcluded, none);
    }

    private static Finding InEquity(SettlementFacts facts, Reasons reasons)
    {
        var presumed = Hardship.Presumed(facts.Household, facts.UnusualCircumstances, facts.Considered, reasons);
        return presumed.Met ? Finding.Any(EquityConcluded, presumed) : Finding.Any(EquityConcluded, presumed, Equity.On(facts.AgainstEquity));
    }
}
