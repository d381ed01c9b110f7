using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BenefitsFlow.Tests.House;

/// <summary>The function app's sources with their meaning: what each name in them refers to.</summary>
internal static class AppSources
{
    public const string Folder = "functions/App/";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, preprocessorSymbols: ["EMULATOR"]);

    // What the SDK makes implicit for a console project.
    private static readonly string[] SdkUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    /// <summary>What the app's sources are compiled against: what the tests run with, but for the app itself and them.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is not ("BenefitsFlow.App.dll" or "BenefitsFlow.Tests.dll"))
        .Select(path => MetadataReference.CreateFromFile(path))];

    public static CSharpCompilation Compilation { get; } = Compile();

    public static IEnumerable<SemanticModel> FilesEndingIn(string ending) => FilesEndingIn(Compilation, ending);

    public static IEnumerable<SemanticModel> FilesEndingIn(CSharpCompilation compilation, string ending)
        => compilation.SyntaxTrees.Where(tree => tree.FilePath.EndsWith(ending, StringComparison.Ordinal))
            .Select(tree => compilation.GetSemanticModel(tree));

    /// <summary>The app with one more file, to plant what a rule must find.</summary>
    public static SemanticModel With(string file, string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, Options, Folder + file);
        return Compilation.AddSyntaxTrees(tree).GetSemanticModel(tree);
    }

    /// <summary>As <c>functions/App/Filing/Claim.orchestration.cs(12)</c>.</summary>
    public static string Place(SyntaxNode node)
        => $"{node.SyntaxTree.FilePath}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1})";

    private static CSharpCompilation Compile()
    {
        var trees = Repository.FilesEndingIn(Folder, ".cs")
            .Select(file => CSharpSyntaxTree.ParseText(Repository.Read(file), Options, file))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, Options, "Usings.g.cs"));
        return CSharpCompilation.Create("App", trees, References, new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>What the SDK and the project files make implicit.</summary>
    public static string ImplicitUsings => string.Concat(SdkUsings.Concat(XDocument.Parse(Repository.Read("functions/FunctionsHost.props")).Descendants("ItemGroup")
            .Where(group => group.Attribute("Condition")?.Value.Contains("'Emulator'", StringComparison.Ordinal) == true)
            .SelectMany(group => group.Elements("Using")).Select(use => use.Attribute("Include")!.Value))
            .Select(name => $"global using {name};"));
}
