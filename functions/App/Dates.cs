using System.Globalization;
using BenefitsFlow.Law;

namespace BenefitsFlow.App;

/// <summary>Dates and money as people read them, in both languages.</summary>
public static class Dates
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-US");

    /// <summary>As <c>March 1, 2026</c> and <c>1 de marzo de 2026</c>.</summary>
    public static Sentence Of(DateOnly day)
        => new(day.ToString("MMMM d, yyyy", English), day.ToString("d 'de' MMMM 'de' yyyy", Spanish));

    /// <summary>Whole dollars as <c>$366</c>, cents only when there are any.</summary>
    public static string Money(decimal amount)
        => amount.ToString(amount == decimal.Truncate(amount) ? "$#,0" : "$#,0.00", English);
}
