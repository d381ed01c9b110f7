using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BenefitsFlow.App.Issues;

namespace BenefitsFlow.App.Appeals;

/// <summary>
/// A determination that a judge's order puts in place of ours. It is a person's act: there is none without the named member of staff who entered the
/// order, the order's own number, and its reasons.
/// </summary>
public sealed record OrderedDetermination
{
    private OrderedDetermination(IssueDetermined fact, string enteredBy) => (Fact, EnteredBy) = (fact, enteredBy);

    public IssueDetermined Fact { get; }

    /// <summary>The id of the member of staff.</summary>
    public string EnteredBy { get; }

    /// <param name="issue">As it stands: the new determination gets the next number.</param>
    /// <exception cref="ArgumentException">When nobody entered the order, or it has no result, no number or no reasons.</exception>
    public static OrderedDetermination Of(IssueState issue, AppealOrdered order, string? reasons, string enteredBy)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(order);
        ArgumentException.ThrowIfNullOrWhiteSpace(order.Docket);
        ArgumentException.ThrowIfNullOrWhiteSpace(reasons);
        ArgumentException.ThrowIfNullOrWhiteSpace(enteredBy);
        if (enteredBy is "agency" or "claimant" or "employer")
            throw new ArgumentException("An order is entered by a member of staff.", nameof(enteredBy));
        if (order.Result is not { } result)
            throw new ArgumentException("The order puts no result in place of the determination.", nameof(order));
        return new(
            new IssueDetermined(
                issue.Number, issue.Determination + 1, issue.Proposal, DigestOf(order, reasons), result, $"RCW 50.32.040; order {order.Docket}", FoundBy(order, result, issue)),
            enteredBy);
    }

    /// <summary>What was found of pay stands, unless the order takes back the denial that it led to.</summary>
    private static PayFound? FoundBy(AppealOrdered order, IssueResult result, IssueState issue)
        => order.Order == AppealOrder.Reversed && result.Allowed ? null : issue.Found;

    private static string DigestOf(AppealOrdered order, string reasons) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"{order.Docket}|{order.Order}|{order.On:yyyy-MM-dd}|{order.Result}|{reasons}"))));
}
