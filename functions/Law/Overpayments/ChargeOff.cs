namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// When an overpayment is written off: the commissioner "is satisfied that there are no cost-effective means of collecting" it (RCW 50.24.200).
/// No amount is set below which this holds. As read on 2026-11-23.
/// </summary>
public static class ChargeOff
{
    private static readonly Limb NoMeans = new(
        "NoCostEffectiveMeans",
        "RCW 50.24.200",
        new("There is no cost-effective way left to collect this.", "Ya no hay una manera rentable de cobrar esto."),
        new("There are cost-effective ways left to collect this.", "Todavía hay maneras rentables de cobrar esto."),
        new(Party.Staff, new("Is there no cost-effective means left to collect it?", "¿Ya no queda ningún medio rentable de cobrarlo?")));

    /// <summary>Met when it can be charged off.</summary>
    /// <param name="noCostEffectiveMeans">A person's judgment; null while nobody has judged.</param>
    public static Finding Of(bool? noCostEffectiveMeans) => NoMeans.On(noCostEffectiveMeans);
}
