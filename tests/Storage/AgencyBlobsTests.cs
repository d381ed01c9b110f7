using BenefitsFlow.App.Storage;

namespace BenefitsFlow.Tests.Storage;

public class AgencyBlobsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_is_kept_once_and_read_back()
    {
        using var run = new StorageRun();
        var blobs = run.Of<AgencyBlobs>();
        Assert.Null(await blobs.ReadAsync("claim-letters", "a/first.html", Cancellation));
        Assert.True(await blobs.WriteOnceAsync("claim-letters", "a/first.html", new BinaryData("one"), "text/html", Cancellation));
        Assert.False(await blobs.WriteOnceAsync("claim-letters", "a/first.html", new BinaryData("two"), "text/html", Cancellation));
        Assert.Equal("one", (await blobs.ReadAsync("claim-letters", "a/first.html", Cancellation))!.ToString());
        Assert.Equal(["a/first.html"], await blobs.PathsAsync("claim-letters", "a/", Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_container_is_private_and_carries_the_prefix()
    {
        using var run = new StorageRun();
        var container = await run.Of<AgencyBlobs>().ContainerAsync("claim-letters", Cancellation);
        Assert.Equal(run.Prefix + "claim-letters", container.Name);
        var access = await container.GetAccessPolicyAsync(cancellationToken: Cancellation);
        Assert.Equal(Azure.Storage.Blobs.Models.PublicAccessType.None, access.Value.BlobPublicAccess);
    }

    [Theory]
    [InlineData(1023, true)]
    [InlineData(1024, true)]
    [InlineData(1025, false)]
    public async Task A_path_takes_1024_characters(int characters, bool fits)
    {
        using var run = new StorageRun();
        var reading = Record.ExceptionAsync(() => run.Of<AgencyBlobs>().ReadAsync("claim-letters", new string('x', characters), Cancellation));
        Assert.Equal(fits, await reading is null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a//b")]
    [InlineData("a/../b")]
    [InlineData("a./b")]
    [InlineData("a\\b")]
    [InlineData("/a")]
    public async Task A_path_with_an_odd_segment_is_refused(string path)
    {
        using var run = new StorageRun();
        await Assert.ThrowsAsync<StorageLimitException>(() => run.Of<AgencyBlobs>().ReadAsync("claim-letters", path, Cancellation));
    }

    [Theory]
    [InlineData("", "claimfile", true)]
    [InlineData("run7", "claimfile", true)]
    [InlineData("", "no-dash", false)]
    [InlineData("", "ab", false)]
    [InlineData("a", "ab", true)]
    public void A_table_is_named_by_letters_and_digits(string prefix, string name, bool fine)
        => Assert.Equal(fine, Record.Exception(() => new StoragePrefix(prefix).Table(name)) is null);

    [Theory]
    [InlineData("a-b")]
    [InlineData("7up")]
    [InlineData("abcdefghijklmnopqrstu")]
    public void A_prefix_of_another_shape_is_refused_with_the_settings_name(string prefix)
        => Assert.Contains("Agency:StoragePrefix", Assert.Throws<ArgumentException>(() => new StoragePrefix(prefix)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Run7", "claim-letters", "run7claim-letters")]
    [InlineData("", "Letters", null)]
    [InlineData("", "a--b", null)]
    [InlineData("", "-ab", null)]
    public void A_container_is_named_in_lower_case(string prefix, string name, string? whole)
    {
        string? named = null;
        var refused = Record.Exception(() => named = new StoragePrefix(prefix).Container(name));
        Assert.Equal(whole, named);
        Assert.Equal(whole is null, refused is ArgumentException);
    }
}
