using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace BenefitsFlow.App.Employers;

/// <summary>The wages page's post: its fields and one file, larger than other forms may be.</summary>
/// <param name="Stale">True when the post carries no valid token: nothing may be done with it but show it again.</param>
/// <param name="Problem">Why there is nothing to read; null otherwise.</param>
internal sealed record WagesPost(Fields Fields, IFormFile? File, bool Stale, WageProblem? Problem)
{
    /// <summary>The file, and room for the fields around it.</summary>
    private const int Most = WageFileBytes.Most + (64 * 1024);

    private static readonly FormOptions Limits = new() { ValueCountLimit = 16, KeyLengthLimit = 128, MultipartBodyLengthLimit = Most };

    public static async Task<WagesPost> ReadAsync(HttpRequest request, IAntiforgery antiforgery)
    {
        if (!request.HasFormContentType)
            return Nothing(request, WageProblem.Of("content-type", StatusCodes.Status415UnsupportedMediaType, "file"));
        if (await LimitedBody.ReadAsync(request, Most) is not { } body)
            return Nothing(request, WageFileBytes.TooLarge);
        request.Body = body;
        request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, Limits));
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            var file = form.Files.GetFile("file") is { FileName.Length: > 0 } chosen ? chosen : null;
            return new(Fields.Of(form), file, !await antiforgery.IsRequestValidAsync(request.HttpContext), null);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException or IOException)
        {
            return Nothing(request, WageProblem.Of("file-missing", StatusCodes.Status400BadRequest, "file"));
        }
    }

    private static WagesPost Nothing(HttpRequest request, WageProblem problem)
    {
        // What could not be read cannot be read a second time by what prints the page.
        request.HttpContext.Features.Set<IFormFeature>(new FormFeature(new FormCollection(new Dictionary<string, StringValues>())));
        return new(Fields.None, null, false, problem);
    }
}
