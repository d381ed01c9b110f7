using BenefitsFlow.App.Weekly;
using BenefitsFlow.App.Weekly.Redeciding;

namespace BenefitsFlow.App.Overpayments.Crossmatch;

/// <summary>What a person found was earned in a week.</summary>
/// <param name="Week">Its Sunday.</param>
/// <param name="Earned">Dollars and cents before tax.</param>
public sealed record FoundWeek(DateOnly Week, decimal Earned)
{
    /// <summary>The answers with what was found in the place of what was certified. Hours stay as certified: nobody found others.</summary>
    internal WeekAnswers? On(WeekAnswers? answers)
        => answers is null ? null : answers with { Worked = Earned > 0, GrossEarnings = Earned, HoursWorked = Earned > 0 ? answers.HoursWorked : 0 };
}

/// <summary>Two accounts of earnings differed, and a determination found which is right, week by week.</summary>
/// <param name="Issue">In which it was heard and decided.</param>
/// <param name="Because">Whether a cross-match asked.</param>
/// <param name="Weeks">At least one.</param>
public sealed record EarningsFound(int Round, int Issue, int Determination, RedecidedBecause Because, IReadOnlyList<FoundWeek> Weeks) : RedecidingFact(Round)
{
    public override string Cite => "RCW 50.20.160(3)";
}
