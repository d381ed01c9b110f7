namespace BenefitsFlow.Law.Weekly.SharedWork;

/// <summary>What one week under a shared work plan comes to.</summary>
public enum SharedWorkOutcome
{
    /// <summary>Shared work benefits: the share of the weekly benefit amount by which hours fell.</summary>
    Shared,

    /// <summary>No work at all in the week: the full weekly benefit amount, if otherwise eligible.</summary>
    FullAmount,

    /// <summary>Processed as a week of a regular claim.</summary>
    Regular,

    /// <summary>Hours with both employers reach the usual hours: no benefits.</summary>
    UsualHoursReached,

    /// <summary>A fact is missing: the open findings say which, and whom to ask.</summary>
    Open,

    /// <summary>The maximum benefits payable are used up.</summary>
    Exhausted,
}
