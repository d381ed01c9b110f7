using System.Text;
using System.Text.Json;
using BenefitsFlow.App.Employers;
using BenefitsFlow.Tests.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.Tests.Employers;

public class WageApiTests
{
    private const string Account = "123456786";
    private const string Good = "555-02-2222,Jones,Sam,,,561,13692.01,151252\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_answered_with_what_was_taken()
    {
        using var run = WageRecordsTests.NewRun();
        var (status, type, body) = await Post(run, Good + "bad\n");
        Assert.Equal((200, "application/json; charset=utf-8"), (status, type));
        Assert.Equal(1, body.GetProperty("taken").GetProperty("lines").GetInt32());
        Assert.Equal(13_692.01m, body.GetProperty("taken").GetProperty("wages").GetDecimal());
        Assert.Equal(561, body.GetProperty("taken").GetProperty("hours").GetInt64());
        var refused = body.GetProperty("refused")[0];
        Assert.Equal((2, "line"), (refused.GetProperty("line").GetInt32(), refused.GetProperty("field").GetString()));
        Assert.NotEqual(refused.GetProperty("action").GetProperty("en").GetString(), refused.GetProperty("action").GetProperty("es").GetString());
        Assert.False(string.IsNullOrEmpty(body.GetProperty("confirmation").GetString()));
    }

    [Theory]
    [InlineData("12345678", "2025Q4", "text/csv", Good, 400, "account-shape")]
    [InlineData(Account, "2025-4", "text/csv", Good, 400, "quarter-shape")]
    [InlineData(Account, "2027Q1", "text/csv", Good, 422, "quarter-future")]
    [InlineData(Account, "2019Q1", "text/csv", Good, 422, "quarter-old")]
    [InlineData(Account, "2025Q4", "application/json", Good, 415, "content-type")]
    [InlineData(Account, "2025Q4", null, Good, 415, "content-type")]
    [InlineData(Account, "2025Q4", "text/csv; charset=utf-8", "", 400, "file-empty")]
    [InlineData(Account, "2025Q4", "text/csv", "PK\u0003\u0004", 415, "file-is-workbook")]
    [InlineData(Account, "2025Q4", "text/csv", "bad\nworse\n", 422, "no-line-taken")]
    public async Task Misuse_is_a_problem_with_a_stable_code(string account, string quarter, string? type, string file, int status, string code)
    {
        using var run = WageRecordsTests.NewRun();
        var (answered, media, body) = await Post(run, file, account, quarter, type);
        Assert.Equal((status, "application/problem+json"), (answered, media));
        Assert.Equal((status, code), (body.GetProperty("status").GetInt32(), body.GetProperty("code").GetString()));
        Assert.NotEmpty(body.GetProperty("title").GetString()!);
        Assert.NotEmpty(body.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task A_file_of_bad_lines_only_is_refused_with_all_of_them()
    {
        using var run = WageRecordsTests.NewRun();
        var (_, _, body) = await Post(run, "bad\nworse\n");
        Assert.Equal(2, body.GetProperty("refusedLines").GetInt32());
        Assert.Equal(2, body.GetProperty("refused").GetArrayLength());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_too_large_is_refused_whether_it_says_so_or_not(bool announced)
    {
        using var run = WageRecordsTests.NewRun();
        var (status, _, body) = await Post(run, new string('x', WageFileBytes.Most + 1), announced: announced);
        Assert.Equal((413, "file-too-large"), (status, body.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("es-MX,en;q=0.5", "El número")]
    [InlineData("fr,es;q=0.2,en;q=0.4", "The account")]
    [InlineData("*", "The account")]
    [InlineData(null, "The account")]
    public async Task A_problem_speaks_the_readers_language(string? accept, string begins)
    {
        using var run = WageRecordsTests.NewRun();
        var (_, _, body) = await Post(run, Good, account: "1", language: accept);
        Assert.StartsWith(begins, body.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_only_checked_has_no_confirmation()
    {
        using var run = WageRecordsTests.NewRun();
        var (status, _, body) = await Post(run, Good, query: "?check=true");
        Assert.Equal(200, status);
        Assert.False(body.TryGetProperty("confirmation", out _));
    }

    [Fact]
    public void Staff_are_told_an_accounts_filing_key_and_nothing_for_no_account()
    {
        using var run = WageRecordsTests.NewRun();
        var api = new WageApi(run.Of<WageFiling>(), run.Of<FilingKey>());
        var context = new DefaultHttpContext();
        var told = Assert.IsType<ContentResult>(api.TellKey(context.Request, Account));
        Assert.Contains(run.Of<FilingKey>().Of(Account), told.Content, StringComparison.Ordinal);
        Assert.Equal("no-store", context.Response.Headers.CacheControl);
        Assert.Equal(400, Assert.IsType<ContentResult>(api.TellKey(context.Request, "../1")).StatusCode);
    }

    private static async Task<(int? Status, string? Type, JsonElement Body)> Post(
        StorageRun run,
        string file,
        string account = Account,
        string quarter = "2025Q4",
        string? type = "text/csv",
        string? language = null,
        string query = "",
        bool announced = true)
    {
        var bytes = Encoding.UTF8.GetBytes(file);
        var context = new DefaultHttpContext();
        context.Request.Body = new MemoryStream(bytes);
        context.Request.ContentLength = announced ? bytes.Length : null;
        context.Request.ContentType = type;
        context.Request.QueryString = new QueryString(query);
        context.Request.Headers.AcceptLanguage = language;
        var api = new WageApi(run.Of<WageFiling>(), run.Of<FilingKey>());
        var answer = Assert.IsType<ContentResult>(await api.FileAsync(context.Request, account, quarter, Cancellation));
        return (answer.StatusCode, answer.ContentType, JsonDocument.Parse(answer.Content!).RootElement);
    }
}
