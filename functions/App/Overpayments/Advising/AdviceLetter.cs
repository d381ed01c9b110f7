using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Overpayments.Advising;

/// <summary>The letter of the advice of rights: the reasons, the possible amount, and the five other things that WAC 192-220-010(1) names.</summary>
internal static class AdviceLetter
{
    /// <param name="today">The day it leaves, Pacific.</param>
    /// <param name="replyBy">Last day to answer, inclusive.</param>
    /// <param name="site">Where the page to answer is.</param>
    public static Letter Of(IssueRecord record, OverpaymentState one, DateOnly today, DateOnly replyBy, Uri site)
    {
        var language = record.Claim.Language;
        var weeks = OverpaidWeeks.Of(record.Claim, one);
        var page = new Uri(site, $"claims/issues/{record.Issue.Number}");
        (string, object?)[] values = [("amount", weeks.Sum(week => week.Overpaid)), ("by", replyBy), ("page", page)];
        string[] Said(params string[] keys) => [.. keys.Select(key => Texts.Of("overpayments.advice." + key, values).In(language))];
        return new Letter(
            language,
            Said("title")[0],
            today,
            $"{record.Claim.Confirmation}-{record.Issue.Number}",
            record.Person.Addressee(),
            Said("decision")[0],
            WeekRows.Suspected(weeks, language),
            [Reason(one)],
            Said("answer", "page"),
            Said("silence", "interview", "help"),
            Said("nothing", "collection", "legalDebt", "warrants", "waiver"),
            Asks: true);
    }

    /// <summary>(a) "The reasons you may have been overpaid."</summary>
    private static Finding Reason(OverpaymentState one)
        => new(false, "WAC 192-220-010(1)(a)", Texts.Of($"overpayments.reason.{one.Cause}")) { Open = true };
}
