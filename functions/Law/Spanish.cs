using System.Globalization;

namespace BenefitsFlow.Law;

/// <summary>Dates and counts as Spanish is written in the United States, whatever the machine's culture.</summary>
public static class Spanish
{
    private static readonly string[] MonthNames =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly string[] DayNames = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    /// <summary>As <c>2 de abril de 2025</c>.</summary>
    public static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} de {MonthNames[day.Month - 1]} de {day.Year}");

    /// <summary>As <c>miércoles 2 de abril de 2025</c>.</summary>
    public static string Weekday(DateOnly day) => $"{DayNames[(int)day.DayOfWeek]} {Day(day)}";

    /// <summary>As <c>abril de 2024 a marzo de 2025</c>, both months included.</summary>
    public static string Months(DateOnly first, DateOnly last) => string.Create(
        CultureInfo.InvariantCulture, $"{MonthNames[first.Month - 1]} de {first.Year} a {MonthNames[last.Month - 1]} de {last.Year}");

    /// <summary>As <c>enero a marzo de 2025</c>.</summary>
    public static string Months(Quarter quarter) => string.Create(
        CultureInfo.InvariantCulture, $"{MonthNames[(quarter.Number * 3) - 3]} a {MonthNames[(quarter.Number * 3) - 1]} de {quarter.Year}");

    /// <summary>As <c>1 hora</c>, <c>37.5 horas</c>, <c>1,820 horas</c>.</summary>
    public static string Hours(decimal hours) => English.Number(hours) + (hours == 1 ? " hora" : " horas");
}
