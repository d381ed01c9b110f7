using Azure.Core;
using Azure.Core.Pipeline;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>Counts the entity-group transactions that go by, and loses the answers of as many as it is told.</summary>
public sealed class TransactionPolicy : HttpPipelinePolicy
{
    private int count;
    private int losing;

    public int Count => Volatile.Read(ref count);

    /// <summary>The next transactions are applied, and their answers lost.</summary>
    public void LoseAnswers(int answers) => Volatile.Write(ref losing, answers);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ArgumentNullException.ThrowIfNull(message);
        await ProcessNextAsync(message, pipeline);
        if (!message.Request.Uri.ToString().EndsWith("$batch", StringComparison.Ordinal))
            return;
        Interlocked.Increment(ref count);
        if (Interlocked.Decrement(ref losing) >= 0)
            throw new IOException("The answer was lost.");
    }
}
