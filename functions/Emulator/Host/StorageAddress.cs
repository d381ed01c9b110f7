using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace BenefitsFlow.Emulator.Host;

/// <summary>Where the Blob and Table services of a storage connection string are.</summary>
internal sealed record StorageAddress(string ConnectionString, Uri? Blobs, Uri? Tables)
{
    public const string Development = "UseDevelopmentStorage=true";

    // The one account that every storage emulator has; its key is public.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>On this machine, so that Azurite may have to be started.</summary>
    public bool IsLocal => Blobs is { IsLoopback: true } && Tables is { IsLoopback: true };

    /// <summary>Services on ports that nobody used a moment ago.</summary>
    public static StorageAddress OnFreePorts() => On(FreePort(), FreePort());

    public static StorageAddress On(int blobPort, int tablePort) => Parse(string.Create(
        CultureInfo.InvariantCulture,
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{blobPort}/{Account};TableEndpoint=http://127.0.0.1:{tablePort}/{Account};"));

    /// <exception cref="CannotStartException">The text is no connection string.</exception>
    public static StorageAddress Parse(string connectionString)
    {
        if (connectionString.Trim().TrimEnd(';').Equals(Development, StringComparison.OrdinalIgnoreCase))
            return new StorageAddress(connectionString, Local(10000), Local(10002));

        var parts = new DbConnectionStringBuilder();
        try
        {
            parts.ConnectionString = connectionString;
        }
        catch (ArgumentException malformed)
        {
            throw new CannotStartException(
                $"AzureWebJobsStorage is not a storage connection string. For local storage set it to {Development}.", malformed);
        }

        return new StorageAddress(connectionString, Endpoint(parts, "BlobEndpoint"), Endpoint(parts, "TableEndpoint"));
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Uri Local(int port) => new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", port, Account).Uri;

    private static Uri? Endpoint(DbConnectionStringBuilder parts, string name)
        => parts.TryGetValue(name, out var value) && Uri.TryCreate(value as string, UriKind.Absolute, out var uri) ? uri : null;
}
