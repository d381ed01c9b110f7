using System.Globalization;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>A party sends documents on an issue, and sees how far each has come. Nothing is removed.</summary>
public sealed class DocumentsPage(
    ClaimantSession claimants, EmployerSession employers, ClaimFile file, DocumentFolder documents, IssueHeard heard, Pages pages,
    FormPosts posts)
{
    /// <summary>Bytes of one document, inclusive.</summary>
    public const int Most = 10 * 1024 * 1024;

    private const string Keys = "issues.documents";
    private const string Field = "document";

    /// <param name="number">The issue, from 1.</param>
    [Function("ClaimDocumentsPage")]
    public Task<IActionResult> ClaimantAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/issues/{number}/documents")] HttpRequest request,
        string number,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
        => claimants.ClaimIdOf(request) is not { } claimId ? Task.FromResult(pages.NoSession(request))
            : NumberOf(number) is not { } issue ? Task.FromResult(pages.NotFound(request))
            : RunAsync(request, claimId, issue, Party.Claimant, client, cancellation);

    [Function("EmployerDocumentsPage")]
    public Task<IActionResult> EmployerAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "employers/issue/documents")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
        => employers.Of(request) is { } at
            ? RunAsync(request, at.ClaimId, at.Issue, Party.Employer, client, cancellation)
            : Task.FromResult(pages.Say(request, StatusCodes.Status401Unauthorized, "issues.documents.employerOut"));

    /// <summary>An issue's number as it stands in an address; null for anything else.</summary>
    internal static int? NumberOf(string text)
        => text.Length < 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private async Task<IActionResult> RunAsync(
        HttpRequest request, string claimId, int number, Party party, DurableTaskClient client, CancellationToken cancellation)
    {
        if ((await file.StateAsync(claimId, cancellation))?.Issue(number) is not { } issue || (party == Party.Employer && !issue.HasEmployer))
            return pages.NotFound(request);
        return HttpMethods.IsPost(request.Method)
            ? await TakeAsync(request, claimId, issue, party, client, cancellation)
            : await ShowAsync(request, claimId, issue, party, new(Form.Blank(Keys)), cancellation);
    }

    private async Task<IActionResult> TakeAsync(
        HttpRequest request, string claimId, IssueState issue, Party party, DurableTaskClient client, CancellationToken cancellation)
    {
        var post = await posts.ReadFileAsync(request, Field, Most);
        if (post.Form.Refusal is { } refusal && !post.TooLarge)
            return refusal;
        var check = new Check(Fields.None, Keys);
        if (post.TooLarge)
            check.Fail(Field, "tooLarge");
        else if (post.Form.Stale)
            return await ShowAsync(request, claimId, issue, party, new(check.Form, Stale: true), cancellation);
        else if (post.File is not { Bytes.Length: > 0 } sent)
            check.Fail(Field, post.File is null ? "none" : "empty");
        else if (await documents.UploadAsync(claimId, issue.Number, party, sent.Name, sent.Bytes, cancellation) is not { } document)
            check.Fail(Field, "tooMany");
        else if (document.Fault is { } fault)
            check.Fail(Field, Texts.Of($"{Keys}.fault.{fault}"));
        else
        {
            // What was proposed without it is proposed anew.
            await heard.RaiseAsync(client, claimId, issue.Number, cancellation);
            return new SeeOther($"{request.Path}?kept={document.Id}");
        }

        return await ShowAsync(request, claimId, issue, party, new(check.Form), cancellation);
    }

    private async Task<IActionResult> ShowAsync(
        HttpRequest request, string claimId, IssueState issue, Party party, Shown shown, CancellationToken cancellation)
    {
        var language = Languages.Of(request);
        var seen = (await documents.ListAsync(claimId, issue.Number, cancellation)).Where(document => document.SeenBy(party)).ToList();
        var status = shown.Form.ErrorOf(Field)?.Sentence == Texts.Of($"{Keys}.{Field}.tooLarge")
            ? StatusCodes.Status413PayloadTooLarge
            : Statuses.Of(shown.Form, shown.Stale);
        return pages.Show(request, new("Issues/Documents/documents.form", Keys + ".title")
        {
            Form = shown.Form,
            Status = status,
            Model =
            {
                ["stale"] = shown.Stale,
                ["issue"] = IssueCatalogue.All.FirstOrDefault(kind => kind.Code == issue.Code)?.Name.In(language),
                ["own"] = seen.Where(document => document.By == party).Select(document => DocumentLine.Of(document, language)).ToList(),
                ["others"] = seen.Where(document => document.By != party).Select(document => DocumentLine.Of(document, language)).ToList(),
                ["kept"] = seen.FirstOrDefault(document => document.Id == request.Query["kept"] && document.By == party)?.Name,
                ["decided"] = !issue.Open,
                ["error"] = shown.Form.ErrorOf(Field)?.Sentence.In(language),
                ["back"] = party == Party.Employer ? "/employers/issue" : FormattableString.Invariant($"/claims/issues/{issue.Number}"),
                ["action"] = request.Path.Value,
            },
        });
    }

    /// <summary>What the page says besides the list.</summary>
    private sealed record Shown(Form Form, bool Stale = false);
}
