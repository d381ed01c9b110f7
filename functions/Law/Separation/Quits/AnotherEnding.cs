namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>What is known of something that may make the end of a job other than a quit. An answer nobody has given yet is null.</summary>
public abstract record AnotherEnding
{
    internal abstract Ending Settle(Inquiry ask);
}
