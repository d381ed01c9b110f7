namespace BenefitsFlow.Law.Overpayments;

/// <summary>When an overpayment cannot be waived at all (RCW 50.20.190(2), WAC 192-220-017(3)). As read on 2026-11-23.</summary>
internal static class WaiverBars
{
    /// <summary>Discharges "during the time period beginning on February 2, 2020, and ending on September 4, 2021" do not bar it (3)(b).</summary>
    private static readonly InForce DischargesThatDoNotBar = new(new(2020, 2, 2), new(2021, 9, 5));

    private static readonly Parameter<string> Conditional = Parameter.Load<string>("Overpayments/waiver-of-conditional-payment");

    private static readonly Conclusion Concluded = new(
        "WaiverPossible",
        "WAC 192-220-017(2)",
        new("This overpayment can be waived.", "Este sobrepago se puede exonerar."),
        new("This overpayment cannot be waived.", "Este sobrepago no se puede exonerar."),
        new("Whether this overpayment can be waived is open.", "No se sabe todavía si este sobrepago se puede exonerar."));

    private static readonly Limb Fraud = new(
        nameof(WaiverFacts.FraudOrWillful),
        "RCW 50.20.190(2)",
        new("It comes from fraud, misrepresentation or willful nondisclosure.", "Viene de fraude, información falsa u ocultación intencional."),
        new("It does not come from fraud, misrepresentation or willful nondisclosure.",
            "No viene de fraude, información falsa ni ocultación intencional."),
        new(Party.Staff, new("Was fraud, misrepresentation or willful nondisclosure found?",
            "¿Se determinó fraude, información falsa u ocultación intencional?")));

    private static readonly Limb Fault = new(
        nameof(WaiverFacts.AtFault),
        "WAC 192-220-017(3)(a)",
        new("You are at fault for it.", "Usted tiene la culpa."),
        new("You are not at fault for it.", "Usted no tiene la culpa."),
        new(Party.Staff, new("Is the claimant at fault?", "¿Tiene la culpa el solicitante?")));

    private static readonly Limb Misconduct = new(
        nameof(WaiverFacts.MisconductDischarge),
        "WAC 192-220-017(3)(b)",
        new("It comes from a discharge for misconduct.", "Viene de un despido por mala conducta."),
        new("It does not come from a discharge for misconduct that bars waiver.",
            "No viene de un despido por mala conducta que impida la exoneración."),
        new(Party.Staff, new("Does it come from a discharge for misconduct, and of which day?",
            "¿Viene de un despido por mala conducta, y de qué día?")));

    private static readonly Limb OtherState = new(
        nameof(WaiverFacts.OtherState),
        "WAC 192-220-017(3)(c)",
        new("Another state decided it.", "Lo decidió otro estado."),
        new("Washington decided it.", "Lo decidió Washington."),
        new(Party.Staff, new("Did another state decide it?", "¿Lo decidió otro estado?")));

    private static readonly Limb Disaster = new(
        nameof(WaiverFacts.DisasterAssistance),
        "WAC 192-220-017(3)(d)",
        new("The benefits were disaster unemployment assistance.", "Los beneficios eran asistencia de desempleo por desastre."),
        new("The benefits were not disaster unemployment assistance.", "Los beneficios no eran asistencia de desempleo por desastre."),
        new(Party.Staff, new("Were the benefits disaster unemployment assistance?", "¿Eran asistencia de desempleo por desastre?")));

    private static readonly Limb Conditionally = new(
        nameof(WaiverFacts.ConditionalPayment),
        "WAC 192-220-017(3)",
        new("The benefits were paid conditionally, and decisions before 2024 could not waive that.",
            "Los beneficios se pagaron con condición, y las decisiones anteriores a 2024 no podían exonerarlo."),
        new("The benefits were paid conditionally, which does not bar waiver.",
            "Los beneficios se pagaron con condición, lo que no impide la exoneración."),
        new(Party.Staff, new("Were the benefits paid conditionally?", "¿Se pagaron los beneficios con condición?")));

    public static Finding On(WaiverFacts facts, Reasons reasons) => Finding.All(
        Concluded,
        [
            Fraud.Not(facts.FraudOrWillful),
            Fault.Not(facts.AtFault),
            Misconduct.Not(BarringDischarge(facts)) with { Facts = [nameof(WaiverFacts.MisconductDischarge), nameof(WaiverFacts.Discharged)] },
            OtherState.Not(facts.OtherState),
            Disaster.Not(facts.DisasterAssistance),
            .. facts.ConditionalPayment ? [PaidConditionally(facts, reasons)] : (Finding[])[],
        ]);

    private static bool? BarringDischarge(WaiverFacts facts) => facts switch
    {
        { MisconductDischarge: true, Discharged: { } day } => !DischargesThatDoNotBar.On(day),
        { MisconductDischarge: true } => null,
        _ => facts.MisconductDischarge,
    };

    private static Finding PaidConditionally(WaiverFacts facts, Reasons reasons)
    {
        var rule = Conditional.On(facts.Decided, reasons.Law);
        return Conditionally.Not(rule.Value == "barred") with { Parameters = [rule.Used] };
    }
}
