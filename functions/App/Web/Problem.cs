using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Web;

/// <summary>What an API says when it refuses (RFC 9457).</summary>
/// <param name="Status">HTTP status, repeated in the body.</param>
/// <param name="Code">Stable word for programs, as <c>invalid-request</c>; the last part of <c>type</c>.</param>
/// <param name="Title">What is wrong, the same for every problem of this code.</param>
/// <param name="Detail">What is wrong this time, and what to do.</param>
public sealed record Problem(int Status, string Code, Sentence Title, Sentence Detail)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>A sentence for each member that is wrong, by JSON pointer (RFC 6901); null when no member is to blame.</summary>
    public IReadOnlyDictionary<string, Sentence>? Errors { get; init; }

    /// <summary>Number under which the agency finds what happened; null when nothing broke.</summary>
    public string? Reference { get; init; }

    /// <summary>A problem whose texts are <c>web.problem.{code}.title</c> and <c>web.problem.{code}</c>.</summary>
    public static Problem Of(int status, string code, params (string Name, object? Value)[] values)
        => new(status, code, Texts.Of($"web.problem.{code}.title"), Texts.Of($"web.problem.{code}", values));

    public IActionResult Answer(HttpRequest request) => new ContentResult
    {
        Content = ToJson(Languages.Preferred(request)),
        ContentType = "application/problem+json",
        StatusCode = Status,
    };

    public string ToJson(string language) => JsonSerializer.Serialize(
        new
        {
            type = "urn:benefitsflow:problem:" + Code,
            title = Title.In(language),
            status = Status,
            code = Code,
            detail = Detail.In(language),
            errors = Errors?.ToDictionary(e => e.Key, e => e.Value.In(language)),
            reference = Reference,
        },
        Json);

    /// <summary>A JSON answer as every API of the agency writes it: camelCase, letters of every language as they are.</summary>
    internal static IActionResult Ok(object value) => new ContentResult
    {
        Content = JsonSerializer.Serialize(value, Json),
        ContentType = "application/json; charset=utf-8",
        StatusCode = StatusCodes.Status200OK,
    };
}
