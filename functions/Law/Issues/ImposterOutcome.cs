namespace BenefitsFlow.Law.Issues;

/// <summary>What becomes of the weeks of a claim under suspicion of an imposter (WAC 192-140-098).</summary>
public enum ImposterOutcome
{
    /// <summary>Nothing is paid for now.</summary>
    Held,

    /// <summary>The hold is over without a decision: the weeks are paid conditionally.</summary>
    PaidConditionally,

    /// <summary>There was no imposter: the weeks are decided and paid as any others.</summary>
    Resumed,

    /// <summary>Denied for an indefinite time, once a person approves it.</summary>
    Denied,
}
