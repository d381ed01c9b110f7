using System.Globalization;
using System.Text.RegularExpressions;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Payments.Bank;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Staff;

/// <summary>A line of a docket as a person reads it.</summary>
/// <param name="Foreign">True when a part of the detail has no Spanish yet and stands in English.</param>
internal sealed record ToldLine(DateOnly On, string What, string Detail, bool Foreign, string? Cite)
{
    /// <summary>In one line of a paper: <c>March 1, 2026. Issue raised: Job search. RCW 50.20.240</c>.</summary>
    public string In(string language) => $"{Wording.Date(On, language)}. {What}{(Detail.Length == 0 ? "" : ": " + Detail)}.{(Cite is null ? "" : " " + Cite)}";
}

/// <summary>
/// A docket in words: <c>docket.fact.{name}</c> for what happened, <c>docket.part.{part}</c> for each part of its figures, where a date stands as D, money as $ and
/// a number as #, to be filled in as {1}, {2} and so on.
/// </summary>
internal static partial class DocketWords
{
    /// <summary>Facts that name members of staff, by their ids.</summary>
    private static readonly string[] Naming = ["ApprovalAsked", "IssueAssigned", "PayWaySettled", "PaymentsFreed", "PaymentsFrozen", "ProposalSigned"];

    public static IReadOnlyList<ToldLine> Tell(IEnumerable<DocketLine> docket, string language) => [.. docket.Select(line => Tell(line, language))];

    /// <summary>A fact by its name in the claim file; what a report counts at a period's end likewise.</summary>
    public static string Fact(string name, string language) => Texts.Has("docket.fact." + name) ? Texts.Of("docket.fact." + name).In(language) : Spaced(name);

    /// <summary>The figures of a line, part by part.</summary>
    /// <param name="fact">The fact's name: a part may mean something of its own there, <c>docket.part.{fact}:{part}</c>.</param>
    public static (string Words, bool Foreign) Detail(string detail, string language, string fact = "")
    {
        List<(string Words, bool Told)> parts = detail.Length == 0 ? [] : [.. detail.Split(", ").Select(part => Part(fact, part, language))];
        return (string.Join(", ", parts.Select(part => part.Words)), language != "en" && parts.Any(part => !part.Told));
    }

    private static ToldLine Tell(DocketLine line, string language)
    {
        var (words, foreign) = Detail(line.Detail, language, line.What);
        return new(line.On, Fact(line.What, language), words, foreign, line.Cite);
    }

    private static (string Words, bool Told) Part(string fact, string part, string language)
    {
        if (IssueCatalogue.All.Any(kind => kind.Code == part))
            return (IssueWords.NameOf(part).In(language), true);
        if (Naming.Contains(fact) && Member().Match(part) is { Success: true } member)
            return member.Groups["to"].Success ? (Texts.Of("docket.to", ("who", member.Groups["id"].Value)).In(language), true) : (part, true);
        if (ReturnCode().IsMatch(part))
            return ($"{part}, {ReturnCodes.Of(part).In(language)}", true);
        if (SentBack().Match(part) is { Success: true } back)
            return (Texts.Of("docket.part.sent-back", ("1", back.Groups["debt"].Value)).In(language), true);
        List<(string, object?)> values = [];
        var shape = Value().Replace(part, value =>
        {
            values.Add(((values.Count + 1).ToString(CultureInfo.InvariantCulture), Read(value.Value)));
            return value.Value[0] == '$' ? "$" : value.Length == "2026-03-01".Length && value.Value.Contains('-', StringComparison.Ordinal) ? "D" : "#";
        });
        if (shape is "$" or "D" or "#")
            return (Texts.Spell(values[0].Item2, language), true);
        var key = Texts.Has($"docket.part.{fact}:{shape}") ? $"docket.part.{fact}:{shape}" : "docket.part." + shape;
        return Texts.Has(key) ? (Texts.Of(key, [.. values]).In(language), true) : (Spaced(part), false);
    }

    /// <summary>A date is written as the reader's language has it; anything else stays as it is.</summary>
    private static object Read(string value)
        => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : value;

    /// <summary><c>WeekDecided</c> as <c>Week decided</c>; a part that is no name as it is.</summary>
    private static string Spaced(string name) => !Name().IsMatch(name) ? name
        : string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

    [GeneratedRegex(@"\d{4}-\d\d-\d\d|\$[\d,]+(?:\.\d\d)?|\d+")]
    private static partial Regex Value();

    [GeneratedRegex("^(?<to>to )?(?<id>[a-z]+(?:-[a-z]+)+)$")]
    private static partial Regex Member();

    [GeneratedRegex(@"^[RC]\d\d$")]
    private static partial Regex ReturnCode();

    /// <summary>The letter's name ends in the payment's own number, whatever that is.</summary>
    [GeneratedRegex(@"^overpayment-(?<debt>\d+)-sent-back-.+$")]
    private static partial Regex SentBack();

    [GeneratedRegex("^[A-Z][a-z]+(?:[A-Z][a-z]+)+$")]
    private static partial Regex Name();
}
