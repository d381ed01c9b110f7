namespace BenefitsFlow.Law.Separation.Purges;

/// <summary>The act that brought the denial: it sets how many weeks have to pass and how much has to be earned.</summary>
public enum PurgeKind
{
    /// <summary>Leaving work without good cause (RCW 50.20.050).</summary>
    Quit,

    /// <summary>Refusing suitable work without good cause (RCW 50.20.080).</summary>
    Refusal,

    /// <summary>A discharge or suspension for misconduct or gross misconduct (RCW 50.20.066).</summary>
    Misconduct,
}
