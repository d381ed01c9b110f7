using BenefitsFlow.Law.Appeals;

namespace BenefitsFlow.Law.Monetary;

/// <summary>What a redetermination says of its time limit and of what it changes.</summary>
internal static class RedeterminationWords
{
    /// <summary>The section by which there is no time limit (RCW 50.20.160(4)); null when there is one.</summary>
    public static string? AnyTime(RedeterminationFacts facts) => facts.Ground switch
    {
        RedeterminationGround.CourtDecision => "RCW 50.20.160(4)(a)",
        RedeterminationGround.BackPay => "RCW 50.20.160(4)(b)",
        _ when facts.Misrepresented => "RCW 50.20.160(4)(c)",
        _ => null,
    };

    public static Words AtAnyTime() => new(
        "For this reason, a determination can be made again at any time.",
        "Por este motivo, una determinación se puede volver a hacer en cualquier momento.");

    public static Words Window(RedeterminationWindow window, DateOnly asked) => new(
        $"A new look can be asked for through {English.Day(window.LastDay)}. It was asked for on {English.Day(asked)}.",
        $"Una nueva revisión se puede pedir hasta el {Spanish.Day(window.LastDay)}. Se pidió el {Spanish.Day(asked)}.");

    public static void ExplainChange(RedeterminationFacts facts, Reasons reasons)
    {
        var (before, after) = (facts.Before, facts.After);
        reasons.Find(nameof(MonetaryRedetermination), true, "RCW 50.20.160(1)", [nameof(facts.Before), nameof(facts.After)], () =>
        {
            var weekly = $"{Dollars.Whole(before.WeeklyBenefitAmount)} → {Dollars.Whole(after.WeeklyBenefitAmount)}";
            var maximum = $"{Dollars.Whole(before.MaximumBenefitsPayable)} → {Dollars.Whole(after.MaximumBenefitsPayable)}";
            return new(
                $"Weekly benefit amount: {weekly}. Maximum benefits payable: {maximum}.",
                $"Cantidad de beneficio semanal: {weekly}. Máximo de beneficios: {maximum}.",
                $"{weekly}; {maximum}");
        });
    }

    public static void ExplainOwed(decimal owed, Reasons reasons)
    {
        if (owed > 0)
            reasons.Find("Underpayment", true, "RCW 50.20.170", [nameof(RedeterminationFacts.Weeks)], () => new(
                $"We owe you {Dollars.Exact(owed)} for weeks already paid.",
                $"Le debemos {Dollars.Exact(owed)} por semanas ya pagadas."));
    }
}
