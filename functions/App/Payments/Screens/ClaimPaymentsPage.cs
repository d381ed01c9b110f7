using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments.Changes;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Payments.Screens;

/// <summary>How one claim is paid, for staff: stop and release its payments, decide on a change of account that waits, send again by check what came back.</summary>
public sealed class ClaimPaymentsPage(
    StaffDoor door, ClaimDoor claims, PayWays ways, Freezes freezes, PayNotes notes, FormPosts posts)
{
    private const string Keys = "payments.claim";

    [Function("StaffClaimPayments")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/claims/{claimId}/payments")] HttpRequest request,
        string claimId,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var post = HttpMethods.IsPost(request.Method);
        var (at, refusal) = await claims.AdmitAsync(request, post ? StaffAct.SettlePayments : StaffAct.SeePayments, claimId, cancellation: cancellation);
        if (at is null)
            return refusal!;
        var (member, claim, person) = at;
        if (!post)
            return await ShowAsync(request, member, claim, person, Form.Blank(Keys), false, cancellation);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields, Keys);
        var words = check.Words("words", 1000);
        if (check.Typed("act").Length == 0)
            check.Fail("act", "choose");
        if (!posted.Stale && words is not null && await DoAsync(check, claim, words, member, cancellation) && check.Ok)
            return new SeeOther($"/staff/claims/{claimId}/payments");
        return await ShowAsync(request, member, claim, person, check.Form, posted.Stale, cancellation);
    }

    /// <summary>True when it was done; false with a sentence on the form.</summary>
    private async Task<bool> DoAsync(Check check, ClaimState claim, string words, StaffMember member, CancellationToken cancellation)
    {
        var act = check.Typed("act");
        if (!ActsOf(claim.Paying, member).Contains(act))
        {
            check.Fail("act", act.Length == 0 ? "choose" : "overtaken");
            return false;
        }

        var done = act switch
        {
            "freeze" => check.Choice<FreezeReason>("why") is { } why && await freezes.FreezeAsync(claim.ClaimId, why, words, member.Id, cancellation),
            "free" => await freezes.FreeAsync(claim.ClaimId, words, member.Id, cancellation),
            "check" => await PayByCheckAsync(claim, words, member, cancellation),
            _ => check.Typed("number") == claim.Paying.Waiting!.Number.ToString(CultureInfo.InvariantCulture)
                && await ways.SettleAsync(claim.ClaimId, claim.Paying.Waiting.Number, act == "release", words, member.Id, cancellation),
        };
        if (!done && check.Ok)
            check.Fail("act", "overtaken");
        return done;
    }

    private async Task<bool> PayByCheckAsync(ClaimState claim, string words, StaffMember member, CancellationToken cancellation)
    {
        await notes.KeepAsync(claim.ClaimId, PayWays.KeyOf(claim.Paying.Changes.Count + 1), words, cancellation);
        await ways.AskAsync(claim.ClaimId, new(PaymentMethod.Check, null), member.Id, cancellation);
        return true;
    }

    /// <summary>What the member may do now, in the order of the page.</summary>
    private static List<string> ActsOf(PayState paying, StaffMember member)
    {
        if (!member.May(StaffAct.SettlePayments))
            return [];
        List<string> acts = paying.Waiting is { } change && change.By != member.Id ? ["release", "refuse"] : [];
        if (paying.Waiting is null && (paying.CameBack.Count > 0 || paying.Unusable))
            acts.Add("check");
        acts.Add(paying.Frozen is null ? "freeze" : "free");
        return acts;
    }

    private async Task<IActionResult> ShowAsync(
        HttpRequest request, StaffMember member, ClaimState claim, Application person, Form form, bool stale, CancellationToken cancellation)
    {
        var (language, paying) = (Languages.Of(request), claim.Paying);
        var wanted = paying.Waiting is { } change ? await ways.FindAsync(claim.ClaimId, change.Number, cancellation) : null;
        var acts = ActsOf(paying, member);
        return door.Show(request, member, new("Payments/Screens/claim", Keys + ".title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["stale"] = stale,
                ["number"] = claim.Confirmation,
                ["way"] = WordsOf(person.PaymentMethod, person.Account, language),
                ["unusable"] = paying.Unusable,
                ["frozen"] = paying.Frozen is { } why ? Texts.Of($"{Keys}.why.{Camel(why)}").In(language) : null,
                ["frozenWords"] = paying.Frozen is null ? null : await notes.FindAsync(claim.ClaimId, FormattableString.Invariant($"payments-frozen-{paying.Freezes}"), cancellation),
                ["back"] = $"/staff/claims/{claim.ClaimId}",
                ["support"] = member.May(StaffAct.EnterSupport) ? $"/staff/claims/{claim.ClaimId}/support" : null,
                ["came"] = paying.CameBack.Select(back => new { back.Week, Amount = back.Cents / 100m, back.Code, Reason = Bank.ReturnCodes.Of(back.Code).In(language) }).ToList(),
                ["waiting"] = wanted is null ? null : new
                {
                    paying.Waiting!.Number, paying.Waiting.Asked, Way = WordsOf(wanted.Method, wanted.Account, language),
                    Watches = paying.Waiting.Held.Select(watch => Texts.Of($"payments.watch.{watch}").In(language)).ToList(),
                },
                ["own"] = paying.Waiting?.By == member.Id,
                ["acts"] = string.Join(' ', acts),
                ["freeze"] = acts.Contains("freeze"),
            },
        });
    }

    /// <summary>As <c>Direct deposit, checking, ending in 5678</c>: never the number.</summary>
    internal static string WordsOf(PaymentMethod method, BankAccount? account, string language) => method == PaymentMethod.DirectDeposit && account is not null
        ? Texts.Of(account.Savings ? "payments.way.savings" : "payments.way.checking", ("end", account.Number[^Math.Min(4, account.Number.Length)..])).In(language)
        : Texts.Of($"payments.way.{method}").In(language);

    private static string Camel(FreezeReason reason) => char.ToLowerInvariant(reason.ToString()[0]) + reason.ToString()[1..];
}
