using System.Globalization;
using System.Text.Json;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Documents;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Overpayments.Waivers;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>Everything on record about one issue, as its page names it. Personal throughout: for staff alone.</summary>
public sealed class CaseReader(
    IssueFile issues, CaseNotes notes, EmployerContacts contacts, Docket docket, LetterShelf letters, StaffDirectory directory, DocumentFolder documents, TimeProvider clock)
{
    /// <param name="member">Who reads: what may be done depends on it.</param>
    internal async Task<Dictionary<string, object?>> ReadAsync(IssueRecord record, StaffMember member, string language, CancellationToken cancellation)
    {
        var (claimId, issue, today) = (record.Claim.ClaimId, record.Issue, AgencyCalendar.DateOf(clock.GetUtcNow()));
        var members = (await directory.AllAsync(cancellation)).ToDictionary(one => one.Id);
        var holder = issue.AssignedTo is { } id ? members.GetValueOrDefault(id) : null;
        var model = HeadOf(record, language, today);
        model["holder"] = holder?.Name ?? issue.AssignedTo;
        model["mine"] = issue.AssignedTo == member.Id;
        model["mayWork"] = issue.Open && member.May(StaffAct.Work);
        model["mayHand"] = issue.Open && Assignments.MayHand(member, holder, today);
        model["mayHear"] = issue.Open && member.May(StaffAct.HearParty);
        model["mayNote"] = member.May(StaffAct.Work);
        model["mayFraud"] = issue is { Open: true, Code: Overpayments.Suspicions.Issue } && member.May(StaffAct.BringUpFraud);
        model["mayRaise"] = member.May(StaffAct.RaiseIssue);
        model["me"] = member.Id;
        model["seen"] = issue.Assignments.ToString(CultureInfo.InvariantCulture);
        var hidden = IssueCatalogue.Of(issue.Code).Confidential && issue.AssignedTo != member.Id;
        model["hidden"] = hidden;
        model["claimant"] = hidden ? [] : SaidBy(record, Party.Claimant, members, language);
        model["employer"] = SaidBy(record, Party.Employer, members, language);
        model["staffSaid"] = hidden ? [] : SaidBy(record, Party.Staff, members, language);
        model["contact"] = record.Job is { } job ? await contacts.FindAsync(claimId, job, cancellation) : null;
        model["attempts"] = record.Attempts.Select(attempt => AttemptOf(attempt, members, language)).ToList();
        model["questions"] = record.Questions.Select(question => new { question.Number, question.On, Of = IssueWords.NameOf(question.Of).In(language), question.Text, By = NameIn(members, question.By, language), question.Answered }).ToList();
        model["proposals"] = hidden ? [] : await ProposalsAsync(record, members, language, cancellation);
        model["household"] = hidden ? null : HouseholdView.Of(
            record, (await issues.ProposalAsync(claimId, issue.Number, issue.Proposal, cancellation))?.Findings ?? [], today, language);
        model["notes"] = (await notes.ListAsync(claimId, issue.Number, cancellation)).Select(note => new { note.On, By = NameIn(members, note.By, language), note.Text }).ToList();
        model["documents"] = (await documents.ListAsync(claimId, issue.Number, cancellation)).Select(document => DocumentLine.Of(document, language)).ToList();
        model["letters"] = (await letters.ListAsync(claimId, cancellation)).Where(name => name.EndsWith(".pdf", StringComparison.Ordinal)).Select(name => DocketWords.Detail(name[..^4], language).Words).ToList();
        model["docket"] = DocketWords.Tell(await docket.OfAsync(claimId, cancellation), language);
        return model;
    }

    private static Dictionary<string, object?> HeadOf(IssueRecord record, string language, DateOnly today)
    {
        var (claim, issue, person) = (record.Claim, record.Issue, record.Person);
        return new()
        {
            ["path"] = CaseAddress.Of(claim.ClaimId, issue.Number),
            ["claimPath"] = CaseAddress.Of(claim.ClaimId),
            ["number"] = claim.Confirmation,
            ["kind"] = IssueWords.NameOf(issue.Code).In(language),
            ["issue"] = issue,
            ["stands"] = IssueWords.StandingOf(claim.ClaimId, issue, today).In(language),
            ["open"] = issue.Open,
            ["days"] = FederalClock.Run(issue.Detected, today),
            ["lastDay"] = FederalClock.LastDay(issue.Detected),
            ["late"] = issue.Open && FederalClock.IsLate(issue.Detected, today),
            ["approval"] = issue.Open ? WaitingFor.Of(claim.ClaimId, issue, today).Approval : null,
            ["addressee"] = person.Addressee(),
            ["person"] = person,
            ["language"] = Texts.Of("staff.language." + claim.Language).In(language),
            ["job"] = record.Job,
            ["jobTold"] = issue.Job is not null,
            ["others"] = claim.Issues.Where(other => other.Number != issue.Number).Select(other => LinkOf(claim.ClaimId, other, language, today)).ToList(),
        };
    }

    /// <summary>One issue of a claim, as a link.</summary>
    internal static object LinkOf(string claimId, IssueState issue, string language, DateOnly today) => new
    {
        Path = CaseAddress.Of(claimId, issue.Number),
        Kind = IssueWords.NameOf(issue.Code).In(language),
        issue.Week,
        issue.Detected,
        Stands = IssueWords.StandingOf(claimId, issue, today).In(language),
    };

    private static List<object> SaidBy(IssueRecord record, Party party, Dictionary<string, StaffMember> members, string language) =>
    [
        .. record.Of(party).Select(statement => new
        {
            statement.Number,
            statement.On,
            statement.Taken.Rebuts,
            Against = statement.Taken.AdverseTo is { } against ? IssueWords.NameOf(against).In(language) : null,
            Words = statement.Content.InOwnWords,
            statement.Content.SignedBy,
            TakenBy = statement.Content.TakenBy is { } by ? NameIn(members, by, language) : null,
            Answers = statement.Content.Answers.Select(answer => new { Asked = answer.Asked.In(language), Value = answer.Said?.In(language) ?? ValueOf(answer.Value, language), answer.Words }).ToList(),
        }),
    ];

    private static string ValueOf(JsonElement value, string language) => value.ValueKind switch
    {
        JsonValueKind.True => Texts.Of("web.yes").In(language),
        JsonValueKind.False => Texts.Of("web.no").In(language),
        JsonValueKind.String when DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Wording.Date(day, language),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => value.GetRawText(),
    };

    private static object AttemptOf(AttemptOnRecord attempt, Dictionary<string, StaffMember> members, string language) => new
    {
        attempt.On,
        Of = IssueWords.NameOf(attempt.Made.Party).In(language),
        Channel = Texts.Of("staff.channel." + attempt.Made.Channel.ToString().ToLowerInvariant()).In(language),
        For = Texts.Of("staff.for." + attempt.Made.For.ToString().ToLowerInvariant()).In(language),
        attempt.Made.About,
        Reached = Texts.Of("staff.reached." + (attempt.Made.Reached is { } reached ? reached ? "yes" : "no" : "unknown")).In(language),
        attempt.Made.AnswerBy,
        By = NameIn(members, attempt.By, language),
        attempt.Note,
    };

    private async Task<List<object>> ProposalsAsync(IssueRecord record, Dictionary<string, StaffMember> members, string language, CancellationToken cancellation)
    {
        List<object> proposals = [];
        for (var number = record.Issue.Proposal; number > 0; number--)
            if (await issues.ProposalAsync(record.Claim.ClaimId, record.Issue.Number, number, cancellation) is { } proposal)
                proposals.Add(new
                {
                    proposal.Number,
                    proposal.On,
                    By = NameIn(members, proposal.By, language),
                    Decided = proposal.Decided.In(language),
                    proposal.Law,
                    proposal.Edition,
                    proposal.Reason,
                    proposal.AtStake,
                    Judgements = proposal.Judgements.Select(open => open.Question?.Text.In(language) ?? open.Because.In(language)).ToList(),
                    Findings = proposal.Findings.Select(finding => ViewOf(finding, language)).ToList(),
                    Signatures = await issues.SignaturesAsync(record.Claim.ClaimId, record.Issue.Number, number, cancellation),
                });
        return proposals;
    }

    private static object ViewOf(Finding finding, string language) => new
    {
        finding.Met,
        finding.Open,
        finding.Cite,
        Because = finding.Because.In(language),
        finding.Parameters,
        Limbs = finding.Limbs.Select(limb => ViewOf(limb, language)).ToList(),
    };

    private static string NameIn(Dictionary<string, StaffMember> members, string by, string language) => members.TryGetValue(by, out var member) ? member.Name
        : by == "agency" ? Texts.Of("staff.case.system").In(language) : by;
}
