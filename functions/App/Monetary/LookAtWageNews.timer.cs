using BenefitsFlow.App.Employers;
using BenefitsFlow.App.Overpayments.Crossmatch;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Monetary;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.App.Monetary;

/// <summary>
/// Once a night, the claims of people whose wages were reported: amounts that rise are determined again, amounts that would fall wait for a person, and the
/// quarter is compared with the weeks that were certified. No other claim is touched.
/// </summary>
public sealed class LookAtWageNews(
    WageNews news, ClaimantIndex claimants, Redetermining amounts, AmountsWaiting waiting, WageCrossmatch crossmatch, ILogger<LookAtWageNews> log)
{
    /// <summary>10:00 UTC: before the sweep, and before the agency opens.</summary>
    [Function(nameof(LookAtWageNews))]
    public async Task Run([TimerTrigger("0 0 10 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        await foreach (var reported in news.ReadAsync(cancellation))
        {
            foreach (var claimId in await claimants.ClaimsOfHashAsync(reported.Person, cancellation))
            {
                await AmountsAsync(claimId, client, cancellation);
                await crossmatch.CompareAsync(claimId, reported.Quarter, client, cancellation);
            }

            await news.TakeOffAsync(reported, cancellation);
        }
    }

    private async Task AmountsAsync(string claimId, DurableTaskClient client, CancellationToken cancellation)
    {
        if (await amounts.LookAsync(claimId, RedeterminationGround.EmployerCorrection, cancellation) is not { Differs: true } proposed)
            return;
        if (proposed.GoesByItself)
        {
            await amounts.MakeAsync(proposed, RedeterminationGround.EmployerCorrection, "agency", client, cancellation);
            return;
        }

        log.LogInformation("The amounts of claim {Claim} would change on the wages now on record; a person looks.", claimId);
        await waiting.PutAsync(claimId, proposed.Claim.Confirmation, cancellation);
    }
}
