using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace BenefitsFlow.App.Web;

/// <summary>A posted form, read.</summary>
/// <param name="Fields">What was typed; kept even when the post is stale.</param>
/// <param name="Stale">True when the post carries no valid token: nothing may be done with it but show it again.</param>
/// <param name="Refusal">The page that answers when there is nothing to read; null otherwise.</param>
public sealed record Posted(Fields Fields, bool Stale, IActionResult? Refusal);

/// <summary>Takes forms in: of the right kind, at most 1 MB, and sent from one of our own pages.</summary>
public sealed class FormPosts(IAntiforgery antiforgery, Pages pages)
{
    private static readonly FormOptions Limits = new() { ValueCountLimit = 256, KeyLengthLimit = 128, ValueLengthLimit = LimitedBody.Bytes };

    public async Task<Posted> ReadAsync(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.HasFormContentType)
            return Refused(request, StatusCodes.Status415UnsupportedMediaType, "web.wrongKind");
        if (await LimitedBody.ReadAsync(request) is not { } body)
            return Refused(request, StatusCodes.Status413PayloadTooLarge, "web.tooLarge");
        request.Body = body;
        request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, Limits));
        try
        {
            var fields = Fields.Of(await request.ReadFormAsync(request.HttpContext.RequestAborted));
            return new(fields, !await antiforgery.IsRequestValidAsync(request.HttpContext), null);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException or IOException)
        {
            return Refused(request, StatusCodes.Status400BadRequest, "web.unreadable");
        }
    }

    private Posted Refused(HttpRequest request, int status, string key)
    {
        // What could not be read cannot be read a second time by what prints the page.
        request.HttpContext.Features.Set<IFormFeature>(new FormFeature(new FormCollection(new Dictionary<string, StringValues>())));
        return new(Fields.None, true, pages.Say(request, status, key));
    }
}
