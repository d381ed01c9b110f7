using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.App.Storage;

/// <summary>The storage kit: tables, blobs, keys, and what stands directly on them.</summary>
public static class StorageServices
{
    private const string Account = "AzureWebJobsStorage";

    /// <summary>
    /// Registers the kit. Settings: <c>AzureWebJobsStorage</c> (connection string) or <c>AzureWebJobsStorage__accountName</c> (identity),
    /// <c>Agency:StoragePrefix</c>, <c>KeyVault:Uri</c>, <c>Agency:KeyFolder</c>; read when first needed.
    /// </summary>
    public static IServiceCollection AddAgencyStorage(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => Tables(configuration));
        services.TryAddSingleton(_ => Blobs(configuration));
        services.AddSingleton(_ => new StoragePrefix(configuration["Agency:StoragePrefix"]));
        services.AddSingleton(provider => StorageKeys.Load(configuration, provider.GetRequiredService<ILogger<KeyRing>>()));
        services.TryAddSingleton(_ => new FactTypes(typeof(Fact).Assembly));
        services.AddSingleton<AgencyTables>().AddSingleton<AgencyBlobs>();
        services.AddSingleton<FieldCipher>().AddSingleton<SsnIndex>().AddSingleton<SealedRows>();
        services.AddSingleton<ClaimFile>().AddSingleton<EveryClaim>().AddSingleton<PersonalFile>().AddSingleton<ClaimantIndex>();
        return services;
    }

    private static TableServiceClient Tables(IConfiguration configuration) => configuration[Account] is { Length: > 0 } connection
        ? new(connection)
        : new(Endpoint(configuration, "table"), new DefaultAzureCredential());

    private static BlobServiceClient Blobs(IConfiguration configuration) => configuration[Account] is { Length: > 0 } connection
        ? new(connection)
        : new(Endpoint(configuration, "blob"), new DefaultAzureCredential());

    private static Uri Endpoint(IConfiguration configuration, string service)
        => configuration[$"{Account}:accountName"] is { Length: > 0 } account
            ? new($"https://{account}.{service}.core.windows.net")
            : throw new InvalidOperationException(
                $"No storage is set. Set {Account} to a connection string, or {Account}__accountName to an account's name.");
}
