namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>What a separation that was called a quit comes to.</summary>
public enum QuitOutcome
{
    /// <summary>A reason on the law's list is shown: no bar.</summary>
    GoodCause,

    /// <summary>No reason on the list is shown: benefits are denied from the week of leaving.</summary>
    NoGoodCause,

    /// <summary>Questions remain.</summary>
    Open,

    /// <summary>Another law decides it.</summary>
    NotAQuit,
}
