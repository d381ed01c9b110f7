using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Deciding;

/// <summary>The fraud decisions about one person that stand: which occurrence a new one is depends on them (RCW 50.20.070(2), WAC 192-220-040).</summary>
public sealed class EarlierFrauds(ClaimFile file, ClaimantIndex claimants)
{
    /// <summary>Those on this claim and on the person's others, without the overpayment that is being decided.</summary>
    public async Task<IReadOnlyList<FraudDecided>> OfAsync(ClaimState claim, string ssn, int number, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        List<FraudDecided> found = [.. In(claim, number)];
        foreach (var other in (await claimants.ClaimsOfAsync(ssn, cancellation)).Where(id => id != claim.ClaimId))
            if (await file.StateAsync(other, cancellation) is { } state)
                found.AddRange(In(state, number: null));
        return found;
    }

    /// <summary>The name under which the law tells one decision from another.</summary>
    internal static string NameOf(string claimId, int number) => FormattableString.Invariant($"{claimId}-{number}");

    /// <param name="number">The overpayment that is left out; null for none.</param>
    internal static IEnumerable<FraudDecided> In(ClaimState claim, int? number) => claim.Overpayments
        .Where(one => one.Number != number && one.Established is not null && one.ReducedBenefits < one.Assessed.Sum(week => week.Benefits) && one.Assessed.Any(week => week.ByFraud))
        .Select(one => new FraudDecided(NameOf(claim.ClaimId, one.Number), one.Established!.Value,
            [.. one.Assessed.Where(week => week.ByFraud).Select(week => new FraudWeek(new Week(week.Week), claim.Week(week.Week)?.CertifiedOn ?? one.Suspected, week.Benefits / 100m))]));
}
