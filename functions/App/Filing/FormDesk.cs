using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Filing;

/// <summary>What every page of the claim form needs: the draft, the posted fields, the page that shows them.</summary>
public sealed class FormDesk(Drafts drafts, Pages pages, FormPosts posts, TimeProvider clock)
{
    /// <summary>Pages with a number: the questions, checking, and the declaration.</summary>
    private static readonly int Steps = ClaimPages.All.Count + 2;

    internal DateOnly Today => AgencyCalendar.DateOf(clock.GetUtcNow());

    internal Drafts Drafts => drafts;

    internal Pages Pages => pages;

    internal FormPosts Posts => posts;

    /// <summary>Shows a page of the form with its way back, its number, and until when the answers are kept.</summary>
    internal IActionResult Show(HttpRequest request, FormView view, Draft? draft)
    {
        var language = Languages.Of(request);
        return pages.Show(request, new(view.Template, view.Form.Keys + ".title")
        {
            Form = view.Form,
            Status = view.Status ?? Statuses.Of(view.Form, view.Stale),
            Model = new(view.Model)
            {
                ["stale"] = view.Stale,
                ["back"] = view.Back,
                ["step"] = view.Step is { } step ? Texts.Of("filing.step", ("step", step), ("steps", Steps)).In(language) : null,
                ["kept"] = draft is { Expires.Ticks: > 0 } ? Texts.Of("filing.kept", ("until", AgencyCalendar.DateOf(draft.Expires))).In(language) : null,
            },
        });
    }

    /// <summary>True when a page holds more than is kept: then it is shown again and nothing is saved.</summary>
    internal static bool TooMuch(Fields fields) => fields.Typed.Values.Sum(v => v.Length) > Drafts.PageCharacters;
}

/// <summary>One page of the form as it is to be shown.</summary>
/// <param name="Back">Address of the page before.</param>
/// <param name="Step">Its number; null when it has none.</param>
internal sealed record FormView(string Template, Form Form, string Back, int? Step = null, bool Stale = false, int? Status = null)
{
    public Dictionary<string, object?> Model { get; init; } = [];
}
