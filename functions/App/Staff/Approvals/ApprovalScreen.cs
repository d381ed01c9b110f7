using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>Prints the approval page, and the page that asks to sign in.</summary>
public sealed class ApprovalScreen(Pages pages, ApprovalView view)
{
    /// <summary>The platform's own way in, which leads back here.</summary>
    internal IActionResult SignIn(HttpRequest request) => pages.Show(request, new("Staff/Approvals/approval.signin", "staff.approval.signin.title")
    {
        Status = StatusCodes.Status401Unauthorized,
        Model = { ["signin"] = "/.auth/login/aad?post_login_redirect_uri=" + Uri.EscapeDataString("/" + request.Path.Value?.TrimStart('/', '\\')) },
    });

    /// <param name="notice">Ending of the key of what is to be said first; null when nothing is.</param>
    internal async Task<IActionResult> ShowAsync(
        HttpRequest request, OpenApproval open, ApprovalCase now, StaffMember member, Form form, int status, string? notice, CancellationToken cancellation)
    {
        var language = Languages.Of(request);
        var model = await view.OfAsync(now, open, member, form.Typed, language, cancellation);
        model["staff"] = StaffDoor.Frame(member);
        model["stale"] = status == StatusCodes.Status400BadRequest;
        model["notice"] = notice is null ? null : Texts.Of("staff.approval.notice." + notice);
        model["someone"] = Texts.Of("staff.approval.colleague.someone").In(language);
        return pages.Show(request, new("Staff/Approvals/approval.form", "staff.approval.title") { Form = form, Status = status, Model = model });
    }
}
