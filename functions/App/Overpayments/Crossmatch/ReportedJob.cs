using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Overpayments.Crossmatch;

/// <summary>A job of which nothing is known but that an employer reported wages for it: the claimant has told of none.</summary>
internal static class ReportedJob
{
    /// <param name="account">The employer's account number: under it staff enter where the employer is reached.</param>
    public static Job Of(string account, ClaimState claim) => new($"ESD {account}", "", claim.Applied, null, JobEnded.LackOfWork, null);
}
