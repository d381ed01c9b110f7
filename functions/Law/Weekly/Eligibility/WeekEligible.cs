namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Whether the conditions of one week are met.</summary>
public enum WeekEligible
{
    /// <summary>Every condition that was raised is met.</summary>
    Eligible,

    /// <summary>One is refused.</summary>
    NotEligible,

    /// <summary>None is refused; one waits for a fact or for a person.</summary>
    Open,
}
