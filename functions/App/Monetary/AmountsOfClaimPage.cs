using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Monetary;

/// <summary>A claim's amounts as they stand and as the wages now on record make them, side by side; a named person confirms them, with a reason.</summary>
public sealed class AmountsOfClaimPage(
    StaffDoor door, ClaimDoor claims, Redetermining redetermining, AmountsWaiting waiting, SealedRows rows, FormPosts posts)
{
    private const string Keys = "monetary.again";

    /// <summary>Why a person may make it again here; the others need facts that are decided elsewhere.</summary>
    private static readonly RedeterminationGround[] Grounds =
        [RedeterminationGround.EmployerCorrection, RedeterminationGround.ActualHours, RedeterminationGround.Reconsideration];

    [Function("StaffAmounts")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/claims/{claimId}/amounts")] HttpRequest request,
        string claimId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (at, refusal) = await claims.AdmitAsync(request, StaffAct.Redetermine, claimId, cancellation: cancellation);
        if (at is null)
            return refusal!;
        var (member, claim, _) = at;
        if (!HttpMethods.IsPost(request.Method))
            return await ShowAsync(request, member, claim, Form.Blank(Keys), false, cancellation);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields.Only(["ground", "reason", "read", "digest"]), Keys);
        var ground = check.Choice<RedeterminationGround>("ground");
        var reason = check.Words("reason", 4000);
        if (!check.Ticked("read"))
            check.Fail("read", "missing");
        if (posted.Stale || !check.Ok || !Grounds.Contains(ground!.Value))
            return await ShowAsync(request, member, claim, check.Form, posted.Stale, cancellation);
        var proposed = await redetermining.LookAsync(claimId, ground.Value, cancellation);
        if (proposed is not { Differs: true, Law.Made: true } || DigestOf(proposed) != check.Typed("digest"))
        {
            check.Fail("reason", "changed");
            return await ShowAsync(request, member, claim, check.Form, false, cancellation);
        }

        await rows.SaveAsync("redeterminations", claimId, DigestOf(proposed), new Stated(member.Id, reason!), cancellation: cancellation);
        await redetermining.MakeAsync(proposed, ground.Value, member.Id, client, cancellation);
        await waiting.RemoveAsync(claimId, cancellation);
        return new SeeOther(CaseAddress.Of(claimId) + "/amounts");
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffMember member, ClaimState claim, Form form, bool stale, CancellationToken cancellation)
    {
        var (language, proposed) = (Languages.Of(request), await redetermining.LookAsync(claim.ClaimId, RedeterminationGround.EmployerCorrection, cancellation));
        return door.Show(request, member, new("Monetary/amounts.form", "monetary.again.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["stale"] = stale,
                ["step"] = claim.Confirmation,
                ["back"] = CaseAddress.Of(claim.ClaimId),
                ["proposed"] = proposed is { Differs: true } ? proposed : null,
                ["before"] = claim.Determination,
                ["may"] = proposed is { Differs: true, Law.Made: true },
                ["digest"] = proposed is null ? "" : DigestOf(proposed),
                ["reasons"] = proposed is null ? null : Explanation.Of(proposed.Law, language).Reasons,
                ["grounds"] = string.Join(' ', Grounds.Select(ground => char.ToLowerInvariant($"{ground}"[0]) + $"{ground}"[1..])),
                ["weeks"] = proposed?.Weeks.Select(week => new { week.Week, week.Before, Now = week.Decision.Payable }).ToList(),
            },
        });
    }

    /// <summary>What was shown: figures only.</summary>
    private static string DigestOf(ProposedAmounts proposed) => string.Create(
        CultureInfo.InvariantCulture,
        $"{proposed.Claim.Rounds.Count + 2}-{proposed.After.WeeklyBenefitAmount:F0}-{proposed.After.MaximumBenefitsPayable:F0}-{proposed.Weeks.Sum(week => week.Decision.Payable):F0}");

    /// <summary>Why, in the member's words.</summary>
    private sealed record Stated(string StaffId, string Reason);
}
