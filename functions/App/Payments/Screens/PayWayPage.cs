using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments.Changes;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Payments.Screens;

/// <summary>The claimant changes how benefits are paid. The session alone does not do it: the last four digits of the number are asked for again.</summary>
public sealed class PayWayPage(ClaimantSession session, ClaimFile file, PersonalFile people, PayWays ways, Tries tries, FormPosts posts, Pages pages)
{
    private const string Keys = "payments.change";
    private const string LastFour = "lastfour";

    [Function("ClaimPayment")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/payment")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.ClaimIdOf(request) is not { } claimId)
            return pages.NoSession(request);
        if (await file.StateAsync(claimId, cancellation) is not { } claim || await people.LoadAsync(claimId, cancellation) is not { } person)
            return pages.NotFound(request);
        if (!HttpMethods.IsPost(request.Method))
            return Show(request, claim, person, Form.Blank(Keys), false);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields, Keys);
        var method = check.Choice<PaymentMethod>("method");
        var account = method == PaymentMethod.DirectDeposit ? Filing.Payment.AccountOf(check) : null;
        if (check.Typed("lastFour") is not { Length: 4 } typed || !typed.All(char.IsAsciiDigit))
            check.Fail("lastFour", "four");
        if (claim.Paying.Waiting is not null)
            check.Fail("method", "waiting");
        if (check.Ok && !posted.Stale && await IsClaimantAsync(request, check, person, claimId, cancellation))
        {
            var held = await ways.AskAsync(claimId, new(method!.Value, account), "claimant", cancellation);
            return new SeeOther(held.Count > 0 ? "/claims/payment?done=held" : "/claims/payment?done=changed");
        }

        return Show(request, claim, person, check.Form, posted.Stale);
    }

    private async Task<bool> IsClaimantAsync(HttpRequest request, Check check, Application person, string claimId, CancellationToken cancellation)
    {
        if (await tries.CountAsync(claimId, LastFour, cancellation) is { } again)
            check.Fail("lastFour", Texts.Of("web.link.tooMany", ("hour", Wording.Hour(again, Languages.Of(request)))));
        else if (check.Typed("lastFour") != person.Ssn[^4..])
            check.Fail("lastFour", "wrong");
        else
            await tries.ForgetAsync(claimId, LastFour, cancellation);
        return check.Ok;
    }

    private IActionResult Show(HttpRequest request, ClaimState claim, Application person, Form form, bool stale) => pages.Show(request, new("Payments/Screens/change.form", Keys + ".title")
    {
        // Secrets are typed anew.
        Form = form with { Typed = form.Typed.Only(["method", "routing", "kind"]) },
        Status = Statuses.Of(form, stale),
        Model =
        {
            ["stale"] = stale,
            ["back"] = "/claims/status",
            ["now"] = ClaimPaymentsPage.WordsOf(person.PaymentMethod, person.Account, Languages.Of(request)),
            ["unusable"] = claim.Paying.Unusable || claim.Paying.CameBack.Count > 0,
            ["done"] = request.Query["done"] == "changed" && claim.Paying.Waiting is null,
            ["waiting"] = claim.Paying.Waiting is not null,
        },
    });
}
