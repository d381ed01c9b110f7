using System.Text.Json;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Web;

/// <summary>Takes JSON requests in: of the right kind, at most 1 MB, well formed, not nested deeper than a request ever is.</summary>
internal static class JsonPosts
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>Reads the request, hands its fields to <paramref name="work"/> and answers with the result, or with what is wrong.</summary>
    /// <param name="work">The answer; null when it put errors into the fields.</param>
    public static async Task<IActionResult> AnswerAsync(HttpRequest request, Func<JsonFields, object?> work)
    {
        if (!request.HasJsonContentType())
            return Problem.Of(StatusCodes.Status415UnsupportedMediaType, "unsupported-media-type").Answer(request);
        if (await LimitedBody.ReadAsync(request) is not { } body)
            return Problem.Of(StatusCodes.Status413PayloadTooLarge, "too-large").Answer(request);
        try
        {
            using var document = await JsonDocument.ParseAsync(body, Options);
            Spell(document.RootElement);
            var errors = new Dictionary<string, Sentence>();
            var fields = new JsonFields(document.RootElement, errors);
            var answer = fields.IsObject() ? work(fields) : null;
            return errors.Count > 0
                ? (Problem.Of(StatusCodes.Status400BadRequest, "invalid-request", ("count", errors.Count)) with { Errors = errors }).Answer(request)
                : Problem.Ok(answer!);
        }
        catch (NoParameter unknown)
        {
            return (Problem.Of(StatusCodes.Status422UnprocessableEntity, "no-parameter") with { Detail = unknown.Sentence }).Answer(request);
        }
        catch (JsonException malformed)
        {
            // Lines and places are counted from zero there, from one by people.
            return Problem.Of(StatusCodes.Status400BadRequest, "malformed-json", ("line", malformed.LineNumber + 1 ?? 1), ("byte", malformed.BytePositionInLine + 1 ?? 1))
                .Answer(request);
        }
    }

    /// <summary>Reads every name and text once: half a character, written as an escape, comes to light only then.</summary>
    /// <exception cref="JsonException">When one cannot be read.</exception>
    private static void Spell(JsonElement element)
    {
        try
        {
            if (element.ValueKind == JsonValueKind.String)
                _ = element.GetString();
            else if (element.ValueKind == JsonValueKind.Array)
                foreach (var item in element.EnumerateArray())
                    Spell(item);
            else if (element.ValueKind == JsonValueKind.Object)
                foreach (var member in element.EnumerateObject())
                    Spell(member.Value, member.Name);
        }
        catch (InvalidOperationException)
        {
            throw new JsonException();
        }
    }

    private static void Spell(JsonElement element, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Spell(element);
    }
}
