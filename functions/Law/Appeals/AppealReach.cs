namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// What an appeal covers and what it leaves running (RCW 50.32.020, 50.32.040, 50.20.190(3), 50.32.130; WAC 192-110-090). As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: collection of an overpayment under appeal; the employer's bond for a stay in court (RCW 50.32.130).</remarks>
public sealed record AppealReach : Decision<AppealReachFacts>
{
    /// <summary>True when the appeal now stands against the redetermination.</summary>
    public required bool AgainstRedetermination { get; init; }

    /// <summary>The weeks already denied under an indefinite denial, from its first week on; empty when it is none.</summary>
    public required IReadOnlyList<Week> WeeksCovered { get; init; }

    /// <summary>True when the decision under the overpayment is appealed with it.</summary>
    public required bool UnderlyingDecision { get; init; }

    /// <summary>True when benefits that are allowed are paid in spite of the appeal.</summary>
    public required bool PaidMeanwhile { get; init; }

    /// <exception cref="ArgumentException">When an indefinite denial has no first week.</exception>
    public static AppealReach For(AppealReachFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.IndefiniteDenial && facts.DenialBegins is null)
            throw new ArgumentException("An indefinite denial takes effect in some week.", nameof(facts));
        var reasons = new Reasons(law ?? LawEdition.Current);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            AgainstRedetermination = facts.Redetermined && CarriesOver(facts, reasons),
            WeeksCovered = facts.IndefiniteDenial ? Covered(facts, reasons) : [],
            UnderlyingDecision = facts.OverpaymentOnly && Underlying(facts, reasons),
            PaidMeanwhile = facts.BenefitsAllowed && Paid(reasons),
            Findings = reasons.Findings,
        };
    }

    internal override AppealReach On(AppealReachFacts facts, LawEdition law) => For(facts, law);

    /// <summary>"Such appeal, unless withdrawn, shall be treated as an appeal from such redetermination."</summary>
    private static bool CarriesOver(AppealReachFacts facts, Reasons reasons) => reasons.Find(
        nameof(CarriesOver),
        !facts.Withdrawn,
        "RCW 50.32.020",
        [nameof(AppealReachFacts.Redetermined), nameof(AppealReachFacts.Withdrawn)],
        () => facts.Withdrawn
            ? new(
                "The appeal was withdrawn, so it does not go on against the redetermination.",
                "La apelación se retiró, así que no sigue contra la redeterminación.")
            : new("The appeal goes on against the redetermination.", "La apelación sigue contra la redeterminación."));

    /// <summary>"An appeal as to all weeks subsequent to the effective date of the denial for which benefits have already been denied."</summary>
    private static Week[] Covered(AppealReachFacts facts, Reasons reasons)
    {
        Week[] covered = [.. facts.WeeksDenied.Where(week => week >= facts.DenialBegins).Distinct().Order()];
        string[] looked = [nameof(AppealReachFacts.WeeksDenied), nameof(AppealReachFacts.DenialBegins)];
        reasons.Find("IndefiniteDenial", true, "RCW 50.32.020", looked, () => new(
            $"The denial has no end, so the appeal covers every week denied since it began: {English.Number(covered.Length)} so far.",
            "La denegación no tiene fin, así que la apelación cubre cada semana negada desde que comenzó: " +
            $"{English.Number(covered.Length)} hasta ahora.",
            $"{covered.Length}"));
        return covered;
    }

    /// <summary>"Unless the merits … have already been heard and passed upon by the appeal tribunal."</summary>
    private static bool Underlying(AppealReachFacts facts, Reasons reasons) => reasons.Find(
        "UnderlyingDecision",
        !facts.MeritsHeard,
        "RCW 50.20.190(3)",
        [nameof(AppealReachFacts.OverpaymentOnly), nameof(AppealReachFacts.MeritsHeard)],
        () => facts.MeritsHeard
            ? new(
                "A judge has already decided what the overpayment rests on. The appeal is about the overpayment alone.",
                "Un juez ya decidió en qué se basa el sobrepago. La apelación trata solo del sobrepago.")
            : new(
                "The appeal also covers the decision that the overpayment rests on.",
                "La apelación también cubre la decisión en que se basa el sobrepago."));

    private static bool Paid(Reasons reasons) => reasons.Find(
        "NoStay", true, "WAC 192-110-090", [nameof(AppealReachFacts.BenefitsAllowed)], () => new(
            "Benefits are allowed. An appeal does not hold up their payment.",
            "Los beneficios están autorizados. Una apelación no detiene su pago."));
}
