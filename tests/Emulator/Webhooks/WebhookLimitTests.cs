using System.Net;
using System.Net.Http.Headers;

namespace BenefitsFlow.Tests.Emulator.Webhooks;

/// <summary>How long a body may be: the Functions host's own limit.</summary>
public class WebhookLimitTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_body_over_the_hosts_100_mebibytes_is_refused_before_it_is_sent()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.WaitingAsync("claim-1");
        using var request = new HttpRequestMessage(HttpMethod.Post, Hooked.Root + "/instances/claim-1/raiseEvent/Answered")
        {
            Content = new ByteArrayContent([]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json"), ContentLength = 104_857_601 } },
            Headers = { ExpectContinue = true },
        };
        using var answer = await hooked.Http.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("longer than 104857600 bytes", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(202, (await hooked.GetAsync("/instances/claim-1")).Status);
    }

    // The server counts the chunks' own lengths too.
    [Theory]
    [InlineData(900, 202)]
    [InlineData(1001, 413)]
    public async Task A_body_that_does_not_say_its_length_is_measured(int length, int status)
    {
        await using var hooked = await Hooked.StartAsync(Hooked.Options(("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", "1000")));
        using var body = new StreamContent(new MemoryStream([(byte)'"', .. Enumerable.Repeat((byte)'x', length - 2), (byte)'"']));
        using var request = new HttpRequestMessage(HttpMethod.Post, Hooked.Root + "/orchestrators/Echo/claim-1")
        {
            Content = body,
            Headers = { TransferEncodingChunked = true },
        };
        using var answer = await hooked.Http.SendAsync(request, Cancellation);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status == 202, await hooked.Client.GetInstanceAsync("claim-1", Cancellation) is not null);
    }

    [Fact]
    public async Task An_event_of_5_megabytes_arrives_whole()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.WaitingAsync("claim-1");
        var payload = new string('x', 5_000_000);
        Assert.Equal(202, (await hooked.PostAsync("/instances/claim-1/raiseEvent/Answered", $"\"{payload}\"")).Status);
        await hooked.UntilAsync("claim-1", OrchestrationRuntimeStatus.Completed);
        Assert.Equal(payload, (string?)(await hooked.GetAsync("/instances/claim-1")).Json["output"]);
    }
}
