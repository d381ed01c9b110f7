namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>Guards the law's edge: what no job that was left can hold is a mistake of the caller, not a fact to decide on.</summary>
internal static class LeftJob
{
    private const decimal MostHours = 24 * 7;

    /// <summary>Far above any pay; keeps the arithmetic exact.</summary>
    private const decimal MostDollars = 1_000_000_000m;

    private const string Disordered =
        "Levels of pay or hours stand oldest first, each from its own day none after the last day of work; all are above 0, one is permanent.";

    /// <exception cref="ArgumentException">When dates, hours or amounts cannot be.</exception>
    public static void Check(QuitFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Fault(facts) is { } fault)
            throw new ArgumentException(fault, nameof(facts));
    }

    private static string? Fault(QuitFacts facts) => facts switch
    {
        { ClaimEffective.DayOfWeek: not DayOfWeek.Sunday } => "A claim begins on a Sunday.",
        { PayCut: { } pay } when !Possible(pay.Levels, facts.Separated, MostDollars) => Disordered,
        { HoursCut: { } hours } when !Possible(hours.Levels, facts.Separated, MostHours) => Disordered,
        { PartTimeQuit.PartTimeHours: < 0 or > MostHours } or { PartTimeQuit.FullTimeHours: < 0 or > MostHours } => "A week has from 0 to 168 hours.",
        { ShiftChange.HoursMoved: < 0 or > 24 } => "A shift moves by 0 to 24 hours.",
        { ShiftChange: { } shift } when shift.ChangedOn < shift.RegularSince => "A shift changes after it was the regular one.",
        { NoticePeriod: { } notice } when notice.Ends < facts.Separated => "A notice period ends on the last day of work or later.",
        { LeaveOfAbsence: { } leave } when leave.Expires < facts.Separated => "A leave ends on the last day of work or later.",
        { ChangedTerms.Pay: { } pay } when !Possible(pay, MostDollars) => "Pay before a change is more than $0, and after it $0 or more.",
        { ChangedTerms.Hours: { } hours } when !Possible(hours, MostHours) => "Hours before a change are more than 0, and after it 0 or more.",
        _ => null,
    };

    private static bool Possible(Cut cut, decimal most) => cut.Before > 0 && cut.Before <= most && cut.After >= 0 && cut.After <= most;

    private static bool Possible(IReadOnlyList<Level> levels, DateOnly separated, decimal most) =>
        levels.All(level => level.Amount > 0 && level.Amount <= most && level.From <= separated)
        && levels.Zip(levels.Skip(1)).All(pair => pair.First.From < pair.Second.From)
        && (levels.Count == 0 || levels.Any(level => !level.TemporaryRaise));
}
