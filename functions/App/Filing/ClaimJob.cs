using System.Security.Cryptography;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Filing;

/// <summary>One job of the work history: added, changed, removed.</summary>
public sealed class ClaimJob(FormDesk desk)
{
    internal const int Most = 30;

    private const string List = "/claims/new/jobs";

    /// <param name="job"><c>add</c>, or the id of one that was added.</param>
    [Function("ClaimJob")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/new/jobs/{job}")] HttpRequest request,
        string job,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (HttpMethods.IsPost(request.Method))
            return await SaveAsync(request, job, cancellation);
        if (await desk.Drafts.LoadAsync(request, cancellation) is not { Filed: null } draft)
            return new SeeOther("/claims/new");
        var typed = draft.Jobs.Find(j => j.Id == job)?.Typed;
        return typed is null && job != "add" ? new SeeOther(List) : Show(request, new Form(JobForm.Keys, typed is null ? Fields.None : new(typed), []), draft, job);
    }

    [Function("RemoveClaimJob")]
    public async Task<IActionResult> RemoveAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/new/jobs/{job}/remove")] HttpRequest request,
        string job,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var draft = await desk.Drafts.LoadAsync(request, cancellation);
        if (draft is not { Filed: null } || draft.Jobs.Find(j => j.Id == job) is not { } found)
            return new SeeOther(List);
        var posted = HttpMethods.IsPost(request.Method) ? await desk.Posts.ReadAsync(request) : null;
        if (posted?.Refusal is { } refusal)
            return refusal;
        if (posted is null or { Stale: true })
            return Confirm(request, draft, found, posted is not null);
        draft.Jobs.Remove(found);
        await desk.Drafts.SaveAsync(request, draft, cancellation);
        return new SeeOther(List);
    }

    private async Task<IActionResult> SaveAsync(HttpRequest request, string id, CancellationToken cancellation)
    {
        var posted = await desk.Posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(JobForm.Names), JobForm.Keys);
        var draft = await desk.Drafts.LoadOrBeginAsync(request, cancellation);
        if (draft.Filed is not null)
            return new SeeOther("/claims/new/done");
        JobForm.From(check, desk.Today);
        if (posted.Stale || FormDesk.TooMuch(check.Form.Typed))
            return Show(request, check.Form, draft, id, posted.Stale);
        if (!Put(draft, ref id, check))
            return Show(request, check.Form, draft, id);
        draft = await desk.Drafts.SaveAsync(request, draft, cancellation);
        return check.Ok ? new SeeOther(List) : Show(request, check.Form, draft, id);
    }

    /// <summary>Puts the job in its place; sent twice, it stays one job. False when there are too many.</summary>
    private static bool Put(Draft draft, ref string id, Check check)
    {
        var (typed, wanted) = (check.Form.Typed.Typed, id);
        var place = draft.Jobs.FindIndex(j => j.Id == wanted || j.Typed.OrderBy(f => f.Key).SequenceEqual(typed.OrderBy(f => f.Key)));
        if (place < 0 && draft.Jobs.Count >= Most)
        {
            check.Fail("employer", "tooMany", ("most", Most));
            return false;
        }

        id = place < 0 ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)) : draft.Jobs[place].Id;
        var job = new DraftJob(id, typed);
        if (place < 0)
            draft.Jobs.Add(job);
        else
            draft.Jobs[place] = job;
        return true;
    }

    /// <summary>A job saved with mistakes is sent again to its own address.</summary>
    private IActionResult Show(HttpRequest request, Form form, Draft draft, string id, bool stale = false)
        => desk.Show(request, new("Filing/job.form", form, List, 3, stale) { Model = { ["action"] = $"{List}/{id}", ["begins"] = WorkHistory.Begins(desk.Today) } }, draft);

    private IActionResult Confirm(HttpRequest request, Draft draft, DraftJob job, bool stale)
        => desk.Show(request, new("Filing/remove.form", Form.Blank("filing.remove"), List, 3, stale)
        {
            Model = { ["job"] = JobCard.Of(job, desk.Today, Languages.Of(request)) },
        }, draft);
}
