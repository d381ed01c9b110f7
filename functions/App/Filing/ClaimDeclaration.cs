using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Filing;

/// <summary>The declaration, the submission, and the page after it.</summary>
public sealed class ClaimDeclaration(FormDesk desk, FileClaim filing, ClaimantSession session)
{
    private const string Keys = "filing.declaration";

    internal async Task<IActionResult> ShowAsync(HttpRequest request, CancellationToken cancellation)
        => await desk.Drafts.LoadAsync(request, cancellation) is { } draft ? Show(request, draft, Form.Blank(Keys)) : new SeeOther("/claims/new");

    internal async Task<IActionResult> SubmitAsync(HttpRequest request, DurableTaskClient client, CancellationToken cancellation)
    {
        var posted = await desk.Posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        if (await desk.Drafts.LoadAsync(request, cancellation) is not { } draft)
            return desk.Pages.Say(request, StatusCodes.Status410Gone, "filing.gone");
        var check = new Check(posted.Fields.Only(["declared"]), Keys);
        if (!check.Ticked("declared"))
            check.Fail("declared", "missing");
        if (draft.Filed is null && (posted.Stale || !check.Ok))
            return Show(request, draft, check.Form, posted.Stale);
        return draft.Filed is not null ? new SeeOther("/claims/new/done") : await FileAsync(request, draft, client, cancellation);
    }

    internal async Task<IActionResult> DoneAsync(HttpRequest request, CancellationToken cancellation)
        => await desk.Drafts.LoadAsync(request, cancellation) is { Filed: { } filed } ? ShowDone(desk, request, filed) : new SeeOther("/claims/new");

    internal static IActionResult ShowDone(FormDesk desk, HttpRequest request, DraftFiled filed)
    {
        var name = filed.StoodBefore ? "stood" : "done";
        return desk.Show(request, new($"Filing/{name}.form", Form.Blank("filing." + name), "/") { Model = { ["confirmation"] = filed.Confirmation } }, draft: null);
    }

    /// <summary>What is left of a draft once its claim is filed: nothing that was typed.</summary>
    internal static Draft After(Draft draft, FiledClaim filed) => new()
    {
        Id = draft.Id,
        Filed = new(filed.FiledBefore ? null : filed.Confirmation, filed.FiledBefore),
    };

    private async Task<IActionResult> FileAsync(HttpRequest request, Draft draft, DurableTaskClient client, CancellationToken cancellation)
    {
        if (Submission.Of(draft, desk.Today, ClaimStart.LanguageOf(draft)).Application is not { } application)
            return new SeeOther("/claims/new/check");
        var filed = await filing.FileAsync(draft.Id, application, client, cancellation);
        await desk.Drafts.SaveAsync(request, After(draft, filed), cancellation);
        if (!filed.FiledBefore)
            session.Begin(request, filed.ClaimId);
        return new SeeOther("/claims/new/done");
    }

    private IActionResult Show(HttpRequest request, Draft draft, Form form, bool stale = false)
        => draft.Filed is not null ? new SeeOther("/claims/new/done")
            : Submission.Of(draft, desk.Today, "en").Application is null ? new SeeOther("/claims/new/check")
            : desk.Show(request, new("Filing/declaration.form", form, "/claims/new/check", ClaimPages.All.Count + 2, stale), draft);
}
