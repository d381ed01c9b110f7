using Azure.Core;
using Azure.Core.Pipeline;

namespace BenefitsFlow.Bench;

/// <summary>Ends this process, without a chance to tidy up, right before or right after its N-th write. Heartbeats do not count.</summary>
internal sealed class KillPolicy(int number, bool before) : HttpPipelinePolicy
{
    private int writes;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var isLast = IsWrite(message.Request) && Interlocked.Increment(ref writes) == number;
        if (isLast && before)
            Kill();
        await ProcessNextAsync(message, pipeline);
        if (isLast)
            Kill();
    }

    private static bool IsWrite(Request request) => request.Method != RequestMethod.Get && request.Method != RequestMethod.Head
        && !request.Uri.Path.EndsWith("/lease", StringComparison.Ordinal);

    private static void Kill()
    {
        using var self = System.Diagnostics.Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}
