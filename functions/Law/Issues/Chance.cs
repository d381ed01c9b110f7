namespace BenefitsFlow.Law.Issues;

/// <summary>One chance to be heard that was given to one side: a notice, an interview's offer, a statement passed on.</summary>
/// <param name="Sent">The day on which it was sent or told, Pacific.</param>
/// <param name="By">How.</param>
/// <param name="Answered">The day of the answer; null while there is none.</param>
public sealed record Chance(DateOnly Sent, SentBy By, DateOnly? Answered = null)
{
    /// <summary>Where it stands on a day, and its last day.</summary>
    internal (ChanceState State, DateOnly LastDay) On(DateOnly day, Reasons reasons)
    {
        var last = ReplyTime.LastDayFor(Sent, By, reasons);
        return (Answered <= day ? ChanceState.Answered : day <= last ? ChanceState.Running : ChanceState.Lapsed, last);
    }
}
