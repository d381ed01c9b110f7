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

    /// <summary>What each route needs to be looked at; forms of a case each have their own, and approvals rules of their own.</summary>
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
        ["staff/claims/{claimId}/issues/{number}/documents/{id}"] = StaffAct.SeeCase,
        ["staff/claims/{claimId}/appeals/new"] = StaffAct.EnterAppeal,
        ["staff/claims/{claimId}/appeals/{number}"] = StaffAct.SeeCase,
        ["staff/claims/{claimId}/appeals/{number}/{name}"] = StaffAct.SeeCase,
        ["staff/claims/{claimId}/amounts"] = StaffAct.Redetermine,
        ["staff/claims/{claimId}/correct"] = StaffAct.CorrectWeek,
        ["staff/claims/{claimId}/payments"] = StaffAct.SeePayments,
        ["staff/claims/{claimId}/overpayment"] = StaffAct.RaiseOverpayment,
        ["staff/claims/{claimId}/debts/{number}"] = StaffAct.SeeDebts,
        ["staff/claims/{claimId}/debts/{number}/{act}"] = StaffAct.SeeDebts,
        ["staff/claims/{claimId}/support"] = StaffAct.EnterSupport,
        ["staff/amounts"] = StaffAct.Redetermine,
        ["staff/books"] = StaffAct.SeeBooks,
        ["staff/payments"] = StaffAct.SeePayments,
        ["staff/payments/batch/{day}"] = StaffAct.SeePayments,
        ["staff/payments/bank"] = StaffAct.TakeBankFile,
        ["staff/payments/bank/{id}"] = StaffAct.SeePayments,
        ["staff/payments/bank/{id}/file"] = StaffAct.TakeBankFile,
        ["staff/payments-received"] = StaffAct.TakePayments,
        ["staff/payments-received/{id}"] = StaffAct.TakePayments,
        ["staff/post"] = StaffAct.SeePost,
        ["staff/post/{claimId}/{name}"] = StaffAct.SeePost,
        ["staff/reports"] = StaffAct.SeeReports,
        ["staff/reports/{report}/{period}"] = StaffAct.SeeReports,
        ["staff/reports/{report}/{period}/csv"] = StaffAct.SeeReports,
        ["staff/reports/{report}/{period}/cells/{cell}"] = StaffAct.SeeReports,
        ["staff/reports/{report}/{period}/cells/{cell}/csv"] = StaffAct.SeeReports,
    };

    private static readonly Dictionary<string, StaffAct> Forms = new()
    {
        ["call"] = StaffAct.HearParty,
        ["statement"] = StaffAct.HearParty,
        ["question"] = StaffAct.HearParty,
        ["note"] = StaffAct.Work,
        ["hand"] = StaffAct.Work,
        ["contact"] = StaffAct.SetContact,
        ["fraud"] = StaffAct.BringUpFraud,
    };

    private static IEnumerable<string> Routes => typeof(Agency).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetParameters(), (_, parameter) => parameter.GetCustomAttribute<HttpTriggerAttribute>()?.Route)
        .OfType<string>()
        .Where(route => route == "staff" || (route.StartsWith("staff/", StringComparison.Ordinal) && !route.StartsWith("staff/approvals/", StringComparison.Ordinal)));

    [Fact]
    public async Task No_staff_page_shows_itself_to_somebody_who_is_not_signed_in()
    {
        var claimId = await office.FileAsync();
        using var visitor = await office.Agency.VisitAsync(null);
        foreach (var path in Routes.SelectMany(route => PathsOf(route, claimId)))
            Assert.Equal((path, HttpStatusCode.Unauthorized), (path, (await visitor.GetAsync(path)).Status));

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
        => Assert.Equal(Needs.Keys.Order(), Routes.Order());

    [Theory]
    [InlineData("ana-lima")]
    [InlineData("tess-ray")]
    [InlineData("lee-wong")]
    [InlineData("cole-hart")]
    [InlineData("ugo-finn")]
    public async Task Nobody_sees_the_own_claim_on_a_staff_page_whatever_the_role(string id)
    {
        var directory = await office.Agency.Get<StaffDirectory>().AllAsync(TestContext.Current.CancellationToken);
        var claimId = await Office.FileAsync(office.Agency, email: directory.Single(member => member.Id == id).Email);
        using var visitor = await office.Agency.VisitAsync(id);
        foreach (var path in Routes.Where(route => route.Contains("{claimId}", StringComparison.Ordinal)).SelectMany(route => PathsOf(route, claimId)).Where(path => !path.EndsWith("/nothing", StringComparison.Ordinal)))
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, (await visitor.GetAsync(path)).Status));
    }

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
        Assert.Equal((member.Id, path, member.May(act)), (member.Id, path, seen.Status is not HttpStatusCode.Forbidden));
        Assert.True(seen.Status < HttpStatusCode.InternalServerError, $"{member.Id} at {path}: {seen.Text}");
        if (!member.May(act))
        {
            Assert.Equal(HttpStatusCode.Forbidden, seen.Status);
            Assert.Contains("Your role does not allow this", seen.Text, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> PathsOf(string route, string claimId)
    {
        var path = "/" + route.Replace("{claimId}", claimId, StringComparison.Ordinal).Replace("{number}", "1", StringComparison.Ordinal);
        return path.Contains("{act}", StringComparison.Ordinal) ? Forms.Keys.Append("nothing").Select(form => path.Replace("{act}", form, StringComparison.Ordinal))
            : [System.Text.RegularExpressions.Regex.Replace(path, @"\{[^}]*\}", "x")];
    }
}
