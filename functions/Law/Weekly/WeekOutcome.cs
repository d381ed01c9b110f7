namespace BenefitsFlow.Law.Weekly;

/// <summary>What one week comes to.</summary>
public enum WeekOutcome
{
    /// <summary>Money is due.</summary>
    Payable,

    /// <summary>Eligible, and it serves as the waiting week: unpaid by law.</summary>
    WaitingWeek,

    /// <summary>Unemployed, but the deduction leaves nothing to pay.</summary>
    NothingPayable,

    /// <summary>Not unemployed: full-time hours, or earnings of one and a third weekly benefit amounts plus five dollars or more.</summary>
    NotUnemployed,

    /// <summary>The hours of availability fall short: a person has to decide before anything is denied.</summary>
    Availability,

    /// <summary>The maximum benefits payable are used up.</summary>
    Exhausted,
}
