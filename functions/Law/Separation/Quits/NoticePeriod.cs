namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// The employer ended the job before the day for which the claimant had resigned (WAC 192-150-230, effective June 12, 2010). As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: misconduct, which the employer has to show when this is a discharge.</remarks>
public sealed record NoticePeriod : AnotherEnding
{
    private static readonly Limb Early = ClaimantShows.That(
        nameof(SentAwayEarly), "WAC 192-150-230(1)",
        new("Your employer sent you away before the day for which you had resigned.",
            "Su empleador lo despidió antes del día para el que usted había renunciado."),
        new("Your employer did not send you away before the day for which you had resigned.",
            "Su empleador no lo despidió antes del día para el que usted había renunciado."),
        new("Did your employer send you away before the day for which you had resigned?",
            "¿Lo despidió su empleador antes del día para el que usted había renunciado?"));

    // An exception from the discharge of (1), which the employer knows: a claimant's silence does not bring it about.
    private static readonly Limb Paid = new(
        nameof(PaidThroughNotice), "WAC 192-150-230(2)",
        new("Your employer paid you through the notice period and asked for no work.",
            "Su empleador le pagó hasta el fin del preaviso sin pedirle trabajo."),
        new("Your employer did not pay you through the notice period.", "Su empleador no le pagó hasta el fin del preaviso."),
        new(Party.Employer, new("Did you pay the worker through the notice period without asking for work?",
            "¿Pagó usted a esta persona hasta el fin del preaviso sin pedirle trabajo?")));

    private static readonly Question When = new(Party.Employer, new("Until which day did the notice period run?",
        "¿Hasta qué día duraba el preaviso?"));

    public bool? SentAwayEarly { get; init; }

    public bool? PaidThroughNotice { get; init; }

    /// <summary>Last day of the notice period.</summary>
    public DateOnly? Ends { get; init; }

    internal override Ending Settle(Inquiry ask)
    {
        var early = ask.Yes(Early, SentAwayEarly);
        if (!early.Met)
            return Ending.As(early.Open ? null : SeparationKind.Quit, nameof(NoticePeriod), "WAC 192-150-230(1)", [early]);
        var unpaid = ask.No(Paid, PaidThroughNotice);
        return unpaid.Met || unpaid.Open
            ? Ending.As(Ending.When(unpaid, SeparationKind.Discharge), nameof(NoticePeriod), "WAC 192-150-230(1)", [early, unpaid])
            : PaidOff(ask, early, unpaid);
    }

    /// <summary>
    /// "The separation is treated as a quit. The separation date is the last day of the notice period", and the pay is deductible as pay in lieu of
    /// notice (WAC 192-190-055).
    /// </summary>
    private Ending PaidOff(Inquiry ask, Finding early, Finding unpaid)
    {
        var day = Ends is { } last
            ? ask.Settled(true, "WAC 192-150-230(2)", [nameof(Ends)], () => new(
                $"The job ended on {English.Day(last)}, the last day of the notice period. Pay for that time is deducted from benefits.",
                $"El trabajo terminó el {Spanish.Day(last)}, el último día del preaviso. El pago por ese tiempo se descuenta de los beneficios."))
            : ask.Missing(nameof(Ends), "WAC 192-150-230(2)", When);
        return Ending.As(day.Open ? null : SeparationKind.Quit, nameof(NoticePeriod), "WAC 192-150-230(2)", [early, unpaid, day]) with
        {
            On = Ends,
            NoticePaid = true,
        };
    }
}
