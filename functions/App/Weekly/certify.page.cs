using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Weekly;

/// <summary>The claimant certifies one week. A week that was certified is shown as it was sent, and stays so.</summary>
public sealed class CertifyPage(ClaimantSession session, CertifyWeek certification, Pages pages, FormPosts posts, TimeProvider clock)
{
    /// <param name="sunday">The week's first day, as <c>2026-03-01</c>.</param>
    [Function("CertifyWeekPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/weeks/{sunday}")] HttpRequest request,
        string sunday,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (WeekOf(sunday) is not { } week)
            return pages.NotFound(request);
        var claimId = session.ClaimIdOf(request);
        if (HttpMethods.IsPost(request.Method))
            return await TakeAsync(request, week, claimId, client, cancellation);
        if (claimId is null)
            return pages.NoSession(request);
        if (await certification.FindAsync(claimId, week, cancellation) is { } sent)
        {
            // Whoever is told that the week was received may rely on it, whatever broke off after it was stored. The form's own way here has told the week.
            if (request.Query["sent"] != "yes")
                await certification.TellAgainAsync(claimId, week, client, cancellation);
            return ShowSent(request, sent);
        }

        return Over(week)
            ? Ask(request, week, Form.Blank(CertifyForm.Keys), late: await certification.NeedsReasonAsync(claimId, week, cancellation))
            : NotYet(request, week);
    }

    private static Week? WeekOf(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.DayOfWeek == DayOfWeek.Sunday
            ? new(day)
            : null;

    /// <summary>A week can be certified from the Sunday after it (WAC 192-140-005).</summary>
    private bool Over(Week week) => AgencyCalendar.DateOf(clock.GetUtcNow()) > week.Saturday;

    private async Task<IActionResult> TakeAsync(
        HttpRequest request, Week week, string? claimId, DurableTaskClient client, CancellationToken cancellation)
    {
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(CertifyForm.Names), CertifyForm.Keys);
        var late = claimId is not null && await certification.NeedsReasonAsync(claimId, week, cancellation);
        var typed = CertifyForm.From(check, late);
        if (claimId is null)
            return Ask(request, week, check.Form, signedOut: true, status: StatusCodes.Status401Unauthorized);
        if (posted.Stale || typed is null)
            return Ask(request, week, check.Form, posted.Stale, late: late);
        if (!Over(week))
            return NotYet(request, week);
        var result = await certification.CertifyAsync(claimId, week, typed, client, cancellation);
        if (result.Refused is null)
            return new SeeOther($"/claims/weeks/{week}?sent=yes");
        check.Fail("able", result.Refused);
        return Ask(request, week, check.Form, late: await certification.NeedsReasonAsync(claimId, week, cancellation));
    }

    internal IActionResult Ask(HttpRequest request, Week week, Form form, bool stale = false, bool signedOut = false, int? status = null, bool late = false)
        => pages.Show(request, new("Weekly/certify.form", CertifyForm.Keys + ".title")
        {
            Form = form,
            Status = status ?? Statuses.Of(form, stale),
            Model = { ["stale"] = stale, ["signedOut"] = signedOut, ["late"] = late, ["first"] = week.Sunday, ["last"] = week.Saturday, ["back"] = "/claims/status" },
        });

    private IActionResult NotYet(HttpRequest request, Week week) => pages.Show(request, new("Weekly/certify.early", "weekly.certify.early.title")
    {
        Status = StatusCodes.Status409Conflict,
        Model = { ["first"] = week.Sunday, ["last"] = week.Saturday, ["from"] = week.Plus(1).Sunday },
    });

    internal IActionResult ShowSent(HttpRequest request, CertifiedWeek sent) => pages.Show(request, new("Weekly/certify.sent", "weekly.certify.sent.title")
    {
        Model =
        {
            ["first"] = sent.Week.Sunday,
            ["last"] = sent.Week.Saturday,
            ["confirmation"] = sent.Confirmation,
            ["on"] = sent.On,
            ["became"] = sent.Became,
            ["corrected"] = request.Query["corrected"] == "yes",
            ["path"] = $"/claims/weeks/{sent.Week}",
            ["rows"] = Answers.Of(CertifyForm.Keys, CertifyForm.Fields, CertifyForm.Typed(sent.Answers), Languages.Of(request)),
        },
    });
}
