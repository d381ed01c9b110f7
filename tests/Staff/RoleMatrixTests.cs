using System.Net;
using System.Reflection;
using BenefitsFlow.App;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Staff;

/// <summary>Every staff page asks who is there, and shows itself to the roles that may see it and to no other.</summary>
public class RoleMatrixTests(Office office) : IClassFixture<Office>
{
    private static readonly string[] Members = ["ana-lima", "tess-ray", "mara-diaz", "cole-hart", "tia-bell", "ugo-finn"];

    /// <summary>What each route of this folder needs; forms of a case each have their own.</summary>
    private static readonly Dictionary<string, StaffAct> Needs = new()
    {
        ["staff"] = StaffAct.OwnPage,
        ["staff/me"] = StaffAct.OwnPage,
        ["staff/queue"] = StaffAct.SeeQueue,
        ["staff/claims"] = StaffAct.SeeCase,
        ["staff/claims/{claimId}"] = StaffAct.SeeCase,
        ["staff/claims/{claimId}/raise"] = StaffAct.RaiseIssue,
        ["staff/claims/{claimId}/issues/{number}"] = StaffAct.SeeCase,
        ["staff/claims/{claimId}/issues/{number}/{act}"] = StaffAct.SeeCase,
    };

    private static readonly Dictionary<string, StaffAct> Forms = new()
    {
        ["call"] = StaffAct.HearParty,
        ["statement"] = StaffAct.HearParty,
        ["question"] = StaffAct.HearParty,
        ["note"] = StaffAct.Work,
        ["hand"] = StaffAct.Work,
        ["contact"] = StaffAct.SetContact,
    };

    private static IEnumerable<(string Route, string Class)> Routes => typeof(Agency).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(), (type, method) => (type, method))
        .SelectMany(at => at.method.GetParameters(), (at, parameter) => (at.type, Trigger: parameter.GetCustomAttribute<HttpTriggerAttribute>()))
        .Where(at => at.Trigger?.Route is { } route && (route == "staff" || route.StartsWith("staff/", StringComparison.Ordinal)))
        .Select(at => (at.Trigger!.Route!, at.type.Namespace!));

    [Fact]
    public async Task No_staff_page_shows_itself_to_somebody_who_is_not_signed_in()
    {
        var claimId = await office.FileAsync();
        using var visitor = await office.Agency.VisitAsync(null);
        foreach (var (route, path) in Routes.SelectMany(route => PathsOf(route.Route, claimId), (route, path) => (route, path)))
        {
            var status = (await visitor.GetAsync(path)).Status;
            // The doors of other folders' pages refuse in their own words.
            Assert.Contains(status, IsOwn(route.Class) ? [HttpStatusCode.Unauthorized] : new[] { HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
        }

        foreach (var form in Forms.Keys)
            Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.SendFormAsync($"/staff/claims/{claimId}/issues/1/{form}", ("text", "x"))).Status);
    }

    [Fact]
    public async Task Somebody_signed_in_who_is_no_member_is_told_so()
    {
        using var visitor = await office.Agency.VisitAsync(null);
        await visitor.SendFormAsync("/.auth/login/aad", ("email", "eve@elsewhere.example"));
        var seen = await visitor.GetAsync("/staff/queue");
        Assert.Equal(HttpStatusCode.Forbidden, seen.Status);
        Assert.Contains("You are not in the staff directory", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_route_has_its_line()
        => Assert.Equal(Needs.Keys.Order(), Routes.Where(route => IsOwn(route.Class)).Select(route => route.Route).Order());

    [Fact]
    public void Every_form_has_its_line() => Assert.Equal(
        Forms.OrderBy(form => form.Key), office.Agency.Get<IEnumerable<CaseForm>>().Select(form => KeyValuePair.Create(form.Name, form.Act)).OrderBy(form => form.Key));

    [Fact]
    public async Task Each_role_sees_what_it_may_and_nothing_else()
    {
        var claimId = await office.FileAsync();
        var directory = await office.Agency.Get<StaffDirectory>().AllAsync(TestContext.Current.CancellationToken);
        foreach (var id in Members)
        {
            using var visitor = await office.Agency.VisitAsync(id);
            var member = directory.Single(member => member.Id == id);
            foreach (var (route, act) in Needs.Where(need => !need.Key.EndsWith("{act}", StringComparison.Ordinal)))
                await HoldsAsync(visitor, member, PathsOf(route, claimId).First(), act);
            foreach (var (form, act) in Forms)
            {
                await HoldsAsync(visitor, member, $"/staff/claims/{claimId}/issues/1/{form}", act);
                if (!member.May(act))
                    Assert.Equal(HttpStatusCode.Forbidden, (await visitor.SendFormAsync($"/staff/claims/{claimId}/issues/1/{form}", ("text", "x"))).Status);
            }
        }
    }

    private static async Task HoldsAsync(Visitor visitor, StaffMember member, string path, StaffAct act)
    {
        var seen = await visitor.GetAsync(path);
        Assert.Equal((member.Id, path, member.May(act)), (member.Id, path, seen.Status is HttpStatusCode.OK or HttpStatusCode.SeeOther));
        if (!member.May(act))
        {
            Assert.Equal(HttpStatusCode.Forbidden, seen.Status);
            Assert.Contains("Your role does not allow this", seen.Text, StringComparison.Ordinal);
        }
    }

    private static bool IsOwn(string space) => space == typeof(StaffDoor).Namespace || space == typeof(CaseForm).Namespace;

    private static IEnumerable<string> PathsOf(string route, string claimId)
    {
        var path = "/" + route.Replace("{claimId}", claimId, StringComparison.Ordinal).Replace("{number}", "1", StringComparison.Ordinal);
        return path.Contains("{act}", StringComparison.Ordinal) ? Forms.Keys.Append("nothing").Select(form => path.Replace("{act}", form, StringComparison.Ordinal))
            : [System.Text.RegularExpressions.Regex.Replace(path, @"\{[^}]*\}", "x")];
    }
}
