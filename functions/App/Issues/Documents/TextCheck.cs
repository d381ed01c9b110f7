using System.Text.RegularExpressions;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>Plain text: lines that a person wrote, without control characters, and no page or program that says it is text.</summary>
internal static partial class TextCheck
{
    public static string? FaultOf(ReadOnlySpan<byte> bytes)
    {
        var text = DocumentType.TextOf(bytes)!.TrimStart('\uFEFF');
        return text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) ? Fault.TextControl
            : Program().IsMatch(text) ? Fault.TextProgram
            : null;
    }

    [GeneratedRegex(@"\A\s*(#!|<[a-z!?/]|\{\\rtf|%!PS|@echo)|<(script|html|iframe|svg|object|embed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Program();
}
