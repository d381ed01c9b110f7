using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Filing;

/// <summary>The work history: its jobs are read one by one; the page itself only asks whether there were any.</summary>
internal sealed record WorkHistory(bool None)
{
    public const string NoJobs = "noJobs";

    public static readonly IReadOnlyList<Asked> Fields = [new(NoJobs, AnswerKind.Choice)];

    /// <summary>The first day of the eighteen months asked about, inclusive.</summary>
    public static DateOnly Begins(DateOnly today) => today.AddMonths(-18);

    public static WorkHistory? From(Check check, DateOnly today) => new(check.Ticked(NoJobs));

    /// <summary>Jobs and the box that says there were none must agree, and every job must be whole.</summary>
    public static void Match(Check check, IReadOnlyList<DraftJob> jobs, DateOnly today)
    {
        var none = check.Ticked(NoJobs);
        if (!none && jobs.Count == 0)
            check.Fail(NoJobs, "empty");
        else if (none && jobs.Count > 0)
            check.Fail(NoJobs, "both");
        else if (jobs.Any(j => JobForm.From(new Check(new Fields(j.Typed), JobForm.Keys), today) is null))
            check.Fail(NoJobs, "unfinished");
    }
}
