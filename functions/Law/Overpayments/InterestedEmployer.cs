namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// Which employers get the overpayment decision, and can appeal its reason, amount, fault and waiver (WAC 192-220-060(2)). As read on 2026-11-23.
/// </summary>
public static class InterestedEmployer
{
    private static readonly Conclusion Concluded = new(
        nameof(InterestedEmployer),
        "WAC 192-220-060(2)",
        new("This employer gets the overpayment decision.", "Este empleador recibe la decisión de sobrepago."),
        new("This employer does not get the overpayment decision.", "Este empleador no recibe la decisión de sobrepago."),
        new("Whether this employer gets the overpayment decision is open.", "No se sabe todavía si este empleador recibe la decisión de sobrepago."));

    private static readonly Limb Informed = new(
        "GaveInformation",
        "WAC 192-220-060(2)(a)",
        new("Its information led to the overpayment.", "Su información llevó al sobrepago."),
        new("Its information did not lead to the overpayment.", "Su información no llevó al sobrepago."),
        new(Party.Staff, new("Did its information lead to the overpayment?", "¿Llevó su información al sobrepago?")));

    private static readonly Limb Reimburses = new(
        "ReimbursesWhatIsWaived",
        "WAC 192-220-060(2)(b)",
        new("It reimburses benefits that are waived.", "Reembolsa beneficios que se exoneran."),
        new("It does not reimburse benefits that are waived.", "No reembolsa beneficios que se exoneran."),
        new(Party.Staff, new("Is it a base year employer that reimburses benefits, and is waiver allowed?",
            "¿Es un empleador del año base que reembolsa beneficios, y se concede la exoneración?")));

    /// <param name="gaveInformation">True when it gave information that results in the assessment.</param>
    /// <param name="reimburses">True when it is a base year employer that reimburses the fund instead of paying taxes.</param>
    /// <param name="waived">True when waiver is allowed.</param>
    public static Finding Of(bool gaveInformation, bool reimburses, bool waived) =>
        Finding.Any(Concluded, Informed.On(gaveInformation), Reimburses.On(reimburses && waived));
}
