using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Weekly;

/// <summary>A decided week in integer cents.</summary>
/// <param name="Gross">What was decided payable.</param>
/// <param name="Tax">Federal income tax withheld from it at the claimant's election.</param>
/// <param name="Support">Child support withheld.</param>
/// <param name="Shares">What repays overpayments, each in dollars and cents.</param>
/// <param name="DecidedOn">The agency's day of the decision.</param>
internal sealed record Entitlement(long Gross, long Tax, long Support, IReadOnlyList<OffsetShare> Shares, DateOnly DecidedOn)
{
    /// <summary>What the shares come to.</summary>
    public long Offset => Shares.Sum(share => Cents(share.Amount));

    /// <summary>What goes to the claimant: zero or more.</summary>
    public long Net => Gross - Tax - Support - Offset;

    /// <summary>Whole cents.</summary>
    public static long Cents(decimal dollars) => (long)(dollars * 100);

    /// <summary>Of a decision.</summary>
    /// <param name="on">The agency's day of it.</param>
    public static Entitlement Of(WeekDecided decided, DateOnly on)
    {
        var decision = decided.Decision;
        return new(Cents(decision.Payable), Cents(decision.IncomeTax), Cents(decision.ChildSupport), decided.Shares ?? [], on);
    }

    /// <exception cref="InvalidOperationException">When the week is not decided.</exception>
    public static async Task<Entitlement> OfAsync(ClaimFile file, ClaimWeek week, CancellationToken cancellation)
        => await file.FindAsync(week.ClaimId, DecideWeek.DecisionKey(week.Sunday), cancellation) is { Fact: WeekDecided decided } entry
            ? Of(decided, entry.AgencyDate)
            : throw new InvalidOperationException($"Week {week.Sunday:yyyy-MM-dd} of claim {week.ClaimId} is not decided.");
}
