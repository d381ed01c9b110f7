using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Mail.Events;

/// <summary>A mail did not reach its reader's mailbox. The address is not told.</summary>
/// <param name="Kind">The mail's key without the claim, as <c>mail-receipt</c>, <c>issue-1-employer-questions-1</c>.</param>
public sealed record MailBounced(string Kind) : Fact;

/// <summary>A letter waits to be printed and put in the post.</summary>
/// <param name="Name">Names it among the claim's letters on paper.</param>
/// <param name="Issue">The issue that it is about; null when it is about the claim.</param>
public sealed record PaperQueued(string Name, Party To, int? Issue) : Fact;

/// <summary>A member of staff put the letter in the post.</summary>
public sealed record PaperMailed(string Name) : Fact;
