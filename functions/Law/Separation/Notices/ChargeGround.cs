namespace BenefitsFlow.Law.Separation.Notices;

/// <summary>Why all benefits may be charged to the separating employer (WAC 192-320-075).</summary>
public enum ChargeGround
{
    /// <summary>The claimant had quit another job to take this one (1).</summary>
    JobOffer,

    /// <summary>The claimant quit because of pay, hours, place, safety, illegality or conscience (2).</summary>
    WorkingConditions,

    /// <summary>A health care facility ended the job because of quarantine in a public health emergency (3).</summary>
    Quarantine,
}
