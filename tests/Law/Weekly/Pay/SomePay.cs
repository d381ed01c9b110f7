using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Law.Weekly.Pay;

/// <summary>Finds the findings on pay within a decision.</summary>
internal static class SomePay
{
    /// <summary>What all pay of the week comes to.</summary>
    public static Finding Counted(this WeekDecision decision) => decision.Findings[0].Limbs.Single(limb => limb.Rule == "Remuneration");

    /// <summary>One for each payment.</summary>
    public static IReadOnlyList<Finding> PayFindings(this WeekDecision decision) => decision.Counted().Limbs;

    /// <summary>Names of the parameters that are not confirmed.</summary>
    public static IEnumerable<string> Doubts(this WeekDecision decision) => decision.Unconfirmed.Select(doubt => doubt.Parameter);
}
