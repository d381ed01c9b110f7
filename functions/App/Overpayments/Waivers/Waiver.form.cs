using System.Text.Json;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Overpayments.Waivers;

/// <summary>The household's finances of three months, and what else speaks for a waiver (WAC 192-220-080(3), 192-220-030(3)).</summary>
internal static class WaiverForm
{
    public const string Keys = "waivers.form";

    private const decimal Most = 1_000_000;

    private const int LargestHousehold = 30;

    private const int MostWords = 4000;

    /// <summary>What the claimant can tick; a person judges whether it speaks for a waiver.</summary>
    public static readonly IReadOnlyList<string> Reasons = ["health", "education", "noWork", "laterPay", "dependents", "agencyError", "otherBenefits", "otherHardship"];

    private static readonly string[] Months = ["previous", "current", "following"];

    private static readonly string[] Amounts = ["Income", "OthersIncome", "Expenses", "LiquidAssets"];

    public static readonly IReadOnlyList<string> Names =
        ["size", "change", "why", "news", "true", .. Months.SelectMany(month => Amounts.Select(amount => month + amount)), .. Reasons];

    /// <summary>What was told; null with the errors in the check.</summary>
    /// <param name="again">True when a request was decided before: then it is asked what is new.</param>
    public static StatementContent? From(Check check, bool again)
    {
        List<Answer> answers = [];
        if (check.Whole("size", 1, LargestHousehold) is { } size)
            answers.Add(Of("Household.Size", "size", size));
        foreach (var month in Months)
            foreach (var amount in Amounts)
                if (check.Money(month + amount, Most) is { } dollars)
                    answers.Add(Of($"Household.{char.ToUpperInvariant(month[0])}{month[1..]}.{amount}", month + amount, dollars) with { Said = new(Dates.Money(dollars), Dates.Money(dollars)) });
        if (check.Yes("change") is { } change)
            answers.Add(Of("Household.ChangeExpected", "change", change));
        answers.AddRange(Reasons.Where(check.Ticked).Select(reason => Of("speaks-" + reason, reason, true)));
        if (again && check.Words("news", MostWords) is { } news)
            answers.Add(Of("news", "news", news));
        var why = check.Words("why", MostWords, required: false);
        if (!check.Ticked("true"))
            check.Fail("true", "missing");
        return check.Ok ? new() { By = Party.Claimant, Answers = answers, Words = why } : null;
    }

    private static Answer Of<T>(string fact, string field, T value) => new(fact, Texts.Of($"{Keys}.{field}"), JsonSerializer.SerializeToElement(value));
}
