using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>A week of August 2025, $400 a week, no work, available throughout; tests change what they are about.</summary>
internal static class SomeWeek
{
    public static readonly WeekFacts Idle = new()
    {
        Week = new Week(new(2025, 8, 10)),
        WeeklyBenefitAmount = 400,
        GrossEarnings = 0,
        HoursWorked = 0,
        HoursAvailable = 40,
    };

    /// <summary>Section and English sentence of the finding on a section.</summary>
    public static string Because(this WeekDecision decision, string cite) => decision.Findings.Single(finding => finding.Cite == cite).Because.En;
}
