namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// The earliest day of a hearing: after "not less than seven days' notice" (RCW 50.32.040; of a brief proceeding WAC 192-04-145(2)(b)). As read on
/// 2026-11-23.
/// </summary>
/// <param name="Served">The day on which the notice of hearing was served, Pacific; not counted.</param>
/// <param name="Earliest">The first day on which the hearing can be held.</param>
public sealed record HearingNotice(DateOnly Served, DateOnly Earliest)
{
    private static readonly Parameter<int> Days = Parameter.Load<int>("Appeals/days-of-hearing-notice");

    public static HearingNotice For(DateOnly served) => new(served, served.AddDays(Days.On(served).Value));

    /// <summary>True when a hearing on that day leaves the parties their time.</summary>
    public bool Allows(DateOnly hearing) => hearing >= Earliest;
}
