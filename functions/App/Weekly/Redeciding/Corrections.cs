using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>Takes a correction of a certified week, before or after it was decided. What was certified first stays on record.</summary>
public sealed class Corrections(ClaimFile file, SealedRows rows, TimeProvider clock)
{
    private const string Table = "corrections";

    /// <summary>Enters it once under the key, its reason sealed, and has a decided week decided again.</summary>
    /// <param name="key">Names this one filling-in of the form: 32 lower-case hex digits.</param>
    /// <param name="earned">Dollars and cents before tax.</param>
    /// <param name="hours">Zero when there was no work.</param>
    /// <param name="by"><c>claimant</c>, or a member of staff's id.</param>
    /// <returns>Why it cannot be taken; null when it is.</returns>
    public async Task<Sentence?> TakeAsync(
        string claimId, DateOnly sunday, string key, decimal earned, decimal hours, string reason, string by, DurableTaskClient client, CancellationToken cancellation = default)
    {
        var claim = await file.StateAsync(claimId, cancellation);
        if (claim?.Week(sunday) is not { CertifiedOn: not null, Answers: not null } week)
            return NotCertified;
        if (LastDay(claim, week) is { } last && AgencyCalendar.DateOf(clock.GetUtcNow()) > last)
            return TooLate(last);
        await rows.InsertAsync(Table, claimId, $"{sunday:yyyy-MM-dd}-{key}", new Reason(reason), cancellation: cancellation);
        await file.AppendAsync(
            claimId,
            $"week-{sunday:yyyy-MM-dd}-corrected-{key}",
            state => new WeekCorrected(RoundFold.Next(state!), sunday, state!.Week(sunday)!.Answers! with { Worked = earned > 0 || hours > 0, GrossEarnings = earned, HoursWorked = hours }),
            by,
            by == "claimant" ? null : "claimant",
            cancellation);
        await RoundStart.StartAsync(client, file, claimId, cancellation);
        return null;
    }

    /// <summary>The last day on which a decided week may be decided again (RCW 50.20.160(3)), inclusive; null while it is not decided.</summary>
    internal static DateOnly? LastDay(ClaimState claim, WeekState week) => week.Decided is not { } decided ? null : Redetermination.For(new()
    {
        Decision = RedeterminedDecision.Allowance,
        Ground = RedeterminationGround.OmissionOfFact,
        Sent = decided.On,
        On = decided.On,
        BenefitYearEnds = claim.Determination!.BenefitYearEnds ?? claim.EffectiveSunday.AddDays((52 * 7) - 1),
    }).Until;

    private static readonly Sentence NotCertified = new(
        "This week was not certified, so there is nothing to correct.", "Esta semana no se certificó, así que no hay nada que corregir.");

    private static Sentence TooLate(DateOnly last) => new(
        $"This week could be corrected until {Dates.Of(last).En}. Write to us if it matters that we know.",
        $"Esta semana se podía corregir hasta el {Dates.Of(last).Es}. Escríbanos si es importante que lo sepamos.");

    private sealed record Reason(string Text);
}
