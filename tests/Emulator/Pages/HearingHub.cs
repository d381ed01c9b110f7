using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using BenefitsFlow.Emulator.Host;
using Served = BenefitsFlow.Tests.Emulator.Host.Served;

namespace BenefitsFlow.Tests.Emulator.Pages;

/// <summary>A host with the hearings and the real engine, its clock standing still until it is wound.</summary>
internal sealed class HearingHub : IAsyncDisposable
{
    // Saturday evening in Washington.
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 3, 0, 0, TimeSpan.Zero);

    private HearingHub(Served app) => App = app;

    public Served App { get; }

    public string Name => ((EmulatorSettings)App.Host.Services.GetService(typeof(EmulatorSettings))!).HubName;

    public DurableTaskClient Client => App.Host.Client;

    public static async Task<HearingHub> OpenAsync() => new(await Served.ByAsync(
        Served.Options(typeof(Hearings)) with { StartAt = Start, Frozen = true, Engine = DefaultEngine.Create }));

    public static string Link(string id) => "/emulator/instances/" + Uri.EscapeDataString(id);

    /// <summary>Starts an instance and lets it come to where it waits.</summary>
    public async Task<string> StartAsync(string name, string id, object? input = null)
    {
        await Client.ScheduleNewOrchestrationInstanceAsync(name, input, new StartOrchestrationOptions(id), TestContext.Current.CancellationToken);
        await SettleAsync();
        return id;
    }

    public Task<string> HearAsync(string id = "hearing-1") => StartAsync("Hearing", id, new Hearings.Question("claim-1", "note"));

    public Task SettleAsync() => WindAsync(TimeSpan.Zero);

    public Task WindAsync(TimeSpan span) => App.Host.Winder.WindToAsync(App.Host.Clock.GetUtcNow() + span);

    public async Task<OrchestrationRuntimeStatus?> StatusAsync(string id)
        => (await Client.GetInstanceAsync(id, TestContext.Current.CancellationToken))?.RuntimeStatus;

    /// <summary>The main part of a page, which must have been found.</summary>
    public async Task<IElement> SeeAsync(string path)
    {
        var (status, body) = await App.GetAsync(path);
        Assert.Equal(200, status);
        return await MainAsync(body);
    }

    public async Task<(HttpStatusCode Status, string? Location, IElement Page)> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await App.SendAsync(HttpMethod.Post, path, form);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.ToString(), await MainAsync(body));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private static async Task<IElement> MainAsync(string body)
    {
        var document = await BrowsingContext.New().OpenAsync(request => request.Content(body), TestContext.Current.CancellationToken);
        return document.QuerySelector("main") ?? document.Body!;
    }
}

/// <summary>What an element says, blanks counted once.</summary>
internal static class Saying
{
    public static string Says(this IElement? element)
        => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static IReadOnlyList<string> Lines(this IElement page, string selector) => [.. page.QuerySelectorAll(selector).Select(one => one.Says())];
}
