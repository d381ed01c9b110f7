using BenefitsFlow.App.Issues.Documents;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Appeals;

/// <summary>Makes the hearing file, for the hearing office and a copy for each party, and enters that it is ready.</summary>
public sealed class AssembleHearingFile(ClaimFile file, AppealDesk desk, HearingPapers papers, HearingShelf shelf, DocumentFolder folder)
{
    [Function(nameof(AssembleHearingFile))]
    public async Task Run([ActivityTrigger] ClaimAppeal input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (await desk.FindAsync(input.ClaimId, input.Number, cancellation) is not { } appeal)
            throw new InvalidOperationException($"Claim {input.ClaimId} has no appeal {input.Number}.");
        var documents = await DocumentsAsync(input.ClaimId, appeal, cancellation);
        foreach (var seer in new Party?[] { Party.Claimant, Party.Employer })
            if (seer == Party.Claimant || appeal.Issue is not null)
                await KeepAsync(input.ClaimId, appeal, seer, documents, cancellation);
        var whole = await KeepAsync(input.ClaimId, appeal, null, documents, cancellation);
        await file.AppendAsync(
            input.ClaimId, $"appeal-{input.Number}-file", new HearingFileReady(input.Number, HearingFile.DigestOf(whole), HearingFile.PagesOf(whole)), "agency", cancellation);
    }

    private async Task<IReadOnlyList<HearingDocument>> DocumentsAsync(string claimId, AppealState appeal, CancellationToken cancellation)
    {
        List<HearingDocument> documents = [];
        if (appeal.Issue is not { } issue)
            return documents;
        foreach (var document in await folder.ListAsync(claimId, issue, cancellation))
            if (await folder.ReadAsync(claimId, issue, document.Id, cancellation) is { } kept)
                documents.Add(new(kept.Name, kept.Type.MediaType, kept.Bytes, document.SeenBy(Party.Claimant), document.SeenBy(Party.Employer)));
        return documents;
    }

    internal async Task<byte[]> KeepAsync(string claimId, AppealState appeal, Party? seer, IReadOnlyList<HearingDocument> documents, CancellationToken cancellation)
    {
        var claim = (await file.StateAsync(claimId, cancellation))!;
        var language = seer == Party.Claimant ? claim.Language : "en";
        var exhibits = await papers.OfAsync(claim, appeal, seer, language, documents, cancellation);
        var words = new HearingFileWords(language, Say("title", language), Say("index", language), Say("page", language));
        var pdf = HearingFile.Pdf(
            words,
            [$"{Say("claim", language)}: {claim.Confirmation}", $"{Say("receipt", language)}: {appeal.ReceiptOf(claimId)}", Say(seer is null ? "forOffice" : "forParty", language)],
            exhibits);
        var kept = await shelf.KeepAsync(claimId, appeal.Number, seer, "pdf", pdf, cancellation);
        await shelf.KeepAsync(claimId, appeal.Number, seer, "zip", HearingFile.Zip(kept, exhibits), cancellation);
        return kept;
    }

    private static string Say(string key, string language) => Texts.Of($"appeals.file.{key}").In(language);
}

internal static class AssembleHearingFileStep
{
    public static Task AssembleHearingFile(this TaskOrchestrationContext context, ClaimAppeal input)
        => context.CallActivityAsync(nameof(Appeals.AssembleHearingFile), input, Steps.Retried);
}
