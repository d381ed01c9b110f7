namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>What decides whether a claim is a continued one.</summary>
public sealed record ContinuedClaimFacts
{
    /// <summary>The week asked about.</summary>
    public required Week Week { get; init; }

    public bool? MonetarilyEntitled { get; init; }

    public bool? NonmonetarilyEligible { get; init; }

    /// <summary>Credit for the waiting week, or a paid week, in this benefit year and this series of claims.</summary>
    public bool? WaitingWeekOrPaidWeek { get; init; }

    /// <summary>Weeks in a row up to this one that were not claimed or not of unemployment, in any mix.</summary>
    public required int WeeksBroken { get; init; }
}

/// <summary>Whether the claimant is a continued claim recipient (WAC 192-100-020). As read on 2026-11-23.</summary>
public sealed record ContinuedClaimDecision : Decision<ContinuedClaimFacts>
{
    private static readonly Parameter<int> Break = Parameter.Load<int>("Weekly/Eligibility/continued-claim-break");

    private static readonly Conclusion Concluded = new(
        "ContinuedClaim",
        "WAC 192-100-020(1)",
        new("Your claim is a continued claim.", "Su solicitud es una solicitud continua."),
        new("Your claim is not a continued claim.", "Su solicitud no es una solicitud continua."),
        new("Whether your claim is a continued claim is open.", "No se sabe todavía si su solicitud es continua."));

    private static readonly Limb Entitled = new(
        nameof(ContinuedClaimFacts.MonetarilyEntitled),
        "WAC 192-100-020(1)(a)",
        new("Your wages and hours are enough for a claim.", "Su salario y sus horas alcanzan para una solicitud."),
        new("Your wages and hours are not enough for a claim.", "Su salario y sus horas no alcanzan para una solicitud."),
        new(Party.Staff, new("Is the claimant monetarily entitled?", "¿La persona tiene derecho monetario?")));

    private static readonly Limb Eligible = new(
        nameof(ContinuedClaimFacts.NonmonetarilyEligible),
        "WAC 192-100-020(1)(b)",
        new("Nothing else bars your claim.", "Nada más impide su solicitud."),
        new("Another condition bars your claim.", "Otra condición impide su solicitud."),
        new(Party.Staff, new("Is the claimant nonmonetarily eligible?", "¿La persona es elegible en lo no monetario?")));

    private static readonly Limb Credited = new(
        nameof(ContinuedClaimFacts.WaitingWeekOrPaidWeek),
        "WAC 192-100-020(1)(c)",
        new(
            "You had credit for the waiting week, or were paid a week, in this series of claims.",
            "Usted tuvo crédito por la semana de espera, o recibió pago por una semana, en esta serie de reclamaciones."),
        new(
            "You had no waiting week and no paid week in this series of claims.",
            "Usted no tuvo semana de espera ni semana pagada en esta serie de reclamaciones."),
        new(Party.Staff, new(
            "Was the waiting week credited or a week paid in this series?",
            "¿Se acreditó la semana de espera o se pagó una semana en esta serie?")));

    /// <summary>True for a continued claim; null while a limb is open.</summary>
    public required bool? Continued { get; init; }

    /// <summary>Decides the status.</summary>
    /// <exception cref="ArgumentException">When the number of weeks is negative.</exception>
    public static ContinuedClaimDecision For(ContinuedClaimFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.WeeksBroken < 0)
            throw new ArgumentException("The weeks of a break cannot be negative.", nameof(facts));
        law ??= LawEdition.Current;
        var root = Finding.All(
            Concluded,
            Entitled.On(facts.MonetarilyEntitled),
            Eligible.On(facts.NonmonetarilyEligible),
            Credited.On(facts.WaitingWeekOrPaidWeek),
            Unbroken(facts, law));
        return new() { Facts = facts, Edition = law.Name, Findings = [root], Continued = root.Answer };
    }

    internal override ContinuedClaimDecision On(ContinuedClaimFacts facts, LawEdition law) => For(facts, law);

    private static Finding Unbroken(ContinuedClaimFacts facts, LawEdition law)
    {
        var ends = Break.On(facts.Week.Sunday, law);
        return new(facts.WeeksBroken < ends.Value, "WAC 192-100-020(2)", () => new(
            $"{facts.WeeksBroken} weeks in a row were unclaimed or not of unemployment. {ends.Value} or more end the series.",
            $"{facts.WeeksBroken} semanas seguidas no se reclamaron o no fueron de desempleo. {ends.Value} o más terminan la serie.",
            $"{facts.WeeksBroken} < {ends.Value}"))
        {
            Rule = nameof(facts.WeeksBroken),
            Facts = [nameof(facts.WeeksBroken)],
            Parameters = [ends.Used],
        };
    }
}
