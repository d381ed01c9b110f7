namespace BenefitsFlow.Law.Weekly;

/// <summary>What one week comes to.</summary>
public enum WeekOutcome
{
    /// <summary>Money is due.</summary>
    Payable,

    /// <summary>Eligible, and it serves as the waiting week: unpaid by law.</summary>
    WaitingWeek,

    /// <summary>Unemployed, but deductions leave nothing to pay.</summary>
    NothingPayable,

    /// <summary>
    /// Not unemployed: by hours, by pay of one and a third weekly benefit amounts plus five dollars or more, by contract, or as a corporate
    /// officer.
    /// </summary>
    NotUnemployed,

    /// <summary>The hours of availability fall short: a person has to decide before anything is denied.</summary>
    Availability,

    /// <summary>The maximum benefits payable are used up.</summary>
    Exhausted,

    /// <summary>A fact of pay, pension or standing is missing: the open findings say which, and whom to ask.</summary>
    Open,

    /// <summary>Workers' compensation pays for every day of the week (RCW 50.20.085).</summary>
    TimeLoss,

    /// <summary>A condition of the week other than unemployment is not met (RCW 50.20.010(1)).</summary>
    NotEligible,
}
