using System.Diagnostics;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>For what another thread is about to do.</summary>
internal static class Waiting
{
    public static async Task UntilAsync(Func<bool> holds)
    {
        var waited = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(20), "It did not come true in 20 seconds.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
