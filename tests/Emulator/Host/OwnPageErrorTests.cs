using System.Net;
using System.Net.Http.Headers;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>Bad input at the Emulator's own pages is answered with a sentence, and the host stays up.</summary>
public class OwnPageErrorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/emulator/nothing")]
    [InlineData("DELETE", "/emulator")]
    [InlineData("PUT", "/emulator/clock")]
    [InlineData("GET", "/emulator/instances/a/b/c/d/e/f")]
    public async Task A_page_that_is_not_there_is_said_not_to_be(string method, string path)
    {
        await using var app = await Served.ByAsync(typeof(RoutingTests.Routes));
        using var answer = await app.SendAsync(new HttpMethod(method), path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(
            $"No page of the Emulator answers {method} here. Its pages begin at /emulator; follow the links there.",
            await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(200, (await app.GetAsync("/emulator")).Status);
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_refused_and_the_clock_stands()
    {
        await using var app = await Served.ByAsync(Served.Options() with { StartAt = DateTimeOffset.UnixEpoch.AddYears(60), Frozen = true });
        var before = app.Host.Clock.GetUtcNow();
        using var broken = new StringContent("to=week");
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data");
        using var answer = await app.SendAsync(HttpMethod.Post, "/emulator/clock", broken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("The request cannot be read:", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(before, app.Host.Clock.GetUtcNow());
        Assert.Equal(200, (await app.GetAsync("/emulator")).Status);
    }

    [Fact]
    public async Task A_form_that_is_too_long_is_refused_with_the_limit()
    {
        await using var app = await Served.ByAsync(typeof(RoutingTests.Routes));
        using var content = new ByteArrayContent([]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded");
        content.Headers.ContentLength = 30_000_001;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/emulator/clock") { Content = content };
        request.Headers.ExpectContinue = true;
        using var answer = await app.Http.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("30000000 bytes", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }
}
