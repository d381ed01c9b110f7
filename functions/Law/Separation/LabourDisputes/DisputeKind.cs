namespace BenefitsFlow.Law.Separation.LabourDisputes;

/// <summary>Who stopped the work (WAC 192-100-060).</summary>
public enum DisputeKind
{
    /// <summary>The workers did.</summary>
    Strike,

    /// <summary>The employer did.</summary>
    Lockout,
}
