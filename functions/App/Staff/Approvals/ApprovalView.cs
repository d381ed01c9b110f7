using System.Text.Json;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Documents;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Overpayments.Waivers;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>The case as the approval page shows it.</summary>
public sealed class ApprovalView(StaffDirectory directory, DocumentFolder documents)
{
    internal async Task<Dictionary<string, object?>> OfAsync(
        ApprovalCase now, OpenApproval? open, StaffMember reader, Fields typed, string language, CancellationToken cancellation)
    {
        var (record, proposal, staff) = (now.Record, now.Proposal, await directory.AllAsync(cancellation));
        string NameOf(string id) => staff.FirstOrDefault(member => member.Id == id)?.Name ?? Texts.Of("staff.approval.agency").In(language);
        return new()
        {
            ["kind"] = IssueCatalogue.Of(record.Issue.Code).Name,
            ["claimant"] = $"{record.Person.FirstName} {record.Person.LastName}",
            ["confirmation"] = record.Claim.Confirmation,
            ["employer"] = record.Job?.Employer,
            ["week"] = record.Issue.Week,
            ["detected"] = record.Issue.Detected,
            ["proposal"] = proposal,
            ["proposedBy"] = NameOf(proposal.By),
            ["changed"] = proposal.Reason is not null,
            ["reasons"] = proposal.Findings.Select(finding => Told(finding, Contradicted(record), language)).ToList(),
            ["figures"] = proposal.Findings.SelectMany(finding => finding.WithLimbs()).Where(finding => finding.Arithmetic is not null)
                .Select(finding => new { Figures = finding.Arithmetic, Section = finding.Cite }).ToList(),
            ["judgements"] = proposal.Judgements.Select(finding => new { Asked = finding.Question?.Text ?? finding.Because, Section = finding.Cite }).ToList(),
            ["unconfirmed"] = proposal.Unconfirmed,
            ["sides"] = new[] { Party.Claimant, Party.Employer }.Where(party => party == Party.Claimant || record.Job is not null)
                .Select(party => Side(record, party, language)).ToList(),
            ["others"] = record.Statements.Where(said => said.Taken.By is not (Party.Claimant or Party.Employer)).Select(said => Said(said, language)).ToList(),
            ["attempts"] = record.Attempts.Select(attempt => new
            {
                attempt.On,
                Words = Texts.Of(
                "staff.approval.attempt",
                ("party", PartyName(attempt.Made.Party)), ("channel", Texts.Of($"staff.approval.channel.{Camel(attempt.Made.Channel)}")),
                ("what", Texts.Of($"staff.approval.for.{Camel(attempt.Made.For)}")), ("reached", Texts.Of(Reached(attempt.Made.Reached)))),
                attempt.Note
            }).ToList(),
            ["questions"] = record.Questions.Select(question => new { question.On, Of = PartyName(question.Of), Words = question.Text, question.Answered }).ToList(),
            ["documents"] = await DocumentsAsync(record, language, cancellation),
            ["signatures"] = now.Signatures.Where(signature => signature.Digest == proposal.Digest)
                .Select(signature => new { signature.Name, Role = Texts.Of("staff.approval.role." + signature.Role), signature.On, signature.Reason, signature.Cite }).ToList(),
            ["open"] = open,
            ["askedName"] = open is null ? null : NameOf(open.AssignedTo),
            ["need"] = now.Need is { } need ? Texts.Of("staff.approval.need." + Camel(need)) : null,
            ["judge"] = proposal.Result is null,
            ["told"] = proposal.Result is { } result && IssueCatalogue.Of(record.Issue.Code).Told is { } told ? (result.Allowed ? told.For : told.Against).In(language) : null,
            ["household"] = HouseholdView.Of(record, proposal.Findings, proposal.On, language),
            ["acts"] = open is not null && now.MayAnswer(reader, open),
            ["hasEmployer"] = record.Job is not null,
            ["found"] = ApprovalForm.FindablesOf(now).Select((findable, at) => new
            {
                findable.Asked,
                findable.Judgement,
                Typed = findable.Shape == AnswerShape.YesNo ? null : new { Value = typed[ApprovalForm.Name(at + 1)], Money = findable.Shape == AnswerShape.Money },
                Name = ApprovalForm.Name(at + 1),
                Yes = typed[ApprovalForm.Name(at + 1)] == "yes",
                No = typed[ApprovalForm.Name(at + 1)] == "no",
            }).ToList(),
            ["colleagues"] = ColleaguesOf(now, reader).Select(member => new Choice(member.Id, member.Name)).ToList(),
        };
    }

