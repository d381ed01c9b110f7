using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>A round as it stands in the claim file.</summary>
/// <param name="Weeks">Those that were changed, in their order, each with the agency's day.</param>
internal sealed record RoundOnFile(ClaimState Claim, RoundState Round, IReadOnlyList<(WeekRedecided Made, DateOnly On)> Weeks)
{
    /// <exception cref="InvalidOperationException">When the claim has no such round.</exception>
    public static async Task<RoundOnFile> LoadAsync(ClaimFile file, ClaimRound input, CancellationToken cancellation)
    {
        var claim = await file.StateAsync(input.ClaimId, cancellation);
        if (claim?.Rounds.FirstOrDefault(round => round.Number == input.Round) is not { } round)
            throw new InvalidOperationException($"Claim {input.ClaimId} has no round {input.Round}.");
        var made = new List<(WeekRedecided, DateOnly)>();
        foreach (var sunday in round.Weeks)
        {
            if (await file.FindAsync(input.ClaimId, KeyOf(sunday, round.Number), cancellation) is { Fact: WeekRedecided week, AgencyDate: var on })
                made.Add((week, on));
        }

        return new(claim, round, made);
    }

    /// <summary>Under which a week's decision of a round stands.</summary>
    public static string KeyOf(DateOnly sunday, int round) => $"week-{sunday:yyyy-MM-dd}-decided-{round}";
}
