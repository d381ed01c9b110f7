using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>Where a member of staff acts.</summary>
/// <param name="Key">Names this one filling-in of the form: sent twice, it is done once.</param>
/// <param name="Today">The agency's day.</param>
public sealed record CaseAt(IssueRecord Record, StaffMember Member, string Language, DateOnly Today, string Key)
{
    public string ClaimId => Record.Claim.ClaimId;

    public int Issue => Record.Issue.Number;
}

/// <summary>One thing that staff do on a case, on a page of its own: <c>Staff/Cases/{name}.form.html</c>, texts under <c>staff.{name}</c>.</summary>
/// <param name="name">In the page's address.</param>
/// <param name="act">What the member's role must allow.</param>
/// <param name="heard">True when the hearing has to be told afterwards.</param>
public abstract class CaseForm(string name, StaffAct act, bool heard)
{
    public string Name => name;

    public StaffAct Act => act;

    public bool Heard => heard;

    /// <summary>What the fields hold when the page is opened.</summary>
    internal virtual Task<Dictionary<string, string>> BlankAsync(CaseAt at, CancellationToken cancellation) => Task.FromResult(new Dictionary<string, string>());

    /// <summary>What the template names besides the form.</summary>
    internal virtual Task<Dictionary<string, object?>> ModelAsync(CaseAt at, CancellationToken cancellation) => Task.FromResult(new Dictionary<string, object?>());

    /// <summary>Reads the fields and does it, once under the key; what is wrong stands in the check, and then nothing is done.</summary>
    internal abstract Task DoAsync(Check check, CaseAt at, CancellationToken cancellation);
}
