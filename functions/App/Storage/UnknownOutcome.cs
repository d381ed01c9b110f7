using Azure;

namespace BenefitsFlow.App.Storage;

/// <summary>
/// A write whose answer may be lost. The client sends it again and then hears that the row exists or has changed, perhaps by its own
/// first try: so what stands is read back, by operation id, before either is believed.
/// </summary>
internal static class UnknownOutcome
{
    /// <summary>True when the write stands; false when another's stands in its place.</summary>
    /// <param name="stands">Reads back whether this very write is in the store.</param>
    /// <exception cref="Exception">The write's own, when it failed and does not stand: worth another try.</exception>
    public static async Task<bool> SettleAsync(Func<Task> write, Func<Task<bool>> stands, CancellationToken cancellation)
    {
        try
        {
            await write();
            return true;
        }
        catch (RequestFailedException refused) when (refused.Status is 409 or 412)
        {
            return await stands();
        }
        catch (Exception lost) when (!cancellation.IsCancellationRequested && MayHaveBeenApplied(lost))
        {
            if (await stands())
                return true;
            throw;
        }
    }

    private static bool MayHaveBeenApplied(Exception failure) => failure switch
    {
        RequestFailedException refused => refused.Status is 0 or 408 or >= 500,
        AggregateException all => all.InnerExceptions.Any(MayHaveBeenApplied),
        IOException or HttpRequestException or OperationCanceledException or TimeoutException => true,
        _ => false,
    };
}
