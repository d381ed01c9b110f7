using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The settings of one run, read once.</summary>
/// <param name="Port">Where the app is served on 127.0.0.1.</param>
/// <param name="Storage">The storage of hub, mailbox and app.</param>
/// <param name="HubName">Names the hub's tables and containers.</param>
/// <param name="HostFile">What host.json says.</param>
/// <param name="EnforceKeys">Functions above Anonymous ask for a key, as in Azure.</param>
/// <param name="Frozen">Time moves only when it is wound.</param>
/// <param name="Root">The clone's root; null outside a clone.</param>
internal sealed record EmulatorSettings(
    int Port, StorageAddress Storage, string HubName, HostFile HostFile, bool EnforceKeys, bool Frozen, string? Root)
{
    private const int FunctionsPort = 7071;

    private readonly ECDsa mailKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public Uri BaseAddress { get; } = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}"));

    /// <summary>Reads the settings, and gives the app's configuration the local values of what nobody set.</summary>
    public static EmulatorSettings From(ConfigurationManager configuration, EmulatorOptions options, HostFile file, string? root)
    {
        var port = options.Port ?? configuration.GetValue("Emulator:Port", FunctionsPort);
        var settings = new EmulatorSettings(
            port == 0 ? StorageAddress.FreePort() : port,
            StorageAddress.Parse(options.Storage ?? configuration["AzureWebJobsStorage"] ?? StorageAddress.Development),
            options.HubName ?? file.HubName,
            file,
            configuration.GetValue("Emulator:EnforceKeys", false),
            options.Frozen ?? configuration.GetValue("Emulator:FrozenClock", false),
            root);
        foreach (var (name, value) in settings.Defaults().Where(pair => string.IsNullOrEmpty(configuration[pair.Key])))
            configuration[name] = value;
        return settings;
    }

    /// <summary>Signs what the mailbox tells the app, in base64.</summary>
    public string Sign(byte[] told)
        => Convert.ToBase64String(mailKey.SignData(told, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));

    private Dictionary<string, string> Defaults() => new()
    {
        ["AzureWebJobsStorage"] = Storage.ConnectionString,
        ["AzureWebJobsDisableHomepage"] = "true",
        ["Agency:BaseUrl"] = BaseAddress.ToString().TrimEnd('/'),
        ["SendGrid:Host"] = new Uri(BaseAddress, "/emulator/sendgrid").ToString(),
        ["SendGrid:ApiKey"] = "SG.local",
        ["SendGrid:WebhookKey"] = Convert.ToBase64String(mailKey.ExportSubjectPublicKeyInfo()),
    };
}
