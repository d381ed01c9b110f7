using System.Diagnostics;
using System.Globalization;
using BenefitsFlow.App;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Emulator.Host;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Bench;

/// <summary>Claims of 26 weeks each, from the application to the last payment: weeks a second, beside the bare transactions of the same storage in the same run.</summary>
internal static class YearBench
{
    private const int Weeks = 26;
    private const int Lanes = 16;

    private static readonly DateTimeOffset Begins = new(2026, 3, 2, 17, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly First = new(2026, 3, 1);

    public static async Task RunAsync(string connection, int claims)
    {
        var raw = await RawBench.OnAsync(connection);
        await BareAsync(raw, 0);
        await using var host = await StartAsync(connection);
        List<double> bare = [await BareAsync(raw, 1)];
        var ids = Enumerable.Range(0, claims).Select(number => number.ToString("x32", CultureInfo.InvariantCulture)).ToArray();
        var clock = Stopwatch.StartNew();
        await EachAsync(ids, claim => FileAsync(host, claim));
        await host.Winder.WindToAsync(host.Clock.GetUtcNow(), CancellationToken.None);
        var filed = clock.Elapsed;
        using var wire = new Wire();
        clock.Restart();
        for (var week = 0; week < Weeks; week++)
        {
            // Monday noon after the week; the week's batch leaves before the next.
            await host.Winder.WindToAsync(Begins.AddDays((7 * week) + 7), CancellationToken.None);
            await EachAsync(ids, claim => CertifyAsync(host, claim, First.AddDays(7 * week)));
        }

        await host.Winder.WindToAsync(Begins.AddDays((7 * Weeks) + 7), CancellationToken.None);
        var played = clock.Elapsed.TotalSeconds;
        wire.Dispose();
        bare.Add(await BareAsync(raw, 2));
        var (decided, paid, wrong) = await CountAsync(host, ids);
        var ceiling = bare.Average();
        Table.Print($"{claims:N0} claims of {Weeks} weeks", ["seconds", "weeks/s", "bare transactions/s", "transactions' time a week", "requests a week"],
            [["weeks opened, certified, decided, posted, paid, mailed", $"{played:N0}", $"{decided / played:N1}", $"{ceiling:N0}", $"{ceiling * played / decided:N0}", $"{(double)wire.All / decided:N0}"]]);
        wire.Print("Requests a week, the most first", decided);
        Console.WriteLine($"\nFiled in {filed.TotalSeconds:N1} s. Weeks decided: {decided} of {claims * Weeks}. Payments: {paid}. Claims whose books do not agree: {wrong}.");
    }

    private static async Task<(int Decided, int Paid, int Wrong)> CountAsync(EmulatorHost host, string[] ids)
    {
        var (file, ledger) = (host.Services.GetRequiredService<ClaimFile>(), host.Services.GetRequiredService<Ledger>());
        int decided = 0, paid = 0, wrong = 0;
        foreach (var id in ids)
        {
            var books = (await ClaimBooks.ReadAsync(file, ledger, id))!;
            decided += books.Claim.Weeks.Count(week => week.Decided is not null);
            paid += books.Claim.Weeks.Sum(week => week.Payments.Count);
            wrong += BookRule.Breaches(books).Count > 0 ? 1 : 0;
        }

        return (decided, paid, wrong);
    }

    private static Task<EmulatorHost> StartAsync(string connection) => EmulatorHost.StartAsync(
        new EmulatorOptions
        {
            Storage = connection,
            HubName = "year",
            Assemblies = [typeof(Agency).Assembly],
            StartAt = Begins,
            Frozen = true,
            Settings = new Dictionary<string, string?> { ["Agency:StoragePrefix"] = "year", ["Payments:Release"] = "none", ["Agency:KeyFolder"] = Path.Combine(Path.GetTempPath(), "benefitsflow-bench-keys") },
        },
        Agency.Configure);

    private static async Task FileAsync(EmulatorHost host, string claim)
    {
        var (file, people) = (host.Services.GetRequiredService<ClaimFile>(), host.Services.GetRequiredService<PersonalFile>());
        await people.SaveAsync(claim, IssuesBench.Person with { Jobs = [IssuesBench.Person.Jobs[0] with { Ended = JobEnded.LackOfWork }] });
        await file.AppendAsync(claim, "filed", new ClaimFiled(Confirmation.Of(claim), AgencyCalendar.DateOf(Begins), First, "en", 40, false, false), "claimant");
        await file.AppendAsync(claim, "monetary", new MonetaryDetermined(Determination), "agency");
        await FileClaim.StartAsync(host.Client, claim, CancellationToken.None);
    }

    private static async Task CertifyAsync(EmulatorHost host, string claim, DateOnly sunday)
    {
        var answers = new WeekAnswers(true, 40, false, 0, 0, 3, 0, false);
        var result = await host.Services.GetRequiredService<CertifyWeek>().CertifyAsync(claim, new Week(sunday), new(answers, null, null), host.Client);
        if (result.Refused is { } why)
            throw new InvalidOperationException($"Week {sunday:yyyy-MM-dd} of claim {claim}: {why.En}");
    }

    private static async Task<double> BareAsync(RawBench raw, int round)
    {
        var clock = Stopwatch.StartNew();
        var done = await raw.ProceedAsync([.. Enumerable.Range(round * 1_000, 300)]);
        return done / clock.Elapsed.TotalSeconds;
    }

    private static Task EachAsync(string[] claims, Func<string, Task> work)
        => Parallel.ForEachAsync(claims, new ParallelOptions { MaxDegreeOfParallelism = Lanes }, async (claim, _) => await work(claim));

    private static readonly MonetaryDetermination Determination = MonetaryDetermination.For(
        new(2026, 3, 2), [.. Enumerable.Range(0, 4).Select(quarter => new QuarterWages(new Quarter(2024, 4).Plus(quarter), 9506, 500))]);
}
