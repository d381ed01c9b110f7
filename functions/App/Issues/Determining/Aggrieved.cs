using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>To whom a result is adverse (WAC 192-04-063): a denial to the claimant, an allowance to an employer that spoke against it.</summary>
public static class Aggrieved
{
    /// <summary>Empty when nobody is.</summary>
    public static IReadOnlyList<Party> By(IssueResult result, IssueRecord record)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(record);
        if (!result.Allowed)
            return [Party.Claimant];
        return record.Of(Party.Employer).Any(said => said.Taken.AdverseTo == Party.Claimant) ? [Party.Employer] : [];
    }
}
