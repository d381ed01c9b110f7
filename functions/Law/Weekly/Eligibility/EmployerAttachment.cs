namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Who is attached to an employer, and so neither registers for work nor looks for it (WAC 192-180-005(1)(a)). As read on 2026-11-23.
/// </summary>
internal static class EmployerAttachment
{
    private static readonly Conclusion Concluded = new(
        nameof(EmployerAttachment),
        "WAC 192-180-005(1)(a)",
        new("You are attached to an employer.", "Usted está vinculado a un empleador."),
        new("You are not attached to an employer.", "Usted no está vinculado a un empleador."),
        new("Whether you are attached to an employer is open.", "No se sabe todavía si usted está vinculado a un empleador."));

    /// <summary>Null when nothing speaks of an attachment.</summary>
    public static Finding? For(WeekEligibilityFacts facts, LawEdition law)
    {
        IReadOnlyList<Finding> grounds =
        [
            .. new[] { PartialUnemployment.For(facts, law), Standby.For(facts, law) }.OfType<Finding>(),
            .. Standing.OnStrikeOrLockedOut(facts),
            .. Standing.InSharedWork(facts),
            .. Standing.PartTimeAtWork(facts),
        ];
        return grounds.Count == 0 ? null : Finding.Any(Concluded, grounds);
    }
}
