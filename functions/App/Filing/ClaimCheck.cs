using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Filing;

/// <summary>All answers on one page, each with its way to change it.</summary>
public sealed class ClaimCheck(FormDesk desk)
{
    internal async Task<IActionResult> ShowAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (await desk.Drafts.LoadAsync(request, cancellation) is not { } draft)
            return new SeeOther("/claims/new");
        if (draft.Filed is not null)
            return new SeeOther("/claims/new/done");
        var language = Languages.Of(request);
        var unfinished = Submission.Of(draft, desk.Today, language).Unfinished;
        return desk.Show(request, new("Filing/check.form", Form.Blank("filing.check"), ClaimPages.All[^1].Address, ClaimPages.All.Count + 1)
        {
            Model =
            {
                ["topics"] = ClaimPages.All.Select(p => Topic(p, draft, language, unfinished.Contains(p))).ToList(),
                ["ready"] = unfinished.Count == 0,
                ["letters"] = Texts.Of("filing.start.language." + ClaimStart.LanguageOf(draft)).In(language),
            },
        }, draft);
    }

    private object Topic(ClaimPage page, Draft draft, string language, bool unfinished) => new
    {
        title = Texts.Of(page.Keys + ".title").In(language),
        change = page.Address + "?return=check",
        unfinished,
        rows = Answers.Of(page.Keys, Shown(page, draft), draft.Typed(page.Slug), language),
        jobs = page.Slug == "jobs" ? Jobs(draft, language) : [],
    };

    private List<object> Jobs(Draft draft, string language) =>
    [
        .. draft.Jobs.Select(j => new
        {
            card = JobCard.Of(j, desk.Today, language),
            rows = Answers.Of(JobForm.Keys, JobForm.Fields, new Fields(j.Typed), language),
        }),
    ];

    /// <summary>An account that was typed before the claimant chose a check is not part of the answers.</summary>
    private static IEnumerable<Asked> Shown(ClaimPage page, Draft draft)
        => page.Slug == "payment" && draft.Typed(page.Slug)["method"] != "directDeposit"
            ? page.Fields.Where(f => f.Name is "method" or "withhold")
            : page.Fields;
}
