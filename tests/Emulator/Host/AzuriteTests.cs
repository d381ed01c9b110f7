using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;
using BenefitsFlow.Emulator.Host;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>The storage that the app starts for itself.</summary>
public class AzuriteTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_stored_survives_a_restart_and_a_second_app_uses_the_running_one()
    {
        var address = StorageAddress.OnFreePorts();
        var folder = Directory.CreateTempSubdirectory("azurite-").FullName;
        try
        {
            await using (await Azurite.EnsureAsync(address, folder, Console.Out, Cancellation))
            {
                Assert.Null(await Azurite.EnsureAsync(address, folder, Console.Out, Cancellation));
                var table = new TableClient(address.ConnectionString, "Claims");
                await table.CreateAsync(Cancellation);
                await table.AddEntityAsync(new TableEntity("claim", "1"), Cancellation);
            }

            await using var again = await Azurite.EnsureAsync(address, folder, Console.Out, Cancellation);
            Assert.NotNull(again);
            var found = await new TableClient(address.ConnectionString, "Claims").GetEntityAsync<TableEntity>("claim", "1", cancellationToken: Cancellation);
            Assert.Equal("1", found.Value.RowKey);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_port_that_something_else_has_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var address = StorageAddress.On(port, StorageAddress.FreePort());
        var refusal = await Assert.ThrowsAsync<CannotStartException>(() => Azurite.EnsureAsync(address, null, Console.Out, Cancellation));
        Assert.StartsWith($"Port {port}, where Azurite's Blob service belongs, is used by a program that is not Azurite.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Storage_elsewhere_needs_no_azurite()
    {
        var address = StorageAddress.Parse("DefaultEndpointsProtocol=https;AccountName=agency;AccountKey=a2V5;EndpointSuffix=core.windows.net");
        Assert.False(address.IsLocal);
        Assert.Null(await Azurite.EnsureAsync(address, null, Console.Out, Cancellation));
    }

    [Fact]
    public void Development_storage_is_on_azurites_own_ports()
    {
        var address = StorageAddress.Parse("UseDevelopmentStorage=true;");
        Assert.Equal((10000, 10002), (address.Blobs!.Port, address.Tables!.Port));
        Assert.Throws<CannotStartException>(() => StorageAddress.Parse("nonsense"));
    }

    [Theory]
    [InlineData("v20.0.0", true)]
    [InlineData("v24.11.1", true)]
    [InlineData("v18.20.4", false)]
    [InlineData("", false)]
    public void Node_20_or_newer_is_needed(string version, bool enough) => Assert.Equal(enough, NodeModules.IsNewEnough(version));
}
