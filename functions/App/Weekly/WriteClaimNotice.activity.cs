using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly;

/// <summary>Prints the letter that the claim was paused or came to its end, and keeps it.</summary>
public sealed class WriteClaimNotice(ClaimFile file, PersonalFile people, LetterShelf letters)
{
    [Function(nameof(WriteClaimNotice))]
    public async Task Run([ActivityTrigger] string claimId, CancellationToken cancellation)
    {
        var claim = await file.StateAsync(claimId, cancellation);
        if (claim is not { Notices: [.., var notice] } || await people.LoadAsync(claimId, cancellation) is not { } person)
            return;
        await letters.WriteAsync(claimId, notice.Name, ClaimNoticeLetter.Of(claim, notice, person.Addressee()), cancellation);
    }
}

internal static class WriteClaimNoticeStep
{
    public static Task WriteClaimNotice(this TaskOrchestrationContext context, string claimId)
        => context.CallActivityAsync(nameof(Weekly.WriteClaimNotice), claimId, Steps.Retried);
}
