using BenefitsFlow.App;
using BenefitsFlow.App.Filing;
using BenefitsFlow.Emulator.Host;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests;

/// <summary>The whole agency on storage of its own, its clock standing still until it is wound.</summary>
internal sealed class AgencyHost : IAsyncDisposable
{
    private readonly EmulatorHost host;

    private AgencyHost(EmulatorHost host) => this.host = host;

    public EmulatorHost Host => host;

    public static async Task<AgencyHost> StartAsync(DateTimeOffset at, string? name = null)
    {
        name ??= "t" + Guid.NewGuid().ToString("N")[..12];
        return new(await EmulatorHost.StartAsync(
            new EmulatorOptions
            {
                Storage = TestStorage.ConnectionString,
                HubName = name,
                Assemblies = [typeof(Agency).Assembly],
                StartAt = at,
                Frozen = true,
                Settings = new Dictionary<string, string?> { ["Agency:StoragePrefix"] = name, ["Agency:KeyFolder"] = Path.Combine(Path.GetTempPath(), "benefitsflow-test-keys") },
            },
            Agency.Configure));
    }

    public T Get<T>()
        where T : notnull
        => host.Services.GetRequiredService<T>();

    /// <summary>Files a claim as the form's last page does, and lets everything settle.</summary>
    public async Task<FiledClaim> FileAsync(Application application, string draft = "draft-1")
    {
        var filed = await Get<FileClaim>().FileAsync(draft, application, host.Client, CancellationToken.None);
        await host.Winder.WindToAsync(host.Clock.GetUtcNow());
        return filed;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
