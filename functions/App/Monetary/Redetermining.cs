using BenefitsFlow.App.Employers;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly.Redeciding;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.App.Monetary;

/// <summary>A monetary determination that would be made again.</summary>
/// <param name="Law">In time or not, and what follows for the weeks (RCW 50.20.160(1)).</param>
/// <param name="Weeks">What the weeks so far would change to; empty when it may not be made.</param>
public sealed record ProposedAmounts(ClaimState Claim, MonetaryDetermination After, MonetaryRedetermination Law, IReadOnlyList<WeekRedecided> Weeks)
{
    /// <summary>True when the amounts on the wages now on record are others.</summary>
    public bool Differs => (After.Eligible, After.WeeklyBenefitAmount, After.MaximumBenefitsPayable)
        != (Claim.Determination!.Eligible, Claim.Determination.WeeklyBenefitAmount, Claim.Determination.MaximumBenefitsPayable);

    /// <summary>True when anything becomes less by it: then a named person has to confirm it.</summary>
    public bool Adverse => After.WeeklyBenefitAmount < Claim.Determination!.WeeklyBenefitAmount
        || After.MaximumBenefitsPayable < Claim.Determination.MaximumBenefitsPayable
        || Weeks.Any(week => week.Decision.Payable < week.Before);

    /// <summary>True when nobody has to look at it: in time, more for the claimant in every way, on a claim that has its benefit year.</summary>
    public bool GoesByItself => Differs && Law.Made && !Adverse && Claim.Determination!.Eligible;
}

/// <summary>Makes a claim's monetary determination again, from the wages now on record.</summary>
public sealed class Redetermining(ClaimFile file, PersonalFile people, WageRecords wages, TimeProvider clock)
{
    /// <summary>What it would come to; null when the claim has no determination, or the law of its day is not on record.</summary>
    public async Task<ProposedAmounts?> LookAsync(string claimId, RedeterminationGround ground, CancellationToken cancellation = default)
    {
        if (await file.StateAsync(claimId, cancellation) is not { Determination: { } before } claim || await people.LoadAsync(claimId, cancellation) is not { } person)
            return null;
        var filed = Quarter.Of(claim.EffectiveSunday);
        var found = await wages.OfAsync(person.Ssn, filed.Plus(-5), filed.Plus(-1), cancellation);
        try
        {
            var after = MonetaryDetermination.For((before.Facts ?? new() { Applied = claim.Applied, Wages = [] }) with { Wages = found });
            return after.Open ? null : Propose(claim, after, ground, AgencyCalendar.DateOf(clock.GetUtcNow()));
        }
        catch (NoParameter)
        {
            return null;
        }
    }

    /// <summary>Enters it, once a round; the weeks follow. Nothing is entered when what was looked at is no longer what would come out.</summary>
    /// <param name="by">Who makes it: <c>agency</c> only for what goes by itself, else a member of staff's id.</param>
    /// <exception cref="InvalidOperationException">When it is too late, or nobody has confirmed what somebody has to.</exception>
    public async Task MakeAsync(ProposedAmounts proposed, RedeterminationGround ground, string by, DurableTaskClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        var (claim, before) = (proposed.Claim, proposed.Claim.Determination!);
        if (!proposed.Law.Made || (by == "agency" && !proposed.GoesByItself))
            throw new InvalidOperationException($"The amounts of claim {claim.ClaimId} cannot be determined again without a person, or it is too late.");
        var round = RoundFold.Next(claim);
        await file.AppendAsync(
            claim.ClaimId,
            KeyOf(round),
            state => RoundFold.Next(state!) == round
                ? new MonetaryRedetermined(round, proposed.After, ground, before.WeeklyBenefitAmount, before.MaximumBenefitsPayable)
                : throw new InvalidOperationException($"Another reason came between on claim {claim.ClaimId}. Look again."),
            by,
            cancellation: cancellation);
        await RoundStart.StartAsync(client, file, claim.ClaimId, cancellation);
    }

    /// <summary>Under which a round's determination stands.</summary>
    internal static string KeyOf(int round) => $"monetary-{round}";

    /// <summary>The law on it: its time limit, and what is owed and left.</summary>
    internal static ProposedAmounts Propose(ClaimState claim, MonetaryDetermination after, RedeterminationGround ground, DateOnly today)
    {
        var decided = claim.Weeks.Where(week => week.Decided is not null).ToList();
        var round = new RoundState(RoundFold.Next(claim), RedecidedBecause.Amounts, [.. decided.Select(week => week.Week)]);
        var weeks = Redecision.Preview(claim with { Determination = after }, round);
        var law = MonetaryRedetermination.For(new RedeterminationFacts
        {
            Before = claim.Determination!,
            After = after,
            Ground = ground,
            Mailed = claim.DeterminedOn!.Value,
            Asked = today,
            Weeks =
            [
                .. decided.Select(week => new WeekPaid(
                    new(week.Week), week.Entitled, weeks.FirstOrDefault(made => made.Week == week.Week)?.Decision.Payable ?? week.Decided!.Payable)),
            ],
        });
        return new(claim, after, law, law.Made ? weeks : []);
    }
}
