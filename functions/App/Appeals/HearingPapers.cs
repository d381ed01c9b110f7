using System.Globalization;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Appeals;

/// <summary>Gathers what belongs in a hearing file, for the hearing office or for a party: a party sees its own, and what was said about the issue (WAC 192-120-030).</summary>
public sealed class HearingPapers(IssueFile issues, AppealDesk desk, Docket docket, LetterShelf letters)
{
    /// <param name="seer">Null for the hearing office and staff.</param>
    /// <param name="documents">Those of the appealed issue, of which only what the seer may see is taken.</param>
    public async Task<IReadOnlyList<Exhibit>> OfAsync(
        ClaimState claim, AppealState appeal, Party? seer, string language, IEnumerable<HearingDocument> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(appeal);
        var record = appeal.Issue is { } issue ? await issues.LoadAsync(claim.ClaimId, issue, cancellation) : null;
        var content = await desk.ContentAsync(claim.ClaimId, appeal, cancellation);
        List<Exhibit> exhibits = [Appeal(claim, appeal, content, seer, language)];
        if (seer != Party.Employer)
            exhibits.Add(Exhibit.Printed(Say("docket", language), "docket.pdf", [("", [.. DocketWords.Tell(await docket.OfAsync(claim.ClaimId, cancellation), language).Select(line => line.In(language))])]));
        exhibits.AddRange(await LettersAsync(claim.ClaimId, appeal, seer, language, cancellation));
        if (record is not null)
            exhibits.AddRange([Statements(record, seer, language), Notices(record, seer, language)]);
        foreach (var document in documents.Where(one => seer is null || (seer == Party.Claimant ? one.Claimant : one.Employer)))
            exhibits.Add(Exhibit.Of(document, document.Name, NameOf(exhibits.Count, document), Say("inZip", language)));
        return exhibits;
    }

    private static Exhibit Appeal(ClaimState claim, AppealState appeal, AppealContent content, Party? seer, string language)
    {
        var own = seer is null || seer == appeal.By;
        List<(string, IReadOnlyList<string>)> parts =
        [
            (Say("receipt", language), [appeal.ReceiptOf(claim.ClaimId)]),
            (Say("mailed", language), [Dates.Of(appeal.Mailed).In(language)]),
            (Say("lastDay", language), [Dates.Of(appeal.LastDay).In(language)]),
            (Say("filed", language), [Dates.Of(appeal.Filed).In(language)]),
            (Say("why", language), [own ? Masked.Ssn(content.Why) : Masked.Contact(content.Why)]),
        ];
        if (content.WhyLate is { } late)
            parts.Add((Say("whyLate", language), [own ? Masked.Ssn(late) : Masked.Contact(late)]));
        // How somebody is reached is for the hearing office and for that party.
        if (own)
            parts.AddRange(new[] { ("interpreter", content.Interpreter), ("representative", content.Representative), ("contact", content.Contact) }
                .Where(part => part.Item2 is not null).Select(part => (Say(part.Item1, language), (IReadOnlyList<string>)[Masked.Ssn(part.Item2!)])));
        return Exhibit.Printed(Say("appeal", language), "appeal.pdf", parts);
    }

    /// <summary>Letters of the decision: the employer's copy ends in <c>-employer</c>, what else there is was mailed to the claimant.</summary>
    private async Task<IReadOnlyList<Exhibit>> LettersAsync(string claimId, AppealState appeal, Party? seer, string language, CancellationToken cancellation)
    {
        List<Exhibit> found = [];
        var begins = appeal.Week is { } week ? WriteWeekStatement.LetterName(week) : $"issue-{appeal.Issue}-";
        foreach (var file in (await letters.ListAsync(claimId, cancellation)).Where(file => file.StartsWith(begins, StringComparison.Ordinal) && file.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            var name = file[..^".pdf".Length];
            var to = name.EndsWith("-employer", StringComparison.Ordinal) ? Party.Employer : Party.Claimant;
            if ((seer is null || seer == to) && await letters.ReadAsync(claimId, name, "pdf", cancellation) is { } letter)
                found.Add(Exhibit.Pdf(Say(to == Party.Employer ? "letterEmployer" : "letterClaimant", language), $"letter-{file}", letter.ToArray()));
        }

        return found;
    }

    private static Exhibit Statements(IssueRecord record, Party? seer, string language) => Exhibit.Printed(
        Say("statements", language),
        "statements.pdf",
        record.Statements.Select(statement => (
            $"{statement.Number}. {Dates.Of(statement.On).In(language)} – {Say($"by.{statement.Taken.By}", language)}",
            (IReadOnlyList<string>)(seer is null || seer == statement.Taken.By
                ? [.. Lines(statement.Content, language).Select(Masked.Ssn)]
                : [.. SharedLines(record, statement.Content, language).Select(Masked.Contact)]))));

    /// <summary>To the other side without what is private (chapter 50.13 RCW); the hearing office has the whole.</summary>
    private static IEnumerable<string> SharedLines(IssueRecord record, StatementContent said, string language)
        => PassedOn.Shared(IssueCatalogue.Of(record.Issue.Code), said)
            .Select(told => $"{told.Asked.In(language)} {told.Answered.In(language)}{(told.Words is null ? "" : $" – {told.Words}")}")
            .Concat(said.SignedBy is null ? [] : [$"– {said.SignedBy}"]);

    private static IEnumerable<string> Lines(StatementContent said, string language)
    {
        foreach (var answer in said.Answers)
            yield return $"{answer.Asked.In(language)} {Value(answer, language)}{(answer.Words is null ? "" : $" – {answer.Words}")}";
        if (said.Words is not null)
            yield return said.Words;
        if (said.SignedBy is not null)
            yield return $"– {said.SignedBy}";
    }

    private static string Value(Issues.Answer answer, string language) => answer.Value.ValueKind switch
    {
        System.Text.Json.JsonValueKind.True => Texts.Of("web.yes").In(language),
        System.Text.Json.JsonValueKind.False => Texts.Of("web.no").In(language),
        System.Text.Json.JsonValueKind.Object or System.Text.Json.JsonValueKind.Undefined => "",
        _ => answer.Value.ToString(),
    };

    /// <summary>Attempts to reach the parties; what staff noted of a call is for the hearing office alone.</summary>
    private static Exhibit Notices(IssueRecord record, Party? seer, string language) => Exhibit.Printed(
        Say("notices", language),
        "notices.pdf",
        record.Attempts.Select(attempt => (
            $"{Dates.Of(attempt.On).In(language)} – {Say($"by.{attempt.Made.Party}", language)}, {Say($"channel.{attempt.Made.Channel}", language)}",
            (IReadOnlyList<string>)[Say($"for.{attempt.Made.For}", language), .. seer is null && attempt.Note is { } note ? new[] { Masked.Ssn(note) } : []])));

    private static string NameOf(int place, HearingDocument document) => string.Create(
        CultureInfo.InvariantCulture,
        $"document-{place}.{document.Type switch { "application/pdf" => "pdf", "image/png" => "png", "image/jpeg" => "jpg", _ => "txt" }}");

    private static string Say(string key, string language) => Texts.Of($"appeals.file.{key}").In(language);
}
