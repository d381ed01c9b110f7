namespace BenefitsFlow.Law.Edits;

/// <summary>Which day of a claim decides whether an edit is in force.</summary>
public enum DecidingDay
{
    /// <summary>The day of application, Pacific.</summary>
    Applied,

    /// <summary>The last day of the newest job; the day of application while that job has none.</summary>
    Separated,

    /// <summary>The first day of the week claimed, a Sunday.</summary>
    WeekClaimed,

    /// <summary>The day on which the edits are made.</summary>
    Today,
}

internal static class DecidingDays
{
    /// <summary>Null when the day is not known: then the edit is not raised.</summary>
    public static DateOnly? In(this DecidingDay day, EditSnapshot facts) => day switch
    {
        DecidingDay.Applied => facts.Application?.Filed,
        DecidingDay.Separated => facts.LastJob?.Ended ?? facts.Application?.Filed,
        DecidingDay.WeekClaimed => facts.Week?.Week.Sunday,
        _ => facts.Today,
    };
}
