namespace BenefitsFlow.Law.Issues;

/// <summary>What an employer's separation information is good for, by when it came (WAC 192-130-080(2)-(4)).</summary>
public enum ReplyUse
{
    /// <summary>It is considered in the decision.</summary>
    Decision,

    /// <summary>It came within thirty days after the decision: material for a redetermination, or an appeal; a person says which.</summary>
    RedeterminationOrAppeal,

    /// <summary>It came later still: only the law of redeterminations can use it.</summary>
    RedeterminationOnly,
}
