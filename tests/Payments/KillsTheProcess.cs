using Azure.Core;
using Azure.Core.Pipeline;

namespace BenefitsFlow.Tests.Payments;

/// <summary>
/// From the chosen write to the tables on, nothing gets through any more, as if the process had been killed there: right before the write
/// was applied, or right after.
/// </summary>
internal sealed class KillsTheProcess : HttpPipelinePolicy
{
    private int writes;
    private int at = int.MaxValue;
    private bool applied;
    private bool dead;

    public void Arm(int write, bool afterIt) => (writes, at, applied, dead) = (0, write, afterIt, false);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        => throw new NotSupportedException("The app reads and writes asynchronously.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var killed = message.Request.Method != RequestMethod.Get && Interlocked.Increment(ref writes) == at;
        if (dead || (killed && !applied))
        {
            dead = true;
            throw new IOException("The process was killed.");
        }

        await ProcessNextAsync(message, pipeline);
        if (!killed)
            return;
        dead = true;
        throw new IOException("The process was killed.");
    }
}
