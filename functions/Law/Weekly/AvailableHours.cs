namespace BenefitsFlow.Law.Weekly;

/// <summary>Hours of a week that count as available (WAC 192-170-020, 192-190-075(2)).</summary>
/// <param name="Reported">As the claimant reported them.</param>
/// <param name="SickLeave">Hours of paid sick leave, which are not taken off again.</param>
internal readonly record struct AvailableHours(decimal Reported, decimal SickLeave)
{
    public decimal All => Reported + SickLeave;

    public string En => $"You were available for work for {English.Hours(Reported)}" +
        (SickLeave > 0 ? $", and {English.Hours(SickLeave)} more were paid sick leave." : ".");

    public string Es => $"Usted estuvo disponible para trabajar {Spanish.Hours(Reported)}" +
        (SickLeave > 0 ? $", y {Spanish.Hours(SickLeave)} más fueron de licencia pagada por enfermedad." : ".");
}
