namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>A short piece of work that a hub does, from its start to where nothing is left to do.</summary>
/// <param name="Name">In words.</param>
/// <param name="Register">Its functions, which leave their traces in the effects.</param>
/// <param name="Play">What clients and clock do.</param>
internal sealed record Scenario(string Name, Action<DurableTaskRegistry, Effects> Register, Func<Stage, Task> Play)
{
    /// <summary>The hub is killed on the way, and its start is under the faults too.</summary>
    public bool FromTheStart { get; init; }

    public override string ToString() => Name;
}
