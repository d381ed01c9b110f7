using BenefitsFlow.Emulator.Play;
using BenefitsFlow.Tests.Payments.Books;

namespace BenefitsFlow.Tests.Play;

/// <summary>Each scenario, through the real pages: what comes of it is what its file says, line by line.</summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> Names => [.. ScenarioFiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_scenario_ends_as_its_file_says(string name)
    {
        var file = ScenarioFiles.PathTo(name);
        var scenario = Scenario.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.True(scenario.Docket.Count > 0, $"{name}.yaml has no docket: play it, check each line against the law, and add the lines under 'docket: |'.");

        var run = "s" + Guid.NewGuid().ToString("N")[..12];
        using var play = Playing.Start(file, run);
        var report = await play.ReportAsync(TestContext.Current.CancellationToken);

        Assert.Contains("The docket is the scenario's.", report);
        await BooksOf.HoldAsync(run, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("A payment too many", "  docket: |\n    2025-08-04  PaymentSent")]
    [InlineData("Nothing", "")]
    public async Task A_docket_that_differs_is_shown_by_its_first_line_that_does(string title, string docket)
    {
        var file = Path.Combine(Path.GetTempPath(), $"scenario-{Guid.NewGuid():N}.yaml");
        await File.WriteAllTextAsync(
            file, $"title: {title}\nbegins: 2025-08-01\nsteps:\n  - on: 2025-08-02\n    time passes:\n{docket.TrimStart()}\n", TestContext.Current.CancellationToken);
        try
        {
            using var play = Playing.Start(file, "s" + Guid.NewGuid().ToString("N")[..12]);
            await play.EndsWithinAsync(TimeSpan.FromMinutes(1));
            Assert.Equal(docket.Length == 0 ? 0 : 1, play.ExitCode);
            if (docket.Length > 0)
                Assert.Contains("The scenario says: 2025-08-04 PaymentSent", play.Complaints, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
