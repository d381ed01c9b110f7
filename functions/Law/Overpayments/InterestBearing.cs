namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// Whether the weeks by fraud, and those without, bear interest in a month (RCW 50.20.190(6), WAC 192-230-040). As read on 2026-11-23.
/// </summary>
internal static class InterestBearing
{
    /// <summary>Weeks from February 2, 2020 through September 4, 2021.</summary>
    private static readonly InForce PandemicWeeks = new(new(2020, 2, 2), new(2021, 9, 5));

    private static readonly Parameter<decimal> Missed = Parameter.Load<decimal>("Overpayments/missed-payments");
    private static readonly Parameter<string> FraudPlan = Parameter.Load<string>("Overpayments/interest-on-fraud-under-a-plan");
    private static readonly Parameter<string> Pandemic = Parameter.Load<string>("Overpayments/pandemic-weeks-interest");

    private static readonly Conclusion FraudConcluded = new(
        "InterestByFraud",
        "WAC 192-230-040(2)",
        new("Weeks with fraud bear interest from the day of the decision, on the benefits and the penalty.",
            "Las semanas con fraude generan intereses desde el día de la decisión, sobre los beneficios y la multa."),
        new("Weeks with fraud bear no interest now.", "Las semanas con fraude no generan intereses ahora."),
        new("Whether weeks with fraud bear interest is open.", "No se sabe todavía si las semanas con fraude generan intereses."));

    private static readonly Conclusion WithoutConcluded = new(
        "InterestWithoutFraud",
        "WAC 192-230-040(3)",
        new("Weeks without fraud bear interest.", "Las semanas sin fraude generan intereses."),
        new("Weeks without fraud bear no interest now.", "Las semanas sin fraude no generan intereses ahora."),
        new("Whether weeks without fraud bear interest is open.", "No se sabe todavía si las semanas sin fraude generan intereses."));

    private static readonly Limb Final = new(
        nameof(InterestFacts.Final),
        "RCW 50.20.190(6)",
        new("The overpayment is due, because its decision is final.", "El sobrepago se debe pagar ya, porque su decisión es definitiva."),
        new("The overpayment is not due, because its decision is not final.",
            "El sobrepago no se debe pagar todavía, porque su decisión no es definitiva."),
        new(Party.Staff, new("Is the decision final?", "¿Es definitiva la decisión?")));

    private static readonly Limb Plan = new(
        nameof(InterestFacts.PlanKept),
        "RCW 50.20.190(6)",
        new("You keep your repayment plan.", "Usted cumple su plan de pagos."),
        new("No repayment plan is kept.", "No se cumple ningún plan de pagos."),
        new(Party.Staff, new("Is a repayment plan kept?", "¿Se cumple un plan de pagos?")));

    private static readonly Limb Suspended = new(
        nameof(InterestFacts.Suspended),
        "WAC 192-230-040(6)",
        new("The commissioner suspended the interest.", "El comisionado suspendió los intereses."),
        new("The interest is not suspended.", "Los intereses no están suspendidos."),
        new(Party.Staff, new("Did the commissioner suspend the interest?", "¿Suspendió el comisionado los intereses?")));

    /// <summary>Accrues at once, "while the appeal is pending" too, but not while terms are kept.</summary>
    public static bool ByFraud(InterestFacts facts, Reasons reasons)
    {
        if (facts.PlanKept)
            reasons.Take(FraudPlan, facts.MonthBegins);
        return reasons.Find(Finding.All(FraudConcluded, Plan.Not(facts.PlanKept)));
    }

    /// <summary>"When any portion of two or more minimum monthly payments is delinquent."</summary>
    public static bool WithoutFraud(InterestFacts facts, Reasons reasons)
    {
        var least = reasons.Take(Missed, facts.MonthBegins);
        return reasons.Find(Finding.All(
            WithoutConcluded,
            Final.On(facts.Final),
            Plan.Not(facts.PlanKept),
            Suspended.Not(facts.Suspended),
            new Finding(facts.MissedPayments >= least, "WAC 192-230-040(3)", () => new(
                $"You missed a part of {facts.MissedPayments} monthly payments. Interest begins with {English.Number(least)}.",
                $"Usted dejó de pagar una parte de {facts.MissedPayments} pagos mensuales. Los intereses comienzan con {English.Number(least)}."))
            {
                Rule = nameof(InterestFacts.MissedPayments),
                Facts = [nameof(InterestFacts.MissedPayments)],
            }));
    }

    /// <summary>Whether a week without fraud is one of those that are relieved in that month.</summary>
    public static bool Relieved(InterestWeek week, InterestFacts facts, LawEdition law) =>
        OfPandemic(week) && Pandemic.On(facts.MonthBegins, law).Value == "none";

    /// <summary>Shown when the overpayment has weeks of the pandemic.</summary>
    public static void ExplainRelief(InterestFacts facts, Reasons reasons)
    {
        if (!facts.Weeks.Any(OfPandemic))
            return;
        var none = reasons.Take(Pandemic, facts.MonthBegins) == "none";
        var (en, es) = none
            ? ("bear no interest before", "no generan intereses antes del")
            : ("can bear interest from", "pueden generar intereses desde el");
        reasons.Find("PandemicWeeks", !none, "RCW 50.20.190(6)", [nameof(InterestFacts.Weeks), nameof(InterestFacts.MonthBegins)], () => new(
            $"Weeks without fraud from February 2, 2020 through September 4, 2021 {en} January 1, 2025.",
            $"Las semanas sin fraude del 2 de febrero de 2020 al 4 de septiembre de 2021 {es} 1 de enero de 2025."));
    }

    private static bool OfPandemic(InterestWeek week) => !week.ByFraud && PandemicWeeks.On(week.Week.Sunday);
}
