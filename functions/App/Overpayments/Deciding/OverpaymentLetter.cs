using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Overpayments.Advising;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;

namespace BenefitsFlow.App.Overpayments.Deciding;

/// <summary>The notice of an overpayment: weeks and amounts, the reason, fault, the law, and the rights to appeal, to a waiver and to a plan (RCW 50.20.190, 50.20.180).</summary>
public static class OverpaymentLetter
{
    /// <param name="mailed">The day it leaves, Pacific.</param>
    /// <param name="office">Where it is appealed.</param>
    public static Letter Of(Determination made, IssueRecord record, DateOnly mailed, AppealOffice office)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(office);
        var language = record.Claim.Language;
        var debt = made.Proposal.Debt is { Dropped: null } found ? found : null;
        (string, object?)[] page = [("page", new Uri(office.Site, DebtPaper.Page))];
        string[] Said(IEnumerable<string> keys) => [.. keys.Select(key => Texts.Of("overpayments.notice." + key, page).In(language))];
        return new Letter(
            language,
            Said(["title"])[0],
            mailed,
            $"{record.Claim.Confirmation}-{record.Issue.Number}",
            record.Person.Addressee(),
            made.Proposal.Decided.In(language),
            [.. Rows(made, record, debt, language), .. DecidedBy.Rows(made).Select(row => new LetterRow(row.Label.In(language), row.Value.In(language)))],
            made.Proposal.Findings,
            Said(Steps(debt)),
            [.. FinalRights.Of(Party.Claimant, mailed, office).Select(right => right.In(language))],
            [LawInBrief.Of(record.Issue.Law).In(language), .. Said(Meaning(debt))],
            AppealWindow.For(mailed).LastDay);
    }

    private static IEnumerable<LetterRow> Rows(Determination made, IssueRecord record, DebtFound? debt, string language)
    {
        LetterRow Row(string key, string value) => new(Texts.Of("overpayments.rows." + key).In(language), value);
        string Word(string key) => Texts.Of("overpayments.rows." + key).In(language);
        foreach (var week in OverpaidWeeks.Of(record.Claim, record.Overpayment!, byFraud: debt?.Weeks.Any(one => one.ByFraud) == true))
            yield return WeekRows.Row(week, language);
        yield return Row("benefits", Dates.Money((debt?.Weeks.Sum(week => week.Benefits) ?? 0) / 100m));
        if (debt is null)
            yield break;
        if (debt.Restored.Sum(one => one.Cents) is > 0 and var restored)
            yield return Row("restored", Dates.Money(restored / 100m));
        if (debt.Penalty > 0)
            yield return Row("penalty", Dates.Money(debt.Penalty / 100m));
        if (debt.Penalty > 0)
            yield return Row("total", Dates.Money((debt.Weeks.Sum(week => week.Benefits) + debt.Penalty) / 100m));
        yield return Row("reason", Texts.Of($"overpayments.reason.{record.Overpayment!.Cause}").In(language));
        // Which statement it is about: the elements of the law alone tell nobody.
        foreach (var grounds in debt.Penalty > 0 ? Fraud.GroundsOf(record) : [])
            yield return Row("grounds", grounds);
        yield return Row("fault", Word(debt.AtFault == true ? "atFault" : "notAtFault"));
        if (made.Result.DeniedFrom is not null)
            yield return Row("disqualified", Denial.Weeks(made.Result).In(language));
    }

    private static string[] Meaning(DebtFound? debt) => debt switch
    {
        null => ["nothing"],
        { Penalty: > 0 } => ["fraud", "noWaiver", "offset"],
        { AtFault: true } => ["fault", "noWaiver", "offset"],
        _ => ["noFault", "waiver", "offset"],
    };

    private static string[] Steps(DebtFound? debt) => debt is null ? ["noSteps"] : ["pay", "plan", "appeal"];
}
