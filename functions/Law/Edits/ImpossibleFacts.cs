namespace BenefitsFlow.Law.Edits;

/// <summary>Guards the law's edge: what no claim can hold is a mistake of the caller, not a fact to ask about.</summary>
internal static class ImpossibleFacts
{
    private const decimal HoursOfAWeek = 24 * 7;
    private const string Hours = "A week has from 0 to 168 hours.";

    /// <exception cref="ArgumentException">When hours, amounts or counts cannot be.</exception>
    public static void Refuse(EditSnapshot facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Fault(facts) is { } fault)
            throw new ArgumentException(fault, nameof(facts));
    }

    private static string? Fault(EditSnapshot facts) => facts switch
    {
        { Week.Week.Sunday.DayOfWeek: not DayOfWeek.Sunday } => "The week is missing.",
        { Week.HoursWorked: < 0 or > HoursOfAWeek } => Hours,
        { Week.HoursAvailable: < 0 or > HoursOfAWeek } => Hours,
        { Application.HoursAvailable: < 0 or > HoursOfAWeek } => Hours,
        { Week: { Earned: < 0 } or { EmployersReport: < 0 } } => "Earnings must be $0 or more.",
        { Monetary: { WeeklyBenefitAmount: < 0 } or { MaximumBenefitsPayable: < 0 } or { BaseYearWages: < 0 } }
            => "A claim's amounts must be $0 or more.",
        { Payments: { PayableNow: < 0 } or { Balance: < 0 } } => "Payments must be $0 or more.",
        _ when facts.Week?.OtherPay?.Any(pay => pay.Amount < 0) == true => "Pay must be $0 or more.",
        _ when facts.Wages?.Any(item => item is null or { Wages: < 0 } or { Hours: < 0 }) == true => "Reported wages and hours must be 0 or more.",
        _ => null,
    };
}