    private async Task<IReadOnlyList<object>> DocumentsAsync(IssueRecord record, string language, CancellationToken cancellation)
    {
        var (claim, issue) = (record.Claim.ClaimId, record.Issue.Number);
        return
        [
            .. from document in await documents.ListAsync(claim, issue, cancellation)
               let line = DocumentLine.Of(document, language)
               select new { Address = $"/staff/claims/{claim}/issues/{issue}/documents/{line.Id}", line.Name, line.Readable, State = new Sentence(line.Status, line.Status) },
        ];
    }

    /// <summary>Who could take over from the member.</summary>
    internal static IEnumerable<StaffMember> ColleaguesOf(ApprovalCase now, StaffMember member) => now.Staff.Where(other => other.Id != member.Id
        && !now.Barred.Contains(other.Id) && now.Need is { } need && SignaturesNeeded.MayMeet(need, other, now.Proposal, now.Signatures, now.Staff));

    private static object Side(IssueRecord record, Party party, string language) => new
    {
        Party = PartyName(party),
        Statements = record.Of(party).Select(said => Said(said, language)).ToList(),
    };

    private static object Said(StatementOnRecord said, string language) => new
    {
        said.Number,
        said.On,
        By = PartyName(said.Taken.By),
        Against = said.Taken.AdverseTo is { } side ? PartyName(side) : null,
        said.Taken.Rebuts,
        said.Content.SignedBy,
        Answers = said.Content.Answers.Where(answer => answer.Value.ValueKind != JsonValueKind.Object)
            .Select(answer => new { answer.Asked, Value = answer.Said?.In(language) ?? Spell(answer.Value, language), answer.Words }).ToList(),
        Words = said.Content.InOwnWords,
    };

    private static string Spell(JsonElement value, string language) => value.ValueKind switch
    {
        JsonValueKind.True => Texts.Of("web.yes").In(language),
        JsonValueKind.False => Texts.Of("web.no").In(language),
        JsonValueKind.String when value.TryGetDateTime(out var day) && value.GetString()!.Length == 10 => Wording.Date(DateOnly.FromDateTime(day), language),
        _ => value.ToString(),
    };

    /// <summary>Whether a finding stands on a fact on which both sides answered, each differently.</summary>
    private static Func<Finding, bool> Contradicted(IssueRecord record)
    {
        if (IssueCatalogue.Of(record.Issue.Code).Case.Facts is not { } facts)
            return _ => false;
        var paths = FactPaths.Of(facts);
        var disputed = Gathered.Of(record, facts).Facts.Where(fact => fact.Disputed).Select(fact => fact.Fact).ToHashSet();
        return finding => finding is { Open: true, Limbs.Count: 0 } && finding.Facts.Any(fact => paths.Resolve(fact) is { } path && disputed.Contains(path));
    }

    /// <summary>As the partial of reasons prints it. The law knows only that a disputed fact is not settled; here it is said why.</summary>
    private static Reason Told(Finding finding, Func<Finding, bool> contradicted, string language) => new(
        finding.Rule, finding.Met, finding.Open, finding.Cite,
        contradicted(finding)
            ? Texts.Of("staff.approval.contradicted", ("question", finding.Question?.Text ?? finding.Because)).In(language)
            : finding.Because.In(language),
        finding.Arithmetic, new Dictionary<string, JsonElement>(),
        finding.Parameters, finding.Question?.Text.In(language), finding.Question?.Of, [.. finding.Limbs.Select(limb => Told(limb, contradicted, language))]);

    private static Sentence PartyName(Party party) => Texts.Of("staff.approval.party." + Camel(party));

    private static string Reached(bool? reached) => "staff.approval.reached." + reached switch { true => "yes", false => "no", null => "unknown" };

    private static string Camel<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
