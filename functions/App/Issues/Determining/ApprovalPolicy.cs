using Microsoft.Extensions.Configuration;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>
/// When a person has to decide, and when two. What is adverse to anybody always takes a person: that is no setting. The rest is the agency's own
/// practice, not the law's.
/// </summary>
/// <param name="FavourableWithoutPerson">True when what is favourable and undisputed goes out without a person.</param>
/// <param name="SecondPersonFrom">Dollars at stake from which two people sign, inclusive.</param>
public sealed record ApprovalPolicy(bool FavourableWithoutPerson = true, decimal SecondPersonFrom = 15_000m)
{
    /// <summary>From <c>Issues:FavourableWithoutPerson</c> and <c>Issues:SecondPersonFrom</c>.</summary>
    public static ApprovalPolicy From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new(configuration.GetValue("Issues:FavourableWithoutPerson", true), configuration.GetValue("Issues:SecondPersonFrom", 15_000m));
    }

    /// <summary>True unless the proposal is favourable to everybody, undisputed, with nothing to judge, sent back by no judge, and the agency lets such go.</summary>
    public bool NeedsPerson(Proposal proposal, IssueRecord record)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return !FavourableWithoutPerson || !proposal.Undisputed || proposal.Judgements.Count > 0 || proposal.Result is null || proposal.Reopened > 0
            || Aggrieved.By(proposal.Result, record).Count > 0 || IssueCatalogue.Of(record.Issue.Code).NamedPerson;
    }

    /// <summary>How many different people have to sign: one or two.</summary>
    public int SignaturesNeeded(Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.AtStake >= SecondPersonFrom ? 2 : 1;
    }
}
