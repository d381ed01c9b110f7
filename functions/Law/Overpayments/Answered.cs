namespace BenefitsFlow.Law.Overpayments;

/// <summary>Reads a finding as yes, no or not known yet.</summary>
internal static class Answered
{
    public static bool? Answer(this Finding finding) => finding.Open ? null : finding.Met;

    public static bool Refused(this Finding finding) => finding is { Met: false, Open: false };
}
