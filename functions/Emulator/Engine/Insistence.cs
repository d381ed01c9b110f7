using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Asks storage again and again until it answers: what became of a write has to be known before anything is built on it.</summary>
internal sealed class Insistence(ILogger log)
{
    private const int FirstWait = 25;
    private const int LongestWait = 2000;

    /// <param name="what">The work in words, for the log.</param>
    /// <param name="ask">May be done any number of times.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<T> OnAsync<T>(string what, Func<Task<T>> ask, CancellationToken cancellation)
    {
        for (var wait = FirstWait; ; wait = Math.Min(2 * wait, LongestWait))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return await ask();
            }
            catch (Exception away) when (LostAnswer.Is(away, cancellation))
            {
                log.LogWarning("{What} waits for the storage, which does not answer: {Message}", what, away.Message);
                await Task.Delay(wait, cancellation);
            }
        }
    }
}
