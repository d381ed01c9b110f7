using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Filing;

/// <summary>A job in the list of jobs.</summary>
/// <param name="Finished">False when something in it still has to be changed.</param>
internal sealed record JobCard(string Id, string Employer, string When, bool Finished)
{
    public static IReadOnlyList<JobCard> Of(Draft? draft, DateOnly today, string language) => [.. draft?.Jobs.Select(j => Of(j, today, language)) ?? []];

    public static JobCard Of(DraftJob job, DateOnly today, string language)
    {
        var typed = new Fields(job.Typed);
        var read = JobForm.From(new Check(typed, JobForm.Keys), today);
        var name = typed["employer"].Trim() is { Length: > 0 } employer ? employer : Texts.Of("filing.jobs.unnamed").In(language);
        var when = read is null ? ""
            : read.LastDay is { } last ? Texts.Of("filing.jobs.from", ("first", read.FirstDay), ("last", last)).In(language)
            : Texts.Of("filing.jobs.since", ("first", read.FirstDay)).In(language);
        return new(job.Id, name, when, read is not null);
    }
}
