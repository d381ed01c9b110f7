using BenefitsFlow.App.Mail.Events;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SendGrid;

namespace BenefitsFlow.App.Mail;

/// <summary>Mail by SendGrid's own client.</summary>
public static class MailServices
{
    /// <summary>
    /// Registers the mailer. Settings: <c>SendGrid:ApiKey</c>, <c>SendGrid:Host</c> (SendGrid's own unless set), <c>Mail:From</c>; read
    /// when first needed.
    /// </summary>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton(_ => new MailSender(configuration["Mail:From"]));
        services.AddSingleton<ISendGridClient>(_ => ClientFor(configuration));
        return services.AddSingleton<Mailer>();
    }

    /// <summary>Keeps what becomes of each mail, and writes on paper what came back. Needs the storage kit, letters, the web kit and issues. Setting: <c>SendGrid:WebhookKey</c>.</summary>
    public static IServiceCollection AddMailDelivery(this IServiceCollection services)
        => services.AddSingleton<MailDelivery>().AddSingleton<EventSignature>().AddSingleton<PaperPost>().AddSingleton<SecondChannel>();

    private static SendGridClient ClientFor(IConfiguration configuration)
    {
        var options = new SendGridClientOptions
        {
            ApiKey = configuration["SendGrid:ApiKey"] is { Length: > 0 } key
                ? key
                : throw new InvalidOperationException("No mail can be sent. Set SendGrid:ApiKey (any text will do for the local mailbox)."),
        };
        if (configuration["SendGrid:Host"] is { Length: > 0 } host)
            options.Host = host.TrimEnd('/');
        return new SendGridClient(NewConnection(), options);
    }

    /// <summary>One connection pool for good, which looks the host's address up anew now and then.</summary>
    private static HttpClient NewConnection()
        => new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = TimeSpan.FromSeconds(30) };
}
