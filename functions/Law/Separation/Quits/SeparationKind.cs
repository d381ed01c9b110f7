namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>What the end of a job is by law, whatever it was called, and so which law decides it.</summary>
public enum SeparationKind
{
    /// <summary>Left voluntarily: RCW 50.20.050.</summary>
    Quit,

    /// <summary>Sent away: RCW 50.20.066 bars benefits only for misconduct, which the employer shows.</summary>
    Discharge,

    /// <summary>Suspended by the employer: RCW 50.20.066, as a discharge.</summary>
    Suspension,

    /// <summary>Lack of work: no bar.</summary>
    Layoff,

    /// <summary>Lack of work; but the new work that was refused is decided under RCW 50.20.080, in writing even for a week not claimed.</summary>
    RefusalOfNewWork,

    /// <summary>Not separated: eligible in weeks of unemployment if otherwise eligible (WAC 192-170-080(1)(a)).</summary>
    LeaveOfAbsence,

    /// <summary>Not separated: the employer stopped work to grant vacations (RCW 50.20.115).</summary>
    VacationShutdown,
}
