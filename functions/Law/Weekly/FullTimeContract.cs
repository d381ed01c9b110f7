namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// Not unemployed in a week "totally within a period during which the individual … is employed full time" by agreement or contract, with pay
/// for it due (RCW 50.04.310(1)(b)). Met: no such period stands in the way. As read on 2026-11-23.
/// </summary>
internal static class FullTimeContract
{
    private const string Cite = "RCW 50.04.310(1)(b)";

    private static readonly Conclusion Concluded = new(
        nameof(FullTimeContract),
        Cite,
        new("No contract makes this a week of full-time employment.", "Ningún contrato hace de esta una semana de empleo a tiempo completo."),
        new("By contract this is a week of full-time employment.", "Por contrato, esta es una semana de empleo a tiempo completo."),
        new(
            "Whether a contract makes this a week of full-time employment is open.",
            "No se sabe todavía si un contrato hace de esta una semana de empleo a tiempo completo."));

    private static readonly Limb Within = new(
        nameof(FullTimePeriod.HoldsWholeWeek),
        Cite,
        new(
            "The whole week falls within the contract's full-time period.",
            "Toda la semana está dentro del período de tiempo completo del contrato."),
        new(
            "The week does not fall wholly within the contract's full-time period.",
            "La semana no está del todo dentro del período de tiempo completo del contrato."),
        new(Party.Employer, new(
            "Does the whole week fall within the contract's full-time period?",
            "¿Está toda la semana dentro del período de tiempo completo del contrato?")));

    private static readonly Limb PayDue = new(
        nameof(FullTimePeriod.FullTimePayDue),
        Cite,
        new("Pay for full-time work is due for it.", "Se debe pago de tiempo completo por ella."),
        new("Pay for full-time work is not due for it.", "No se debe pago de tiempo completo por ella."),
        new(Party.Employer, new("Is pay for full-time work due for the week?", "¿Se debe pago de tiempo completo por la semana?")));

    private static readonly Limb Guaranteed = new(
        nameof(FullTimePeriod.GuaranteedAtStart),
        Cite,
        new("The work was guaranteed when the period began.", "El trabajo estaba garantizado cuando comenzó el período."),
        new("The work was not guaranteed when the period began.", "El trabajo no estaba garantizado cuando comenzó el período."),
        new(Party.Employer, new("Was the work guaranteed when the period began?", "¿Estaba garantizado el trabajo cuando comenzó el período?")));

    public static Finding For(FullTimePeriod period) => Finding.Any(
        Concluded, Within.Not(period.HoldsWholeWeek), PayDue.Not(period.FullTimePayDue), Guaranteed.Not(period.GuaranteedAtStart));
}
