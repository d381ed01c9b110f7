using System.Text.RegularExpressions;

namespace BenefitsFlow.Tests.House;

/// <summary>A type of the real packages.</summary>
/// <param name="Namespace">The real one.</param>
/// <param name="Declaration">Kind and name, in the Emulator's namespaces.</param>
/// <param name="Members">One signature each, in the Emulator's namespaces.</param>
internal sealed record RealType(string Namespace, string Declaration, IReadOnlyList<string> Members);

/// <summary>The list of real signatures, <c>real-api.txt</c>, with the Emulator's namespaces put in the place of the real ones.</summary>
internal static partial class RealApi
{
    public const string File = "tests/House/real-api.txt";

    /// <summary>By the name that the type has in the Emulator.</summary>
    public static IReadOnlyDictionary<string, RealType> Types { get; }
        = Parse(Repository.Read(File).Split('\n')).ToDictionary(type => type.Declaration.Split(' ', 3)[^1].Replace("class ", "", StringComparison.Ordinal));

    /// <summary>What is wrong with a type that stands for a real one; nothing when every member it has is the real one's.</summary>
    public static IEnumerable<string> Differences(Type type, RealType real)
    {
        if (Signature.Of(type) != real.Declaration)
            yield return $"{Signature.Of(type)}: the real one is '{real.Declaration}'.";
        foreach (var member in Signature.MembersOf(type).Where(member => !real.Members.Contains(member)))
        {
            var alike = real.Members.Where(other => NameIn(other) == NameIn(member)).ToList();
            yield return $"{type.Name} has '{member}', which {File} does not list. " + (alike.Count == 0
                ? "Make it internal, or, if the real type has it, add that line under the type."
                : $"Write it as the real one is: '{string.Join("' or '", alike)}'.");
        }
    }

    public static IEnumerable<RealType> Parse(IEnumerable<string> lines)
    {
        RealType? type = null;
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == ' ')
            {
                ((List<string>)type!.Members).Add(Renamed(line.Trim()));
                continue;
            }
            if (type is not null)
                yield return type;
            var declaration = line.Split(" : ")[0];
            var space = RealNamespace().Match(declaration).Groups[1].Value;
            type = new(space, Extensions().Replace(Renamed(declaration), "BenefitsFlow.Emulator.Functions."), new List<string>());
        }
        if (type is not null)
            yield return type;
    }

    private static string Renamed(string text)
        => Durable().Replace(Worker().Replace(text, "BenefitsFlow.Emulator.Functions."), "BenefitsFlow.Emulator.DurableTask.");

    private static string NameIn(string member) => MemberName().Match(member).Groups[1].Value;

    [GeneratedRegex(@"Microsoft\.Azure\.Functions\.Worker\.(?:[A-Z]\w*\.)*(?=[A-Z])")]
    private static partial Regex Worker();

    [GeneratedRegex(@"Microsoft\.DurableTask\.")]
    private static partial Regex Durable();

    // Extension methods of the worker that live beside what they extend.
    [GeneratedRegex(@"(?<=^static class )Microsoft\.Extensions\.\w+\.")]
    private static partial Regex Extensions();

    [GeneratedRegex(@" (\w+(?:\.\w+)*)\.\w+(?:<[^>]*>)?$")]
    private static partial Regex RealNamespace();

    [GeneratedRegex(@"(\.?\w+)(?:<[^>()]*>)?(?: ?\(| \{| =|$)")]
    private static partial Regex MemberName();
}
