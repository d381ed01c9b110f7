using System.Text.Json;
using System.Text.Json.Nodes;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Overpayments.Waivers;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>
/// Whether an overpayment need not be repaid: RCW 50.20.190(2). The household's finances are the claimant's word; fault, hardship and equity are found
/// by staff, and no more is waived than is still owed.
/// </summary>
internal sealed class WaiverCase : LawCase<WaiverFacts>
{
    /// <summary>The answer of staff that waives a part only: dollars and cents.</summary>
    public const string Part = "waived-dollars";

    private const string Household = nameof(WaiverFacts.Household);

    private static readonly string[] OfClaimant =
    [
        $"{Household}.Size", $"{Household}.ChangeExpected",
        .. from month in (string[])["Previous", "Current", "Following"]
           from amount in (string[])["Income", "OthersIncome", "Expenses", "LiquidAssets"]
           select $"{Household}.{month}.{amount}",
    ];

    protected override void Fill(JsonObject facts, IssueRecord record, Gathered gathered, DateOnly today)
    {
        gathered.KeepOfStaff(facts, OfClaimant);
        WaiverFile.Fill(record, today, (path, value) => Set(facts, path, value), (path, value) => Default(facts, path, value));
        Set(facts, nameof(WaiverFacts.Factors), Factors(record));
        // A level without its source is none (WAC 192-220-030(2)).
        if (facts["household"] is JsonObject household && string.IsNullOrWhiteSpace((household["lowerLivingStandardSource"] as JsonValue)?.GetValue<string>()))
            household.Remove("lowerLivingStandard");
    }

    protected override Verdict Decide(WaiverFacts facts, IssueRecord record)
    {
        var decision = WaiverDecision.For(facts);
        var owed = Math.Max(0, record.Overpayment!.Principal);
        return decision.Waived switch
        {
            null => new(decision, null, null, Decided.Open),
            false => Found(decision, 0, owed),
            true => Found(decision, Math.Min((long)(decision.Amount * 100), Math.Min(owed, PartOf(record) ?? owed)), owed),
        };
    }

    /// <summary>The facts as they stand, for the page of whoever decides; null when they cannot be.</summary>
    internal static Household? HouseholdOf(IssueRecord record, DateOnly today)
    {
        try
        {
            var facts = Gathered.Of(record, typeof(WaiverFacts)).Json;
            new WaiverCase().Fill(facts, record, Gathered.Of(record, typeof(WaiverFacts)), today);
            return facts.Deserialize<WaiverFacts>(FactPaths.Json)?.Household;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static Verdict Found(WaiverDecision decision, long waived, long owed)
    {
        var (some, all, left) = (Dates.Money(waived / 100m), Dates.Money(owed / 100m), Dates.Money((owed - waived) / 100m));
        var debt = new DebtFound { Waived = waived, Owed = owed };
        return waived == owed && owed > 0
            ? new(decision, IssueResult.Allow, null, new($"You do not have to pay back the {all} that you owe.", $"Usted no tiene que devolver los {all} que debe.")) { Debt = debt }
            : new(decision, new(false, null, null), null, waived > 0
                ? new($"You do not have to pay back {some} of the {all} that you owe. You still owe {left}.", $"De los {all} que debe, no tiene que devolver {some}. Todavía debe {left}.")
                : new($"We do not waive what you owe. You still owe {all}.", $"No le exoneramos lo que debe. Todavía debe {all}."))
            { Debt = debt };
    }

    /// <summary>Cents; null when no member of staff found that only a part is waived.</summary>
    private static long? PartOf(IssueRecord record) => OfStaff(record, Part) is { ValueKind: JsonValueKind.Number } part ? (long)(part.GetDecimal() * 100) : null;

    private static WaiverFactor[] Factors(IssueRecord record)
        => [.. Enum.GetValues<WaiverFactor>().Where(factor => OfStaff(record, WaiverKinds.FactorOf(factor)) is { ValueKind: JsonValueKind.True })];

    /// <summary>What a member of staff answered last.</summary>
    private static JsonElement? OfStaff(IssueRecord record, string fact)
        => record.Of(Party.Staff).SelectMany(said => said.Content.Answers).LastOrDefault(answer => answer.Fact == fact)?.Value;
}
