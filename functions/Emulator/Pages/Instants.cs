using System.Globalization;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>Instants as the Emulator's pages show them: in the agency's own time, Pacific.</summary>
internal static class Instants
{
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    public static string Show(DateTimeOffset instant)
        => TimeZoneInfo.ConvertTime(instant, Pacific).ToString("ddd yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>With milliseconds when it has any.</summary>
    public static string ShowExactly(DateTimeOffset instant)
        => instant.Millisecond == 0 ? Show(instant) : Show(instant) + instant.ToString(".fff", CultureInfo.InvariantCulture);

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Pacific).DateTime);

    /// <summary>The instant at which a Pacific day begins.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Pacific.GetUtcOffset(midnight));
    }
}
