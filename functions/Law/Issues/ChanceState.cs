namespace BenefitsFlow.Law.Issues;

/// <summary>Where a side's chance to be heard stands.</summary>
public enum ChanceState
{
    /// <summary>Nothing has to be answered: the statement is not adverse, not material or not in dispute.</summary>
    NotNeeded,

    /// <summary>A person has to say first whether the statement matters or is disputed.</summary>
    Unknown,

    /// <summary>It has to be given and was not yet.</summary>
    Owed,

    /// <summary>It was given, and its time has not run out.</summary>
    Running,

    /// <summary>The side answered: nothing is waited for.</summary>
    Answered,

    /// <summary>Its time ran out without an answer.</summary>
    Lapsed,
}
