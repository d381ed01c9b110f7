using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Employers;

/// <summary>A wage file's answer as programs read it: the report, or a problem (RFC 9457).</summary>
internal static class WageAnswers
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static IActionResult Ok(object value) => Answer(value, "application/json; charset=utf-8", StatusCodes.Status200OK);

    /// <param name="report">What else there is to know: the lines that were not taken.</param>
    public static IActionResult Refusal(HttpRequest request, WageProblem problem, WageReport? report = null)
    {
        var language = Languages.Preferred(request);
        var body = new
        {
            type = $"urn:benefitsflow:problem:{problem.Code}",
            title = problem.Title.In(language),
            status = problem.Status,
            code = problem.Code,
            detail = problem.Says.In(language),
            refusedLines = report?.RefusedLines,
            refused = report?.Refused,
            notes = report?.Notes,
        };
        return Answer(body, "application/problem+json", problem.Status);
    }

    private static ContentResult Answer(object body, string type, int status)
        => new() { Content = JsonSerializer.Serialize(body, Json), ContentType = type, StatusCode = status };
}
