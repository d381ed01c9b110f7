using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Overpayments.Crossmatch;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>Weeks that are decided again for one reason.</summary>
/// <param name="Number">From 2: the first decisions are round 1.</param>
/// <param name="Weeks">Those that were decided when it came up, from the first that it may change; oldest first, empty when none was.</param>
/// <param name="Over">True when the claimant was mailed what became of them.</param>
public sealed record RoundState(int Number, RedecidedBecause Because, IReadOnlyList<DateOnly> Weeks, bool Over = false)
{
    /// <summary>The mail that ends it.</summary>
    internal static string MailOf(int round) => $"redecided-{round}";
}

/// <summary>The fold of facts by which weeks are decided again.</summary>
internal static class RoundFold
{
    public static ClaimState Apply(ClaimState claim, RedecidingFact fact, Entry entry) => fact switch
    {
        WeekCorrected f => claim.With(f.Week, week => week with { Answers = f.Answers }).Begin(f.Round, RedecidedBecause.Correction, [f.Week]),
        EarningsFound f => f.Weeks.Aggregate(claim, (state, one) => state.With(one.Week, week => week with { Answers = one.On(week.Answers) }))
            .Begin(f.Round, f.Because, [.. f.Weeks.Select(one => one.Week)]),
        MonetaryRedetermined f => (claim with { Determination = f.Determination, DeterminedOn = entry.AgencyDate, Referred = false })
            .Begin(f.Round, RedecidedBecause.Amounts, [.. claim.Weeks.Select(week => week.Week)]),
        WeekRedecided f => With(claim, f, entry.AgencyDate),
        _ => claim,
    };

    /// <summary>The mail of a round is its end.</summary>
    public static ClaimState Mailed(ClaimState claim, MailSent mail)
        => claim with { Rounds = [.. claim.Rounds.Select(round => mail.Kind == RoundState.MailOf(round.Number) ? round with { Over = true } : round)] };

    /// <summary>The number of the next round.</summary>
    public static int Next(ClaimState claim) => claim.Rounds.Count + 2;

    /// <summary>The claim as it was before those weeks were decided: they are decided anew in their order, and none stands in another's way.</summary>
    public static ClaimState Undecided(this ClaimState claim, IEnumerable<DateOnly> weeks)
        => weeks.Aggregate(claim, (state, sunday) => state.With(sunday, week => week with { Decided = null, Kept = 0 }));

    /// <summary>A round without weeks is over at once, unless there are new amounts to be told of.</summary>
    private static ClaimState Begin(this ClaimState claim, int round, RedecidedBecause because, IReadOnlyList<DateOnly> changed)
    {
        var decided = claim.Weeks.Where(week => week.Decided is not null).Select(week => week.Week).ToList();
        var from = decided.FirstOrDefault(changed.Contains, DateOnly.MaxValue);
        List<DateOnly> weeks = [.. decided.Where(week => week >= from)];
        return claim with { Rounds = [.. claim.Rounds, new(round, because, weeks, weeks.Count == 0 && because != RedecidedBecause.Amounts)] };
    }

    /// <summary>The new decision in place of the one before, in its place among the claim's.</summary>
    public static ClaimState With(ClaimState claim, WeekRedecided f, DateOnly on) => claim.With(f.Week, week => week with
    {
        Decided = week.Decided! with { Outcome = f.Decision.Outcome, Deduction = f.Decision.Deduction, Payable = f.Decision.Payable, On = on, Support = week.Decided.Support + f.Support, Tax = week.Decided.Tax + f.Tax },
        Entitled = week.Entitled + f.Raised,
        Kept = f.Kept,
        PaymentsMade = week.PaymentsMade + (f.Payment is null ? 0 : 1),
    });

    /// <summary>Which payment of its week a kind names: 1 for <see cref="Payable.First"/>.</summary>
    public static int NumberOf(string kind)
        => int.TryParse(kind.AsSpan(kind.LastIndexOf('-') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
}
