using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using SendGrid.Helpers.EventWebhook;

namespace BenefitsFlow.App.Mail.Events;

/// <summary>
/// Whether the mail service itself speaks: ECDSA on P-256 with SHA-256 over the timestamp and the very bytes of the body. The public key is the one of
/// the service's event settings: base64 of its SubjectPublicKeyInfo, <c>SendGrid:WebhookKey</c>.
/// </summary>
public sealed class EventSignature(IConfiguration configuration, TimeProvider clock)
{
    /// <summary>Seconds after which a message is too old, exclusive.</summary>
    public const int Oldest = 300;

    /// <summary>Seconds by which the service's clock may be ahead of ours, inclusive.</summary>
    public const int Ahead = 30;

    /// <summary>False also when no key is set: then nobody is believed.</summary>
    public bool Fits(IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var timestamp = headers[RequestValidator.TIMESTAMP_HEADER].ToString();
        var signature = headers[RequestValidator.SIGNATURE_HEADER].ToString();
        if (timestamp.Length > 12 || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var second))
            return false;
        var age = clock.GetUtcNow().ToUnixTimeSeconds() - second;
        return age is >= -Ahead and <= Oldest && IsSigned([.. Encoding.ASCII.GetBytes(timestamp), .. body], signature);
    }

    private bool IsSigned(byte[] signed, string signature)
    {
        var bytes = new byte[256];
        if (configuration["SendGrid:WebhookKey"] is not { Length: > 0 } key || !Convert.TryFromBase64String(signature, bytes, out var length))
            return false;
        using var service = ECDsa.Create();
        service.ImportSubjectPublicKeyInfo(Convert.FromBase64String(key), out _);
        return service.VerifyData(signed, bytes.AsSpan(0, length), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}
