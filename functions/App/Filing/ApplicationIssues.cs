using BenefitsFlow.Law.Edits;

namespace BenefitsFlow.App.Filing;

/// <summary>Questions of eligibility that an application raises. Each waits for a person; a lay-off for lack of work raises none.</summary>
internal static class ApplicationIssues
{
    /// <param name="applied">The day of application, Pacific.</param>
    /// <returns>Each question once; one about the end of a job once for each job that raises it.</returns>
    public static IReadOnlyList<IssueRaised> Of(Application application, DateOnly applied)
    {
        JobTold[] jobs = [.. application.Jobs.Select(Told)];
        var all = RaisedIssues.Of(Facts(application, applied, jobs), null);
        IssueRaised[] ofJobs =
        [
            .. jobs.Index().SelectMany(job => RaisedIssues.Of(new() { Today = applied, Jobs = [job.Item] }, null).Select(issue => issue with { Job = job.Index })),
        ];
        return [.. all.SelectMany(issue => ofJobs.Where(of => of.Code == issue.Code).DefaultIfEmpty(issue))];
    }

    /// <summary>Under which the issue stands in the claim file.</summary>
    public static string KeyOf(IssueRaised issue, IReadOnlyList<IssueRaised> all)
        => all.First(other => other.Code == issue.Code) == issue ? $"issue-{issue.Code}" : $"issue-{issue.Code}-job-{issue.Job}";

    private static EditSnapshot Facts(Application application, DateOnly applied, JobTold[] jobs) => new()
    {
        Today = applied,
        Application = new()
        {
            Filed = applied,
            AbleAndAvailable = application.AbleAndAvailable,
            HoursAvailable = application.HoursAvailable,
            InSchool = application.InSchool,
            AuthorizedToWork = application.AuthorizedToWork,
            ReceivesPension = application.ReceivesPension,
            ReceivesOtherPay = application.ReceivesOtherPay,
            State = application.Address.State,
            UnionReferral = application.UnionReferral,
        },
        Jobs = jobs,
    };

    // The same words in both: the form's and the law's.
    private static JobTold Told(Job job) => new() { Began = job.FirstDay, Ended = job.LastDay, Because = Enum.Parse<JobEnding>(job.Ended.ToString()) };
}
