using System.Net.Sockets;

namespace BenefitsFlow.Emulator.Host;

/// <summary>Tells Azurite from nothing, and from something else, on a port.</summary>
internal static class AzuritePorts
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(3) };

    private enum Found
    {
        Nothing,
        Azurite,
        SomethingElse,
    }

    /// <returns>True when both services answer, false when neither does.</returns>
    /// <param name="address">Local endpoints.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <param name="starting">Azurite is on its way up, so that one service may answer before the other.</param>
    /// <exception cref="CannotStartException">Another program has a port, or only one service answers.</exception>
    public static async Task<bool> IsRunningAsync(StorageAddress address, CancellationToken cancellation, bool starting = false)
    {
        var found = await Task.WhenAll(AskAsync(address.Blobs!, cancellation), AskAsync(address.Tables!, cancellation));
        if (starting)
            return Array.TrueForAll(found, one => one == Found.Azurite);
        Refuse(found[0], "Blob", address.Blobs!.Port, found[1] == Found.Azurite);
        Refuse(found[1], "Table", address.Tables!.Port, found[0] == Found.Azurite);
        return found[0] == Found.Azurite;
    }

    private static void Refuse(Found found, string service, int port, bool otherAnswers)
    {
        if (found == Found.SomethingElse)
            throw new CannotStartException(
                $"Port {port}, where Azurite's {service} service belongs, is used by a program that is not Azurite. Stop that program, or "
                + "set AzureWebJobsStorage to a connection string with other ports.");
        if (found == Found.Nothing && otherAnswers)
            throw new CannotStartException(
                $"An Azurite is running, but without its {service} service on port {port}. Stop it (the app then starts its own), or "
                + "start it with all services.");
    }

    private static async Task<Found> AskAsync(Uri service, CancellationToken cancellation)
    {
        try
        {
            using var response = await Http.GetAsync(new Uri(service, "?comp=list"), HttpCompletionOption.ResponseHeadersRead, cancellation);
            var server = response.Headers.Server.ToString();
            return server.StartsWith("Azurite", StringComparison.OrdinalIgnoreCase) ? Found.Azurite : Found.SomethingElse;
        }
        catch (HttpRequestException refused) when (refused.InnerException is SocketException)
        {
            return Found.Nothing;
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return Found.SomethingElse;
        }
    }
}
