using System.Globalization;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Reports;

/// <summary>A month or a quarter of the calendar, in the agency's days.</summary>
/// <param name="First">Its first day.</param>
public sealed record ReportPeriod(ReportSpan Span, DateOnly First)
{
    private int Months => Span == ReportSpan.Month ? 1 : 3;

    /// <summary>Its last day, inclusive.</summary>
    public DateOnly Last => First.AddMonths(Months).AddDays(-1);

    public ReportPeriod Next => this with { First = First.AddMonths(Months) };

    public ReportPeriod Previous => this with { First = First.AddMonths(-Months) };

    /// <summary>As <c>2026-03</c> or <c>2026-q1</c>.</summary>
    public string Name => Span == ReportSpan.Month
        ? First.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First.Year:D4}-q{(First.Month + 2) / 3}");

    /// <summary>As <c>March 2026</c> or <c>January to March 2026</c>.</summary>
    internal string In(string language)
        => Span == ReportSpan.Month ? Wording.Month(First, language) : Wording.Quarter(Law.Quarter.Of(First), language);

    /// <summary>The period in which a day falls.</summary>
    public static ReportPeriod Of(ReportSpan span, DateOnly day)
        => new(span, new(day.Year, span == ReportSpan.Month ? day.Month : day.Month - ((day.Month - 1) % 3), 1));

    /// <summary>Null when the name is none of that span's.</summary>
    public static ReportPeriod? Read(ReportSpan span, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var month = span == ReportSpan.Month ? name
            : name is [_, _, _, _, '-', 'q', >= '1' and <= '4' and var quarter] ? string.Create(CultureInfo.InvariantCulture, $"{name[..4]}-{((quarter - '1') * 3) + 1:D2}") : "";
        return DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year is > 1900 and < 9000
            ? Of(span, first) : null;
    }
}
