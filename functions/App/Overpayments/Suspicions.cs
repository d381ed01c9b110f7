using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Overpayments;

/// <summary>Enters that weeks seem to have been paid too much, and raises the issue in which the claimant is heard (WAC 192-220-010).</summary>
public sealed class Suspicions(ClaimFile file)
{
    /// <summary>The kind of the issue.</summary>
    public const string Issue = "overpayment";

    /// <summary>Enters it once under the key; again, it finds the first. Whoever calls it lets the claim's issues open afterwards.</summary>
    /// <param name="key">What it comes from, as <c>appeal-2</c>: lower-case letters, digits and hyphens.</param>
    /// <param name="weeks">Those paid more than is due; at least one.</param>
    /// <param name="by">Who found it: <c>agency</c>, or the id of a member of staff.</param>
    /// <returns>The overpayment's number.</returns>
    /// <exception cref="ArgumentException">When no week was paid more than is due.</exception>
    public async Task<int> RaiseAsync(
        string claimId, string key, OverpaymentCause cause, IReadOnlyList<SuspectedWeek> weeks, string by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        if (weeks.Count == 0 || weeks.Any(week => week.Paid <= week.Entitled))
            throw new ArgumentException("Only weeks that were paid more than is due can be an overpayment.", nameof(weeks));
        var entry = await file.AppendAsync(
            claimId, KeyOf(key), claim => new OverpaymentSuspected(claim!.Overpayments.Count + 1, cause, weeks), by, cancellation: cancellation);
        var number = ((OverpaymentSuspected)entry.Fact).Overpayment;
        await file.AppendAsync(claimId, $"issue-overpayment-{number}", new IssueRaised(Issue, "RCW 50.20.190", null, Overpayment: number), "agency", cancellation);
        return number;
    }

    /// <summary>Under which the claim file has it.</summary>
    internal static string KeyOf(string key) => $"overpayment-of-{key}";
}
