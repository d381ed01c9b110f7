using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Employers;

/// <summary>Wage files from programs, and the filing key that staff tell an employer. Both take a function key.</summary>
public sealed class WageApi(WageFiling filing, FilingKey keys)
{
    private static readonly string[] Texts = ["text/csv", "text/tab-separated-values", "text/plain"];

    /// <summary>
    /// <c>POST /api/employers/{account}/quarters/{quarter}/wages</c>, the file as body; <c>?check=true</c> changes nothing. 200 with
    /// what was and was not taken, or a problem; 422 <c>no-line-taken</c> with the same list when every line is bad.
    /// </summary>
    [Function("FileWages")]
    public async Task<IActionResult> FileAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/employers/{account}/quarters/{quarter}/wages")] HttpRequest request,
        string account,
        string quarter,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var type = request.GetTypedHeaders().ContentType?.MediaType.Value;
        if (!Texts.Contains(type, StringComparer.OrdinalIgnoreCase))
            return WageAnswers.Refusal(request, WageProblem.Of("content-type", StatusCodes.Status415UnsupportedMediaType, "file"));
        if (request.ContentLength > WageFileBytes.Most)
            return WageAnswers.Refusal(request, WageFileBytes.TooLarge);
        var checkOnly = string.Equals(request.Query["check"], "true", StringComparison.OrdinalIgnoreCase);
        var answer = await filing.FileAsync(account, quarter, request.Body, checkOnly, cancellation);
        if (answer.Problem is { } problem)
            return WageAnswers.Refusal(request, problem);
        return answer.Report is { Taken.Lines: 0, RefusedLines: > 0 } none
            ? WageAnswers.Refusal(request, WageProblem.Of("no-line-taken", StatusCodes.Status422UnprocessableEntity, "file"), none)
            : WageAnswers.Ok(answer.Report!);
    }

    /// <summary><c>GET /api/employers/{account}/filing-key</c>: for staff, to tell the employer.</summary>
    [Function("TellFilingKey")]
    public IActionResult TellKey(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/employers/{account}/filing-key")] HttpRequest request, string account)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return WageFiling.IsAccount(account)
            ? WageAnswers.Ok(new { employer = account, filingKey = keys.Of(account) })
            : WageAnswers.Refusal(request, WageProblem.Of("account-shape", StatusCodes.Status400BadRequest, "account"));
    }
}
