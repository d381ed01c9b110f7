using System.Runtime.CompilerServices;

namespace BenefitsFlow.App.Payments;

/// <summary>Reads ahead: several looked up at once, handed on in their order.</summary>
internal static class Ahead
{
    /// <summary>Look-ups under way at once: enough to hide the wait for storage, few enough to spare it.</summary>
    public const int AtOnce = 16;

    public static async IAsyncEnumerable<TOut> SelectAhead<TIn, TOut>(
        this IAsyncEnumerable<TIn> source, Func<TIn, Task<TOut>> find, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var ahead = new Queue<Task<TOut>>();
        await foreach (var item in source.WithCancellation(cancellation))
        {
            ahead.Enqueue(find(item));
            if (ahead.Count == AtOnce)
                yield return await ahead.Dequeue();
        }

        while (ahead.TryDequeue(out var next))
            yield return await next;
    }
}
