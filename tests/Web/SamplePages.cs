using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Web;
using BenefitsFlow.App.Weekly;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.Tests.Web;

/// <summary>Pages that in the app stand behind a claim, with a claim's doings made up here.</summary>
public class SamplePages(Pages pages, CertifyPage certify, FormDesk desk)
{
    private static readonly StatusView View = new(
        "BF-7K2M-94QX",
        "Your wages qualify. One week waits for you.",
        [
            new(true, "Certify the week of February 22.", new(2026, 3, 6), "claims/weeks/2026-02-22"),
            new(false, "Your employer may answer our questions.", new(2026, 3, 12), null),
        ],
        [new(new(2026, 3, 2), "We mailed your monetary determination."), new(new(2026, 2, 16), "You filed your claim.")],
        [new(new(2026, 2, 22), "Waits for your certification", null, "claims/weeks/2026-02-22"), new(new(2026, 2, 15), "Paid", 253, "claims/weeks/2026-02-15")],
        [new("monetary-1", "Monetary determination", new(2026, 3, 2))],
        new(366, 253, 9000, new(2027, 2, 13)));

    [Function("SampleStatus")]
    public IActionResult Status([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/status")] HttpRequest request)
        => StatusPage.Show(pages, request, View);

    [Function("SampleWeek")]
    public IActionResult Week([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/week")] HttpRequest request)
        => certify.Ask(request, new(new(2026, 2, 22)), Form.Blank(CertifyForm.Keys));

    [Function("SampleSent")]
    public IActionResult Sent([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/sent")] HttpRequest request)
        => certify.ShowSent(request, new(new(new(2026, 2, 22)), new(true, 40, true, 200, 20, 3, 0, false), "WK-1234", new(2026, 3, 4)));

    [Function("SampleDone")]
    public IActionResult Done([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/done")] HttpRequest request)
        => ClaimDeclaration.ShowDone(desk, request, new("BF-7K2M-94QX", StoodBefore: false));

    [Function("SampleStood")]
    public IActionResult Stood([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/stood")] HttpRequest request)
        => ClaimDeclaration.ShowDone(desk, request, new(null, StoodBefore: true));
}
