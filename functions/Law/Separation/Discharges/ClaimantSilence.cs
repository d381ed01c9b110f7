namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// A claimant who does not answer about a discharge (WAC 192-140-100): presumed misconduct when the employer cannot be identified or reached;
/// else nothing is denied without a preponderance of the evidence. As read on 2026-11-23.
/// </summary>
internal static class ClaimantSilence
{
    /// <summary>True when misconduct is presumed.</summary>
    public static bool Presumes(DischargeFacts facts, Reasons reasons)
    {
        if (!facts.ClaimantSilent)
            return false;
        string[] asked = [nameof(DischargeFacts.ClaimantSilent), nameof(DischargeFacts.EmployerIdentified)];
        if (facts.EmployerIdentified)
        {
            reasons.Find(nameof(ClaimantSilence), false, "WAC 192-140-100(1)(b)", asked, () => new(
                "You did not answer our questions. We know your employer, so benefits are denied only if the " +
                "stronger evidence shows misconduct.",
                "Usted no respondió a nuestras preguntas. Conocemos a su empleador, así que los beneficios se deniegan solo si la prueba más " +
                "fuerte muestra mala conducta."));
            return false;
        }

        return reasons.Find(nameof(ClaimantSilence), true, "WAC 192-140-100(1)(a)", asked, () => new(
            "You did not answer our questions, and we cannot find or reach your employer. The rule then presumes misconduct.",
            "Usted no respondió a nuestras preguntas, y no podemos encontrar ni contactar a su empleador. La regla presume entonces mala conducta."));
    }
}
