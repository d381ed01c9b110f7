using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly;

/// <summary>A decided week in integer cents.</summary>
/// <param name="Gross">What was decided payable.</param>
/// <param name="Tax">Federal income tax withheld from it at the claimant's election.</param>
/// <param name="DecidedOn">The agency's day of the decision.</param>
internal sealed record Entitlement(long Gross, long Tax, DateOnly DecidedOn)
{
    /// <summary>What goes to the claimant.</summary>
    public long Net => Gross - Tax;

    /// <exception cref="InvalidOperationException">When the week is not decided.</exception>
    public static async Task<Entitlement> OfAsync(ClaimFile file, ClaimWeek week, CancellationToken cancellation)
    {
        var claim = await file.StateAsync(week.ClaimId, cancellation);
        var decided = await file.FindAsync(week.ClaimId, DecideWeek.DecisionKey(week.Sunday), cancellation);
        if (claim is null || decided?.Fact is not WeekDecided { Decision: { } decision })
            throw new InvalidOperationException($"Week {week.Sunday:yyyy-MM-dd} of claim {week.ClaimId} is not decided.");
        var tax = claim.WithholdIncomeTax ? IncomeTaxWithheld.Of(decision.Payable, new Week(week.Sunday)) : 0;
        return new((long)(decision.Payable * 100), (long)(tax * 100), decided.AgencyDate);
    }
}
