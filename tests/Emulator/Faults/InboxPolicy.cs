using Azure.Core;
using Azure.Core.Pipeline;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>Refuses every row that is added to an inbox.</summary>
internal sealed class InboxPolicy : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (await IsInboxRowAsync(message.Request))
            throw new IOException("The inbox is out of reach.");
        await ProcessNextAsync(message, pipeline);
    }

    private static async Task<bool> IsInboxRowAsync(Request request)
    {
        if (request.Method != RequestMethod.Post || request.Content is null || !request.Uri.Path.EndsWith("Instances", StringComparison.Ordinal))
            return false;
        using var body = new MemoryStream();
        await request.Content.WriteToAsync(body, CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(body.ToArray()).Contains("\"RowKey\":\"i", StringComparison.Ordinal);
    }
}
