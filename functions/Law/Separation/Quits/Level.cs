namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>Usual pay or usual hours from a day on.</summary>
/// <param name="From">First day.</param>
/// <param name="Amount">Dollars for one time unit throughout, or hours a week; more than zero, for none at all is a lack of work.</param>
/// <param name="TemporaryRaise">True for a temporary raise, pay for temporary duties, or temporary extra hours: not counted.</param>
public sealed record Level(DateOnly From, decimal Amount, bool TemporaryRaise = false);
