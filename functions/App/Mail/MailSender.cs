using System.Net.Mail;

namespace BenefitsFlow.App.Mail;

/// <summary>The address that mail comes from: <c>Mail:From</c> in the settings.</summary>
public sealed class MailSender
{
    /// <summary>Of a domain that is reserved for examples: it reaches nobody.</summary>
    public const string InDevelopment = "no-reply@benefits.example";

    /// <exception cref="ArgumentException">When it is no mail address.</exception>
    public MailSender(string? address)
    {
        if (!MailAddress.TryCreate(address is { Length: > 0 } ? address : InDevelopment, out var parsed))
            throw new ArgumentException("Mail:From is no mail address. Change the setting.", nameof(address));
        Address = parsed.Address;
        Domain = parsed.Host;
    }

    public string Address { get; }

    public string Domain { get; }
}
