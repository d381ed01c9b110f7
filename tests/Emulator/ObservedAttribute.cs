using Xunit.v3;

namespace BenefitsFlow.Tests.Emulator;

/// <summary>The numbers of the observations of the real engine and of the real Functions host that a test, or every test of a class, holds.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ObservedAttribute(params string[] numbers) : Attribute, ITraitAttribute
{
    public IReadOnlyCollection<string> Numbers { get; } = numbers;

    /// <summary>So that <c>--filter-trait "Observation=1.5"</c> runs what holds an observation.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits()
        => [.. Numbers.Select(number => KeyValuePair.Create("Observation", number))];
}
