using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>Prints the pages on which a party answers.</summary>
public sealed class AnswerSheets(Pages pages)
{
    private const string Folder = "Issues/FactFinding/";

    internal IActionResult NotFound(HttpRequest request) => pages.NotFound(request);

    /// <summary>One question.</summary>
    internal IActionResult Ask(Visit at, Asking asking, Form form, bool stale = false)
    {
        var language = Languages.Of(at.Request);
        var question = asking.Question;
        return pages.Show(at.Request, new(Folder + "answer.form", "issues.answer.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model = new(Kind(question, language))
            {
                ["stale"] = stale,
                ["back"] = Back(at, asking),
                ["step"] = Texts.Of("issues.answer.step", ("place", asking.Place)).In(language),
                ["round"] = at.Round.Key,
                ["fact"] = question.Fact,
                ["field"] = AnswerForm.FieldOf(question),
                ["wordsField"] = AnswerForm.WordsFieldOf(question),
                ["label"] = question.Text.In(language),
                ["optional"] = !question.Required,
                ["readByEmployer"] = at is { Seat.Party: Party.Claimant, Record.Job: not null },
                ["kept"] = Kept(at.Draft, language),
            },
        });
    }

    /// <summary>All answers, each with its way to change it, and the button that sends them.</summary>
    internal IActionResult Check(Visit at, Form form, bool stale = false)
    {
        var language = Languages.Of(at.Request);
        return pages.Show(at.Request, new(Folder + "check.form", "issues.check.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["stale"] = stale,
                ["back"] = at.Seat.Question(at.Walk.Questions.Count),
                ["round"] = at.Round.Key,
                ["employer"] = at.Seat.Party == Party.Employer,
                ["rows"] = at.Walk.Questions.Select(asking => Row(at.Seat, asking, language)).ToList(),
                ["kept"] = Kept(at.Draft, language),
            },
        });
    }

    /// <summary>The issue is decided: what the party had begun to say, and what can be done now.</summary>
    internal IActionResult Closed(HttpRequest request, Seat seat, IssueRecord record, Walk walk) => pages.Show(request, new(Folder + "closed", "issues.closed.title")
    {
        Status = StatusCodes.Status409Conflict,
        Model =
        {
            ["on"] = record.Issue.DeterminedOn,
            ["home"] = seat.Home,
            ["claimant"] = seat.Party == Party.Claimant,
            ["rows"] = walk.Questions.Where(asking => asking.Typed is not null).Select(asking => Row(seat, asking, Languages.Of(request))).ToList(),
        },
    });

    /// <summary>What was typed when the session was over, so that it can be copied.</summary>
    internal IActionResult SignedOut(HttpRequest request, Fields typed) => pages.Show(request, new(Folder + "signed-out", "issues.signedOut.title")
    {
        Status = StatusCodes.Status401Unauthorized,
        Model =
        {
            ["typed"] = typed.Typed.Where(field => field.Key is not ("round" or "question") && field.Value.Length > 0).Select(field => field.Value).ToList(),
        },
    });

    private static string Back(Visit at, Asking asking)
        => at.Request.Query["return"] == "check" ? at.Seat.CheckPage : asking.Place > 1 ? at.Seat.Question(asking.Place - 1) : at.Seat.Home;

    private static object Row(Seat seat, Asking asking, string language)
    {
        var row = asking.Answer is { } answer ? Shown.Row(answer, language) : new(asking.Question.Text.In(language), string.Join(' ', asking.Typed?.Typed.Values ?? []));
        return new { row.Label, Value = row.Value.Length > 0 ? row.Value : Texts.Of("issues.answer.none").In(language), Change = seat.Question(asking.Place) + "?return=check" };
    }

    private static string? Kept(AnswerDraft draft, string language)
        => draft.Expires.Ticks > 0 ? Texts.Of("issues.kept", ("until", AgencyCalendar.DateOf(draft.Expires))).In(language) : null;

    /// <summary>Which kind of field the template prints, and what it needs.</summary>
    private static Dictionary<string, object?> Kind(AskedQuestion asked, string language)
    {
        List<Choice> offered = [.. asked.Offered.Select(offered => new Choice(offered.Value, offered.Label.In(language)))];
        return new()
        {
            ["yesNo"] = asked.Shape == AnswerShape.YesNo,
            // A long list is shorter as one box.
            ["few"] = asked.Shape == AnswerShape.Choice && offered.Count <= 8,
            ["many"] = asked.Shape == AnswerShape.Choice && offered.Count > 8,
            ["offered"] = offered,
            ["blank"] = Texts.Of("issues.answer.choose").In(language),
            ["number"] = asked.Shape is AnswerShape.Number or AnswerShape.Hours,
            ["mode"] = asked.Shape == AnswerShape.Number ? "numeric" : "decimal",
            ["dollars"] = asked.Shape == AnswerShape.Money,
            ["day"] = asked.Shape == AnswerShape.Day,
            ["words"] = asked.Shape == AnswerShape.Words,
            ["hint"] = (asked.Hint ?? Hint(asked.Shape))?.In(language),
        };
    }

    private static Sentence? Hint(AnswerShape shape) => shape switch
    {
        AnswerShape.Words => Texts.Of("issues.answer.wordsHint"),
        AnswerShape.Day => Texts.Of("issues.answer.dayHint"),
        AnswerShape.Hours => Texts.Of("issues.answer.hoursHint"),
        _ => null,
    };
}
