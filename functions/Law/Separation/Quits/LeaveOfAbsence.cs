namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// An absence agreed with the employer or due by law, "where the employer-employee relationship is continued and you will be reinstated"
/// (WAC 192-170-080, effective March 3, 2023). As read on 2026-11-23.
/// </summary>
public sealed record LeaveOfAbsence : AnotherEnding
{
    private static readonly Parameter<string> WorkingDay = Parameter.Load<string>("Separation/leave-working-day");
    private static readonly Parameter<string> ByEmployer = Parameter.Load<string>("Separation/leave-by-employer");

    private static readonly Limb Suspended = ClaimantShows.That(
        nameof(DisciplinarySuspension), "WAC 192-170-080(3)",
        new("Your employer suspended you to discipline you.", "Su empleador lo suspendió como medida disciplinaria."),
        new("Your employer did not suspend you to discipline you.", "Su empleador no lo suspendió como medida disciplinaria."),
        new("Did your employer suspend you to discipline you?", "¿Lo suspendió su empleador como medida disciplinaria?"));

    private static readonly Limb Agreed = ClaimantShows.That(
        nameof(AgreedOrByLaw), "WAC 192-170-080(1)",
        new("You and your employer agreed on the leave, or the law gave it to you.",
            "Usted y su empleador acordaron el permiso, o la ley se lo daba."),
        new("The leave was neither agreed nor given by law.", "El permiso no se acordó ni lo daba la ley."),
        new("Did you and your employer agree on the leave, or does the law give it to you?",
            "¿Acordaron usted y su empleador el permiso, o se lo da la ley?"));

    private static readonly Limb Held = ClaimantShows.That(
        nameof(JobHeld), "WAC 192-170-080(1)",
        new("Your job, or a similar one, was held for you.", "Le guardaban su trabajo o uno parecido."),
        new("No job was held for you: a preference for rehire, or a job if there is one, is not enough.",
            "No le guardaban un trabajo: no basta una preferencia o un trabajo si lo hay."),
        new("Was your job, or a similar one, held for you until the end of the leave?",
            "¿Le guardaban su trabajo o uno parecido hasta el fin del permiso?"));

    private static readonly Limb Started = ClaimantShows.That(
        nameof(StartedByClaimant), "WAC 192-170-080(2)",
        new("You asked for the absence, so it counts as leaving work.", "Usted pidió la ausencia, así que cuenta como dejar el trabajo."),
        new("You did not ask for the absence: your employer began it.", "Usted no pidió la ausencia: la inició su empleador."),
        new("Did you ask for the absence?", "¿Pidió usted la ausencia?"));

    private static readonly Question What = new(Party.Claimant, new("What happened when the leave ended, and on which day did it end?",
        "¿Qué pasó cuando terminó el permiso, y qué día terminó?"));

    public bool? DisciplinarySuspension { get; init; }

    /// <summary>"Mutually and voluntarily agreed", or an entitlement under federal or state law.</summary>
    public bool? AgreedOrByLaw { get; init; }

    /// <summary>Not "only a preference for rehire or a promise of a job if work exists".</summary>
    public bool? JobHeld { get; init; }

    /// <summary>Asked only of an absence that is no leave by the rule.</summary>
    public bool? StartedByClaimant { get; init; }

    public AfterLeave? Afterwards { get; init; }

    /// <summary>Last day of the leave.</summary>
    public DateOnly? Expires { get; init; }

    internal override Ending Settle(Inquiry ask)
    {
        var leave = ask.Each(
            "Leave", "WAC 192-170-080(1)", ask.No(Suspended, DisciplinarySuspension), ask.Yes(Agreed, AgreedOrByLaw), ask.Yes(Held, JobHeld));
        if (DisciplinarySuspension == true)
            return Ending.As(SeparationKind.Suspension, nameof(LeaveOfAbsence), "WAC 192-170-080(3)", [leave]);
        if (leave.Open)
            return Ending.As(null, nameof(LeaveOfAbsence), "WAC 192-170-080(1)", [leave]);
        return leave.Met ? Ended(ask, leave) : NoLeave(ask, leave);
    }

    /// <summary>"Employee-initiated leave" without a job held is "a voluntary quit"; the rule is silent on one that the employer began.</summary>
    private Ending NoLeave(Inquiry ask, Finding leave)
    {
        var imposed = ask.No(Started, StartedByClaimant);
        if (imposed.Met)
            imposed = imposed with { Parameters = [ask.Take(ByEmployer).Used] };
        return Ending.As(Ending.When(imposed, SeparationKind.Layoff), nameof(LeaveOfAbsence), "WAC 192-170-080(2)", [leave, imposed]);
    }

    private Ending Ended(Inquiry ask, Finding leave) => (Afterwards, Expires) switch
    {
        (AfterLeave.StillOnLeave, _) => Ending.As(SeparationKind.LeaveOfAbsence, nameof(LeaveOfAbsence), "WAC 192-170-080(1)(a)", [leave]),
        (AfterLeave.NoJobAvailable, _) => Ending.As(SeparationKind.Layoff, nameof(LeaveOfAbsence), "WAC 192-170-080(1)(c)", [leave]),
        (AfterLeave.NotLetBack, _) => Ending.As(SeparationKind.Layoff, nameof(LeaveOfAbsence), "WAC 192-170-080(1)(d)", [leave]),
        (AfterLeave.DidNotReturn, { } last) => NotReturned(ask, leave, last),
        _ => Unsaid(ask, leave),
    };

    /// <summary>"The separation date will be the first working day after the leave expires."</summary>
    private static Ending NotReturned(Inquiry ask, Finding leave, DateOnly last)
    {
        var left = AgencyCalendar.AddWorkingDays(last, 1);
        var day = ask.Settled(true, "WAC 192-170-080(1)(b)", [nameof(Afterwards), nameof(Expires)], () => new(
            $"Your leave ended on {English.Day(last)} and you did not come back. You left on the next working day, {English.Day(left)}.",
            $"Su permiso terminó el {Spanish.Day(last)} y usted no volvió. Usted se fue el siguiente día laborable, el {Spanish.Day(left)}."),
            WorkingDay.On(last, ask.Law).Used);
        return Ending.As(SeparationKind.Quit, nameof(LeaveOfAbsence), "WAC 192-170-080(1)(b)", [leave, day]) with { On = left };
    }

    private Ending Unsaid(Inquiry ask, Finding leave)
    {
        var missing = ask.Missing(Afterwards is null ? nameof(Afterwards) : nameof(Expires), "WAC 192-170-080(1)", What);
        return Ending.As(missing.Open ? null : SeparationKind.Quit, nameof(LeaveOfAbsence), "WAC 192-170-080(1)", [leave, missing]);
    }
}
