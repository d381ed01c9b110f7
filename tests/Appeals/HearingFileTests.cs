using System.IO.Compression;
using System.Text;
using System.Text.Json;
using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Issues;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Correspondence;
using UglyToad.PdfPig;

namespace BenefitsFlow.Tests.Appeals;

/// <summary>The hearing file: WAC 192-120-030, a right to copies.</summary>
public class HearingFileTests
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task Each_piece_begins_on_the_page_that_the_index_names()
    {
        await using var at = await FilledAsync();
        var appeal = await at.AppealAsync();
        HearingDocument[] documents =
        [
            new("Pay stub", "image/png", Png, true, false),
            new("Doctor's note", "application/pdf", LetterPdf.Of(Letters.English().WithFindings(12)), true, false),
            new("Broken", "application/pdf", "no pdf"u8.ToArray(), true, false),
            new("Notes", "text/plain", "Hello."u8.ToArray(), true, true),
        ];
        var exhibits = await at.Agency.Get<HearingPapers>().OfAsync(await at.StateAsync(), appeal, null, "en", documents, Appealing.Cancellation);

        var bytes = HearingFile.Pdf(new("en", "Hearing file", "Index", "Page {0} of {1}"), ["Claim"], exhibits);

        using var pdf = PdfDocument.Open(bytes);
        var index = Words(pdf, 1);
        var page = 2;
        foreach (var exhibit in exhibits)
        {
            Assert.Contains($"{page:D3}", index, StringComparison.Ordinal);
            Assert.Contains($"Page {page} of {pdf.NumberOfPages}", Words(pdf, page), StringComparison.Ordinal);
            page += HearingFile.PagesOf(exhibit.Paper);
        }

        Assert.Equal(pdf.NumberOfPages, page - 1);
        Assert.Contains("cannot be printed", string.Concat(exhibits.Select(exhibit => Words(exhibit.Paper))), StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("BENEFITSFLOW_SCREENSHOTS") is { } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, "hearing-file.pdf"), bytes, Appealing.Cancellation);
    }

    [Fact]
    public async Task The_zip_holds_every_piece_with_its_hash()
    {
        await using var at = await FilledAsync();
        var kept = await at.Agency.Get<HearingShelf>().ReadAsync(at.ClaimId, 1, null, "zip", Appealing.Cancellation);

        using var zip = new ZipArchive(new MemoryStream(kept!));
        var lines = Encoding.ASCII.GetString(Bytes(zip.GetEntry("manifest.txt")!)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(zip.Entries.Count - 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(line[..64], HearingFile.DigestOf(Bytes(zip.GetEntry(line[66..])!))));
        Assert.Contains(lines, line => line.EndsWith("statements.pdf", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("letter-issue-1-1-claimant.pdf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_file_on_record_is_the_one_that_is_kept()
    {
        await using var at = await FilledAsync();
        var entry = await at.Agency.Get<App.Storage.ClaimFile>().FindAsync(at.ClaimId, "appeal-1-file", Appealing.Cancellation);
        var kept = await at.Agency.Get<HearingShelf>().ReadAsync(at.ClaimId, 1, null, "pdf", Appealing.Cancellation);

        Assert.Equal(((HearingFileReady)entry!.Fact).Digest, HearingFile.DigestOf(kept!));
        Assert.Equal(((HearingFileReady)entry.Fact).Pages, HearingFile.PagesOf(kept!));
    }

    [Fact]
    public async Task No_copy_shows_a_whole_number_and_none_shows_how_to_reach_the_other_side()
    {
        await using var at = await FilledAsync();
        var (office, claimant, employer) = (await CopyAsync(at, null), await CopyAsync(at, Party.Claimant), await CopyAsync(at, Party.Employer));

        Assert.All(new[] { office, claimant, employer }, copy => Assert.DoesNotContain("555-02-2222", copy, StringComparison.Ordinal));
        Assert.All(new[] { office, claimant }, copy => Assert.Contains("206-555-0199", copy, StringComparison.Ordinal));
        foreach (var secret in new[] { "206-555-0199", "rosa@example.com", "000123456789", "She sounded tired", "determination mailed to claimant" })
            Assert.DoesNotContain(secret, employer, StringComparison.Ordinal);
        Assert.Contains("moved to nights", employer, StringComparison.Ordinal);
        Assert.Contains("She sounded tired", office, StringComparison.Ordinal);
        Assert.DoesNotContain("She sounded tired", claimant, StringComparison.Ordinal);
        Assert.DoesNotContain("boss@harbor.example", claimant, StringComparison.Ordinal);
        Assert.All(new[] { office, claimant, employer }, copy => Assert.DoesNotContain("121042882", copy, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_private_to_one_side_stands_in_the_hearing_offices_copy_alone()
    {
        await using var at = await Appealing.StartAsync(new(2026, 3, 4));
        await at.Agency.Get<IssueFile>().TakeStatementAsync(
            at.ClaimId,
            "one",
            new(1, "", Party.Claimant, Party.Employer, true, true, null),
            new()
            {
                By = Party.Claimant,
                Words = "My husband found the address of the yard.",
                Answers = [new("DomesticViolence.Reported", new("Whom did you tell?", "¿A quién se lo dijo?"), JsonSerializer.SerializeToElement(true), "The shelter on Pine Street.")],
            },
            "claimant",
            Appealing.Cancellation);
        await at.ReceiveAsync(new(2026, 3, 10));

        var (office, claimant, employer) = (await CopyAsync(at, null), await CopyAsync(at, Party.Claimant), await CopyAsync(at, Party.Employer));
        foreach (var secret in new[] { "My husband", "Pine Street", "Whom did you tell" })
        {
            Assert.All(new[] { office, claimant }, copy => Assert.Contains(secret, copy, StringComparison.Ordinal));
            Assert.DoesNotContain(secret, employer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("My number is 555-02-2222.", "My number is ***-**-2222.")]
    [InlineData("555022222", "***-**-2222")]
    [InlineData("The week of 2026-03-01 I earned 1,250.00", "The week of 2026-03-01 I earned 1,250.00")]
    public void A_social_security_number_keeps_its_last_four_digits(string text, string masked) => Assert.Equal(masked, Masked.Ssn(text));

    private static async Task<Appealing> FilledAsync()
    {
        var at = await Appealing.StartAsync(new(2026, 3, 4));
        var issues = at.Agency.Get<IssueFile>();
        await at.Agency.Get<LetterShelf>().WriteAsync(at.ClaimId, "issue-1-1-claimant", Letters.English() with { Title = "A determination mailed to claimant" }, Appealing.Cancellation);
        await issues.TakeStatementAsync(
            at.ClaimId,
            "one",
            new(1, "", Party.Claimant, Party.Employer, true, true, null),
            new() { By = Party.Claimant, Words = "The shifts moved to nights. Call me: 206-555-0199 or rosa@example.com. SSN 555-02-2222, account 000123456789." },
            "claimant",
            Appealing.Cancellation);
        await issues.TakeStatementAsync(
            at.ClaimId, "two", new(1, "", Party.Employer, Party.Claimant, true, true, null), new() { By = Party.Employer, Words = "Write to boss@harbor.example.", SignedBy = "Bo Ito" }, "employer", Appealing.Cancellation);
        await issues.EnterAttemptAsync(at.ClaimId, "call", new(1, Party.Claimant, Channel.Phone, AskedFor.FirstAnswer, null, true, null), "ana-lima", "She sounded tired.", Appealing.Cancellation);
        await at.ReceiveAsync(new(2026, 3, 10), content: new() { Why = "I had no choice.", Contact = "206-555-0199", Interpreter = "Spanish" });
        return at;
    }

    private static async Task<string> CopyAsync(Appealing at, Party? seer)
        => Words((await at.Agency.Get<HearingShelf>().ReadAsync(at.ClaimId, 1, seer, "pdf", Appealing.Cancellation))!);

    private static string Words(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return string.Join(' ', Enumerable.Range(1, pdf.NumberOfPages).Select(page => Words(pdf, page)));
    }

    private static string Words(PdfDocument pdf, int page) => string.Join(' ', pdf.GetPage(page).GetWords().Select(word => word.Text));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
