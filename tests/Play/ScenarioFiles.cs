using BenefitsFlow.Tests.House;

namespace BenefitsFlow.Tests.Play;

/// <summary>The scenarios of the project.</summary>
internal static class ScenarioFiles
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Repository.FilesEndingIn("scenarios/", ".yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static string PathTo(string name) => Repository.PathTo($"scenarios/{name}.yaml");
}
