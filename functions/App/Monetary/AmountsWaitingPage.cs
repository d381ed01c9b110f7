using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Cases;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Monetary;

/// <summary>The claims whose amounts wait for a person.</summary>
public sealed class AmountsWaitingPage(StaffDoor door, AmountsWaiting waiting)
{
    [Function("StaffAmountsWaiting")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/amounts")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.Redetermine, cancellation);
        return member is null ? refusal! : door.Show(request, member, new("Monetary/waiting", "monetary.waiting.title")
        {
            Model =
            {
                ["claims"] = (await waiting.ListAsync(cancellation)).Select(one => new { one.Confirmation, Path = CaseAddress.Of(one.ClaimId) + "/amounts" }).ToList(),
            },
        });
    }
}
