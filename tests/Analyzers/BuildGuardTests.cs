using System.Diagnostics;
using System.Text.Json;
using BenefitsFlow.Analyzers;
using BenefitsFlow.Tests.House;
using Microsoft.CodeAnalysis;

namespace BenefitsFlow.Tests.Analyzers;

/// <summary>The guard stands in the app's build, under both hosts, with a list that bans what it names.</summary>
public class BuildGuardTests
{
    private const string Project = "functions/App/App.csproj";

    [Fact]
    public async Task The_compiler_of_the_app_gets_the_guard_and_its_list()
    {
        var items = await ItemsAsync("-t:ResolveReferences", "-p:BuildProjectReferences=false", "-getItem:Analyzer", "-getItem:AdditionalFiles");
        Assert.Contains(typeof(OrchestrationAnalyzer).Assembly.GetName().Name + ".dll", Files(items, "Analyzer"));
        Assert.Contains(Path.GetFileName(Planted.BanFile), Files(items, "AdditionalFiles"));
    }

    [Fact]
    public async Task On_Azures_own_packages_it_gets_them_too()
    {
        var items = await ItemsAsync("-p:FunctionsHost=Azure", "-getItem:ProjectReference", "-getItem:AdditionalFiles");
        Assert.Contains(items.GetProperty("ProjectReference").EnumerateArray(), reference
            => reference.GetProperty("Filename").GetString() == "Analyzers" && reference.GetProperty("OutputItemType").GetString() == "Analyzer");
        Assert.Contains(Path.GetFileName(Planted.BanFile), Files(items, "AdditionalFiles"));
    }

    [Fact]
    public void Nothing_in_the_repository_turns_a_rule_of_it_off() => Rule.Holds(
        "An orchestration that cannot be replayed is lost with all its claim's weeks.",
        Repository.Files.Where(file => file.StartsWith("functions/App/", StringComparison.Ordinal) || file is ".editorconfig" or "Directory.Build.props")
            .Where(file => Path.GetExtension(file) is ".cs" or ".csproj" or ".editorconfig" or ".props" && Repository.Read(file).Contains("BFD00", StringComparison.Ordinal))
            .Select(file => $"{file} names a rule of the guard: change the orchestration instead."));

    /// <summary>Another assembly, whose calls are not followed: so all of it is held to the rules here, but for what it is known to do.</summary>
    [Fact]
    public async Task The_law_that_orchestrations_ask_answers_a_replay_alike()
    {
        string[] known =
        [
            "TimeZoneInfo.", // AgencyCalendar: the agency's own zone, by name.
            "Assembly.GetManifestResourceStream", "Type.Assembly", "StreamReader", "Stream.", // Parameter: reads the tables that it is built with.
            "English.MonthNames", "Spanish.MonthNames", "Spanish.DayNames", // Private, and written by nobody.
            // Overridden in the law's own assembly alone: their constructors or themselves are internal.
            "Decision<TFacts>.On", "AnotherEnding.Settle", "AssertedReason.Limbs", "ChangeInConditions.Change", "NecessaryLeaving.", "UsualReduction.Asked",
        ];
        var law = Planted.Compile(AppSources.ImplicitUsings, [.. Repository.FilesEndingIn("functions/Law/", ".cs").Select(file => (file + Roles.Orchestration, Repository.Read(file)))]);
        var found = await Planted.JudgeAsync(law, await File.ReadAllTextAsync(Planted.BanFile, TestContext.Current.CancellationToken));
        Assert.Contains(found, each => each.Contains("TimeZoneInfo.", StringComparison.Ordinal));
        Rule.Holds("An orchestration may ask the law anything.", found.Where(each => !known.Any(name => each.Contains(name, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_list_that_is_missing_is_told() => Assert.Contains(
        "BFD000 Orchestrations are not guarded: the project does not hand Orchestrations.banned.txt to the compiler (AdditionalFiles)",
        await Planted.JudgeAsync(Small(), bans: null));

    [Theory]
    [InlineData("System.Random;no prefix")]
    [InlineData("T:System.Random")]
    [InlineData("X:System.Random;no such kind")]
    public async Task A_line_that_does_not_read_is_told(string line)
        => Assert.Contains(await Planted.JudgeAsync(Small(), $"T:System.Console;no\n{line}\n"), found => found.StartsWith("BFD000", StringComparison.Ordinal) && found.Contains(line, StringComparison.Ordinal));

    [Fact]
    public void Every_line_of_the_list_names_what_exists() => Rule.Holds(
        "A ban on a misspelt name bans nothing.",
        File.ReadLines(Planted.BanFile).Select(line => line.Split(';')[0]).Where(id => !Exists(id)).Select(id => $"{id}: no such thing."));

    private static bool Exists(string id) => id[0] switch
    {
        'M' => Small().GetTypeByMetadataName(id[2..id.LastIndexOf('.')])?.GetMembers(id[(id.LastIndexOf('.') + 1)..]).Any() == true,
        _ => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Small()) is not null,
    };

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Small() => Planted.Compile(AppSources.ImplicitUsings, (Planted.OrchestrationFile, """
        public static class A { public static void Run([OrchestrationTrigger] TaskOrchestrationContext context) { } }
        """));

    private static IEnumerable<string?> Files(JsonElement items, string kind)
        => items.GetProperty(kind).EnumerateArray().Select(item => Path.GetFileName(item.GetProperty("Identity").GetString()));

    /// <summary>What the build makes of the project file, without building.</summary>
    private static async Task<JsonElement> ItemsAsync(params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", Repository.PathTo(Project), "-nologo", "-nodeReuse:false", .. options]) { RedirectStandardOutput = true };
        using var build = Process.Start(start)!;
        var said = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(build.ExitCode == 0, said);
        return JsonDocument.Parse(said).RootElement.GetProperty("Items");
    }
}
