using System.Text.RegularExpressions;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>What a person who decides has to say: why, and on which section.</summary>
public static partial class StatedReason
{
    /// <summary>Characters of a reason, blanks at its ends not counted.</summary>
    public const int Shortest = 20;

    /// <summary>What is wrong with the reason, and what to do; null when nothing is.</summary>
    public static Sentence? ReasonMistake(string? reason) => reason?.Trim() is { Length: >= Shortest } ? null : new(
        $"Say in a sentence why: at least {Shortest} characters. Both sides can ask for it.",
        $"Diga en una frase por qué: al menos {Shortest} caracteres. Ambas partes pueden pedirla.");

    /// <summary>What is wrong with the citation, and what to do; null when nothing is.</summary>
    public static Sentence? CiteMistake(string? cite) => cite is not null && Section().IsMatch(cite.Trim()) ? null : new(
        "Give the section that you lean on, as RCW 50.20.050(2)(b) or WAC 192-150-085.",
        "Dé la sección en que se apoya, como RCW 50.20.050(2)(b) o WAC 192-150-085.");

    /// <summary>One or more sections of the state's code or rules, or of the federal ones, with semicolons between.</summary>
    [GeneratedRegex(@"\A(RCW \d{1,2}[A-Z]?\.\d{2,3}\.\d{3,4}|WAC \d{3}-\d{2,3}-\d{3,5}|\d{1,2} (USC|CFR) \d{1,5}[a-z]?(\.\d{1,4})?)(\([0-9A-Za-z]{1,5}\))*(; ?(RCW \d{1,2}[A-Z]?\.\d{2,3}\.\d{3,4}|WAC \d{3}-\d{2,3}-\d{3,5}|\d{1,2} (USC|CFR) \d{1,5}[a-z]?(\.\d{1,4})?)(\([0-9A-Za-z]{1,5}\))*)*\z")]
    private static partial Regex Section();
}
