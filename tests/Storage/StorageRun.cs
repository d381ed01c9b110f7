using System.Security.Cryptography;
using Azure.Core;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Storage;

/// <summary>The storage kit as the app registers it, over fresh tables of its own.</summary>
public sealed class StorageRun : IDisposable
{
    private readonly string keyFolder = Path.Combine(Path.GetTempPath(), $"keys-{Guid.NewGuid():N}");
    private readonly ServiceProvider provider;

    /// <param name="onTheWire">Stands between the table client and the network.</param>
    public StorageRun(Azure.Core.Pipeline.HttpPipelinePolicy? onTheWire = null, int retries = 3, Action<IServiceCollection>? add = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(new FactTypes(typeof(Fact).Assembly, typeof(StorageRun).Assembly));
        if (onTheWire is not null)
            services.AddSingleton(ClientOver(onTheWire, retries));
        Configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = TestStorage.ConnectionString,
            ["Agency:StoragePrefix"] = Prefix,
            ["Agency:KeyFolder"] = keyFolder,
        }).Build();
        services.AddSingleton(Configuration);
        services.AddAgencyStorage(Configuration);
        add?.Invoke(services);
        provider = services.BuildServiceProvider();
    }

    public IConfiguration Configuration { get; }

    public string Prefix { get; } = $"t{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}";

    public SettableClock Clock { get; } = new();

    public AgencyTables Tables => Of<AgencyTables>();

    public ClaimFile ClaimFile => Of<ClaimFile>();

    public T Of<T>() where T : notnull => provider.GetRequiredService<T>();

    public static string NewClaimId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public void Dispose()
    {
        provider.Dispose();
        if (Directory.Exists(keyFolder))
            Directory.Delete(keyFolder, recursive: true);
    }

    private static TableServiceClient ClientOver(Azure.Core.Pipeline.HttpPipelinePolicy policy, int retries)
    {
        var options = new TableClientOptions { Retry = { MaxRetries = retries, Delay = TimeSpan.FromMilliseconds(5) } };
        options.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        return new TableServiceClient(TestStorage.ConnectionString, options);
    }
}

/// <summary>A clock that stands until it is set.</summary>
public sealed class SettableClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 18, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
