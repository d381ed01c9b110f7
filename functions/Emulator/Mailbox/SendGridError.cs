using System.Text.Json.Serialization;

namespace BenefitsFlow.Emulator.Mailbox;

/// <summary>What SendGrid answers to a request it does not take.</summary>
internal sealed record SendGridErrors([property: JsonPropertyName("errors")] IReadOnlyList<SendGridError> Errors);

/// <param name="Message">What is wrong, in words.</param>
/// <param name="Field">Where in the request, as <c>personalizations.0.to</c>; null when it is the request as a whole.</param>
/// <param name="Help">Where to read on; null here.</param>
internal sealed record SendGridError(
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("field")] string? Field,
    [property: JsonPropertyName("help")] string? Help = null);
