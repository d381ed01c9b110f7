using BenefitsFlow.App.Weekly.Redeciding;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.App.Monetary;

/// <summary>The monetary determination was made again: this one counts, and the weeks so far are decided again on it.</summary>
/// <param name="Cause">Why.</param>
/// <param name="WeeklyBefore">Weekly benefit amount of the determination before, whole dollars.</param>
/// <param name="MaximumBefore">Its maximum benefits payable, whole dollars.</param>
public sealed record MonetaryRedetermined(
    int Round, MonetaryDetermination Determination, RedeterminationGround Cause, decimal WeeklyBefore, decimal MaximumBefore) : RedecidingFact(Round)
{
    public override string Cite => Cause == RedeterminationGround.EmployerCorrection ? "RCW 50.20.160(1); WAC 192-220-070" : "RCW 50.20.160(1)";
}
