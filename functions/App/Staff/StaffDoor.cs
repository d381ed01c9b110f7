using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff;

/// <summary>Lets a member in, or says why not: <c>Refusal</c> is null when <c>Member</c> is not.</summary>
public sealed record Admitted(StaffMember? Member, IActionResult? Refusal);

/// <summary>The one way into a staff page: signed in, of the staff, and in a role that may do it.</summary>
public sealed class StaffDoor(StaffSession session, Pages pages)
{
    public async Task<Admitted> AdmitAsync(HttpRequest request, StaffAct act, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await session.OfAsync(request, cancellation) is not { } member)
            return new(null, session.IsSignedIn(request) ? Say(request, null, "staff.unknown") : SignIn(request));
        return member.May(act) ? new(member, null) : new(null, Say(request, member, "staff.wrongRole"));
    }

    /// <summary>A staff page in its frame: who is signed in, and the way to the others.</summary>
    public IActionResult Show(HttpRequest request, StaffMember member, Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        page.Model["staff"] = Frame(member);
        return pages.Show(request, page);
    }

    /// <summary>A staff page that only says something.</summary>
    public IActionResult Say(HttpRequest request, StaffMember member, int status, string key)
        => Show(request, member, new("Web/message", key + ".title") { Status = status, Model = { ["message"] = Texts.Of(key).In(Languages.Of(request)) } });

    /// <summary>What the frame of a staff page is printed from.</summary>
    internal static object Frame(StaffMember member) => new { member.Name, Queue = member.May(StaffAct.SeeQueue), Claims = member.May(StaffAct.SeeCase), Payments = member.May(StaffAct.TakePayments), Books = member.May(StaffAct.SeeBooks), Batches = member.May(StaffAct.SeePayments), Reports = member.May(StaffAct.SeeReports) };

    private IActionResult Say(HttpRequest request, StaffMember? member, string key) => pages.Show(request, new("Web/message", key + ".title")
    {
        Status = StatusCodes.Status403Forbidden,
        Model = { ["message"] = Texts.Of(key).In(Languages.Of(request)), ["staff"] = member is null ? new { Name = "" } : Frame(member) },
    });

    private IActionResult SignIn(HttpRequest request) => pages.Show(request, new("Staff/signin", "staff.signin.title")
    {
        Status = StatusCodes.Status401Unauthorized,
        // After a post only the page itself can be shown again.
        Model = { ["target"] = Uri.EscapeDataString("/" + request.Path.Value?.TrimStart('/', '\\')) },
    });
}
