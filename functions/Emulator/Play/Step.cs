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
    /// <param name="Path">The page to walk from; null for the one that the link itself leads to.</param>
    /// <param name="Staff">True for a member of staff, who signs in before the link shows anything.</param>
    /// <param name="Once">True when the form of that page is all that is answered, though the next one has a form too.</param>
    public sealed record FollowLink(
        int Index, DateOnly On, string Says, string Person, string? Path, bool Staff, bool Once, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers)
        : Step(Index, On, Says);

    /// <summary>A member of staff signs in and answers the form of one page.</summary>
    public sealed record StaffPage(int Index, DateOnly On, string Says, string Person, string Path, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers)
        : Step(Index, On, Says);

    /// <summary>A member of staff signs in, finds somebody's claim by its number, and answers the form of one of its pages.</summary>
    /// <param name="Path">Under the claim's own pages.</param>
    public sealed record WorkOnClaim(
        int Index, DateOnly On, string Says, string Person, string Claimant, string Path, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers)
        : Step(Index, On, Says);

    /// <summary>A member of staff signs in, finds a debt by the number that payments name, and answers the form of one of its pages.</summary>
    /// <param name="Debt">Its number on the claim.</param>
    /// <param name="Path">Under the debt's own pages.</param>
    public sealed record CollectDebt(
        int Index, DateOnly On, string Says, string Person, string Claimant, string Debt, string Path, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers)
        : Step(Index, On, Says);

    /// <summary>The bank sends every payment of a day's file back: it lays its own file into the agency's inbox.</summary>
    /// <param name="Batch">The day of the batch.</param>
    /// <param name="Code">As <c>R03</c>.</param>
    public sealed record BankReturns(int Index, DateOnly On, string Says, string Batch, string Code) : Step(Index, On, Says);

    internal static Step Parse(Dictionary<string, object?> step, int index)
    {
        var where = $"step {index + 1}";
        var on = Scenario.Day(step.GetValueOrDefault("on") as string ?? throw new FormatException($"{where} does not say on which day (on:)."), where);
        var (does, with) = step.FirstOrDefault(pair => pair.Key != "on") is { Key: { } key, Value: var value }
            ? (key, value)
            : throw new FormatException($"{where} does not say who does what.");
        if (does == "time passes")
            return new Wait(index, on, does);
        if (Reports().Match(does) is { Success: true } reports)
            return new ReportWages(index, on, does, reports.Groups["account"].Value, reports.Groups["quarter"].Value, $"{with}");
        if (Bank().Match(does) is { Success: true } bank)
            return new BankReturns(index, on, does, bank.Groups["batch"].Value, bank.Groups["code"].Value);
        return OfPerson(index, on, does, Scenario.Answers(with, where)) ?? throw new FormatException(
            $"{where}: nobody knows how to do \"{does}\". Known are: \"employer 123456786 reports 2025Q1\", \"rosa files a claim\", "
            + "\"rosa certifies 2026-01-04\", \"rosa answers issue 1\", \"harbor answers as employer\", \"rosa appeals issue-1-1\", "
            + "\"rosa explains appeal 1\", \"rosa at claims/debts/1\", \"rosa changes the account\", \"bank returns 2026-01-05 R03\", "
            + "\"ana-lima decides by mail\", \"ana-lima works on rosa: issues/1\", \"cole-hart collects debt 1 of rosa: payment\", \"ana-lima at staff/me\" and \"time passes\".");
    }

    private static Step? OfPerson(int index, DateOnly on, string does, IReadOnlyDictionary<string, IReadOnlyList<string>> answers)
    {
        FollowLink Follows(Match step, string? path, bool staff = false, bool once = false) => new(index, on, does, step.Groups["who"].Value, path, staff, once, answers);
        if (Files().Match(does) is { Success: true } files)
            return new FillForm(index, on, does, files.Groups["who"].Value, "claims/new", "claims/new/done", answers);
        if (Certifies().Match(does) is { Success: true } certifies)
            return Follows(certifies, $"claims/weeks/{certifies.Groups["week"].Value}");
        if (AnswersIssue().Match(does) is { Success: true } said)
            return Follows(said, $"claims/issues/{said.Groups["issue"].Value}/answer");
        if (AnswersAsEmployer().Match(does) is { Success: true } employer)
            return Follows(employer, "employers/issue/answer");
        if (Appeals().Match(does) is { Success: true } appeals)
            return Follows(appeals, $"claims/appeals/new?decision={appeals.Groups["decision"].Value}", once: true);
        if (ExplainsAppeal().Match(does) is { Success: true } late)
            return Follows(late, $"claims/appeals/{late.Groups["appeal"].Value}");
        if (OwnPage().Match(does) is { Success: true } own)
            return Follows(own, own.Groups["path"].Value, once: true);
        if (ChangesAccount().Match(does) is { Success: true } changes)
            return Follows(changes, "claims/payment", once: true);
        if (Decides().Match(does) is { Success: true } decides)
            return Follows(decides, null, staff: true);
        if (AtPage().Match(does) is { Success: true } at)
            return new StaffPage(index, on, does, at.Groups["who"].Value, at.Groups["path"].Value, answers);
        if (Collects().Match(does) is { Success: true } collects)
            return new CollectDebt(
                index, on, does, collects.Groups["who"].Value, collects.Groups["claimant"].Value, collects.Groups["debt"].Value, collects.Groups["path"].Value, answers);
        return WorksOn().Match(does) is { Success: true } works
            ? new WorkOnClaim(index, on, does, works.Groups["who"].Value, works.Groups["claimant"].Value, works.Groups["path"].Value, answers)
            : null;
    }

    [GeneratedRegex(@"^employer (?<account>\d{9}) reports (?<quarter>\d{4}Q[1-4])$")]
    private static partial Regex Reports();

    [GeneratedRegex(@"^(?<who>\w+) files a claim( again)?$")]
    private static partial Regex Files();

    [GeneratedRegex(@"^(?<who>\w+) certifies (?<week>\d{4}-\d\d-\d\d)$")]
    private static partial Regex Certifies();

    [GeneratedRegex(@"^(?<who>\w+) answers issue (?<issue>\d+)( again)?$")]
    private static partial Regex AnswersIssue();

    [GeneratedRegex(@"^(?<who>\w+) answers as employer( again)?$")]
    private static partial Regex AnswersAsEmployer();

    [GeneratedRegex(@"^(?<who>\w+) appeals (?<decision>[a-z0-9-]+)$")]
    private static partial Regex Appeals();

    [GeneratedRegex(@"^(?<who>\w+) explains appeal (?<appeal>\d+)$")]
    private static partial Regex ExplainsAppeal();

    [GeneratedRegex(@"^(?<who>\w+) at (?<path>claims/[a-z0-9/-]+)$")]
    private static partial Regex OwnPage();

    [GeneratedRegex(@"^bank returns (?<batch>\d{4}-\d\d-\d\d) (?<code>R\d\d)$")]
    private static partial Regex Bank();

    [GeneratedRegex(@"^(?<who>\w+) changes the account( again)?$")]
    private static partial Regex ChangesAccount();

    [GeneratedRegex(@"^(?<who>[a-z-]+) decides by mail( again)?$")]
    private static partial Regex Decides();

    [GeneratedRegex(@"^(?<who>[a-z-]+) works on (?<claimant>\w+): (?<path>[a-z0-9/-]+)$")]
    private static partial Regex WorksOn();

    [GeneratedRegex(@"^(?<who>[a-z-]+) collects debt (?<debt>\d+) of (?<claimant>\w+): (?<path>[a-z-]+)$")]
    private static partial Regex Collects();

    [GeneratedRegex(@"^(?<who>[a-z-]+) at (?<path>staff/[a-z0-9/-]+)$")]
    private static partial Regex AtPage();
}
