using System.Net.Sockets;
using Azure;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>A request to storage that was refused, or broken off at any point: it may have been carried out or not.</summary>
internal static class LostAnswer
{
    /// <summary>After several tries the client throws what each of them threw; a network time-out looks like a cancellation.</summary>
    /// <param name="failed">What the request came to.</param>
    /// <param name="cancellation">What the request was given: a cancellation that was asked for is no lost answer.</param>
    public static bool Is(Exception failed, CancellationToken cancellation = default) => failed switch
    {
        RequestFailedException or IOException or TimeoutException or HttpRequestException or SocketException => true,
        AggregateException several => several.InnerExceptions.All(one => Is(one, cancellation)),
        OperationCanceledException => !cancellation.IsCancellationRequested,
        _ => false,
    };
}
