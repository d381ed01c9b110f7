using BenefitsFlow.App.Issues.Documents;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Issues.Documents;

/// <summary>What is kept of documents, and what becomes of them.</summary>
public class DocumentFolderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_is_uploaded_checked_accepted_and_read_back_as_it_came()
    {
        await using var desk = await IssueDesk.OpenAsync();
        var folder = desk.Get<DocumentFolder>();
        var sent = await folder.UploadAsync(desk.Claim, 1, Party.Claimant, "doctor.docx", MadeFiles.Pdf(), Cancellation);
        Assert.Equal((DocumentStatus.Checked, "doctor.pdf", null), (sent!.Status, sent.Name, sent.Fault));

        await folder.RefuseAsync(desk.Claim, 1, sent.Id, "The page is too dark to read.", "ana-lima", Cancellation);
        Assert.Equal("The page is too dark to read.", Assert.Single(await folder.ListAsync(desk.Claim, 1, Cancellation)).Reason);
        await folder.AcceptAsync(desk.Claim, 1, sent.Id, "ana-lima", Cancellation);
        await folder.AcceptAsync(desk.Claim, 1, sent.Id, "ana-lima", Cancellation);
        var document = Assert.Single(await folder.ListAsync(desk.Claim, 1, Cancellation));
        Assert.Equal((DocumentStatus.Accepted, null), (document.Status, document.Reason));
        Assert.Equal(MadeFiles.Pdf(), (await folder.ReadAsync(desk.Claim, 1, sent.Id, Cancellation))!.Bytes);

        List<string> facts = [];
        await foreach (var entry in desk.Get<ClaimFile>().ReadAsync(desk.Claim, Cancellation))
            facts.Add(entry.Fact.ToString());
        Assert.Equal(4, facts.Count(fact => fact.StartsWith("Document", StringComparison.Ordinal)));
        Assert.DoesNotContain(facts, fact => fact.Contains("doctor", StringComparison.Ordinal) || fact.Contains("dark", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_bytes_twice_are_kept_once_and_sealed()
    {
        await using var desk = await IssueDesk.OpenAsync();
        var folder = desk.Get<DocumentFolder>();
        var text = MadeFiles.Text("The manager shouted at me every day.");
        var first = await folder.UploadAsync(desk.Claim, 1, Party.Claimant, "a.txt", text, Cancellation);
        var again = await folder.UploadAsync(desk.Claim, 1, Party.Claimant, "b.txt", text, Cancellation);
        var other = await folder.UploadAsync(desk.Claim, 1, Party.Employer, "c.txt", text, Cancellation);
        Assert.Equal(first, again);
        Assert.NotEqual(first!.Id, other!.Id);

        List<string> paths = [];
        await foreach (var path in desk.Get<AgencyBlobs>().PathsAsync(DocumentVault.Container, desk.Claim, Cancellation))
            paths.Add(path);
        var kept = await desk.Get<AgencyBlobs>().ReadAsync(DocumentVault.Container, Assert.Single(paths), Cancellation);
        Assert.Equal(-1, kept!.ToMemory().Span.IndexOf("manager"u8));
    }

    [Fact]
    public async Task What_fails_the_check_is_on_record_without_its_bytes()
    {
        await using var desk = await IssueDesk.OpenAsync();
        var folder = desk.Get<DocumentFolder>();
        var sent = await folder.UploadAsync(desk.Claim, 1, Party.Claimant, "x.pdf", MadeFiles.Text("#!/bin/sh"), Cancellation);
        Assert.Equal((DocumentStatus.Refused, "textProgram", false), (sent!.Status, sent.Fault, sent.Kept));
        Assert.Null(await folder.ReadAsync(desk.Claim, 1, sent.Id, Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => folder.AcceptAsync(desk.Claim, 1, sent.Id, "ana-lima", Cancellation));
        await foreach (var _ in desk.Get<AgencyBlobs>().PathsAsync(DocumentVault.Container, desk.Claim, Cancellation))
            Assert.Fail("Bytes were kept.");
    }

    [Fact]
    public async Task A_party_sends_20_on_an_issue_and_the_other_side_20_of_its_own()
    {
        await using var desk = await IssueDesk.OpenAsync();
        var folder = desk.Get<DocumentFolder>();
        await folder.UploadAsync(desk.Claim, 1, Party.Claimant, "bad", MadeFiles.Text("<html>"), Cancellation);
        for (var number = 1; number <= DocumentFolder.Most; number++)
            Assert.NotNull(await folder.UploadAsync(desk.Claim, 1, Party.Claimant, "a", MadeFiles.Text($"Note {number}"), Cancellation));
        Assert.Null(await folder.UploadAsync(desk.Claim, 1, Party.Claimant, "a", MadeFiles.Text("Note 21"), Cancellation));
        Assert.NotNull(await folder.UploadAsync(desk.Claim, 1, Party.Claimant, "a", MadeFiles.Text("Note 20"), Cancellation));
        Assert.NotNull(await folder.UploadAsync(desk.Claim, 1, Party.Employer, "a", MadeFiles.Text("Note 1"), Cancellation));
    }

    [Fact]
    public async Task Bytes_that_were_put_in_anothers_place_do_not_open()
    {
        await using var desk = await IssueDesk.OpenAsync();
        var vault = desk.Get<DocumentVault>();
        var other = StorageRun();
        var hash = await vault.KeepAsync(other, MadeFiles.Text("Another claim's"), Cancellation);
        var moved = await desk.Get<AgencyBlobs>().ReadAsync(DocumentVault.Container, $"{other}/{hash}", Cancellation);
        await desk.Get<AgencyBlobs>().WriteOnceAsync(DocumentVault.Container, $"{desk.Claim}/{hash}", moved!, "application/octet-stream", Cancellation);
        await Assert.ThrowsAsync<SealBrokenException>(() => vault.ReadAsync(desk.Claim, hash, Cancellation));
    }

    private static string StorageRun() => Tests.Storage.StorageRun.NewClaimId();
}
