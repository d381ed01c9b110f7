namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>
/// Benefits "shall be reduced (but not below zero)" by the part of a pension that a base year employer paid for and that falls on the week
/// (RCW 50.04.323; WAC 192-190-025), in whole dollars (4). As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: what a pension paid later for earlier weeks makes an overpayment (RCW 50.04.323(2)).</remarks>
internal static class PensionReduction
{
    private static readonly Parameter<string> Text = Parameter.Load<string>("Weekly/pension-text");
    private static readonly Parameter<string> WeeklyShare = Parameter.Load<string>("Weekly/pension-weekly-share");

    /// <summary>What is left of the weekly benefit amount, whole dollars; null while a pension is open.</summary>
    public static decimal? For(WeekFacts facts, Reasons reasons) => facts.Pensions.Count == 0 ? facts.WeeklyBenefitAmount : Reduced(facts, reasons);

    private static decimal? Reduced(WeekFacts facts, Reasons reasons)
    {
        reasons.Take(Text, facts.Week.Sunday);
        if (facts.Pensions.Any(PensionShare.IsProrated))
            reasons.Take(WeeklyShare, facts.Week.Sunday);
        var limbs = facts.Pensions.Select(PensionShare.Of).ToArray();
        var share = facts.Pensions.Zip(limbs).Where(pair => pair.Second.Met).Sum(pair => PensionShare.Weekly(pair.First, facts.WeeklyBenefitAmount));
        var left = Dollars.LoweredToWhole(Math.Max(0, facts.WeeklyBenefitAmount - share));
        var open = limbs.Any(limb => limb.Open);
        reasons.Find(Finding(facts, share, left, limbs, open));
        return open ? null : left;
    }

    private static Finding Finding(WeekFacts facts, decimal share, decimal left, Finding[] limbs, bool open) => new(!open, "RCW 50.04.323", () =>
    {
        var arithmetic = $"{Dollars.Whole(facts.WeeklyBenefitAmount)} − {Dollars.Exact(share)} → {Dollars.Whole(left)}";
        return new(
            open ? "Whether a pension reduces your weekly benefit amount is open."
                : $"Your weekly benefit amount less the weekly share of pensions, in whole dollars and not below $0: {arithmetic}.",
            open ? "No se sabe todavía si una pensión reduce su cantidad de beneficio semanal."
                : $"Su cantidad de beneficio semanal menos la parte semanal de las pensiones, en dólares enteros y no menos de $0: {arithmetic}.",
            open ? null : arithmetic);
    })
    {
        Rule = nameof(PensionReduction),
        Facts = [nameof(WeekFacts.Pensions), nameof(WeekFacts.WeeklyBenefitAmount)],
        Open = open,
        Limbs = limbs,
    };
}
