using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using BenefitsFlow.App;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Emulator.Host;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using Microsoft.Extensions.DependencyInjection;
using Answer = BenefitsFlow.App.Issues.Answer;

namespace BenefitsFlow.Bench;

/// <summary>A thousand open issues that wait for answers, and a hundred that come at once: how long it takes, and that nothing is lost.</summary>
internal static class IssuesBench
{
    private const int Open = 1_000;
    private const int AtOnce = 100;
    private const int Lanes = 16;

    private static readonly DateTimeOffset Begins = new(2026, 3, 2, 17, 0, 0, TimeSpan.Zero);

    public static async Task RunAsync(string connection)
    {
        await using var host = await StartAsync(connection);
        var clock = Stopwatch.StartNew();
        var claims = Enumerable.Range(0, Open).Select(number => number.ToString("x32", CultureInfo.InvariantCulture)).ToArray();
        await host.Services.GetRequiredService<EmployerContacts>().SaveAsync("Harbor Freight Works", new("people@harborfreight.example", [], "en"));
        await EachAsync(claims, claim => FileAsync(host, claim));
        var filed = clock.Elapsed;

        var file = host.Services.GetRequiredService<ClaimFile>();
        clock.Restart();
        await EachAsync(claims, async claim =>
            await OpenIssues.StartAsync(host.Client, claim, (await file.StateAsync(claim))!.Issue(1)!, CancellationToken.None));
        await SettleAsync(host);
        var asked = clock.Elapsed;

        clock.Restart();
        await Task.WhenAll(claims.Take(AtOnce).Select(claim => SayAsync(host, claim, Party.Claimant)));
        var taken = clock.Elapsed;
        await SettleAsync(host);
        var heard = clock.Elapsed;

        clock.Restart();
        await Task.WhenAll(claims.Take(AtOnce).Select(claim => SayAsync(host, claim, Party.Employer)));
        await SettleAsync(host);
        var answered = clock.Elapsed;
        Table.Print("Open issues", ["seconds", "a second"],
        [
            Row($"{Open:N0} claims filed", filed, Open),
            Row($"{Open:N0} issues opened, both sides asked by mail", asked, Open),
            Row($"{AtOnce} answers at once, stored", taken, AtOnce),
            Row("… heard: the other side asked to answer them", heard, AtOnce),
            Row($"{AtOnce} employers' answers at once, heard", answered, AtOnce),
        ]);
        await CountAsync(host, claims);
    }

    private static async Task CountAsync(EmulatorHost host, string[] claims)
    {
        var issues = host.Services.GetRequiredService<IssueFile>();
        int statements = 0, attempts = 0, rebuttals = 0, waiting = 0;
        foreach (var claim in claims)
        {
            var record = (await issues.LoadAsync(claim, 1))!;
            statements += record.Statements.Count;
            attempts += record.Attempts.Count(attempt => attempt.Made.For == AskedFor.FirstAnswer);
            rebuttals += record.Attempts.Count(attempt => attempt.Made.For == AskedFor.Rebuttal);
            waiting += record.Issue.Open ? 1 : 0;
        }

        var approvals = await host.Services.GetRequiredService<ApprovalBook>().OpenAsync().CountAsync();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\nStatements on record: {statements} of {2 * AtOnce}. First questions asked: {attempts} of {2 * Open}. Rebuttals asked: {rebuttals}. Open issues: {waiting} of {Open}. Approvals that wait: {approvals}."));
    }

    private static Task<EmulatorHost> StartAsync(string connection) => EmulatorHost.StartAsync(
        new EmulatorOptions
        {
            Storage = connection,
            HubName = "issues",
            Assemblies = [typeof(Agency).Assembly],
            StartAt = Begins,
            Frozen = true,
            Settings = new Dictionary<string, string?> { ["Agency:StoragePrefix"] = "issues", ["Agency:KeyFolder"] = Path.Combine(Path.GetTempPath(), "benefitsflow-bench-keys") },
        },
        Agency.Configure);

    private static async Task FileAsync(EmulatorHost host, string claim)
    {
        var (file, people) = (host.Services.GetRequiredService<ClaimFile>(), host.Services.GetRequiredService<PersonalFile>());
        await people.SaveAsync(claim, Person);
        await file.AppendAsync(claim, "issue-separation-quit", new IssueRaised("separation-quit", "RCW 50.20.050", null, 0), "agency");
        await file.AppendAsync(claim, "filed", new ClaimFiled(Confirmation.Of(claim), new(2026, 3, 2), new(2026, 3, 1), "en", 40, false, false), "claimant");
        await file.AppendAsync(claim, "determined", new MonetaryDetermined(Determination), "agency");
    }

    private static async Task SayAsync(EmulatorHost host, string claim, Party by)
    {
        var issues = host.Services.GetRequiredService<IssueFile>();
        var words = JsonSerializer.SerializeToElement("I tell what happened.");
        var content = new StatementContent { By = by, Answers = [new Answer("words", new("What happened?", "¿Qué pasó?"), words)], Words = "I tell what happened." };
        var against = by == Party.Claimant ? Party.Employer : Party.Claimant;
        await issues.TakeStatementAsync(claim, $"{by}".ToLowerInvariant(), new(1, "", by, against, true, true, by == Party.Employer ? 1 : null), content, $"{by}".ToLowerInvariant());
        await host.Services.GetRequiredService<IssueHeard>().RaiseAsync(host.Client, claim, 1);
    }

    private static Task SettleAsync(EmulatorHost host) => host.Winder.WindToAsync(host.Clock.GetUtcNow(), CancellationToken.None);

    private static Task EachAsync(string[] claims, Func<string, Task> work)
        => Parallel.ForEachAsync(claims, new ParallelOptions { MaxDegreeOfParallelism = Lanes }, async (claim, _) => await work(claim));

    private static string[] Row(string what, TimeSpan took, int count) =>
    [
        what, took.TotalSeconds.ToString("N1", CultureInfo.InvariantCulture), (count / took.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture),
    ];

    private static readonly MonetaryDetermination Determination = MonetaryDetermination.For(
        new(2026, 3, 2), [new(new Quarter(2024, 4), 9506, 500), new(new Quarter(2025, 1), 9506, 500), new(new Quarter(2025, 2), 7988, 420)]);

    internal static readonly Application Person = new()
    {
        Ssn = "555022222",
        FirstName = "Rosa",
        LastName = "Reyes",
        BirthDate = new(1988, 5, 17),
        Email = "rosa.reyes@example.com",
        Address = new("1200 Pine Street", null, "Seattle", "WA", "98101"),
        Jobs = [new("Harbor Freight Works", "Seattle", new(2023, 3, 1), new(2026, 2, 27), JobEnded.Quit, "The drive was too long.")],
        AbleAndAvailable = true,
        HoursAvailable = 40,
        InSchool = false,
        ReceivesPension = false,
        ReceivesOtherPay = false,
        AuthorizedToWork = true,
        UnionReferral = false,
        PaymentMethod = PaymentMethod.Check,
        WithholdIncomeTax = false,
        Language = "en",
    };
}
