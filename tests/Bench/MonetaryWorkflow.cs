using BenefitsFlow.Law.Monetary;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace BenefitsFlow.Bench;

/// <summary>The amounts of a monetary determination as rules of another engine, with the figures of claims that begin in April 2026.</summary>
/// <remarks>
/// It has less to do than the law: it is handed one row for each of the five quarters, oldest first; it gives no benefit year, no sentence
/// and no citation, and checks nothing that it is handed.
/// </remarks>
internal static class MonetaryWorkflow
{
    private const string Name = "monetary";

    private static readonly Engine Engine = Workflows.With(
        Name,
        [
            ("middle", "wages[1].Hours.Value + wages[2].Hours.Value + wages[3].Hours.Value"),
            ("regular", "wages[0].Hours.Value + middle >= 680"),
            ("alternate", "middle + wages[4].Hours.Value >= 680"),
            // The quarter that the two base years do not share.
            ("own", "regular ? wages[0].Wages : wages[4].Wages"),
            ("one", "Math.Max(own, wages[1].Wages)"),
            ("two", "Math.Max(wages[2].Wages, wages[3].Wages)"),
            ("less", "one >= two ? Math.Min(own, wages[1].Wages) : Math.Min(wages[2].Wages, wages[3].Wages)"),
            ("average", "(Math.Max(one, two) + Math.Max(Math.Min(one, two), less)) / 2m"),
            ("weekly", "Math.Floor(Math.Min(Math.Max(366m, Math.Min(1152m, average * 3.85m / 100m)), average * 4m / 52m))"),
            ("maximum", "Math.Floor(Math.Min(26m * weekly, (own + wages[1].Wages + wages[2].Wages + wages[3].Wages) / 3m))"),
        ],
        Workflows.Rule("regular or alternate"));

    public static RuleResultTree For(QuarterWages[] wages) => Engine.Decide(Name, new("wages", wages));

    /// <exception cref="InvalidOperationException">When the two come to different amounts.</exception>
    public static void Check(QuarterWages[] wages, MonetaryDetermination law)
    {
        var result = For(wages);
        var kind = result.Amount<bool>("regular") ? BaseYearKind.Regular : BaseYearKind.Alternate;
        var rules = result.IsSuccess ? (kind, result.Amount<decimal>("weekly"), result.Amount<decimal>("maximum")) : (BaseYearKind.None, 0, 0);
        if (rules != (law.BaseYear, law.WeeklyBenefitAmount, law.MaximumBenefitsPayable))
            throw new InvalidOperationException($"The rules come to {rules}, the law to {law}, on wages from {wages[0]}.");
    }
}
