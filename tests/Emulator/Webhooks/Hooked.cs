using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using BenefitsFlow.Emulator.Host;
using Served = BenefitsFlow.Tests.Emulator.Host.Served;

namespace BenefitsFlow.Tests.Emulator.Webhooks;

/// <summary>A host with a few orchestrations on the real engine, called at its webhooks.</summary>
internal sealed class Hooked : IAsyncDisposable
{
    public const string Root = "/runtime/webhooks/durabletask";

    private readonly Served app;

    private Hooked(Served app) => this.app = app;

    public EmulatorHost Host => app.Host;

    public HttpClient Http => app.Http;

    public DurableTaskClient Client => app.Host.Client;

    public static EmulatorOptions Options(params (string Name, string? Value)[] settings) => Served.Options(typeof(Proceedings)) with
    {
        Engine = DefaultEngine.Create,
        Settings = settings.ToDictionary(setting => setting.Name, setting => setting.Value),
    };

    public static Task<Hooked> StartAsync() => StartAsync(Options());

    public static async Task<Hooked> StartAsync(EmulatorOptions options) => new(await Served.ByAsync(options));

    /// <param name="path">After the webhooks' root, or a whole address.</param>
    public async Task<Answered> SendAsync(string method, string path, string? json = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(method), path.StartsWith("http", StringComparison.Ordinal) ? path : app.Http.BaseAddress + Root[1..] + path)
        {
            Content = json is null ? null : new StringContent(json, Encoding.UTF8, type),
        };
        using var response = await app.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answered(response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public Task<Answered> GetAsync(string path) => SendAsync("GET", path);

    public Task<Answered> PostAsync(string path, string? json = null) => SendAsync("POST", path, json);

    /// <summary>Starts an instance that waits for the event <c>Answered</c>, and returns when it does.</summary>
    public async Task WaitingAsync(string id, string? input = "\"asked\"")
    {
        Assert.Equal(202, (await PostAsync("/orchestrators/Wait/" + Uri.EscapeDataString(id), input)).Status);
        await Client.WaitForInstanceStartAsync(id, TestContext.Current.CancellationToken);
    }

    /// <summary>Starts an instance that ends at once, and returns when it has.</summary>
    public async Task<OrchestrationMetadata> EndedAsync(string name, string id, string? input = null)
    {
        Assert.Equal(202, (await PostAsync($"/orchestrators/{name}/{id}", input)).Status);
        return await Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until an instance has come to a status.</summary>
    public async Task UntilAsync(string id, OrchestrationRuntimeStatus status)
    {
        var waited = Stopwatch.StartNew();
        while ((await Client.GetInstanceAsync(id, TestContext.Current.CancellationToken))?.RuntimeStatus != status)
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(20), $"{id} was not {status} after 20 seconds.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

/// <summary>What came back.</summary>
internal sealed class Answered(HttpResponseMessage response, string body)
{
    public int Status { get; } = (int)response.StatusCode;

    public string Body { get; } = body;

    public string? ContentType { get; } = response.Content.Headers.ContentType?.ToString();

    public JsonNode Json => JsonNode.Parse(Body)!;

    /// <summary>What is wrong, in words: the message, and what the exception adds.</summary>
    public string Sentence => $"{Json["Message"]} {Json["ExceptionMessage"]}";

    public string? Header(string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;
}

/// <summary>What the hooked host runs.</summary>
public static class Proceedings
{
    [Function("Echo")]
    public static Task<object?> Echo([OrchestrationTrigger] TaskOrchestrationContext context) => Task.FromResult(context.GetInput<object>());

    [Function("Wait")]
    public static async Task<object?> Wait([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        context.SetCustomStatus(new { Stage = "asking" });
        return await context.WaitForExternalEvent<object?>("Answered");
    }

    [Function("Fail")]
    public static Task Fail([OrchestrationTrigger] TaskOrchestrationContext context) => throw new InvalidOperationException("orch boom");

    [Function("Whole")]
    public static async Task<string> Whole([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var paid = await context.CallActivityAsync<string>("Pay", "week 1");
        await context.CallSubOrchestratorAsync<object?>("Echo", "child's input");
        await context.CreateTimer(context.CurrentUtcDateTime.AddMilliseconds(1), CancellationToken.None);
        try
        {
            await context.CallActivityAsync("Refuse");
        }
        catch (TaskFailedException)
        {
        }

        await context.WaitForExternalEvent<string>("Answered");
        return paid;
    }

    [Function("Pay")]
    public static string Pay([ActivityTrigger] string week) => "paid " + week;

    [Function("Refuse")]
    public static void Refuse([ActivityTrigger] string? week) => throw new InvalidOperationException("no money");
}
