namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// Discharge after a time in jail (WAC 192-170-090): what the worker risked after a warning (1) or failed to tell the employer (3) may be
/// misconduct, as a person judges; release without charge or conviction (2) is not misconduct, save for (3). As read on 2026-11-23.
/// </summary>
public sealed record Incarceration
{
    private static readonly Limb WarnedOfAttendanceLimb = new(
        "Incarceration.WarnedOfAttendance", "WAC 192-170-090(1)",
        new("You had been warned that your job was in danger because of attendance.",
            "Se le había avisado que su empleo peligraba por sus faltas."),
        new("It was not shown that you had been warned about attendance.", "No se demostró que se le hubiera avisado por sus faltas."),
        new(Party.Employer, new("Had you warned the worker that the job was in danger because of attendance?",
            "¿Le había avisado usted a esta persona que su empleo peligraba por sus faltas?")));

    private static readonly Limb KnewArrestPossibleLimb = new(
        "Incarceration.KnewArrestPossible", "WAC 192-170-090(1)",
        new("You did what is illegal, aware that you could well be arrested.",
            "Usted hizo algo ilegal, consciente de que bien podía ser arrestado."),
        new("It was not shown that you did what is illegal, aware of an arrest.",
            "No se demostró que usted hiciera algo ilegal, consciente de un arresto."),
        new(Party.Employer, new("What shows that the worker did what is illegal, aware of a possible arrest?",
            "¿Qué muestra que esta persona hizo algo ilegal, consciente de un posible arresto?")));

    private static readonly Limb DischargedForAbsenceLimb = new(
        "Incarceration.DischargedForAbsence", "WAC 192-170-090(3)",
        new("You were discharged for absence, or for abandoning the job.", "Usted fue despedido por ausencia o por abandono del trabajo."),
        new("You were not discharged for absence or for abandoning the job.", "Usted no fue despedido por ausencia ni por abandono del trabajo."),
        new(Party.Employer, new("Did you discharge the worker for absence, or for abandoning the job?",
            "¿Despidió usted a esta persona por ausencia o por abandono del trabajo?")));

    private static readonly Limb ToldEmployerLimb = new(
        "Incarceration.ToldEmployer", "WAC 192-170-090(3)",
        new("You told your employer.", "Usted avisó a su empleador."),
        new("You did not tell your employer that you were in jail, or until when.",
            "Usted no avisó a su empleador que estaba en la cárcel, o hasta cuándo."),
        new(Party.Employer, new("Did the worker tell you of the jail, or of the release date?",
            "¿Le avisó esta persona de la cárcel, o de la fecha de salida?")));

    private static readonly Limb GoodCauseForSilenceLimb = new(
        "Incarceration.GoodCauseForSilence", "WAC 192-170-090(3)",
        new("You had good cause not to tell.", "Usted tenía una causa justificada para no avisar."),
        new("You had no good cause not to tell.", "Usted no tenía una causa justificada para no avisar."),
        new(Party.Claimant, new("Was there good cause not to tell the employer? Which?",
            "¿Había una causa justificada para no avisar al empleador? ¿Cuál?")));

    private static readonly Limb ReleasedWithoutChargeLimb = new(
        "Incarceration.ReleasedWithoutCharge", "WAC 192-170-090(2)",
        new("You were released without being charged or convicted.", "Usted salió libre sin cargos ni condena."),
        new("You were charged or convicted.", "Usted recibió cargos o una condena."),
        new(Party.Claimant, new("Were you released without being charged or convicted?", "¿Salió usted libre sin cargos ni condena?")));

    private static readonly Limb JudgedLimb = new(
        "Incarceration.Judged", "WAC 192-170-090",
        new("A person at the agency judged that it is misconduct.", "Una persona de la agencia juzgó que es mala conducta."),
        new("A person at the agency judged that it is not misconduct.", "Una persona de la agencia juzgó que no es mala conducta."),
        new(Party.Staff, new("The rule says that this may be misconduct. Is it?", "La regla dice que esto puede ser mala conducta. ¿Lo es?")));

    private static readonly Conclusion Concluded = new(
        nameof(Incarceration), "WAC 192-170-090",
        new("What led to the jail, or the silence about it, is misconduct.",
            "Lo que llevó a la cárcel, o el silencio al respecto, es mala conducta."),
        new("The time in jail is not misconduct.", "El tiempo en la cárcel no es mala conducta."),
        new("Whether the time in jail is misconduct is open.", "No se sabe todavía si el tiempo en la cárcel es mala conducta."));

