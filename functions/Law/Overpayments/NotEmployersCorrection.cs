namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// What need not be repaid though it was too much: benefits paid on wages or hours that an employer corrected later (WAC 192-220-070), and on
/// hours that the department computed from wages (RCW 50.12.070(2)(b)). As read on 2026-11-23.
/// </summary>
internal static class NotEmployersCorrection
{
    private static readonly Conclusion Concluded = new(
        nameof(NotEmployersCorrection),
        "WAC 192-220-070",
        new("No employer's later report frees you from repaying.", "Ningún informe posterior de un empleador le libera a usted de devolver el pago."),
        new(
            "You do not have to repay this, because it was paid on wages or hours that were reported or computed wrongly and corrected later.",
            "Usted no tiene que devolver esto, porque se pagó con base en salarios u horas mal informados o calculados que se corrigieron después."),
        new("Whether an employer's later report is the only reason is open.",
            "No se sabe todavía si el único motivo es un informe posterior de un empleador."));

    private static readonly Conclusion Only = new(
        "CorrectedReport",
        "WAC 192-220-070",
        new("No corrected report is the only reason for it.", "Ningún informe corregido es el único motivo."),
        new("A corrected report is the only reason for it.", "Un informe corregido es el único motivo."),
        new("Whether a corrected report is the only reason for it is open.", "No se sabe todavía si un informe corregido es el único motivo."));

    private static readonly Limb Correction = new(
        nameof(OverpaymentFacts.EmployersCorrection),
        "WAC 192-220-070",
        new("An employer had reported your wages or hours wrongly and corrected them later.",
            "Un empleador informó mal sus salarios u horas y los corrigió después."),
        new("It does not come from an employer's correction.", "No viene de la corrección de un empleador."),
        new(Party.Staff, new("Was the week too much only because an employer corrected wages or hours that it had reported wrongly?",
            "¿Fue demasiado solo porque un empleador corrigió salarios u horas que había informado mal?")));

    private static readonly Limb Computed = new(
        nameof(OverpaymentFacts.ComputedHours),
        "RCW 50.12.070(2)(b)",
        new("The department had computed your hours from your wages, and the real hours were found later.",
            "El departamento había calculado sus horas a partir de su salario, y las horas reales se supieron después."),
        new("It does not come from hours that the department computed.", "No viene de horas calculadas por el departamento."),
        new(Party.Staff, new("Was the week too much only because real hours took the place of computed ones?",
            "¿Fue demasiado solo porque las horas reales reemplazaron a las calculadas?")));

    private static readonly Limb Earlier = new(
        nameof(OverpaymentFacts.EarlierFinalDecision),
        "WAC 192-220-070",
        new("A decision about your eligibility from before the correction, which is final, made it an overpayment.",
            "Una decisión definitiva sobre su elegibilidad, anterior a la corrección, lo hizo un sobrepago."),
        new("No earlier final decision made it an overpayment.", "Ninguna decisión definitiva anterior lo hizo un sobrepago."),
        new(Party.Staff, new("Did a decision about eligibility, made before the correction and final, make it an overpayment?",
            "¿Lo hizo un sobrepago una decisión definitiva de elegibilidad, anterior a la corrección?")));

    /// <summary>Met when neither is the only reason, or an earlier decision that is final made it an overpayment anyway.</summary>
    public static Finding On(OverpaymentFacts facts)
    {
        var only = Finding.All(Only, Correction.Not(facts.EmployersCorrection), Computed.Not(facts.ComputedHours));
        return only.Met ? Finding.Any(Concluded, only) : Finding.Any(Concluded, only, Earlier.On(facts.EarlierFinalDecision));
    }
}
