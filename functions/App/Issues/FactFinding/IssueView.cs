using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>What a party sees of an issue: what is its own, and what was said against it.</summary>
internal static class IssueView
{
    /// <param name="round">What the party owes an answer to; null when nothing.</param>
    /// <param name="begun">True when some of it is answered, and not sent.</param>
    public static Dictionary<string, object?> Of(HttpRequest request, IssueRecord record, Seat seat, Round? round, bool begun)
    {
        var language = Languages.Of(request);
        var mine = record.Of(seat.Party).Select(said => Shown.Of(said, seat.Party, language)).ToList();
        var open = record.Issue.Open;
        return new()
        {
            ["name"] = IssueNames.Of(record.Issue.Code).In(language),
            ["law"] = record.Issue.Law,
            ["sent"] = request.Query.ContainsKey("sent") && mine.Count > 0,
            ["again"] = request.Query.ContainsKey("again") && mine.Count > 0,
            ["due"] = open && round is not null,
            ["begun"] = begun,
            ["asked"] = round is null ? null : Asked(round, record, language),
            ["by"] = LastDay(record, seat.Party),
            ["answer"] = seat.Home + "/answer",
            ["documents"] = seat.Home + "/documents",
            ["open"] = open,
            ["since"] = record.Issue.Detected,
            ["decided"] = record.Issue.Result is null ? null : IssueNames.Decided(record.Issue).In(language),
            ["advice"] = record.Issue.Code == Overpayments.Suspicions.Issue ? record.Overpayment?.AdviceLetter : null,
            ["decidedOn"] = record.Issue.DeterminedOn,
            ["against"] = record.Statements.Where(said => said.Taken.AdverseTo == seat.Party && said.Taken.By != seat.Party)
                .Select(said => Shown.PassedOn(record, said, language)).ToList(),
            ["mine"] = mine,
        };
    }

    /// <summary>The last day that the party was given, inclusive; null when none was named yet.</summary>
    public static DateOnly? LastDay(IssueRecord record, Party party)
        => record.Attempts.LastOrDefault(attempt => attempt.Made.Party == party && attempt.Made.AnswerBy is not null)?.Made.AnswerBy ?? record.Issue.AnswerBy;

    private static string Asked(Round round, IssueRecord record, string language) => round.For switch
    {
        AskedFor.StaffQuestion => Texts.Of("issues.asked.question", ("question", record.Questions[round.About!.Value - 1].Text)).In(language),
        AskedFor.Rebuttal => Texts.Of("issues.asked.rebuttal").In(language),
        _ => Texts.Of("issues.asked.first").In(language),
    };
}
