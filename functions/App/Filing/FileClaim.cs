using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Filing;

/// <summary>A claim that was filed.</summary>
/// <param name="Confirmation">As <c>BF-7K2M-9QXA</c>.</param>
/// <param name="FiledBefore">True when this person had a claim already: the page then says no more than that.</param>
public sealed record FiledClaim(string ClaimId, string Confirmation, bool FiledBefore);

/// <summary>Takes in an application: kept sealed, entered in the claim file, and <c>claim-{id}</c> started. Filing twice gives the same claim.</summary>
public sealed class FileClaim(ClaimFile file, PersonalFile people, ClaimantIndex claimants, ClaimMail mail, Staff.ClaimNumbers numbers, Payments.AccountIndex accounts, TimeProvider clock)
{
    /// <param name="draftId">The form's draft: the same draft sent again is the same filing.</param>
    public async Task<FiledClaim> FileAsync(string draftId, Application application, DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(application);
        var applied = AgencyCalendar.DateOf(clock.GetUtcNow());
        var (claimId, existing) = await claimants.ClaimForAsync(application.Ssn, draftId, Week.Of(applied).Sunday, cancellation);
        var filed = new FiledClaim(claimId, Confirmation.Of(claimId), existing);
        if (existing)
        {
            await mail.SendAsync(claimId, $"filed-again-{applied:yyyy-MM-dd}", null, _ => FiledAgain, cancellation);
            return filed;
        }

        // In this order a break anywhere is mended by sending the form again, or by the sweep.
        await people.SaveAsync(claimId, application, cancellation);
        if (application.Account is { } account)
            await accounts.EnterAsync(claimId, account, cancellation);
        await numbers.KeepAsync(claimId, cancellation);
        var issues = ApplicationIssues.Of(application, applied);
        foreach (var issue in issues)
            await file.AppendAsync(claimId, ApplicationIssues.KeyOf(issue, issues), issue, "agency", cancellation);
        await file.AppendAsync(claimId, "filed", Fact(application, filed.Confirmation, applied), "claimant", cancellation);
        await StartAsync(client, claimId, cancellation);
        return filed;
    }

    /// <summary>Starts the claim's orchestration; started before, it is left alone.</summary>
    internal static async Task StartAsync(DurableTaskClient client, string claimId, CancellationToken cancellation)
    {
        var instance = ClaimOrchestration.InstanceOf(claimId);
        if (await Starts.IsDueAsync(client, instance, cancellation))
            await client.ScheduleNewOrchestrationInstanceAsync(
                ClaimOrchestration.Name,
                new ClaimProgress(claimId, null, ClaimOrchestration.Code),
                new StartOrchestrationOptions(instance),
                cancellation);
    }

    private static ClaimFiled Fact(Application application, string confirmation, DateOnly applied) => new(
        confirmation,
        applied,
        Week.Of(applied).Sunday,
        application.Language,
        application.HoursAvailable,
        application.UnionReferral,
        application.WithholdIncomeTax);

    private static readonly ClaimMailText FiledAgain = new(
        new("You already have a claim", "Usted ya tiene una solicitud"),
        [
            new(
                "Somebody, probably you, sent a new application with your Social Security number. You have a claim already, so nothing was changed.",
                "Alguien, probablemente usted, envió otra solicitud con su número de Seguro Social. Usted ya tiene una solicitud, así que nada cambió."),
            new(
                "If it was not you, tell us at once: somebody may be using your number.",
                "Si no fue usted, avísenos de inmediato: alguien puede estar usando su número."),
        ],
        "claims/status",
        new("See where your claim stands", "Vea el estado de su solicitud"),
        TimeSpan.FromDays(60));
}
