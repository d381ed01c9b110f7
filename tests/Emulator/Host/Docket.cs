using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>What happened, each with its instant on the emulated clock.</summary>
public sealed class Docket
{
    private readonly ConcurrentQueue<string> lines = new();
    private TimeProvider clock = TimeProvider.System;

    public IReadOnlyList<string> Lines => [.. lines];

    public Action<string> OnNote { get; set; } = _ => { };

    public Task NoteAsync(string what)
    {
        lines.Enqueue(clock.GetUtcNow().ToString("MM-dd HH:mm:ss ", CultureInfo.InvariantCulture) + what);
        OnNote(what);
        return Task.CompletedTask;
    }

    internal void AddTo(FunctionsApplicationBuilder builder)
    {
        clock = (TimeProvider)builder.Services.Last(service => service.ServiceType == typeof(TimeProvider)).ImplementationInstance!;
        builder.Services.AddSingleton(this);
    }
}
