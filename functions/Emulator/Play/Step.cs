using System.Text.RegularExpressions;

namespace BenefitsFlow.Emulator.Play;

/// <summary>What somebody does on one day.</summary>
/// <param name="Index">Its place in the file, from 0.</param>
/// <param name="On">The agency's day; it happens at nine in the morning, Pacific time.</param>
/// <param name="Says">The step as written.</param>
public abstract partial record Step(int Index, DateOnly On, string Says)
{
    /// <summary>Nobody does anything: time passes up to the day.</summary>
    public sealed record Wait(int Index, DateOnly On, string Says) : Step(Index, On, Says);

    /// <summary>An employer files a quarter's wage file.</summary>
    public sealed record ReportWages(int Index, DateOnly On, string Says, string Account, string Quarter, string Csv) : Step(Index, On, Says);

    /// <summary>A person opens a page and answers its form to the end.</summary>
    /// <param name="SentPath">The page that is there only after the form was sent from this browser.</param>
    public sealed record FillForm(
        int Index, DateOnly On, string Says, string Person, string Path, string SentPath, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers)
        : Step(Index, On, Says);

    /// <summary>A person opens the newest mail whose link leads to a page, proves who it is, and answers the form to the end.</summary>
    public sealed record FollowLink(
        int Index, DateOnly On, string Says, string Person, string Path, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers)
        : Step(Index, On, Says);

    internal static Step Parse(Dictionary<string, object?> step, int index)
    {
        var where = $"step {index + 1}";
        var on = Scenario.Day(step.GetValueOrDefault("on") as string ?? throw new FormatException($"{where} does not say on which day (on:)."), where);
        var (does, with) = step.FirstOrDefault(pair => pair.Key != "on") is { Key: { } key, Value: var value }
            ? (key, value)
            : throw new FormatException($"{where} does not say who does what.");
        return (Waits().Match(does), Reports().Match(does), Files().Match(does), Certifies().Match(does)) switch
        {
            ({ Success: true }, _, _, _) => new Wait(index, on, does),
            (_, { Success: true } m, _, _) => new ReportWages(index, on, does, m.Groups["account"].Value, m.Groups["quarter"].Value, $"{with}"),
            (_, _, { Success: true } m, _) => new FillForm(index, on, does, m.Groups["who"].Value, "claims/new", "claims/new/done", Scenario.Answers(with, where)),
            (_, _, _, { Success: true } m) => new FollowLink(
                index, on, does, m.Groups["who"].Value, $"claims/weeks/{m.Groups["week"].Value}", Scenario.Answers(with, where)),
            _ => throw new FormatException(
                $"{where}: nobody knows how to do \"{does}\". Known are: \"employer 123456786 reports 2025Q1\", "
                + "\"rosa files a claim\", \"rosa certifies 2026-01-04\" and \"time passes\"."),
        };
    }

    [GeneratedRegex("^time passes$")]
    private static partial Regex Waits();

    [GeneratedRegex(@"^employer (?<account>\d{9}) reports (?<quarter>\d{4}Q[1-4])$")]
    private static partial Regex Reports();

    [GeneratedRegex(@"^(?<who>\w+) files a claim( again)?$")]
    private static partial Regex Files();

    [GeneratedRegex(@"^(?<who>\w+) certifies (?<week>\d{4}-\d\d-\d\d)$")]
    private static partial Regex Certifies();
}
