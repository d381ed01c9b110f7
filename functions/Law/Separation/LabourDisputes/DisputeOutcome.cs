namespace BenefitsFlow.Law.Separation.LabourDisputes;

/// <summary>What a labor dispute does to one week.</summary>
public enum DisputeOutcome
{
    /// <summary>Something has to be answered first, or no law on record says it.</summary>
    Open,

    /// <summary>The dispute does not stand against the week.</summary>
    NotDisqualified,

    /// <summary>No benefits for the week.</summary>
    Disqualified,

    /// <summary>The strike has brought all the weeks of benefits that it can.</summary>
    LimitReached,
}
