using System.Globalization;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>The way from the first question to sent answers, the same for both parties: one question a page, then all of them to check, then sent.</summary>
public sealed class AnswerPages(IssueFile issues, AnswerDrafts drafts, TakeAnswers taking, AnswerSheets sheets, FormPosts posts, TimeProvider clock)
{
    private DateOnly Today => AgencyCalendar.DateOf(clock.GetUtcNow());

    /// <param name="place">A question's number from 1, <c>check</c>, or null for where the party left off.</param>
    internal async Task<IActionResult> RunAsync(HttpRequest request, Seat seat, string? place, DurableTaskClient client, CancellationToken cancellation)
    {
        var posted = HttpMethods.IsPost(request.Method) ? await posts.ReadAsync(request) : null;
        if (posted?.Refusal is { } refusal)
            return refusal;
        if (await issues.LoadAsync(seat.ClaimId, seat.Issue, cancellation) is not { } record)
            return sheets.NotFound(request);
        if (Round.Of(record, seat.Party, Today) is not { } round)
            return record.Issue.Open ? Home(seat, again: posted is not null) : sheets.Closed(request, seat, record, new([]));
        var draft = await drafts.LoadAsync(seat, round, cancellation);
        var at = new Visit(request, seat, record, round, draft, Walk.Through(record, seat, round, draft, Today));
        return posted is null ? Show(at, place) : await TakeAsync(at, place, posted, client, cancellation);
    }

    /// <summary>Someone whose session is over sees once more what was just typed.</summary>
    internal async Task<IActionResult> SignedOutAsync(HttpRequest request, Func<IActionResult> otherwise)
    {
        if (!HttpMethods.IsPost(request.Method))
            return otherwise();
        var posted = await posts.ReadAsync(request);
        return posted.Refusal ?? sheets.SignedOut(request, posted.Fields);
    }

    private static SeeOther Home(Seat seat, bool again) => new(seat.Home + (again ? "?again=1" : ""));

    private IActionResult Show(Visit at, string? place)
    {
        if (!at.Record.Issue.Open)
            return sheets.Closed(at.Request, at.Seat, at.Record, at.Walk);
        if (place == "check" && at.Walk.Open is null)
            return sheets.Check(at, Form.Blank(SignForm.Keys));
        return Asked(at, place) is { } asking
            ? sheets.Ask(at, asking, new(AnswerForm.Keys, asking.Typed ?? Fields.None, []))
            : Onward(at);
    }

    private async Task<IActionResult> TakeAsync(Visit at, string? place, Posted posted, DurableTaskClient client, CancellationToken cancellation)
    {
        // Sent from a page of a round that is answered by now.
        if (posted.Fields["round"] != at.Round.Key)
            return Home(at.Seat, again: true);
        if (place == "check")
            return await SendAsync(at, posted, client, cancellation);
        // A question that is not asked at this place, or not any more: what was typed to it answers nothing.
        if (Asked(at, place) is not { } asking || posted.Fields["question"] != asking.Question.Fact)
            return Onward(at);
        var check = AnswerForm.Check(asking.Question, posted.Fields);
        var answer = AnswerForm.From(check, asking.Question);
        if (posted.Stale || check.Form.Typed.Typed.Values.Sum(typed => typed.Length) > AnswerDrafts.QuestionCharacters)
            return sheets.Ask(at, asking, check.Form, posted.Stale);
        at.Draft.Typed[asking.Question.Fact] = check.Form.Typed.Typed;
        var saved = at with { Draft = await drafts.SaveAsync(at.Seat, at.Round, at.Draft, cancellation) };
        saved = saved with { Walk = Walk.Through(at.Record, at.Seat, at.Round, saved.Draft, Today) };
        if (!at.Record.Issue.Open)
            return sheets.Closed(at.Request, at.Seat, at.Record, saved.Walk);
        return answer is null ? sheets.Ask(saved, asking, check.Form) : Next(saved, asking);
    }

    private async Task<IActionResult> SendAsync(Visit at, Posted posted, DurableTaskClient client, CancellationToken cancellation)
    {
        if (!at.Record.Issue.Open)
            return sheets.Closed(at.Request, at.Seat, at.Record, at.Walk);
        if (at.Walk.Open is not null)
            return Onward(at);
        var check = new Check(posted.Fields.Only(SignForm.Names), SignForm.Keys);
        var signedBy = at.Seat.Party == Party.Employer ? SignForm.From(check) : null;
        if (posted.Stale || !check.Ok)
            return sheets.Check(at, check.Form, posted.Stale);
        return await taking.TakeAsync(at.Record, at.Seat, at.Round, at.Walk, signedBy, client, cancellation)
            ? new SeeOther(at.Seat.Home + "?sent=1")
            : Home(at.Seat, again: true);
    }

    /// <summary>The question at a place; null where none is, or the ones before it have no answer.</summary>
    private static Asking? Asked(Visit at, string? place) => int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? at.Walk.Questions.ElementAtOrDefault(number - 1)
        : null;

    /// <summary>Back to checking for someone who came from there, unless the answer brought up another question.</summary>
    private static SeeOther Next(Visit at, Asking asking)
        => at.Request.Query["return"] == "check" ? Onward(at)
        : asking.Place < at.Walk.Questions.Count ? new SeeOther(at.Seat.Question(asking.Place + 1))
        : Onward(at);

    /// <summary>To the first question without an answer, or to checking.</summary>
    private static SeeOther Onward(Visit at) => new SeeOther(at.Walk.Open is { } open ? at.Seat.Question(open.Place) : at.Seat.CheckPage);
}

/// <summary>A party at one of its pages.</summary>
internal sealed record Visit(HttpRequest Request, Seat Seat, IssueRecord Record, Round Round, AnswerDraft Draft, Walk Walk);
