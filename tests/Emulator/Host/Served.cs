using BenefitsFlow.Emulator.Host;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>Starts a host with only the functions of the classes a test names, on a hub of its own.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly EmulatorHost host;

    private Served(EmulatorHost host)
    {
        this.host = host;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = host.BaseAddress };
    }

    public EmulatorHost Host => host;

    public HttpClient Http { get; }

    public EngineOfTimers Engine => (EngineOfTimers)host.Services.GetService(typeof(IDurableEngine))!;

    public static EmulatorOptions Options(params Type[] classes) => new()
    {
        Storage = TestStorage.ConnectionString,
        HubName = "t" + Guid.NewGuid().ToString("N"),
        Classes = classes,
        HostJson = """{ "version": "2.0", "extensions": { "http": { "routePrefix": "" } } }""",
        Engine = parts => new EngineOfTimers(parts),
    };

    public static Task<Served> ByAsync(params Type[] classes) => ByAsync(Options(classes));

    public static async Task<Served> ByAsync(EmulatorOptions options, Action<FunctionsApplicationBuilder>? configure = null)
        => new(await EmulatorHost.StartAsync(options, configure ?? (_ => { }), TestContext.Current.CancellationToken));

    public async Task<(int Status, string Body)> GetAsync(string path)
    {
        using var response = await Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
        => await Http.SendAsync(new HttpRequestMessage(method, path) { Content = content }, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await host.DisposeAsync();
    }
}
