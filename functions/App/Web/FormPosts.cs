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

/// <summary>A posted form with one file, read.</summary>
/// <param name="Form">The fields around the file.</param>
/// <param name="File">Null when none was chosen, or nothing could be read.</param>
/// <param name="TooLarge">True when the file was larger than it may be: then nothing was read, the token neither.</param>
public sealed record PostedFile(Posted Form, SentFile? File, bool TooLarge);

/// <summary>A file as it was sent. Its name is what somebody says it is called; what it is, only the bytes tell.</summary>
public sealed record SentFile(string Name, byte[] Bytes);

/// <summary>Takes forms in: of the right kind, at most 1 MB, and sent from one of our own pages.</summary>
public sealed class FormPosts(IAntiforgery antiforgery, Pages pages)
{
    private const string TooLarge = "body-too-large";

    private static readonly FormOptions Limits = new() { ValueCountLimit = 256, KeyLengthLimit = 128, ValueLengthLimit = LimitedBody.Bytes };

    /// <summary>Room for the fields around a file.</summary>
    private const int AroundFile = 64 * 1024;

    public Task<Posted> ReadAsync(HttpRequest request) => ReadAsync(request, LimitedBody.Bytes);

    /// <summary>Reads a form with one file in the field <paramref name="field"/>.</summary>
    /// <param name="most">Bytes of the file, inclusive.</param>
    public async Task<PostedFile> ReadFileAsync(HttpRequest request, string field, int most)
    {
        var form = await ReadAsync(request, most + AroundFile);
        if (form.Refusal is not null)
            return new(form, null, request.HttpContext.Items.ContainsKey(TooLarge));
        if ((await request.ReadFormAsync()).Files.GetFile(field) is not { FileName.Length: > 0 } file)
            return new(form, null, false);
        if (file.Length > most)
            return new(form, null, true);
        await using var content = file.OpenReadStream();
        var bytes = new byte[file.Length];
        await content.ReadExactlyAsync(bytes, request.HttpContext.RequestAborted);
        return new(form, new(file.FileName, bytes), false);
    }

    private async Task<Posted> ReadAsync(HttpRequest request, int most)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.HasFormContentType)
            return Refused(request, StatusCodes.Status415UnsupportedMediaType, "web.wrongKind");
        if (await LimitedBody.ReadAsync(request, most) is not { } body)
        {
            request.HttpContext.Items[TooLarge] = true;
            return Refused(request, StatusCodes.Status413PayloadTooLarge, "web.tooLarge");
        }

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
