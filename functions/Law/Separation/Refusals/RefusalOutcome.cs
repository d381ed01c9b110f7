namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>What a refusal came to.</summary>
public enum RefusalOutcome
{
    /// <summary>Something has to be answered or judged first.</summary>
    Open,

    /// <summary>Benefits are not denied for it.</summary>
    NotDisqualified,

    /// <summary>Benefits are denied from the week of the refusal.</summary>
    Disqualified,
}
