using Azure.Core;
using Azure.Core.Pipeline;

namespace BenefitsFlow.Tests.Storage;

/// <summary>Lets writes through to the store and loses the answers of the chosen ones, as a broken connection does.</summary>
/// <param name="loses">Whether the answer to the write of that number (1 for the first) is lost.</param>
public sealed class LosesAnswers(Func<int, bool> loses) : HttpPipelinePolicy
{
    private int writes;

    public int Lost { get; private set; }

    /// <summary>Until set, everything goes through.</summary>
    public bool Active { get; set; }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ProcessNext(message, pipeline);
        Lose(message);
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        Lose(message);
    }

    private void Lose(HttpMessage message)
    {
        if (!Active || message.Request.Method == RequestMethod.Get || !loses(Interlocked.Increment(ref writes)))
            return;
        Lost++;
        throw new IOException("The connection broke before the answer came.");
    }
}
