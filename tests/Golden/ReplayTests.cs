using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Tests.House;

namespace BenefitsFlow.Tests.Golden;

/// <summary>
/// Today's code goes on from every point of every golden history as the code of that day did. A change that would break running instances
/// fails here, with what to do about it.
/// </summary>
public class ReplayTests(ITestOutputHelper output)
{
    public static TheoryData<string> Goldens => [.. GoldenFile.Names];

    [Theory]
    [MemberData(nameof(Goldens))]
    public void A_golden_history_is_replayed_as_it_was_recorded(string file)
    {
        var golden = GoldenFile.Read(file);
        var replayed = new Replay(AppOrchestrations.Registry()).Of(golden.History);
        output.WriteLine($"{replayed.Points} points.");
        Assert.True(replayed.Points > 1, $"{file} has no points to stand at.");
        if (replayed.Difference is { } difference)
            Assert.Fail(AppOrchestrations.Advice(golden, difference));
    }

    [Fact]
    public void A_change_to_lines_of_the_present_code_asks_for_a_new_number()
    {
        var golden = GoldenFile.Read(GoldenFile.NameOf("Week", 1, "paid"));
        var told = AppOrchestrations.Advice(golden with { Code = AppOrchestrations.Codes["Week"]!.Value }, "At step 2, it differs.");
        Assert.Contains($"raise its Code to {AppOrchestrations.Codes["Week"] + 1}", told, StringComparison.Ordinal);
        Assert.Contains("BENEFITSFLOW_WRITE=1", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_to_lines_of_an_old_code_asks_to_leave_them()
    {
        var golden = GoldenFile.Read(GoldenFile.NameOf("Week", 1, "paid"));
        Assert.Contains("stay as they were", AppOrchestrations.Advice(golden with { Code = 0 }, "At step 2, it differs."), StringComparison.Ordinal);
    }
}
