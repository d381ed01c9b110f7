using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Monetary;

/// <summary><c>POST /api/estimates/monetary</c>: date of application and quarters in, the decision and its reasons out.</summary>
public sealed class EstimateApi(TimeProvider clock)
{
    [Function("EstimateMonetary")]
    public Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/estimates/monetary")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        return JsonPosts.AnswerAsync(request, fields => Estimate.Of(fields, today) is { } decided ? Estimate.Answer(decided, Languages.Preferred(request)) : null);
    }
}
