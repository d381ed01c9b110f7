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

    public static async Task<AgencyHost> StartAsync(DateTimeOffset at, string? name = null, params KeyValuePair<string, string?>[] settings)
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
                // Batches leave by themselves where a test does not say otherwise.
                Settings = new Dictionary<string, string?>(settings.Append(KeyValuePair.Create("Payments:Release", (string?)"none")).DistinctBy(setting => setting.Key))
                {
                    ["Agency:StoragePrefix"] = name,
                    ["Agency:KeyFolder"] = Path.Combine(Path.GetTempPath(), "benefitsflow-test-keys"),
                },
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

    /// <summary>A browser in which a member of staff of the seeded directory signed in; it keeps cookies and follows nothing.</summary>
    /// <param name="staffId">As <c>ana-lima</c>.</param>
    public async Task<HttpClient> SignInAsync(string staffId)
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = host.BaseAddress };
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("person", staffId)]);
        using var answer = await http.PostAsync(new Uri("/.auth/login/aad", UriKind.Relative), form);
        return answer.StatusCode == System.Net.HttpStatusCode.SeeOther ? http : throw new InvalidOperationException($"Nobody is called {staffId}.");
    }

    /// <summary>The same, as a visitor who sends forms.</summary>
    /// <param name="staffId">Null for one who has not signed in.</param>
    public async Task<Web.Visitor> VisitAsync(string? staffId, string language = "en")
    {
        var visitor = new Web.Visitor(host.BaseAddress, language);
        if (staffId is not null)
            Assert.Equal(System.Net.HttpStatusCode.SeeOther, (await visitor.SendFormAsync("/.auth/login/aad", ("person", staffId))).Status);
        return visitor;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
