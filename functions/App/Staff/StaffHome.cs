using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff;

/// <summary>Where staff come in: the queue for those who work with it, the own page for the others.</summary>
public sealed class StaffHome(StaffDoor door)
{
    [Function("StaffHome")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff")] HttpRequest request, CancellationToken cancellation)
    {
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.OwnPage, cancellation);
        return member is null ? refusal! : new SeeOther(member.May(StaffAct.SeeQueue) ? "/staff/queue" : "/staff/me");
    }
}
