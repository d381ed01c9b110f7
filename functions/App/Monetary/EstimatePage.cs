using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Weekly;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Monetary;

/// <summary>Both calculators on one page, for anyone: what a claim would come to, and what a week would.</summary>
public sealed class EstimatePage(Pages pages, FormPosts posts, TimeProvider clock)
{
    [Function("EstimatePage")]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "estimate")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        if (!HttpMethods.IsPost(request.Method))
            return Show(request, today, new Form(EstimateForm.Keys, Start(today), []));
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(Whole(posted.Fields, today), EstimateForm.Keys);
        if (posted.Stale)
            return Show(request, today, check.Form, stale: true);
        try
        {
            return posted.Fields["ask"] == "week"
                ? Show(request, today, check.Form, week: EstimateForm.Week(check, today))
                : Show(request, today, check.Form, benefits: EstimateForm.Benefits(check, today));
        }
        catch (NoParameter unknown)
        {
            check.Fail("applied", unknown.Sentence);
            return Show(request, today, check.Form);
        }
    }

    /// <summary>Today, the last six completed quarters, and the week just over.</summary>
    private static Fields Start(DateOnly today)
    {
        var start = EstimateForm.Quarters(today).Skip(1).Take(EstimateForm.Rows).Select((q, i) => KeyValuePair.Create($"quarter{i + 1}", q.ToString())).ToDictionary();
        start["applied-month"] = Texts.Spell(today.Month, "en");
        start["applied-day"] = Texts.Spell(today.Day, "en");
        start["applied-year"] = Texts.Spell(today.Year, "en");
        start["week"] = Law.Week.Of(today).Plus(-1).ToString();
        start["available"] = "40";
        return new(start);
    }

    /// <summary>What was typed into one calculator, and the other as it starts.</summary>
    private static Fields Whole(Fields posted, DateOnly today)
        => new(Start(today).Typed.Concat(posted.Only(EstimateForm.Names).Typed).GroupBy(f => f.Key).ToDictionary(f => f.Key, f => f.Last().Value));

    private IActionResult Show(
        HttpRequest request, DateOnly today, Form form, MonetaryDetermination? benefits = null, WeekDecision? week = null, bool stale = false)
    {
        var language = Languages.Of(request);
        return pages.Show(request, new("Monetary/estimate.form", "estimate.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["stale"] = stale,
                ["benefits"] = benefits,
                ["benefitsReasons"] = benefits is null ? null : Explanation.Of(benefits, language).Reasons,
                ["week"] = week,
                ["weekReasons"] = week is null ? null : Explanation.Of(week, language).Reasons,
                ["rows"] = Enumerable.Range(1, EstimateForm.Rows)
                    .Select(i => new { number = i, quarter = $"quarter{i}", wages = $"wages{i}", hours = $"hours{i}" }).ToList(),
                ["quarters"] = EstimateForm.Quarters(today).Select(q => new Choice(q.ToString(), Wording.Quarter(q, language))).ToList(),
                ["weeks"] = EstimateForm.Weeks(today).Select(w => new Choice(w.ToString(), Texts.Of("estimate.weekOf", ("first", w.Sunday)).In(language))).ToList(),
            },
        });
    }
}
