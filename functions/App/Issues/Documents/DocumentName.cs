using System.Text;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>What a document is called: the party's own word without folders, endings and characters that hide something.</summary>
internal static class DocumentName
{
    /// <summary>Characters, without the ending.</summary>
    public const int Most = 80;

    /// <param name="typed">As the browser sent it; anything at all.</param>
    /// <param name="type">Gives the ending; none when null.</param>
    public static string Of(string? typed, DocumentType? type)
    {
        var last = (typed ?? "").Split('/', '\\')[^1];
        var clean = new StringBuilder();
        foreach (var rune in last.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar && !Unwritable.In(rune.ToString(), manyLines: false)))
            clean.Append(rune.Value is '"' or '<' or '>' or ':' or '|' or '?' or '*' or ';' ? "-" : rune.ToString());
        var name = clean.ToString();
        var dot = name.LastIndexOf('.');
        name = string.Join(' ', (dot > 0 ? name[..dot] : name).Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries));
        return (name.Length == 0 ? "document" : Cut(name)) + type?.Ending;
    }

    /// <summary>Never in the middle of a pair.</summary>
    private static string Cut(string name)
        => name.Length <= Most ? name : char.IsHighSurrogate(name[Most - 1]) ? name[..(Most - 1)] : name[..Most];
}
