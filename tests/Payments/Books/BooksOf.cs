using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Payments.Books;

/// <summary>The books of all claims that something left behind on the tests' storage, held against the rules.</summary>
internal static class BooksOf
{
    /// <summary>Of a played scenario, by the name of its run.</summary>
    public static async Task HoldAsync(string run, CancellationToken cancellation)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = TestStorage.ConnectionString,
            ["Agency:StoragePrefix"] = run,
            ["Agency:KeyFolder"] = Path.Combine(Path.GetTempPath(), "benefitsflow-test-keys"),
        }).Build();
        await using var services = new ServiceCollection().AddLogging().AddAgencyStorage(settings).AddSingleton<Ledger>().BuildServiceProvider();
        await HoldAsync(services.GetRequiredService<ClaimFile>(), services.GetRequiredService<Ledger>(), cancellation);
    }

    /// <summary>Of an agency that runs in the test.</summary>
    public static Task HoldAsync(AgencyHost agency, CancellationToken cancellation) => HoldAsync(agency.Get<ClaimFile>(), agency.Get<Ledger>(), cancellation);

    private static async Task HoldAsync(ClaimFile file, Ledger ledger, CancellationToken cancellation)
    {
        List<string> wrong = [];
        await foreach (var claim in file.ClaimsAsync(cancellation))
        {
            if (await ClaimBooks.ReadAsync(file, ledger, claim, cancellation) is { } books)
                wrong.AddRange(BookRule.Breaches(books).Select(breach => $"{breach.Rule}: {breach.Says.En}"));
        }

        Assert.Empty(wrong);
    }
}
