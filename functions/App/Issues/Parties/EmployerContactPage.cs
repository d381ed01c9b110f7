using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Issues.Parties;

/// <summary>
/// An employer says where and in which language the agency writes to it about this claim. Only about this one: who has a link has not shown to speak for
/// the business in all claims, and the link may have gone to an address that the claimant gave.
/// </summary>
public sealed class EmployerContactPage(EmployerSession session, IssueFile issues, EmployerContacts contacts, Pages pages, FormPosts posts)
{
    [Function("EmployerContactPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "employers/contact")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.Of(request) is not var (claimId, issue))
            return EmployerIssuePage.NoSession(pages, request);
        if (await issues.LoadAsync(claimId, issue, cancellation) is not { Job: { } job })
            return pages.NotFound(request);
        var known = await contacts.FindAsync(claimId, job, cancellation);
        if (!HttpMethods.IsPost(request.Method))
            return Ask(request, new(ContactForm.Keys, ContactForm.Typed(known, Languages.Of(request)), []), saved: request.Query.ContainsKey("saved"));
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(ContactForm.Names), ContactForm.Keys);
        var wanted = ContactForm.From(check);
        if (posted.Stale || wanted is not var (email, language))
            return Ask(request, check.Form, posted.Stale);
        await contacts.SaveAsync(claimId, job, new(email, known?.Address ?? [], language), cancellation);
        return new SeeOther("/employers/contact?saved=1");
    }

    private IActionResult Ask(HttpRequest request, Form form, bool stale = false, bool saved = false)
        => pages.Show(request, new("Issues/Parties/contact.form", "employer.contact.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model = { ["stale"] = stale, ["saved"] = saved, ["back"] = "/employers/issue" },
        });
}
