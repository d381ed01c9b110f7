using System.Text.RegularExpressions;

namespace BenefitsFlow.App.Appeals;

/// <summary>Takes out of what people wrote the numbers that no hearing file may show.</summary>
internal static partial class Masked
{
    /// <summary>A Social Security number keeps its last four digits.</summary>
    public static string Ssn(string text) => SsnInText().Replace(text, match => $"***-**-{match.Value[^4..]}");

    /// <summary>Also mail addresses, telephone and account numbers: for the other side's eyes.</summary>
    public static string Contact(string text) => LongNumber().Replace(Email().Replace(Ssn(text), "***"), "***");

    [GeneratedRegex(@"(?<![0-9-])[0-9]{3}[- ]?[0-9]{2}[- ]?[0-9]{4}(?![0-9-])")]
    private static partial Regex SsnInText();

    [GeneratedRegex(@"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")]
    private static partial Regex Email();

    /// <summary>Seven digits or more, with what people write between them.</summary>
    [GeneratedRegex(@"\(?[0-9](?:[-. ()]{0,2}[0-9]){6,}")]
    private static partial Regex LongNumber();
}
