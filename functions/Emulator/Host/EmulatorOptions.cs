using System.Reflection;

namespace BenefitsFlow.Emulator.Host;

/// <summary>What a test sets otherwise than a developer's run.</summary>
internal sealed record EmulatorOptions
{
    /// <summary>Null: the setting <c>Emulator:Port</c>, or 7071. Zero: any free port.</summary>
    public int? Port { get; init; }

    /// <summary>Null: the setting <c>AzureWebJobsStorage</c>.</summary>
    public string? Storage { get; init; }

    /// <summary>Null: what host.json says.</summary>
    public string? HubName { get; init; }

    /// <summary>Where the functions are; null: the assembly of the program.</summary>
    public IReadOnlyList<Assembly>? Assemblies { get; init; }

    /// <summary>Only the functions of these classes; null: of all in the assemblies.</summary>
    public IReadOnlyList<Type>? Classes { get; init; }

    /// <summary>The instant at which emulated time starts, past or future; null: now, or where the hub's last run left off.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>Time moves only when it is wound. Null: the setting <c>Emulator:FrozenClock</c>.</summary>
    public bool? Frozen { get; init; }

    /// <summary>The content of host.json; null: the file beside the program.</summary>
    public string? HostJson { get; init; }

    /// <summary>These win over every other configuration.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>A developer's run: starts Azurite when none runs, reads local.settings.json, and speaks on the console.</summary>
    public bool OnConsole { get; init; }

    /// <summary>The app's embedded list of who may sign in on this machine; an app without it has no sign-in.</summary>
    public string SignIn { get; init; } = "Staff/staff.seed.json";

    /// <summary>Makes the Durable Task engine.</summary>
    public Func<EngineParts, IDurableEngine> Engine { get; init; } = DefaultEngine.Create;
}
