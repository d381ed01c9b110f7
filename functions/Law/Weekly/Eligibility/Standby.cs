namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Standby: out of work for a time, with a day of return, a new full-time job ahead, or a natural disaster (WAC 192-110-015). As read on
/// 2026-11-23.
/// </summary>
/// <remarks>
/// Not decided here: the factors by which more than four weeks are approved, (2)(c)(i) to (iv); the commissioner's grounds, (2)(d); claims
/// between March 22, 2020 and July 3, 2021, which were on standby without more, (3)(g).
/// </remarks>
internal static class Standby
{
    private static readonly Parameter<int> Backdated = Parameter.Load<int>("Weekly/Eligibility/standby-backdated");

    private static readonly Conclusion Concluded = new(
        nameof(Standby),
        "WAC 192-110-015(1)",
        new("You are on standby.", "Usted está en espera de volver al trabajo."),
        new("You are not on standby.", "Usted no está en espera de volver al trabajo."),
        new("Whether you are on standby is open.", "No se sabe todavía si usted está en espera de volver al trabajo."));

    private static readonly Limb Covered = new(
        nameof(StandbyFacts.StandbyWorkCovered),
        "WAC 192-110-015(3)(c)",
        new("The work is covered by unemployment insurance.", "El trabajo está cubierto por el seguro de desempleo."),
        new("The work is not covered by unemployment insurance.", "El trabajo no está cubierto por el seguro de desempleo."),
        new(Party.Employer, new("Is this work covered by unemployment insurance?", "¿Está este trabajo cubierto por el seguro de desempleo?")));

    private static readonly Limb Contact = new(
        nameof(StandbyFacts.KeepsInContact),
        "WAC 192-110-015(1)(b)",
        new("You keep in contact with your employer.", "Usted se mantiene en contacto con su empleador."),
        new("You do not keep in contact with your employer.", "Usted no se mantiene en contacto con su empleador."),
        new(Party.Claimant, new("Do you keep in contact with your employer?", "¿Se mantiene usted en contacto con su empleador?")));

    private static readonly Limb Hours = new(
        nameof(StandbyFacts.AvailableToRegularEmployer),
        "WAC 192-110-015(1)(c)",
        new(
            "You are available for all the hours that your regular employer offers.",
            "Usted está disponible para todas las horas que su empleador habitual ofrece."),
        new(
            "You are not available for all the hours that your regular employer offers.",
            "Usted no está disponible para todas las horas que su empleador habitual ofrece."),
        new(Party.Claimant, new(
            "Were you available for all hours that your regular employer offered?",
            "¿Estuvo usted disponible para todas las horas que su empleador habitual ofreció?")));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law) => facts.Standby is not { } standby ? null : standby.Ground switch
    {
        StandbyGround.NewJob => Finding.All(
            Concluded,
            [Begun(facts.Week, standby, law), .. StandbyForNewJob.Limbs(facts.Week, standby, law), Covered.On(standby.StandbyWorkCovered)]),
        StandbyGround.NaturalDisaster => Finding.All(
            Concluded, Begun(facts.Week, standby, law), StandbyWeeks.For(facts.Week, standby, law), Contact.On(standby.KeepsInContact)),
        _ => Finding.All(
            Concluded,
            Begun(facts.Week, standby, law),
            StandbyReturn.For(facts.Week, standby),
            StandbyWeeks.For(facts.Week, standby, law),
            Covered.On(standby.StandbyWorkCovered),
            Contact.On(standby.KeepsInContact),
            Hours.On(standby.AvailableToRegularEmployer)),
    };

    /// <summary>
    /// It begins on the day of the request, or up to a week before for any reason, or when the department's convenience asks for it.
    /// </summary>
    private static Finding Begun(Week week, StandbyFacts standby, LawEdition law)
    {
        var weeks = Backdated.On(week.Sunday, law);
        var first = standby.RequestedOn.AddDays(-7 * weeks.Value);
        return new(standby.BackdatedForDepartment || week.Saturday >= first, "WAC 192-110-015(4)", () => new(
            $"You asked for standby on {English.Day(standby.RequestedOn)}. It can begin {weeks.Value} week before that, or earlier only " +
            $"when the agency could not take the request.",
            $"Usted pidió la espera el {Spanish.Day(standby.RequestedOn)}. Puede empezar {weeks.Value} semana antes, o más temprano solo si " +
            $"la agencia no pudo recibir la petición."))
        {
            Rule = nameof(standby.RequestedOn),
            Facts = [nameof(standby.RequestedOn), nameof(standby.BackdatedForDepartment)],
            Parameters = [weeks.Used],
        };
    }
}
