using System.Globalization;
using System.Text.Json;
using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;

namespace BenefitsFlow.Emulator.Webhooks;

/// <summary>One request to the webhooks: its path, its parameters, its body.</summary>
/// <param name="http">The request.</param>
/// <param name="limit">The longest body that is read, in bytes.</param>
internal sealed class WebhookCall(HttpContext http, long limit)
{
    // The Functions host's own: DefaultMaxRequestBodySize in its ScriptConstants.cs, and the setting that it reads.
    private const long DefaultLimit = 104_857_600;
    private const string LimitSetting = "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT";

    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    public HttpContext Http => http;

    public string Method => http.Request.Method;

    public CancellationToken Cancellation => http.RequestAborted;

    /// <summary>The segments after the webhooks' root, decoded; the words of the API itself in lower case.</summary>
    public IReadOnlyList<string> Path { get; } =
        [.. RawPath.Segments(http).Skip(3).Select((segment, index) => index is 0 or 2 && segment.Length < 64 ? segment.ToLowerInvariant() : segment)];

    public string? Hub => Text("taskHub") is { Length: > 0 } hub ? hub : null;

    public static long LimitOf(IConfiguration configuration)
        => long.TryParse(configuration[LimitSetting], CultureInfo.InvariantCulture, out var limit) && limit > 0 ? limit : DefaultLimit;

    /// <summary>Null when the parameter is not there.</summary>
    public string? Text(string name) => http.Request.Query.TryGetValue(name, out var values) ? values.ToString() : null;

    public IEnumerable<string> Texts(string name) => http.Request.Query[name].OfType<string>().SelectMany(text => text.Split(','));

    /// <summary>What is no true or false counts as not there.</summary>
    public bool Flag(string name, bool otherwise) => bool.TryParse(Text(name), out var flag) ? flag : otherwise;

    /// <summary>In UTC where it says nothing else. What is no instant counts as not there.</summary>
    public DateTimeOffset? Instant(string name)
        => DateTimeOffset.TryParse(Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    /// <exception cref="WebhookRefusal">A number that no host could wait for.</exception>
    public TimeSpan? Seconds(string name)
    {
        if (!double.TryParse(Text(name), CultureInfo.InvariantCulture, out var seconds))
            return null;
        return seconds >= 0 && seconds <= LongestWait.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : throw new WebhookRefusal(400, $"'{name}' is a number of seconds from 0 to {LongestWait.TotalSeconds:0}.");
    }

    /// <summary>The body, whole.</summary>
    /// <exception cref="WebhookRefusal">It is longer than the limit.</exception>
    public async Task<byte[]> BodyAsync()
    {
        if (http.Request.ContentLength > limit)
            throw TooLong();
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit;
        try
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body, Cancellation);
            return body.ToArray();
        }
        catch (BadHttpRequestException tooLong) when (tooLong.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLong();
        }
    }

    /// <summary>The value that a text of JSON stands for; null for JSON's own null.</summary>
    /// <exception cref="WebhookRefusal">It is not JSON.</exception>
    public static object? Value(byte[] json)
    {
        try
        {
            var value = JsonSerializer.Deserialize<JsonElement>(json);
            return value.ValueKind == JsonValueKind.Null ? null : value;
        }
        catch (JsonException malformed)
        {
            throw new WebhookRefusal(400, "Invalid JSON content", malformed, "Newtonsoft.Json.JsonReaderException");
        }
    }

    private WebhookRefusal TooLong() => new(
        StatusCodes.Status413PayloadTooLarge,
        $"The request's body is longer than {limit} bytes, the most that this host reads ({LimitSetting}). Nothing was done. Send less, or "
        + "store it and send where it is.");
}
