using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly;

/// <summary>What one week would come to. Binds no one and is kept nowhere.</summary>
internal static class Estimate
{
    public const decimal MostBenefit = 10_000m;
    public const decimal MostEarnings = 1_000_000m;
    public const decimal MostHours = 168m;

    /// <summary>The estimate, or null with the mistakes in the fields.</summary>
    public static WeekDecision? Of(JsonFields fields, DateOnly today)
    {
        fields.Only("weeklyBenefitAmount", "weekBegins", "grossEarnings", "hoursWorked", "hoursAvailable");
        var amount = fields.Number("weeklyBenefitAmount", MostBenefit, decimals: 0);
        var week = WeekOf(fields, today);
        var earned = fields.Number("grossEarnings", MostEarnings, decimals: 2);
        var worked = fields.Number("hoursWorked", MostHours, decimals: 2);
        var available = fields.Number("hoursAvailable", MostHours, decimals: 2);
        return !fields.Ok ? null : WeekDecision.For(new()
        {
            Week = week!.Value,
            WeeklyBenefitAmount = amount!.Value,
            GrossEarnings = earned!.Value,
            HoursWorked = worked!.Value,
            HoursAvailable = available!.Value,
        });
    }

    /// <summary>The answer in one language, in the contract's names.</summary>
    public static object Answer(WeekDecision decided, string language) => new
    {
        unemployed = decided.Unemployed,
        deduction = decided.Deduction,
        payable = decided.Payable,
        edition = decided.Edition,
        findings = Explanation.Of(decided, language).Reasons,
        unconfirmed = decided.Unconfirmed,
    };

    private static Week? WeekOf(JsonFields fields, DateOnly today)
    {
        if (fields.Date("weekBegins") is not { } day)
            return null;
        if (day.DayOfWeek != DayOfWeek.Sunday)
            fields.Fail("weekBegins", "sunday", ("sunday", Week.Of(day)));
        else if (day < Monetary.Estimate.Earliest || day > Monetary.Estimate.Latest(today))
            fields.Fail("weekBegins", "dateRange", ("first", Monetary.Estimate.Earliest), ("last", Monetary.Estimate.Latest(today)));
        else
            return new Week(day);
        return null;
    }
}
