using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Weekly;

/// <summary><c>POST /api/estimates/week</c>: one week's facts in, deduction, amount and reasons out.</summary>
public sealed class EstimateApi(TimeProvider clock)
{
    [Function("EstimateWeek")]
    public Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/estimates/week")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        return JsonPosts.AnswerAsync(request, fields => Estimate.Of(fields, today) is { } decided ? Estimate.Answer(decided, Languages.Preferred(request)) : null);
    }
}
