using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Emulator.Play;

/// <summary>Does a scenario's steps, each at nine in the morning of its day, and lets everything they cause settle.</summary>
internal sealed class Player(EmulatorHost host, Scenario scenario, Journal journal, TextWriter console)
{
    private static readonly TimeZoneInfo Pacific =
        TimeZoneInfo.TryFindSystemTimeZoneById("America/Los_Angeles", out var zone) ? zone : TimeZoneInfo.FindSystemTimeZoneById("Pacific Standard Time");

    /// <summary>Nine in the morning of an agency's day.</summary>
    public static DateTimeOffset Morning(DateOnly day)
    {
        var nine = day.ToDateTime(new TimeOnly(9, 0));
        return new DateTimeOffset(nine, Pacific.GetUtcOffset(nine)).ToUniversalTime();
    }

    /// <summary>The agency's day of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Pacific).DateTime);

    public async Task PlayAsync(CancellationToken cancellation)
    {
        await console.WriteLineAsync($"{scenario.Title}\n");
        foreach (var step in scenario.Steps.Skip(journal.Done))
        {
            var at = Morning(step.On);
            if (at > host.Clock.GetUtcNow())
                await host.Winder.WindToAsync(at, cancellation);
            var came = await DoAsync(step, cancellation);
            await host.Winder.WindToAsync(host.Clock.GetUtcNow(), cancellation);
            await journal.FinishAsync(step);
            await console.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"{step.On:yyyy-MM-dd}  {step.Says,-36} {came}").TrimEnd());
        }

        await console.WriteLineAsync();
    }

    private Task<string> DoAsync(Step step, CancellationToken cancellation) => step switch
    {
        Step.ReportWages wages => ReportAsync(wages, cancellation),
        Step.FillForm form => FillAsync(form, cancellation),
        Step.FollowLink link => FollowAsync(link, cancellation),
        Step.WorkOnClaim work => WorkAsync(work, cancellation),
        Step.CollectDebt debt => CollectAsync(debt, cancellation),
        Step.BankReturns bank => ReturnAsync(bank, cancellation),
        Step.StaffPage page => AtPageAsync(page, cancellation),
        _ => Task.FromResult(""),
    };

    private async Task<string> ReportAsync(Step.ReportWages step, CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = host.BaseAddress };
        using var csv = new ByteArrayContent(Encoding.UTF8.GetBytes(step.Csv));
        csv.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var response = await http.PostAsync(
            new Uri($"api/employers/{step.Account}/quarters/{step.Quarter}/wages", UriKind.Relative), csv, cancellation);
        return $"{(int)response.StatusCode}{WageReply.Of(await response.Content.ReadAsStringAsync(cancellation))}";
    }

    private async Task<string> ReturnAsync(Step.BankReturns step, CancellationToken cancellation)
    {
        var container = host.Services.GetRequiredService<BlobServiceClient>()
            .GetBlobContainerClient(host.Services.GetRequiredService<IConfiguration>()["Agency:StoragePrefix"]?.ToLowerInvariant() + "payments");
        var sent = (await container.GetBlobClient($"{step.Batch}.ach").DownloadContentAsync(cancellation)).Value.Content.ToString();
        await container.GetBlobClient($"inbox/{step.Batch}-{step.Code}.ach").UploadAsync(BinaryData.FromString(BankReturn.Of(sent, step.Code)), overwrite: true, cancellation);
        return $"→ {step.Code} for the file of {step.Batch}";
    }

    /// <summary>Each filing is done in a browser of its own, so that a second one is a second one, and a broken one goes on.</summary>
    private Task<string> FillAsync(Step.FillForm step, CancellationToken cancellation)
        => BrowseAsync($"{step.Person}-{step.Index}", step.Person, step.Answers, async walker =>
            await walker.SentBeforeAsync(step.SentPath, cancellation) ?? await walker.WalkAsync(step.Path, cancellation));

    private async Task<string> FollowAsync(Step.FollowLink step, CancellationToken cancellation)
    {
        var newest = MailLinks.Newest(await MailsAsync(cancellation), PersonOf(step.Person)["email"][0])
            ?? throw new InvalidOperationException($"{step.Says}: {step.Person} has had no mail with a link by {step.On:yyyy-MM-dd}.");
        // A mail that an earlier, broken run sent names the port that run had.
        var link = new Uri(host.BaseAddress, newest.PathAndQuery);
        if (step.Staff)
            await SignInAsync(step.Person, cancellation);
        return await BrowseAsync(step.Person, step.Person, step.Answers, async walker =>
        {
            if (step.Path is null)
                return await walker.WalkAsync(link.AbsoluteUri, cancellation);
            await walker.SendOnceAsync(link, cancellation);
            return step.Once
                ? (await walker.SendOnceAsync(new Uri(host.BaseAddress, step.Path), cancellation)).AbsolutePath
                : await walker.WalkAsync(step.Path, cancellation);
        });
    }

    private async Task<string> AtPageAsync(Step.StaffPage step, CancellationToken cancellation)
    {
        await SignInAsync(step.Person, cancellation);
        var answers = await NumberedAsync(step.Answers, cancellation);
        return await BrowseAsync(step.Person, step.Person, answers, async walker =>
            (await walker.SendOnceAsync(new Uri(host.BaseAddress, step.Path), cancellation)).AbsolutePath);
    }

    /// <summary>Answers in which <c>{rosa}</c> stands for the number of her claim, which is another in each run.</summary>
    private async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NumberedAsync(
        IReadOnlyDictionary<string, IReadOnlyList<string>> answers, CancellationToken cancellation)
    {
        var numbered = answers.ToDictionary(answer => answer.Key, answer => answer.Value);
        foreach (var person in scenario.People.Keys.Where(person => answers.Values.Any(values => values.Any(value => value.Contains($"{{{person}}}", StringComparison.Ordinal)))))
        {
            var number = await NumberAsync(person, cancellation);
            foreach (var (field, values) in numbered)
                numbered[field] = [.. values.Select(value => value.Replace($"{{{person}}}", number, StringComparison.Ordinal))];
        }

        return numbered;
    }

    private async Task<string> WorkAsync(Step.WorkOnClaim step, CancellationToken cancellation)
        => await FoundAsync(step.Person, "staff/claims", new() { ["number"] = [await NumberAsync(step.Claimant, cancellation)] }, step.Path, step.Answers, cancellation);

    private async Task<string> CollectAsync(Step.CollectDebt step, CancellationToken cancellation)
    {
        var find = new Dictionary<string, IReadOnlyList<string>> { ["do"] = ["find"], ["reference"] = [$"{await NumberAsync(step.Claimant, cancellation)}-{step.Debt.PadLeft(2, '0')}"] };
        return await FoundAsync(step.Person, "staff/payments-received", find, step.Path, step.Answers, cancellation);
    }

    /// <summary>Finds something by the form of a page, and answers the form of a page under what was found.</summary>
    private async Task<string> FoundAsync(
        string member, string search, Dictionary<string, IReadOnlyList<string>> find, string path, IReadOnlyDictionary<string, IReadOnlyList<string>> with, CancellationToken cancellation)
    {
        await SignInAsync(member, cancellation);
        var found = new Uri(host.BaseAddress, search);
        await BrowseAsync(member, member, find, async walker => (found = await walker.SendOnceAsync(found, cancellation)).AbsolutePath);
        return await BrowseAsync(member, member, with, async walker =>
            (await walker.SendOnceAsync(new Uri(host.BaseAddress, $"{found.AbsolutePath}/{path}"), cancellation)).AbsolutePath);
    }

    private async Task<string> NumberAsync(string claimant, CancellationToken cancellation)
        => MailLinks.NumberOf(await MailsAsync(cancellation), PersonOf(claimant)["email"][0])
            ?? throw new InvalidOperationException($"{claimant} has no claim yet.");

    /// <summary>Signs a member of staff in as the platform does: by choosing from its list.</summary>
    private Task<string> SignInAsync(string member, CancellationToken cancellation)
        => BrowseAsync(member, member, new Dictionary<string, IReadOnlyList<string>> { ["person"] = [member] }, async walker =>
            (await walker.SendOnceAsync(new Uri(host.BaseAddress, ".auth/login/aad"), cancellation)).AbsolutePath);

    private async Task<JsonElement> MailsAsync(CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = host.BaseAddress };
        return JsonSerializer.Deserialize<JsonElement>(await http.GetStringAsync(new Uri("emulator/mail.json", UriKind.Relative), cancellation));
    }

    private async Task<string> BrowseAsync(
        string browser, string who, IReadOnlyDictionary<string, IReadOnlyList<string>> with, Func<FormWalker, Task<string>> walk)
    {
        var answers = new Dictionary<string, IReadOnlyList<string>>(PersonOf(who));
        foreach (var (field, value) in with)
            answers[field] = value;
        var jar = journal.CookiesOf(browser, host.BaseAddress);
        using var handler = new HttpClientHandler { CookieContainer = jar };
        using var http = new HttpClient(handler) { BaseAddress = host.BaseAddress };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(answers.GetValueOrDefault("language")?[0] ?? "en");
        return $"→ {await walk(new FormWalker(http, answers, () => journal.KeepAsync(browser, jar, host.BaseAddress)))}";
    }

    private IReadOnlyDictionary<string, IReadOnlyList<string>> PersonOf(string who)
        => scenario.People.TryGetValue(who, out var known) ? known : throw new InvalidOperationException($"The scenario knows nobody called {who}.");
}
