namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>How many weeks of standby there can be (WAC 192-110-015(2)(a) to (d), (3)(e), (f)). As read on 2026-11-23.</summary>
internal static class StandbyWeeks
{
    private static readonly Parameter<int> ByClaimant = Parameter.Load<int>("Weekly/Eligibility/standby-by-claimant");
    private static readonly Parameter<int> ByEmployer = Parameter.Load<int>("Weekly/Eligibility/standby-by-employer");

    private static readonly Conclusion Concluded = new(
        nameof(StandbyWeeks),
        "WAC 192-110-015(2)",
        new(
            "This week is within the weeks of standby that the rule allows.",
            "Esta semana está dentro de las semanas de espera que la regla permite."),
        new("This week is beyond the weeks of standby that the rule allows.", "Esta semana pasa de las semanas de espera que la regla permite."),
        new("Whether standby is approved for this long is open.", "No se sabe todavía si la espera se aprueba por tanto tiempo."));

    private static readonly Limb Approved = new(
        nameof(StandbyFacts.LongerStandbyApproved),
        "WAC 192-110-015(2)(c)",
        new("We approved your employer's request for longer standby.", "Aprobamos la petición de su empleador de una espera más larga."),
        new("We did not approve your employer's request for longer standby.", "No aprobamos la petición de su empleador de una espera más larga."),
        new(Party.Staff, new(
            "Is the employer's request for more than four weeks of standby approved?",
            "¿Se aprueba la petición del empleador de más de cuatro semanas de espera?")));

    public static Finding For(Week week, StandbyFacts standby, LawEdition law)
    {
        var (four, eight) = (ByClaimant.On(week.Sunday, law), ByEmployer.On(week.Sunday, law));
        if (standby.GrantedByCommissioner)
            return Finding.All(Concluded, Granted());
        var confirmed = standby.Employer == EmployerOnStandby.Confirmed;
        var used = Used(standby.WeeksOnStandby + 1, confirmed ? eight : four, nameof(standby.WeeksOnStandby),
            confirmed ? "WAC 192-110-015(2)(c)" : "WAC 192-110-015(2)(a)");
        var inARow = Used(standby.WeeksUnemployedInARow, eight, nameof(standby.WeeksUnemployedInARow), "WAC 192-110-015(3)(f)");
        return confirmed && standby.WeeksOnStandby + 1 > four.Value
            ? Finding.All(Concluded, used, inARow, Approved.On(standby.LongerStandbyApproved))
            : Finding.All(Concluded, used, inARow);
    }

    private static Finding Used(int weeks, Dated<int> most, string fact, string cite) => new(weeks <= most.Value, cite, () => new(
        $"This is week {weeks}. There can be {most.Value} in this case.", $"Esta es la semana {weeks}. Puede haber {most.Value} en este " +
        $"caso.", $"{weeks} ≤ {most.Value}"))
    {
        Rule = fact,
        Facts = [fact, nameof(StandbyFacts.Employer)],
        Parameters = [most.Used],
    };

    private static Finding Granted() => Recorded.Met(
        nameof(StandbyFacts.GrantedByCommissioner), "WAC 192-110-015(2)(d)", "The commissioner granted you more weeks of standby.",
            "El comisionado le concedió más semanas de espera.");
}
