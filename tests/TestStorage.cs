using BenefitsFlow.Tests.Emulator;

namespace BenefitsFlow.Tests;

/// <summary>The storage that tests share: each keeps to tables and containers named after itself.</summary>
public static class TestStorage
{
    /// <summary>The variable <c>BENEFITSFLOW_TEST_STORAGE</c>, or the run's own Azurite, which the first use starts.</summary>
    public static string ConnectionString
        => Environment.GetEnvironmentVariable("BENEFITSFLOW_TEST_STORAGE") is { Length: > 0 } given ? given : AzuriteFixture.Storage;
}
