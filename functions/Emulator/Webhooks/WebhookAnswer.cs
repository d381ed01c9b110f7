using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.Webhooks;

/// <summary>Answers in the extension's shapes.</summary>
internal static class WebhookAnswer
{
    public const string WentWrong = "Something went wrong while processing your request";

    // The extension's writer escapes only what JSON asks for, so that links can be read.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly IResult NotFound = Results.StatusCode(StatusCodes.Status404NotFound);

    public static readonly IResult Gone = Results.StatusCode(StatusCodes.Status410Gone);

    public static readonly IResult Accepted = Results.StatusCode(StatusCodes.Status202Accepted);

    /// <summary>Null is written as JSON's own null.</summary>
    public static IResult Json<T>(T value, int status = StatusCodes.Status200OK)
        => Results.Text(JsonSerializer.Serialize(value, Plain), "application/json", Encoding.UTF8, status);

    public static IResult Says(int status, string message) => Json(new { Message = message }, status);

    /// <param name="status">The HTTP status.</param>
    /// <param name="message">The kind of trouble.</param>
    /// <param name="cause">Its message says what is wrong.</param>
    /// <param name="type">The name under which the real host throws it; null when that is its own.</param>
    public static IResult Says(int status, string message, Exception cause, string? type = null) => Json(
        new { Message = message, ExceptionMessage = cause.Message, ExceptionType = type ?? cause.GetType().FullName, cause.StackTrace }, status);
}

/// <summary>Ends a request with an answer that says what is wrong with it.</summary>
internal sealed class WebhookRefusal : Exception
{
    public WebhookRefusal(int status, string message)
        : base(message)
        => Answer = WebhookAnswer.Says(status, message);

    public WebhookRefusal(int status, string message, Exception cause, string? type = null)
        : base(message, cause)
        => Answer = WebhookAnswer.Says(status, message, cause, type);

    public IResult Answer { get; }
}
