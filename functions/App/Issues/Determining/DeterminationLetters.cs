using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using BenefitsFlow.Law.Separation.Notices;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>Who gets a letter on a determination, and under which name it is kept.</summary>
public static class DeterminationLetters
{
    /// <summary>The letter's name on the shelf, as <c>issue-1-1-claimant</c>.</summary>
    /// <param name="party">The claimant or the employer.</param>
    public static string NameOf(int issue, int determination, Party party)
        => string.Create(CultureInfo.InvariantCulture, $"issue-{issue}-{determination}-{(party == Party.Employer ? "employer" : "claimant")}");

    /// <summary>The claimant always; the employer of the issue's job when the law has it told (WAC 192-130-070, 192-04-040(1)).</summary>
    public static IReadOnlyList<Party> Recipients(IssueRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var parties = InterestedParties.For(new() { TaxCase = false, EmployerEntitledToNotice = record.Job is not null && EmployerIsTold(record) });
        return parties.Employer ? [Party.Claimant, Party.Employer] : [Party.Claimant];
    }

    private static bool EmployerIsTold(IssueRecord record)
    {
        var gaveFacts = record.Of(Party.Employer).Any();
        return gaveFacts || DecisionRecipients.For(new()
        {
            Kind = ClaimKind.Initial,
            Applied = record.Claim.Applied,
            WeeklyBenefitAmount = record.Claim.Determination?.WeeklyBenefitAmount ?? 0,
            OtherIssue = record.Issue.Employer is not null || !record.HearsEmployer(),
            Jobs = [JobOf(record, gaveFacts)],
        }).Jobs.Count > 0;
    }

    /// <summary>What was earned since the job is not known here: none, so that an employer is told once too often and never once too rarely.</summary>
    private static Law.Separation.Notices.Job JobOf(IssueRecord record, bool gaveFacts) => new()
    {
        Id = "job",
        Separated = record.Job!.LastDay is { } day && day < record.Claim.Applied ? day : record.Claim.Applied,
        Last = record.Issue.Job == 0,
        LackOfWork = record.Job.Ended == JobEnded.LackOfWork,
        EarnedSince = 0,
        GaveFactsOfAWeek = gaveFacts,
    };
}
