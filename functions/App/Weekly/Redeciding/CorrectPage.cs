using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>The claimant corrects the earnings and hours of a week that was certified.</summary>
public sealed class CorrectPage(ClaimantSession session, ClaimFile file, Corrections corrections, Pages pages, FormPosts posts)
{
    /// <param name="sunday">The week's first day, as <c>2026-03-01</c>.</param>
    [Function("CorrectWeekPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/weeks/{sunday}/correct")] HttpRequest request,
        string sunday,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.ClaimIdOf(request) is not { } claimId || await file.StateAsync(claimId, cancellation) is not { } claim)
            return pages.NoSession(request);
        if (WeekOf(claim, sunday) is not { } week)
            return pages.NotFound(request);
        if (!HttpMethods.IsPost(request.Method))
            return Show(request, week, CorrectForm.Blank(week), CorrectForm.NewKey(), stale: false);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(["gross", "hours", "reason", "key"]), CorrectForm.Keys);
        var key = check.Typed("key");
        var corrected = CorrectForm.From(check);
        if (posted.Stale || corrected is null || !CorrectForm.IsKey(key))
            return Show(request, week, check.Form, CorrectForm.NewKey(), posted.Stale);
        if (await corrections.TakeAsync(claimId, week.Week, key, corrected.Earned, corrected.Hours, corrected.Reason, "claimant", client, cancellation) is { } refused)
        {
            check.Fail("gross", refused);
            return Show(request, week, check.Form, key, stale: false);
        }

        return new SeeOther($"/claims/weeks/{week.Week:yyyy-MM-dd}?corrected=yes");
    }

    /// <summary>A certified week of the claim by its Sunday; null when it is none.</summary>
    internal static WeekState? WeekOf(ClaimState claim, string sunday)
        => DateOnly.TryParseExact(sunday, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && claim.Week(day) is { CertifiedOn: not null, Answers: not null } week ? week : null;

    private IActionResult Show(HttpRequest request, WeekState week, Form form, string key, bool stale) => pages.Show(request, new("Weekly/Redeciding/correct.form", "weekly.correct.title")
    {
        Form = form,
        Status = Statuses.Of(form, stale),
        Model = { ["stale"] = stale, ["key"] = key, ["first"] = week.Week, ["last"] = week.Week.AddDays(6), ["back"] = $"/claims/weeks/{week.Week:yyyy-MM-dd}" },
    });
}
