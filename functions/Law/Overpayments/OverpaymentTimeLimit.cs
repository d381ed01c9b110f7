namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// The determination of liability is served "not later than two years after the close of or final payment made on the individual's applicable
/// benefit year …, whichever is later"; after a review, in the six months that follow the final decision (RCW 50.20.190(1)).
/// As read on 2026-11-23.
/// </summary>
/// <remarks>The department's own time is not lengthened here when its last day is a weekend day or a holiday.</remarks>
internal static class OverpaymentTimeLimit
{
    private static readonly Parameter<decimal> Years = Parameter.Load<decimal>("Overpayments/assess-within-years");
    private static readonly Parameter<decimal> Months = Parameter.Load<decimal>("Overpayments/assess-after-review-months");

    private static readonly Conclusion Concluded = new(
        nameof(OverpaymentTimeLimit),
        "RCW 50.20.190(1)",
        new("The time limit for this decision is kept.", "Se cumple el plazo para esta decisión."),
        new("The time limit for this decision has passed.", "El plazo para esta decisión ya pasó."),
        new("Whether the time limit for this decision applies is open.", "No se sabe todavía si se aplica el plazo para esta decisión."));

    private static readonly Limb BackPay = new(
        nameof(OverpaymentFacts.BackPayOrSettlement),
        "RCW 50.20.190(1)",
        new("There is no time limit, because of a back pay award or a settlement.", "No hay plazo, porque hubo un pago retroactivo o un acuerdo."),
        new("It does not come from a back pay award or a settlement.", "No viene de un pago retroactivo ni de un acuerdo."),
        new(Party.Staff, new("Does it come from a back pay award, or from a settlement that affects benefits?",
            "¿Viene de un pago retroactivo o de un acuerdo que afecta los beneficios?")));

    private static readonly Limb Fraud = new(
        nameof(OverpaymentFacts.FraudOrWillful),
        "RCW 50.20.190(1)",
        new("There is no time limit, because fraud, misrepresentation or willful nondisclosure was found.",
            "No hay plazo, porque se determinó fraude, información falsa u ocultación intencional."),
        new("No fraud, misrepresentation or willful nondisclosure was found.",
            "No se determinó fraude, información falsa ni ocultación intencional."),
        new(Party.Staff, new("Was fraud, misrepresentation or willful nondisclosure found?",
            "¿Se determinó fraude, información falsa u ocultación intencional?")));

    /// <summary>The last day to serve it, inclusive; null while a review has not ended.</summary>
    public static DateOnly? LastDay(OverpaymentFacts facts, Reasons reasons)
    {
        var (years, months) = On(facts, reasons);
        return facts.UnderReview ? null : Later(Close(facts).AddYears((int)years.Value), facts.FinalDecision?.AddMonths((int)months.Value));
    }

    /// <summary>Whether there is no limit is asked about only when the time has passed.</summary>
    public static Finding Of(OverpaymentFacts facts, Reasons reasons)
    {
        var onTime = OnTime(facts, reasons);
        return onTime.Met
            ? Finding.Any(Concluded, onTime)
            : Finding.Any(Concluded, onTime, BackPay.On(facts.BackPayOrSettlement), Fraud.On(facts.FraudOrWillful));
    }

    private static Finding OnTime(OverpaymentFacts facts, Reasons reasons)
    {
        var last = LastDay(facts, reasons);
        var (years, months) = On(facts, reasons);
        return new(last is null || facts.Served <= last, years.Cite, () => last is { } day
            ? new(
                $"The benefit year, or the last payment on it, ended on {English.Day(Close(facts))}. The decision can be served through " +
                $"{English.Day(day)}; it is served on {English.Day(facts.Served)}.",
                $"El año de beneficios, o el último pago en él, terminó el {Spanish.Day(Close(facts))}. La decisión se puede entregar hasta el " +
                $"{Spanish.Day(day)}; se entrega el {Spanish.Day(facts.Served)}.")
            : new("The claim is under review, so the time has not ended.", "La solicitud está en revisión, así que el plazo no ha terminado."))
        {
            Rule = "ServedInTime",
            Facts = [nameof(OverpaymentFacts.Served), nameof(OverpaymentFacts.BenefitYearEnds), nameof(OverpaymentFacts.FinalPayment),
                nameof(OverpaymentFacts.FinalDecision), nameof(OverpaymentFacts.UnderReview)],
            Parameters = facts.UnderReview || facts.FinalDecision is not null ? [years.Used, months.Used] : [years.Used],
        };
    }

    private static (Dated<decimal> Years, Dated<decimal> Months) On(OverpaymentFacts facts, Reasons reasons) =>
        (Years.On(facts.Served, reasons.Law), Months.On(facts.Served, reasons.Law));

    private static DateOnly Close(OverpaymentFacts facts) => Later(facts.BenefitYearEnds, facts.FinalPayment);

    private static DateOnly Later(DateOnly day, DateOnly? other) => other > day ? other.Value : day;
}
