using BenefitsFlow.Law;

namespace BenefitsFlow.App;

/// <summary>Dates and money as people read them, in both languages.</summary>
public static class Dates
{
    /// <summary>As <c>March 1, 2026</c> and <c>1 de marzo de 2026</c>.</summary>
    public static Sentence Of(DateOnly day)
        => new(English.Day(day), Spanish.Day(day));

    /// <summary>Whole dollars as <c>$366</c>, cents only when there are any.</summary>
    public static string Money(decimal amount)
        => decimal.IsInteger(amount) ? Dollars.Whole(amount) : Dollars.Exact(amount);
}
