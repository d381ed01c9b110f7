using System.Globalization;
using System.Text.Json.Serialization;

namespace BenefitsFlow.Law;

/// <summary>A benefit week: Sunday 12:00 a.m. to Saturday 11:59 p.m., Pacific time (WAC 192-140-005(2)). Written as its Sunday's date.</summary>
public readonly record struct Week : IComparable<Week>
{
    /// <param name="sunday">First day.</param>
    /// <exception cref="ArgumentException">When the day is not a Sunday.</exception>
    [JsonConstructor]
    public Week(DateOnly sunday)
    {
        if (sunday.DayOfWeek != DayOfWeek.Sunday)
            throw new ArgumentException($"A benefit week begins on a Sunday; {sunday:yyyy-MM-dd} is a {sunday.DayOfWeek}.", nameof(sunday));
        Sunday = sunday;
    }

    public DateOnly Sunday { get; }

    /// <summary>Inclusive.</summary>
    public DateOnly Saturday => Sunday.AddDays(6);

    public static Week Of(DateOnly day) => new(day.AddDays(-(int)day.DayOfWeek));

    public Week Plus(int weeks) => new(Sunday.AddDays(7 * weeks));

    public int CompareTo(Week other) => Sunday.CompareTo(other.Sunday);

    public static bool operator <(Week a, Week b) => a.CompareTo(b) < 0;

    public static bool operator >(Week a, Week b) => a.CompareTo(b) > 0;

    public static bool operator <=(Week a, Week b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Week a, Week b) => a.CompareTo(b) >= 0;

    public override string ToString() => Sunday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
