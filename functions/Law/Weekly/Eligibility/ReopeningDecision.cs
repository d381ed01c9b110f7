namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>What a claim needs before it can be claimed on again after a break (WAC 192-110-050).</summary>
public enum Reopening
{
    /// <summary>Nothing: claiming goes on.</summary>
    None,

    /// <summary>It has to be reopened.</summary>
    Reopened,

    /// <summary>It has to be reopened after work: the last employer is told (WAC 192-130-060).</summary>
    Additional,
}

/// <summary>Whether a claim has to be reopened, and from which week it then counts (WAC 192-110-050). As read on 2026-11-23.</summary>
/// <remarks>Not decided here: what counts as good cause; the notices to employers.</remarks>
public sealed record ReopeningDecision : Decision<ReopeningFacts>
{
    private static readonly Parameter<int> MostUnclaimed = Parameter.Load<int>("Weekly/Eligibility/unclaimed-weeks-before-reopening");
    private static readonly Parameter<string> AfterWork = Parameter.Load<string>("Weekly/Eligibility/additional-claim");

    private static readonly Limb Backdated = new(
        nameof(ReopeningFacts.GoodCauseToBackdate),
        "WAC 192-110-050(2)(b)(i)",
        new("You had good cause for reopening your claim late.", "Usted tenía causa justificada para reabrir tarde su solicitud."),
        new("You had no good cause for reopening your claim late.", "Usted no tenía causa justificada para reabrir tarde su solicitud."),
        new(Party.Claimant, new("What kept you from reopening your claim earlier?", "¿Qué le impidió reabrir antes su solicitud?")));

    /// <summary>What is needed.</summary>
    public required Reopening Needed { get; init; }

    /// <summary>
    /// The week from which the claim counts again; the week of contact until backdating is decided; null when nothing has to be reopened.
    /// </summary>
    public required Week? Effective { get; init; }

    /// <summary>Decides a return after a break.</summary>
    /// <exception cref="NoParameter">When the law of that day is not on record.</exception>
    public static ReopeningDecision For(ReopeningFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        if (!LongBreak(facts, reasons))
            return Of(facts, Reopening.None, null, reasons);
        var additional = facts.WorkedSince == true && reasons.Take(AfterWork, facts.ContactedOn) == "additional";
        return Of(facts, additional ? Reopening.Additional : Reopening.Reopened, EffectiveWeek(facts, reasons), reasons);
    }

    internal override ReopeningDecision On(ReopeningFacts facts, LawEdition law) => For(facts, law);

    private static bool LongBreak(ReopeningFacts facts, Reasons reasons)
    {
        var most = reasons.Take(MostUnclaimed, facts.ContactedOn);
        var unclaimed = Gap.Weeks(facts.UnclaimedSince, facts.ContactedOn);
        return reasons.Find("LongBreak", unclaimed > most, "WAC 192-110-050(1)", [nameof(facts.UnclaimedSince), nameof(facts.ContactedOn)], () => new(
            $"You did not claim for {unclaimed} weeks in a row. After more than {most}, a claim has to be reopened.",
            $"Usted no reclamó durante {unclaimed} semanas seguidas. Con más de {most}, la solicitud se tiene que reabrir.",
            $"{unclaimed} > {most}"));
    }

    private static Week EffectiveWeek(ReopeningFacts facts, Reasons reasons)
    {
        var contact = Week.Of(facts.ContactedOn);
        var asked = facts.BackdateTo is { } earlier && earlier < contact ? earlier : (Week?)null;
        var granted = asked is not null && reasons.Find(facts.ConvenienceOfDepartment ? Convenient() : Backdated.On(facts.GoodCauseToBackdate));
        var effective = granted ? asked!.Value : contact;
        reasons.Find("EffectiveWeek", true, "WAC 192-110-050(2)(a)", [nameof(facts.ContactedOn), nameof(facts.BackdateTo)], () => new(
            $"Your claim counts again from {English.Weekday(effective.Sunday)}.", $"Su solicitud cuenta de nuevo desde el " +
            $"{Spanish.Weekday(effective.Sunday)}."));
        return effective;
    }

    private static Finding Convenient() => Recorded.Met(
        nameof(ReopeningFacts.ConvenienceOfDepartment),
        "WAC 192-110-050(2)(b)(ii)",
        "The agency could not take your request earlier.",
        "La agencia no pudo recibir antes su petición.");

    private static ReopeningDecision Of(ReopeningFacts facts, Reopening needed, Week? effective, Reasons reasons) => new()
    {
        Facts = facts,
        Edition = reasons.Law.Name,
        Needed = needed,
        Effective = effective,
        Findings = reasons.Findings,
    };
}
