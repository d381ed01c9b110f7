using System.Text;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Tests.Storage;

namespace BenefitsFlow.Tests.Correspondence;

public class LetterShelfTests
{
    private const string Claim = "c1a10000000000000000000000000001";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_is_kept_as_a_page_and_as_paper_with_their_types()
    {
        using var run = new StorageRun();
        var shelf = new LetterShelf(run.Of<AgencyBlobs>());
        await shelf.WriteAsync(Claim, "determination-1", Letters.Spanish(), Cancellation);
        var html = (await shelf.ReadAsync(Claim, "determination-1", "html", Cancellation))!.ToString();
        Assert.Contains("Usted puede recibir hasta 468 dólares", html, StringComparison.Ordinal);
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString((await shelf.ReadAsync(Claim, "determination-1", "pdf", Cancellation))!.ToArray()), StringComparison.Ordinal);
        var container = await run.Of<AgencyBlobs>().ContainerAsync(LetterShelf.Container, Cancellation);
        foreach (var extension in new[] { "html", "pdf" })
        {
            var kept = await container.GetBlobClient($"{Claim}/determination-1.{extension}").GetPropertiesAsync(cancellationToken: Cancellation);
            Assert.Equal(LetterShelf.ContentTypeOf(extension), kept.Value.ContentType);
        }
    }

    [Fact]
    public async Task A_second_writing_under_a_name_keeps_the_first()
    {
        using var run = new StorageRun();
        var shelf = new LetterShelf(run.Of<AgencyBlobs>());
        await shelf.WriteAsync(Claim, "determination-1", Letters.English(), Cancellation);
        var first = await shelf.ReadAsync(Claim, "determination-1", "pdf", Cancellation);
        await shelf.WriteAsync(Claim, "determination-1", Letters.Spanish(), Cancellation);
        Assert.Equal(first!.ToArray(), (await shelf.ReadAsync(Claim, "determination-1", "pdf", Cancellation))!.ToArray());
        Assert.Contains("lang=\"en\"", (await shelf.ReadAsync(Claim, "determination-1", "html", Cancellation))!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_that_the_lint_refuses_is_not_kept_and_the_reason_is_told()
    {
        using var run = new StorageRun();
        var shelf = new LetterShelf(run.Of<AgencyBlobs>());
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => shelf.WriteAsync(Claim, "a", Letters.English() with { Rights = [] }, Cancellation));
        Assert.Contains("rights", refused.Message, StringComparison.Ordinal);
        Assert.Null(await shelf.ReadAsync(Claim, "a", "html", Cancellation));
    }

    [Theory]
    [InlineData("../other", "a", "html")]
    [InlineData(Claim, "../a", "html")]
    [InlineData(Claim, "a", "exe")]
    [InlineData(Claim, "", "pdf")]
    [InlineData(Claim, "never-written", "pdf")]
    public async Task What_is_no_letter_reads_as_none(string claim, string name, string extension)
    {
        using var run = new StorageRun();
        Assert.Null(await new LetterShelf(run.Of<AgencyBlobs>()).ReadAsync(claim, name, extension, Cancellation));
    }

    [Theory]
    [InlineData("C1", "a")]
    [InlineData(Claim, "a/b")]
    public async Task A_name_that_would_leave_the_folder_is_refused(string claim, string name)
    {
        using var run = new StorageRun();
        await Assert.ThrowsAsync<ArgumentException>(() => new LetterShelf(run.Of<AgencyBlobs>()).WriteAsync(claim, name, Letters.English(), Cancellation));
    }
}
