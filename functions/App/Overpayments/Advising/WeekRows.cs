using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Advising;

/// <summary>The weeks of an overpayment as a letter's table: what was paid, what was due, what is too much.</summary>
internal static class WeekRows
{
    /// <summary>Before anything is decided.</summary>
    public static IReadOnlyList<LetterRow> Suspected(IReadOnlyList<OverpaidWeek> weeks, string language)
        => [.. weeks.Select(week => Row(week, language)), new(Texts.Of("overpayments.rows.possible").In(language), Dates.Money(weeks.Sum(week => week.Overpaid)))];

    /// <summary>A week, with its first day.</summary>
    public static LetterRow Row(OverpaidWeek week, string language) => new(
        Texts.Of("overpayments.rows.week", ("week", week.Week.Sunday)).In(language),
        Texts.Of("overpayments.rows.amounts", ("paid", Dates.Money(week.Paid)), ("due", Dates.Money(week.Entitled)), ("over", Dates.Money(week.Overpaid))).In(language));
}
