namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>What is known of one reason that was given for leaving (RCW 50.20.050). An answer nobody has given yet is null.</summary>
public abstract record AssertedReason
{
    /// <summary>Its conditions, in the order in which the law asks; all are needed.</summary>
    internal abstract IReadOnlyList<Finding> Limbs(Inquiry ask);
}
