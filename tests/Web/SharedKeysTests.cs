using BenefitsFlow.App.Storage;

namespace BenefitsFlow.Tests.Web;

/// <summary>The keys of cookies and links: shared by every instance, readable by none but the app.</summary>
public class SharedKeysTests(Site site)
{
    [Fact]
    public async Task Keys_lie_in_storage_sealed()
    {
        using var visitor = site.Visit();
        await visitor.GetAsync("/claims/new");
        var blobs = site.Of<AgencyBlobs>();
        var path = await blobs.PathsAsync("keys", "", TestContext.Current.CancellationToken).FirstAsync(TestContext.Current.CancellationToken);

        var kept = (await blobs.ReadAsync("keys", path, TestContext.Current.CancellationToken))!.ToString();

        Assert.Contains("<sealed", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("<value>", kept, StringComparison.Ordinal);
    }
}
