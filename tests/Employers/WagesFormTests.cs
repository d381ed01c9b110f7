using System.Text;
using System.Text.RegularExpressions;
using BenefitsFlow.App.Employers;
using BenefitsFlow.Tests.Storage;

namespace BenefitsFlow.Tests.Employers;

public partial class WagesFormTests
{
    private const string Account = "123456786";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_has_the_key_files_and_reads_the_report_in_their_language()
    {
        using var run = WageRecordsTests.NewRun();
        var answer = await Send(run, Sent(run));
        Assert.NotNull(answer.Report!.Confirmation);
        var model = WagesForm.ModelOf(answer.Report, "es");
        Assert.Equal("$13,692.01", model["wages"]);
        var refused = Assert.Single(Assert.IsType<List<Dictionary<string, object?>>>(model["refused"]));
        Assert.Equal("Línea completa", refused["column"]);
    }

    [Fact]
    public async Task Without_the_key_nothing_is_taken_and_nothing_shown()
    {
        using var run = WageRecordsTests.NewRun();
        foreach (var key in new[] { null, "", "0000-0000-0000-0000-0000-0000", run.Of<FilingKey>().Of("123456787") })
        {
            var answer = await Send(run, Sent(run) with { Key = key });
            Assert.Equal(("filing-key", 403), (answer.Problem?.Code, answer.Problem?.Status));
            Assert.Null(answer.Report);
        }
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        using var run = WageRecordsTests.NewRun();
        Assert.Equal("account", (await Send(run, Sent(run) with { Account = "" })).Problem?.Field);
        Assert.Equal("quarter", (await Send(run, Sent(run) with { Quarter = "" })).Problem?.Field);
        Assert.Equal("file-missing", (await Send(run, Sent(run) with { File = null })).Problem?.Code);
    }

    [Fact]
    public void Every_reason_comes_with_what_to_do()
    {
        var reasons = EmployerTexts.Keys.Where(k => k.EndsWith(".reason", StringComparison.Ordinal) && k != "employers.wages.report.reason").ToList();
        Assert.True(reasons.Count > 20);
        Assert.All(reasons, key => Assert.Contains(key.Replace(".reason", ".action", StringComparison.Ordinal), EmployerTexts.Keys));
    }

    [Fact]
    public void Every_text_that_the_page_names_is_there()
    {
        using var stream = typeof(WagesForm).Assembly.GetManifestResourceStream("Employers/wages.form.html")!;
        using var reader = new StreamReader(stream);
        var named = Named().Matches(reader.ReadToEnd()).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, key => Assert.Contains(key, EmployerTexts.Keys));
        Assert.All(WageFileLayout.Eams.Columns, column => Assert.Contains($"employers.column.{column.Field}", EmployerTexts.Keys));
    }

    private static WagesSent Sent(StorageRun run) => new(
        "123-456-786", "2025Q4", run.Of<FilingKey>().Of(Account), false,
        new MemoryStream(Encoding.UTF8.GetBytes("555-02-2222,Jones,Sam,,,561,13692.01,151252\nbad\n")));

    private static Task<WageAnswer> Send(StorageRun run, WagesSent sent) => run.Of<WagesForm>().SubmitAsync(sent, Cancellation);

    [GeneratedRegex("\\{\\{t \"(employers[^\"]+)\"")]
    private static partial Regex Named();
}
