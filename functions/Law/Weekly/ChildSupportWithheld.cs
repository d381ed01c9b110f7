namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// Child support withheld from a week's benefits, never from "weeks prior to the date on which notification is served" (RCW 50.40.050;
/// WAC 192-190-015(6)). What is withheld counts as paid to the claimant, (3). As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: what is owed, which the child support agency decides, (5)(a).</remarks>
internal static class ChildSupportWithheld
{
    private static readonly Parameter<string> WeekOfNotice = Parameter.Load<string>("Weekly/support-in-week-of-notice");

    /// <summary>True when it is withheld from that week at all.</summary>
    public static bool IsDue(WeekFacts facts) => facts.ChildSupport?.NoticeServed <= facts.Week.Saturday;

    /// <summary>Dollars and cents, no more than what is left.</summary>
    public static decimal For(WeekFacts facts, decimal left, Reasons reasons)
    {
        if (facts.ChildSupport is not { } order)
            return 0;
        if (!IsDue(facts))
            return NotYet(order, reasons);
        if (order.NoticeServed > facts.Week.Sunday)
            reasons.Take(WeekOfNotice, facts.Week.Sunday);
        var withheld = Math.Min(order.Amount, left);
        reasons.Find(nameof(ChildSupportWithheld), true, "RCW 50.40.050", [nameof(WeekFacts.ChildSupport)], () => new(
            $"Child support of {Dollars.Exact(order.Amount)} a week is withheld, as far as this week's benefits go: " +
            $"{Dollars.Exact(withheld)}. It counts as paid to you.",
            $"Se retiene manutención de menores de {Dollars.Exact(order.Amount)} por semana, hasta donde alcanzan los beneficios de esta semana: " +
            $"{Dollars.Exact(withheld)}. Cuenta como pagado a usted."));
        return withheld;
    }

    private static decimal NotYet(ChildSupportOrder order, Reasons reasons)
    {
        reasons.Find(nameof(ChildSupportWithheld), false, "WAC 192-190-015(6)", [nameof(WeekFacts.ChildSupport)], () => new(
            $"Notice of child support was served on {English.Day(order.NoticeServed)}, after this week, so nothing is withheld for it.",
            $"El aviso de manutención de menores se entregó el {Spanish.Day(order.NoticeServed)}, después de esta " +
            "semana, así que no se retiene nada por ella."));
        return 0;
    }
}
