using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Emulator.Host;
using BenefitsFlow.Tests.Emulator.Engine;
using Microsoft.Extensions.Logging.Abstractions;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>A hub says in which form it is written.</summary>
public class HubFormatTests
{
    [Theory]
    [InlineData("3", "a newer")]
    [InlineData("2.1-preview", "a newer")]
    [InlineData("1", "an older")]
    public async Task A_hub_of_another_version_is_refused_and_left_alone(string format, string version)
    {
        await using var engines = new Engines(_ => { });
        var container = new BlobContainerClient(TestStorage.ConnectionString, HubNames.Container(engines.Hub));
        await container.CreateAsync(metadata: new Dictionary<string, string> { ["format"] = format });
        var refused = await Assert.ThrowsAsync<HubFormatException>(engines.StartAsync);
        Assert.StartsWith($"The hub '{engines.Hub}' was written by {version} version of this program (format {format}; this one reads format 2).", refused.Message, StringComparison.Ordinal);
        Assert.Empty(container.GetBlobs());
        var parts = new EngineParts(
            engines.Hub, new(TestStorage.ConnectionString), new(TestStorage.ConnectionString), new DurableTaskRegistry(), engines.Clock, NullLoggerFactory.Instance);
        await using var host = DefaultEngine.Create(parts);
        var told = await Assert.ThrowsAsync<CannotStartException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Equal(refused.Message, told.Message);
    }

    [Fact]
    public async Task A_hub_without_a_number_is_of_the_first_format_unless_nobody_used_it()
    {
        await using var engines = new Engines(_ => { });
        var container = new BlobContainerClient(TestStorage.ConnectionString, HubNames.Container(engines.Hub));
        await container.CreateAsync();
        await container.UploadBlobAsync("lease", BinaryData.FromString(""));
        await Assert.ThrowsAsync<HubFormatException>(engines.StartAsync);
        await container.DeleteBlobAsync("lease");
        await engines.StartAsync();
        Assert.Equal("2", (await container.GetPropertiesAsync()).Value.Metadata["format"]);
    }

    [Fact]
    public async Task A_new_hub_carries_its_number()
    {
        await using var engines = new Engines(_ => { });
        await engines.StartAsync();
        var container = new BlobContainerClient(TestStorage.ConnectionString, HubNames.Container(engines.Hub));
        Assert.Equal("2", (await container.GetPropertiesAsync()).Value.Metadata["format"]);
    }
}
