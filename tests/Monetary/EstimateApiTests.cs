using System.Net;
using System.Text;
using System.Text.Json;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Monetary;

/// <summary><c>POST /api/estimates/monetary</c>: figures of RCW 50.20.120, and an answer to every mistake.</summary>
public class EstimateApiTests(Site site)
{
    private const string Quarters = """
        [{"quarter":"2024Q2","wages":9506.00,"hours":500},{"quarter":"2024Q3","wages":9506.00,"hours":180},{"quarter":"2024Q4","wages":4000},{"quarter":"2025Q1","wages":3988,"hours":10}]
        """;

    [Fact]
    public async Task Wages_that_qualify_give_amounts_and_reasons()
    {
        var (status, answer) = await AskAsync($$"""{"applied":"2025-08-04","quarters":{{Quarters}}}""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(answer.GetProperty("eligible").GetBoolean());
        Assert.Equal("regular", answer.GetProperty("baseYear").GetString());
        Assert.Equal(("2024-04-01", "2025-03-31"), (answer.GetProperty("baseYearBegins").GetString(), answer.GetProperty("baseYearEnds").GetString()));
        // (9,506 + 9,506) ÷ 2 × 3.85% = 365.98, raised to the minimum of 366; 27,000 ÷ 3 = 9,000.
        Assert.Equal(366m, answer.GetProperty("weeklyBenefitAmount").GetDecimal());
        Assert.Equal(9000m, answer.GetProperty("maximumBenefitsPayable").GetDecimal());
        Assert.Equal("2025-08-03", answer.GetProperty("benefitYearBegins").GetString());
        var finding = answer.GetProperty("findings")[0];
        Assert.Equal((true, "WAC 192-110-095(1)", "EffectiveDate"), (finding.GetProperty("met").GetBoolean(), finding.GetProperty("cite").GetString(), finding.GetProperty("rule").GetString()));
        Assert.NotEmpty(finding.GetProperty("because").GetString()!);
        Assert.Equal("2025-08-04", finding.GetProperty("facts").GetProperty("applied").GetString());
        var maximum = answer.GetProperty("findings").EnumerateArray().Single(found => found.GetProperty("rule").GetString() == "BenefitLimits").GetProperty("parameters")[1];
        Assert.Equal(
            ("Monetary/weekly-benefit-maximum", "1152", "2025-07-06", "2026-07-04"),
            (Text(maximum, "name"), Text(maximum, "value"), Text(maximum, "from"), Text(maximum, "through")));
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("unconfirmed").ValueKind);
    }

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();

    [Fact]
    public async Task No_wages_give_a_decision_too()
    {
        var (status, answer) = await AskAsync("""{"applied":"2025-08-04","quarters":[]}""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((false, "none"), (answer.GetProperty("eligible").GetBoolean(), answer.GetProperty("baseYear").GetString()));
    }

    [Fact]
    public async Task Reasons_come_in_Spanish_to_who_prefers_it()
    {
        var english = (await AskAsync($$"""{"applied":"2025-08-04","quarters":{{Quarters}}}""")).Answer.GetProperty("findings")[0].GetProperty("because").GetString();
        var spanish = (await AskAsync($$"""{"applied":"2025-08-04","quarters":{{Quarters}}}""", "es-MX, en;q=0.5")).Answer.GetProperty("findings")[0].GetProperty("because").GetString();

        Assert.NotEqual(english, spanish);
    }

    [Theory]
    [InlineData("""{"quarters":[]}""", "/applied")]
    [InlineData("""{"applied":null,"quarters":[]}""", "/applied")]
    [InlineData("""{"applied":20250804,"quarters":[]}""", "/applied")]
    [InlineData("""{"applied":"08/04/2025","quarters":[]}""", "/applied")]
    [InlineData("""{"applied":"2025-02-29","quarters":[]}""", "/applied")]
    [InlineData("""{"applied":"2009-07-04","quarters":[]}""", "/applied")]
    [InlineData("""{"applied":"2027-03-05","quarters":[]}""", "/applied")]
    [InlineData("""{"applied":"2025-08-04"}""", "/quarters")]
    [InlineData("""{"applied":"2025-08-04","quarters":{}}""", "/quarters")]
    [InlineData("""{"applied":"2025-08-04","quarters":[1]}""", "/quarters/0")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"wages":1}]}""", "/quarters/0/quarter")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q5","wages":1}]}""", "/quarters/0/quarter")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024-Q1","wages":1}]}""", "/quarters/0/quarter")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2026Q2","wages":1}]}""", "/quarters/0/quarter")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1","wages":1},{"quarter":"2024q1","wages":1}]}""", "/quarters/1/quarter")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1"}]}""", "/quarters/0/wages")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1","wages":"9506"}]}""", "/quarters/0/wages")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1","wages":"NaN"}]}""", "/quarters/0/wages")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1","wages":-0.01}]}""", "/quarters/0/wages")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1","wages":10000000.01}]}""", "/quarters/0/wages")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1","wages":1e400}]}""", "/quarters/0/wages")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1","wages":1.001}]}""", "/quarters/0/wages")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1","wages":0,"hours":1}]}""", "/quarters/0/hours")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1","wages":1,"hours":2209}]}""", "/quarters/0/hours")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1","wages":1,"hours":1.5}]}""", "/quarters/0/hours")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1","wages":1,"hours":"1"}]}""", "/quarters/0/hours")]
    [InlineData("""{"applied":"2025-08-04","quarters":[],"name/x":1}""", "/name~1x")]
    [InlineData("""{"applied":"2025-08-04","quarters":[{"quarter":"2024Q1","wages":1,"Hours":1}]}""", "/quarters/0/Hours")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    public async Task A_mistake_is_named_by_its_pointer(string body, string place)
    {
        var (status, problem) = await AskAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("invalid-request", problem.GetProperty("code").GetString());
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        var error = Assert.Single(problem.GetProperty("errors").EnumerateObject());
        Assert.Equal(place, error.Name);
        Assert.EndsWith(".", error.Value.GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_edges_are_inside()
    {
        var quarters = string.Join(',', Enumerable.Range(0, 40).Select(i => $$"""{"quarter":"{{2026 - (i / 4) - 1}}Q{{4 - (i % 4)}}","wages":10000000.00,"hours":2208}"""));

        Assert.Equal(HttpStatusCode.OK, (await AskAsync($$"""{"applied":"2027-03-04","quarters":[{{quarters}}]}""")).Status);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("""{"applied":"2009-07-05","quarters":[{"quarter":"2026Q1","wages":0,"hours":0}]}""")).Status);
        var more = await AskAsync($$"""{"applied":"2027-03-04","quarters":[{{quarters}},{"quarter":"2026Q1","wages":1}]}""");
        Assert.Contains("40 or fewer", more.Answer.GetProperty("errors").GetProperty("/quarters").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"applied":NaN}""")]
    [InlineData("""{"applied":"2025-08-04","applied":"2025-08-04","quarters":[]}""")]
    [InlineData("""{"applied":"\ud800","quarters":[]}""")]
    [InlineData("""{"applied":"2025-08-04","quarters":[[[[[[[[[[1]]]]]]]]]]}""")]
    public async Task What_is_no_json_is_refused_with_its_place(string body)
    {
        var (status, problem) = await AskAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, "malformed-json"), (status, problem.GetProperty("code").GetString()));
        Assert.Contains("line 1", problem.GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wages_without_hours_of_a_day_before_the_record_are_left_to_a_person()
    {
        var (status, problem) = await AskAsync("""{"applied":"2009-07-06","quarters":[{"quarter":"2008Q2","wages":9000},{"quarter":"2009Q1","wages":9000}]}""");

        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, problem.ToString());
    }

    [Theory]
    [InlineData("text/plain", 10, HttpStatusCode.UnsupportedMediaType, "unsupported-media-type")]
    [InlineData("application/x-www-form-urlencoded", 10, HttpStatusCode.UnsupportedMediaType, "unsupported-media-type")]
    [InlineData("application/json", 10 * 1024 * 1024, HttpStatusCode.RequestEntityTooLarge, "too-large")]
    public async Task Kind_and_size_are_looked_at_first(string kind, int bytes, HttpStatusCode status, string code)
    {
        using var visitor = site.Visit();
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/estimates/monetary") { Content = new StringContent(new string(' ', bytes), Encoding.UTF8, kind) };

        var seen = await visitor.SendAsync(request);

        Assert.Equal((status, code), (seen.Status, JsonDocument.Parse(seen.Text).RootElement.GetProperty("code").GetString()));
    }

    private Task<(HttpStatusCode Status, JsonElement Answer)> AskAsync(string body, string language = "en") => Api.AskAsync(site, "/api/estimates/monetary", body, language);
}

/// <summary>Asks one of the agency's APIs.</summary>
internal static class Api
{
    public static async Task<(HttpStatusCode Status, JsonElement Answer)> AskAsync(Site site, string path, string body, string language = "en")
    {
        using var visitor = site.Visit(language);
        var seen = await visitor.SendAsync(new(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
        return (seen.Status, JsonDocument.Parse(seen.Text).RootElement.Clone());
    }
}
