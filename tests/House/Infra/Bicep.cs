using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace BenefitsFlow.Tests.House.Infra;

/// <summary>The Bicep compiler, from its package.</summary>
internal static class Bicep
{
    private static readonly string? Compiler = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(data => data.Key == "BicepPath")?.Value;

    private static readonly Lazy<JsonObject> Template = new(() => JsonNode.Parse(Run("build", "infra/main.bicep").Output)!.AsObject());

    /// <summary>What Azure would be handed for <c>infra/main.bicep</c>; a copy, to change at will.</summary>
    public static JsonObject Compiled()
    {
        SkipWhereThereIsNone();
        return Template.Value.DeepClone().AsObject();
    }

    /// <summary>Compiles or checks one file.</summary>
    /// <returns>The exit code, what went to standard output, and every warning and error.</returns>
    public static (int Code, string Output, string Complaints) Run(string command, string file)
    {
        SkipWhereThereIsNone();
        string[] arguments = command == "lint" ? [command, file] : [command, file, "--stdout"];
        using var bicep = Process.Start(new ProcessStartInfo(Compiler!, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var complaints = bicep.StandardError.ReadToEndAsync();
        var output = bicep.StandardOutput.ReadToEnd();
        bicep.WaitForExit();
        return (bicep.ExitCode, output, complaints.Result);
    }

    private static void SkipWhereThereIsNone() => Assert.SkipWhen(
        string.IsNullOrEmpty(Compiler),
        "The Bicep compiler comes as a package for Linux on x64 only: on this machine the infrastructure is not compiled. CI does it.");
}
