using System.Globalization;

namespace BenefitsFlow.App.Web;

/// <summary>Dates and money as the agency writes them to people. The culture is chosen by the reader's language, never by the machine.</summary>
internal static class Wording
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-US");
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    /// <summary>As <c>August 3, 2025</c> or <c>3 de agosto de 2025</c>.</summary>
    public static string Date(DateOnly day, string language)
        => IsSpanish(language) ? day.ToString("d 'de' MMMM 'de' yyyy", Spanish) : day.ToString("MMMM d, yyyy", English);

    /// <summary>As <c>July 2025</c> or <c>julio de 2025</c>.</summary>
    public static string Month(DateOnly day, string language)
        => IsSpanish(language) ? day.ToString("MMMM 'de' yyyy", Spanish) : day.ToString("MMMM yyyy", English);

    /// <summary>As <c>July to September 2025</c>.</summary>
    public static string Quarter(Law.Quarter quarter, string language)
    {
        var culture = IsSpanish(language) ? Spanish : English;
        var (first, last) = (quarter.FirstDay.ToString("MMMM", culture), quarter.LastDay.ToString("MMMM", culture));
        return IsSpanish(language)
            ? string.Create(culture, $"{first} a {last} de {quarter.Year}")
            : string.Create(culture, $"{first} to {last} {quarter.Year}");
    }

    /// <summary>As <c>$1,234.50</c>; whole dollars without cents. In the United States both languages write it so.</summary>
    public static string Money(decimal dollars) => dollars == decimal.Truncate(dollars)
        ? dollars.ToString("$#,0", English)
        : dollars.ToString("$#,0.00", English);

    /// <summary>The hour on the agency's clock, as <c>2:05 PM</c>.</summary>
    public static string Hour(DateTimeOffset instant, string language)
        => TimeZoneInfo.ConvertTime(instant, Pacific).ToString(IsSpanish(language) ? "H:mm" : "h:mm tt", English);

    private static bool IsSpanish(string language) => language.StartsWith("es", StringComparison.Ordinal);
}