    private static readonly Conclusion Named = new(
        "IncarcerationGround", "WAC 192-170-090",
        new("The rule names what happened.", "La regla nombra lo que pasó."),
        new("The rule does not name what happened.", "La regla no nombra lo que pasó."),
        new("Whether the rule names what happened is open.", "No se sabe todavía si la regla nombra lo que pasó."));

    private static readonly Conclusion Risk = new(
        "RiskOfArrest", "WAC 192-170-090(1)",
        new("You took the risk after a warning.", "Usted asumió el riesgo después de un aviso."),
        new("A risk taken after a warning was not shown.", "No se demostró un riesgo asumido después de un aviso."),
        new("Whether you took the risk after a warning is open.", "No se sabe todavía si usted asumió el riesgo después de un aviso."));

    private static readonly Conclusion Silence = new(
        "SilenceOnJail", "WAC 192-170-090(3)",
        new("You were discharged because you did not tell your employer.", "Usted fue despedido porque no avisó a su empleador."),
        new("You were not discharged for failing to tell your employer without good cause.",
            "Usted no fue despedido por no avisar sin causa justificada a su empleador."),
        new("Whether you failed to tell your employer is open.", "No se sabe todavía si usted dejó de avisar a su empleador."));

    private static readonly Conclusion NoSilence = new(
        "NoSilenceOnJail", "WAC 192-170-090(3)",
        new("No silence towards your employer stands against it.", "Ningún silencio ante su empleador se opone."),
        new("Your silence towards your employer stands against it.", "Su silencio ante su empleador se opone."),
        new("Whether your silence towards your employer stands against it is open.",
            "No se sabe todavía si su silencio ante su empleador se opone."));

    private static readonly Conclusion Freed = new(
        "ReleasedWithoutCharge", "WAC 192-170-090(2)",
        new("You were released without charge or conviction. That is not misconduct.",
            "Usted salió libre sin cargos ni condena. Eso no es mala conducta."),
        new("The rule on release without charge does not help you.", "La regla sobre la salida sin cargos no le ayuda."),
        new("Whether the rule on release without charge helps you is open.",
            "No se sabe todavía si la regla sobre la salida sin cargos le ayuda."));

    /// <summary>True when the worker had been warned that the job was in danger because of attendance.</summary>
    public bool? WarnedOfAttendance { get; init; }

    /// <summary>True when the worker did what is illegal, aware of a clear possibility of arrest.</summary>
    public bool? KnewArrestPossible { get; init; }

    /// <summary>True when the employer discharged for absence or for abandoning the job.</summary>
    public bool? DischargedForAbsence { get; init; }

    /// <summary>True when the worker told the employer of the jail or of the release date.</summary>
    public bool? ToldEmployer { get; init; }

    /// <summary>True when there was good cause not to tell.</summary>
    public bool? GoodCauseForSilence { get; init; }

    /// <summary>True when the worker was released without being charged or convicted.</summary>
    public bool? ReleasedWithoutCharge { get; init; }

    /// <summary>What the person who judged it found; null while nobody has.</summary>
    public bool? Judged { get; init; }

    internal Finding Find() => Weighing.Then(
        Concluded,
        JudgedLimb,
        Judged,
        Finding.Any(
            Named,
            Finding.All(Risk, WarnedOfAttendanceLimb.On(WarnedOfAttendance), KnewArrestPossibleLimb.On(KnewArrestPossible)),
            Finding.All(
                Silence,
                DischargedForAbsenceLimb.On(DischargedForAbsence),
                ToldEmployerLimb.Not(ToldEmployer),
                GoodCauseForSilenceLimb.Not(GoodCauseForSilence))));

    /// <summary>Met when the rule says that the separation is not misconduct.</summary>
    internal Finding Release() => Finding.All(
        Freed,
        ReleasedWithoutChargeLimb.On(ReleasedWithoutCharge),
        Finding.Any(
            NoSilence,
            DischargedForAbsenceLimb.Not(DischargedForAbsence),
            ToldEmployerLimb.On(ToldEmployer),
            GoodCauseForSilenceLimb.On(GoodCauseForSilence)));
}
