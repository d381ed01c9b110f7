using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Appeals;

/// <summary>The pages that both parties see of an appeal.</summary>
public sealed class AppealViews(Pages pages, FormPosts posts, AppealDesk desk, TimeProvider clock)
{
    /// <summary>The agency's day.</summary>
    public DateOnly Today => AgencyCalendar.DateOf(clock.GetUtcNow());

    /// <summary>The form for one decision.</summary>
    public IActionResult Ask(HttpRequest request, AppealedDecision decision, string back, Form? form = null, bool stale = false)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var window = AppealWindow.For(decision.Mailed);
        form ??= Form.Blank(AppealFormFields.Keys);
        return pages.Show(request, new("Appeals/appeal.form", "appeals.new.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["decision"] = decision, ["last"] = window.LastDay, ["late"] = !window.Holds(Today), ["askLate"] = !window.Holds(Today), ["back"] = back, ["stale"] = stale,
            },
        });
    }

    /// <summary>Takes the form in; what was typed is shown again with what is wrong in it.</summary>
    /// <param name="shown">The page of the appeal, from its number.</param>
    public async Task<IActionResult> TakeAsync(
        HttpRequest request, string claimId, AppealedDecision decision, Party party, string back, Func<int, string> shown, DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(AppealFormFields.Names), AppealFormFields.Keys);
        if (AppealFormFields.Content(check) is not { } content || posted.Stale)
            return Ask(request, decision, back, check.Form, posted.Stale);
        var appeal = await desk.ReceiveAsync(
            claimId, decision, party, AppealForm.Online, Today, content, party == Party.Employer ? "employer" : "claimant", client, cancellation);
        return new SeeOther(shown(appeal.Number));
    }

    /// <summary>The appeal as it stands, with the question why it is late while that is open.</summary>
    /// <param name="file">Where its hearing file is fetched, without ending.</param>
    public IActionResult Show(HttpRequest request, string claimId, AppealState appeal, string back, string file, Form? form = null, bool stale = false)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        form ??= Form.Blank(AppealFormFields.Keys);
        // The claimant is shown an appeal of the employer too; the employer sees its own alone.
        var claimant = file.StartsWith("/claims/", StringComparison.Ordinal);
        var own = !claimant || appeal.By == Party.Claimant;
        return pages.Show(request, new("Appeals/appeal.shown", own ? "appeals.shown.title" : "appeals.shown.others")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["appeal"] = appeal,
                ["receipt"] = appeal.ReceiptOf(claimId),
                ["stage"] = AppealWords.Of(appeal).In(Languages.Of(request)),
                ["own"] = own,
                ["hold"] = claimant && appeal.Pending,
                ["ask"] = AsksWhyLate(appeal),
                ["file"] = appeal.SentOn is null ? null : file,
                ["back"] = back,
                ["stale"] = stale,
            },
        });
    }

    /// <summary>Takes in why the appeal is late.</summary>
    public async Task<IActionResult> TakeCauseAsync(
        HttpRequest request, string claimId, AppealState appeal, Party party, string back, string file, string shown, DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(["whyLate"]), AppealFormFields.Keys);
        var why = check.Words("whyLate", 10_000);
        if (AsksWhyLate(appeal) && (why is null || posted.Stale))
            return Show(request, claimId, appeal, back, file, check.Form, posted.Stale);
        if (AsksWhyLate(appeal))
            await desk.GiveCauseAsync(claimId, appeal, why!, party == Party.Employer ? "employer" : "claimant", client, cancellation);
        return new SeeOther(shown);
    }

    /// <summary>A word that comes after its time is still taken, until the order is here.</summary>
    private static bool AsksWhyLate(AppealState appeal) => appeal is { CauseBy: not null, CauseGiven: false, Ordered: null };
}
