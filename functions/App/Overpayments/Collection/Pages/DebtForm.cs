using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>Where a member of staff acts on a debt.</summary>
public sealed record DebtAt(DebtOnFile On, StaffMember Member, string Language)
{
    public ClaimDebt Debt => new(On.Claim.ClaimId, On.Debt.Number);
}

/// <summary>One thing that staff do on a debt, on a page of its own: <c>{name}.form.html</c>, texts under <c>collection.{name}</c>.</summary>
/// <param name="name">In the page's address.</param>
/// <param name="act">What the member's role must allow.</param>
public abstract class DebtForm(string name, StaffAct act)
{
    public string Name => name;

    public StaffAct Act => act;

    /// <summary>The page of a debt.</summary>
    internal static string AddressOf(DebtOnFile at) => FormattableString.Invariant($"/staff/claims/{at.Claim.ClaimId}/debts/{at.Debt.Number}");

    /// <summary>True when there is something to do: only then the debt's page leads here.</summary>
    internal virtual bool IsOpen(DebtOnFile at, StaffMember member) => at.Debt.IsOwed;

    /// <summary>What the template names besides the form.</summary>
    internal virtual Dictionary<string, object?> Model(DebtAt at) => [];

    /// <summary>Reads the fields and does it; what is wrong stands in the check, and then nothing is done.</summary>
    internal abstract Task DoAsync(Check check, DebtAt at, DurableTaskClient client, CancellationToken cancellation);

    /// <summary>An amount above zero, in cents; null with the error in the check.</summary>
    private protected static long? Cents(Check check, string field, long most)
    {
        if (check.Typed(field).StartsWith('-'))
            check.Fail(field, "negative");
        var dollars = check.Ok ? check.Money(field, most / 100m) : null;
        if (dollars == 0)
            check.Fail(field, "zero");
        return dollars is > 0 ? (long)(dollars.Value * 100) : null;
    }
}
