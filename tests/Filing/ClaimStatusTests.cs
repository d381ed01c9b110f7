using BenefitsFlow.App.Filing;

namespace BenefitsFlow.Tests.Filing;

/// <summary>The status page's promise: what happened, who acts next, by when.</summary>
public class ClaimStatusTests
{
    private static readonly DateTimeOffset Monday = new(2025, 8, 4, 16, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("en", "too few hours")]
    [InlineData("es", "muy pocas horas")]
    public async Task A_claim_without_wages_says_so_in_the_readers_language(string language, string says)
    {
        await using var agency = await AgencyHost.StartAsync(Monday);
        var filed = await agency.FileAsync(People.Rosa);

        var status = await agency.Get<ClaimStatus>().OfAsync(filed.ClaimId, language, TestContext.Current.CancellationToken);

        Assert.Contains(says, status!.Headline, StringComparison.Ordinal);
        Assert.Equal(filed.Confirmation, status.Confirmation);
        Assert.Null(status.Money);
        Assert.Single(status.Letters);
    }

    [Fact]
    public async Task Nobody_is_told_about_a_claim_that_is_not_there()
    {
        await using var agency = await AgencyHost.StartAsync(Monday);

        Assert.Null(await agency.Get<ClaimStatus>().OfAsync(new string('0', 32), "en", TestContext.Current.CancellationToken));
    }
}
