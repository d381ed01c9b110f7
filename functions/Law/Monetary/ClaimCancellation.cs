namespace BenefitsFlow.Law.Monetary;

/// <summary>Whether a claim can be cancelled (WAC 192-110-115).</summary>
public sealed record ClaimCancellation : Decision<CancellationFacts>
{
    private static readonly Parameter<int> Days = Parameter.Load<int>("Monetary/cancellation-days");

    private static readonly Conclusion Concluded = new(
        nameof(ClaimCancellation),
        "WAC 192-110-115",
        new("Your claim can be cancelled.", "Su solicitud se puede cancelar."),
        new("Your claim cannot be cancelled.", "Su solicitud no se puede cancelar."),
        new("Whether your claim can be cancelled is open.", "No se sabe todavía si su solicitud se puede cancelar."));

    private static readonly Limb InError = new(
        nameof(CancellationFacts.FiledInError),
        "WAC 192-110-115(3)",
        new("The department filed the claim in error.", "El departamento presentó la solicitud por error."),
        new(
            "Benefits were paid on the claim, and the department did not file it in error.",
            "Se pagaron beneficios y el departamento no presentó la solicitud por error."),
        new(Party.Staff, new("Did the department file this claim in error?", "¿Presentó el departamento esta solicitud por error?")));

    private static readonly Limb Unusual = new(
        nameof(CancellationFacts.Extreme),
        "WAC 192-110-115(2)",
        new("The circumstances are extreme and unusual.", "Las circunstancias son extremas e inusuales."),
        new("The circumstances are not extreme and unusual.", "Las circunstancias no son extremas e inusuales."),
        new(Party.Staff, new("Are the circumstances extreme and unusual?", "¿Son las circunstancias extremas e inusuales?")));

    /// <summary>Null while it is open.</summary>
    public required bool? Allowed { get; init; }

    /// <summary>The last day to cancel without more, inclusive; moved past Saturdays, Sundays and holidays (RCW 1.12.040).</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>True when a refusal can be appealed: not one that came after the last day.</summary>
    public required bool Appealable { get; init; }

    /// <exception cref="NoParameter">When the application is older than the rule.</exception>
    /// <exception cref="ArgumentException">When the request is before the application.</exception>
    /// <remarks>As read on 2026-11-23. The claimant is told the advantages and disadvantages first (1).</remarks>
    public static ClaimCancellation For(CancellationFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Asked < facts.Applied)
            throw new ArgumentException("Nobody cancels a claim before applying.", nameof(facts));
        var reasons = new Reasons(law ?? LawEdition.Current);
        var last = AgencyCalendar.WorkingDayOnOrAfter(facts.Applied.AddDays(reasons.Take(Days, facts.Applied)));
        var inTime = facts.Asked <= last;
        var found = Finding.All(Concluded, facts.Paid ? InError.On(facts.FiledInError) : Unpaid(), inTime ? Timely(last) : Unusual.On(facts.Extreme));
        reasons.Find(found);
        if (facts.Denied)
            reasons.Find("DenialStays", true, "WAC 192-110-115(4)", [nameof(CancellationFacts.Denied)], static () => new(
                "Benefits were denied on this claim. The denial stays, and is not decided again on a later claim.",
                "En esta solicitud se negaron beneficios. La denegación se mantiene y no se decide otra vez en una solicitud posterior."));
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Allowed = found.Answer,
            LastDay = last,
            Appealable = !found.Open && !found.Met && inTime,
            Findings = reasons.Findings,
        };
    }

    private static Finding Unpaid() => new(
        true,
        "WAC 192-110-115(1)",
        new Sentence("No payment was issued on the claim.", "No se ha emitido ningún pago en la solicitud."))
    {
        Rule = nameof(CancellationFacts.Paid),
        Facts = [nameof(CancellationFacts.Paid)],
    };

    private static Finding Timely(DateOnly last) => new(true, "WAC 192-110-115(1)", () => new(
        $"A claim can be cancelled through {English.Day(last)}.",
        $"Una solicitud se puede cancelar hasta el {Spanish.Day(last)}."))
    {
        Rule = nameof(Days),
        Facts = [nameof(CancellationFacts.Asked), nameof(CancellationFacts.Applied)],
    };

    internal override ClaimCancellation On(CancellationFacts facts, LawEdition law) => For(facts, law);
}
