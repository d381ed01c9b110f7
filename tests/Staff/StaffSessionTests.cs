using System.Text.Json;
using BenefitsFlow.App.Staff;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace BenefitsFlow.Tests.Staff;

/// <summary>Who is believed to be a member of staff: only whom the platform signed in, and only where it does so.</summary>
public class StaffSessionTests(Office office) : IClassFixture<Office>
{
    private const string ObjectId = "http://schemas.microsoft.com/identity/claims/objectidentifier";

    [Theory]
    [InlineData("True", true)]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task The_header_is_believed_only_where_the_platform_signs_people_in(string? enabled, bool believed)
        => Assert.Equal(believed, await OfAsync(Header(("preferred_username", "ana.lima@agency.example")), enabled) is not null);

    [Theory]
    [InlineData("")]
    [InlineData("not base64")]
    [InlineData("bm90IGpzb24=")]
    [InlineData("e30=")]
    [InlineData("eyJhdXRoX3R5cCI6ImFhZCIsImNsYWltcyI6NX0=")]
    [InlineData("W10=")]
    public async Task What_is_no_principal_is_nobody(string header) => Assert.Null(await OfAsync(header));

    [Fact]
    public async Task Another_providers_account_is_nobody()
        => Assert.Null(await OfAsync(Header("google", ("preferred_username", "ana.lima@agency.example"))));

    [Theory]
    [InlineData("preferred_username")]
    [InlineData("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress")]
    [InlineData("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn")]
    public async Task A_member_is_known_by_email_whatever_its_letters(string type)
        => Assert.Equal("ana-lima", (await OfAsync(Header((type, "Ana.Lima@AGENCY.example"))))?.Id);

    [Fact]
    public async Task A_display_name_is_no_email() => Assert.Null(await OfAsync(Header(("name", "ana.lima@agency.example"))));

    [Fact]
    public async Task Roles_beyond_those_claimed_do_not_count()
    {
        var lead = await OfAsync(Header(("preferred_username", "lee.wong@agency.example"), ("roles", "specialist"), ("roles", "auditor")));
        Assert.Equal([StaffRole.Specialist], lead!.Roles);
        Assert.Equal(2, (await OfAsync(Header(("preferred_username", "lee.wong@agency.example"))))!.Roles.Count);
        Assert.Empty((await OfAsync(Header(("preferred_username", "lee.wong@agency.example"), ("roles", "owner"))))!.Roles);
    }

    [Fact]
    public async Task A_member_with_an_object_id_is_known_by_it_and_by_no_email()
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon);
        var directory = agency.Get<StaffDirectory>();
        await directory.ReplaceAsync([new("kim", "Kim", "kim@agency.example", [StaffRole.Lead], ["en"], ObjectId: "5D2C0000-0000-0000-0000-000000000001")], TestContext.Current.CancellationToken);

        Assert.Null(await OfAsync(Header(("preferred_username", "kim@agency.example")), directory: directory));
        Assert.Null(await OfAsync(Header(("preferred_username", "kim@agency.example"), (ObjectId, "5d2c0000-0000-0000-0000-000000000002")), directory: directory));
        Assert.Equal("kim", (await OfAsync(Header((ObjectId, "5d2c0000-0000-0000-0000-000000000001")), directory: directory))?.Id);
    }

    private async Task<StaffMember?> OfAsync(string header, string? enabled = "True", StaffDirectory? directory = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("WEBSITE_AUTH_ENABLED", enabled)]).Build();
        var request = new DefaultHttpContext().Request;
        request.Headers[ClientPrincipal.Header] = header;
        return await new StaffSession(directory ?? office.Agency.Get<StaffDirectory>(), configuration).OfAsync(request, TestContext.Current.CancellationToken);
    }

    private static string Header(params (string Typ, string Val)[] claims) => Header("aad", claims);

    private static string Header(string provider, params (string Typ, string Val)[] claims) => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(
        new { auth_typ = provider, claims = claims.Select(claim => new { typ = claim.Typ, val = claim.Val }), name_typ = "name", role_typ = "role" }));
}
