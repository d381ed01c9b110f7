using Azure.Identity;
using Azure.Security.KeyVault.Secrets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.App.Storage;

/// <summary>Where the keys come from: Key Vault when <c>KeyVault:Uri</c> is set, else a local file, for development alone.</summary>
public static class StorageKeys
{
    /// <summary>Variables that Azure sets for every function app, on one plan or another, and that no laptop has.</summary>
    private static readonly string[] SetInAzure = ["WEBSITE_INSTANCE_ID", "WEBSITE_SITE_NAME", "WEBSITE_POD_NAME"];

    /// <exception cref="InvalidOperationException">Inside Azure without a key vault.</exception>
    public static KeyRing Load(IConfiguration configuration, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration["KeyVault:Uri"] is { Length: > 0 } vault)
            return KeyVaultKeys.Load(new SecretClient(new Uri(vault), new DefaultAzureCredential()));
        if (InAzure(configuration))
            throw new InvalidOperationException(
                "Inside Azure the keys come from Key Vault. Set KeyVault__Uri to the vault that holds field-key and index-key.");
        return LocalKeyFile.Load(
            configuration["Agency:KeyFolder"] is { Length: > 0 } set ? set : LocalKeyFile.DefaultFolder(Directory.GetCurrentDirectory()), logger);
    }

    /// <summary>True inside Azure, where nothing that is made for a laptop may stand in.</summary>
    internal static bool InAzure(IConfiguration configuration)
        => SetInAzure.Any(name => !string.IsNullOrEmpty(configuration[name] ?? Environment.GetEnvironmentVariable(name)));
}
