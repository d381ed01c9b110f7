namespace BenefitsFlow.Law.Monetary;

/// <summary>Which four quarters a claim stands on.</summary>
public enum BaseYearKind
{
    /// <summary>On neither base year a benefit year can be set.</summary>
    None,

    /// <summary>The first four of the last five completed quarters.</summary>
    Regular,

    /// <summary>The last four completed quarters, used only if the regular base year fails.</summary>
    Alternate,
}
