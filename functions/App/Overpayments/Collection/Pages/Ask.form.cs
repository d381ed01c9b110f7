using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>What a claimant asks for: a monthly amount, or repayment from benefits.</summary>
internal static class AskForm
{
    public const string Keys = "collection.ask";

    public static readonly IReadOnlyList<string> Names = ["ask", "monthly", "wanted", "percent"];

    /// <summary>Cents a month; null with the error in the check.</summary>
    public static long? Monthly(Check check)
    {
        var dollars = check.Money("monthly", 1_000_000);
        if (dollars == 0)
            check.Fail("monthly", "zero");
        return check.Ok ? (long)(dollars!.Value * 100) : null;
    }

    /// <summary>Whether it is wanted, and the percentage; null with the error in the check.</summary>
    public static OffsetWish? Offset(Check check)
    {
        var wanted = check.Yes("wanted");
        var percent = check.Typed("percent").Length == 0 || wanted != true ? null : check.Whole("percent", 1, 100);
        return check.Ok ? new(wanted!.Value, percent) : null;
    }
}

/// <summary>A wish to repay from benefits.</summary>
internal sealed record OffsetWish(bool Wanted, decimal? Percent);
