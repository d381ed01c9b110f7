namespace BenefitsFlow.Law.Overpayments;

/// <summary>Whether the weeks by fraud, and those without, bear interest in a month (RCW 50.20.190(6), WAC 192-230-040). As read on 2026-11-23.</summary>
internal static class InterestBearing
{
    /// <summary>Weeks from February 2, 2020 through September 4, 2021.</summary>
    private static readonly InForce PandemicWeeks = new(new(2020, 2, 2), new(2021, 9, 5));

    private static readonly Parameter<decimal> Missed = Parameter.Load<decimal>("Overpayments/missed-payments");
    private static readonly Parameter<string> Plan = Parameter.Load<string>("Overpayments/interest-on-fraud-under-a-plan");
    private static readonly Parameter<string> Pandemic = Parameter.Load<string>("Overpayments/pandemic-weeks-interest");

    /// <summary>Interest by fraud accrues at once, "while the appeal is pending" too, but not while terms are kept.</summary>
    public static bool ByFraud(InterestFacts facts, Reasons reasons)
    {
        if (facts.PlanKept)
            reasons.Take(Plan, facts.MonthBegins);
        return reasons.Find("InterestByFraud", !facts.PlanKept, "WAC 192-230-040(2)", [nameof(InterestFacts.Weeks), nameof(InterestFacts.PlanKept)], () => new(
            facts.PlanKept
                ? "You keep your repayment plan, so the weeks with fraud bear no interest."
                : "Weeks with fraud bear interest from the day of the decision, on the benefits and the penalty.",
            facts.PlanKept
                ? "Usted cumple su plan de pagos, así que las semanas con fraude no generan intereses."
                : "Las semanas con fraude generan intereses desde el día de la decisión, sobre los beneficios y la multa."));
    }

    /// <summary>"When any portion of two or more minimum monthly payments is delinquent."</summary>
    public static bool WithoutFraud(InterestFacts facts, Reasons reasons)
    {
        var least = reasons.Take(Missed, facts.MonthBegins);
        var bears = facts is { PlanKept: false, Suspended: false, Final: true } && facts.MissedPayments >= least;
        return reasons.Find(
            "InterestWithoutFraud",
            bears,
            "WAC 192-230-040(3)",
            [nameof(InterestFacts.MissedPayments), nameof(InterestFacts.PlanKept), nameof(InterestFacts.Suspended), nameof(InterestFacts.Final)],
            () => new(
                $"You missed a part of {facts.MissedPayments} monthly payments. Weeks without fraud bear interest from {English.Number(least)}, when the " +
                $"decision is final, no plan is kept and interest is not suspended. They {(bears ? "bear" : "do not bear")} it now.",
                $"Usted dejó de pagar una parte de {facts.MissedPayments} pagos mensuales. Las semanas sin fraude generan intereses a partir de " +
                $"{English.Number(least)}, si la decisión es definitiva, no se cumple un plan y no se suspendieron. Ahora {(bears ? "los" : "no los")} generan."));
    }

    /// <summary>Whether a week without fraud is one of those that are relieved in that month.</summary>
    public static bool Relieved(InterestWeek week, InterestFacts facts, LawEdition law) =>
        !week.ByFraud && PandemicWeeks.On(week.Week.Sunday) && Pandemic.On(facts.MonthBegins, law).Value == "none";

    /// <summary>Shown when the overpayment has weeks of the pandemic.</summary>
    public static void ExplainRelief(InterestFacts facts, Reasons reasons)
    {
        if (!facts.Weeks.Any(week => !week.ByFraud && PandemicWeeks.On(week.Week.Sunday)))
            return;
        var none = reasons.Take(Pandemic, facts.MonthBegins) == "none";
        reasons.Find("PandemicWeeks", !none, "RCW 50.20.190(6)", [nameof(InterestFacts.Weeks), nameof(InterestFacts.MonthBegins)], () => new(
            $"Weeks without fraud from February 2, 2020 through September 4, 2021 {(none ? "bear no interest before" : "can bear interest from")} January 1, 2025.",
            $"Las semanas sin fraude del 2 de febrero de 2020 al 4 de septiembre de 2021 {(none ? "no generan intereses antes" : "pueden generar intereses a partir")} " +
            "del 1 de enero de 2025."));
    }
}
