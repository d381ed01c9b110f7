using System.Globalization;
using System.Text.RegularExpressions;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Hearings;

/// <summary>A mail of the hearing that came back: the attempt failed, and the next step writes on paper.</summary>
public sealed partial class BouncedAsk(IssueFile issues, IssueHeard heard)
{
    /// <param name="kind">The mail's key without the claim, as <c>mail-issue-1-questions</c>, <c>issue-1-employer-rebuttal-2</c>.</param>
    /// <returns>False when it was no mail of a hearing.</returns>
    public async Task<bool> EnterAsync(DurableTaskClient client, string claimId, string kind, CancellationToken cancellation = default)
    {
        if (Made(kind) is not { } made)
            return false;
        await issues.EnterAttemptAsync(claimId, $"bounced-{kind}", made, "agency", cancellation: cancellation);
        await heard.RaiseAsync(client, claimId, made.Issue, cancellation);
        return true;
    }

    private static AttemptMade? Made(string kind)
    {
        if (Ask().Match(kind) is not { Success: true } ask)
            return null;
        int? about = ask.Groups["about"].Value is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;
        var what = ask.Groups["what"].Value switch
        {
            "questions" => AskedFor.FirstAnswer,
            "rebuttal" => AskedFor.Rebuttal,
            _ => AskedFor.StaffQuestion,
        };
        var party = ask.Groups["employer"].Success ? Party.Employer : Party.Claimant;
        return new(int.Parse(ask.Groups["issue"].Value, CultureInfo.InvariantCulture), party, Channel.Mail, what, about, false, null);
    }

    [GeneratedRegex(@"\A(mail-)?issue-(?<issue>[0-9]{1,4})-(?<employer>employer-)?(?<what>questions|rebuttal|staffquestion)(-(?<about>[0-9]{1,6}))?(-\d{4}-\d\d-\d\d)?\z")]
    private static partial Regex Ask();
}
