namespace BenefitsFlow.Tests.Browser;

/// <summary>The browser that page tests stand on.</summary>
public class ChromiumTests
{
    [Fact]
    public async Task A_page_is_rendered_and_photographed()
    {
        await using var browser = await Chromium.LaunchAsync();
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 320, Height = 200 } });

        await page.GotoAsync("data:text/html;charset=utf-8,<title>Week</title><h1 style='color:%23003366'>Semana pagada ñ</h1>");
        var picture = await page.ScreenshotAsync();

        Assert.Equal("Week", await page.TitleAsync());
        Assert.Equal("Semana pagada ñ", await page.Locator("h1").InnerTextAsync());
        Assert.Equal("rgb(0, 51, 102)", await page.Locator("h1").EvaluateAsync<string>("e => getComputedStyle(e).color"));
        // A PNG says its own width and height in bytes 16 to 23.
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture[..4]);
        Assert.Equal(320, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)));
    }
}
