namespace BenefitsFlow.Law;

/// <summary>Which edition of these rules and parameters decided. Recorded with every decision, so that it can be replayed.</summary>
public static class LawVersion
{
    /// <summary>Year and month of the edition. It changes with any rule or parameter that can change a result.</summary>
    public const string Current = "2026.11";
}
