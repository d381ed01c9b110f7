using System.Net;
using BenefitsFlow.Tests.Monetary;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Weekly;

/// <summary><c>POST /api/estimates/week</c>: RCW 50.20.130's arithmetic, and an answer to every mistake.</summary>
public class EstimateApiTests(Site site)
{
    [Fact]
    public async Task Part_time_pay_is_deducted_and_the_rest_is_payable()
    {
        var (status, answer) = await AskAsync("""{"weeklyBenefitAmount":400,"weekBegins":"2025-08-03","grossEarnings":200.00,"hoursWorked":20,"hoursAvailable":40}""");

        Assert.Equal(HttpStatusCode.OK, status);
        // (200 − 5) × 75% = 146.25, raised to 147; 400 − 147 = 253.
        Assert.Equal((true, 147m, 253m), (answer.GetProperty("unemployed").GetBoolean(), answer.GetProperty("deduction").GetDecimal(), answer.GetProperty("payable").GetDecimal()));
        Assert.NotEmpty(answer.GetProperty("findings").EnumerateArray());
    }

    [Theory]
    [InlineData("weekBegins", "\"2025-08-04\"")]
    [InlineData("weekBegins", "\"2009-06-28\"")]
    [InlineData("weekBegins", "\"2027-03-07\"")]
    [InlineData("weekBegins", "20250803")]
    [InlineData("weeklyBenefitAmount", "-1")]
    [InlineData("weeklyBenefitAmount", "400.5")]
    [InlineData("weeklyBenefitAmount", "10001")]
    [InlineData("weeklyBenefitAmount", "\"400\"")]
    [InlineData("grossEarnings", "-0.01")]
    [InlineData("grossEarnings", "0.001")]
    [InlineData("grossEarnings", "1000000.01")]
    [InlineData("hoursWorked", "168.01")]
    [InlineData("hoursAvailable", "169")]
    [InlineData("hoursAvailable", "null")]
    [InlineData("bonus", "1")]
    public async Task A_mistake_is_named_by_its_pointer(string member, string value)
    {
        var members = new Dictionary<string, string>
        {
            ["weeklyBenefitAmount"] = "400",
            ["weekBegins"] = "\"2025-08-03\"",
            ["grossEarnings"] = "200",
            ["hoursWorked"] = "20",
            ["hoursAvailable"] = "40",
            [member] = value,
        };

        var (status, problem) = await AskAsync("{" + string.Join(',', members.Select(m => $"\"{m.Key}\":{m.Value}")) + "}");

        Assert.Equal((HttpStatusCode.BadRequest, "invalid-request"), (status, problem.GetProperty("code").GetString()));
        Assert.Equal("/" + member, Assert.Single(problem.GetProperty("errors").EnumerateObject()).Name);
    }

    private Task<(HttpStatusCode Status, System.Text.Json.JsonElement Answer)> AskAsync(string body) => Api.AskAsync(site, "/api/estimates/week", body);
}
