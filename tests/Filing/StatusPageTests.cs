using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Filing;

/// <summary>What the status page and letters show.</summary>
public class StatusPageTests(Site site)
{
    [Fact]
    public async Task It_tells_who_acts_next_what_happened_weeks_letters_and_money()
    {
        using var visitor = site.Visit();

        var seen = await visitor.GetAsync("/test/status");

        Assert.Contains("href=\"/claims/weeks/2026-02-22\"", seen.Text, StringComparison.Ordinal);
        Assert.Contains("By March 6, 2026.", seen.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"/claims/letters/monetary-1.pdf\"", seen.Text, StringComparison.Ordinal);
        Assert.Contains("<strong>$9,000</strong>", seen.Text, StringComparison.Ordinal);
        Assert.Contains("$253", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letters_own_style_sheet_is_let_in_by_its_hash_and_no_other()
    {
        var policy = LetterPage.PolicyFor("<style>p{}</style><p>x</p><style media=\"print\">\na{}</style>");

        Assert.Contains("style-src 'self' 'sha256-", policy, StringComparison.Ordinal);
        Assert.Equal(3, policy.Split("'sha256-").Length);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims/status")]
    [InlineData("/claims/weeks/2026-02-22")]
    [InlineData("/claims/letters/monetary-1")]
    [InlineData("/claims/letters/monetary-1.pdf")]
    public async Task Without_a_session_a_page_says_how_to_get_in(string path)
    {
        using var visitor = site.Visit();

        var seen = await visitor.GetAsync(path);

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, seen.Status);
        Assert.Contains("Open this page from your email", seen.Text, StringComparison.Ordinal);
    }
}
