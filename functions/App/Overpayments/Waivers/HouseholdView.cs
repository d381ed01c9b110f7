using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Cases;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Waivers;

/// <summary>The household's arithmetic beside the law's presumption, for whoever decides the request.</summary>
internal static class HouseholdView
{
    /// <summary>Null of another kind of issue, and when no finances were sent.</summary>
    /// <param name="findings">Of the proposal that stands.</param>
    public static object? Of(IssueRecord record, IReadOnlyList<Finding> findings, DateOnly today, string language)
    {
        if (record.Issue.Code != WaiverRequests.Issue || WaiverCase.HouseholdOf(record, today) is not { } household)
            return null;
        var all = findings.SelectMany(finding => finding.WithLimbs()).ToList();
        var limit = household.LowerLivingStandard is null ? null : all.FirstOrDefault(finding => finding.Rule == "HouseholdResources")?.Arithmetic?.Split("; ").ElementAtOrDefault(1);
        MonthOfFinances[] months = [household.Previous, household.Current, household.Following];
        return new
        {
            household.Size,
            Lives = $"{record.Person.Address.City}, {record.Person.Address.State}",
            Rows = new[]
            {
                Row("income", month => month.Income), Row("others", month => month.OthersIncome), Row("expenses", month => month.Expenses),
                Row("left", month => month.Income + month.OthersIncome - month.Expenses), Row("assets", month => month.LiquidAssets),
            },
            Year = $"{Dollars.Exact(household.Income)} × 4 + {Dollars.Exact(household.Current.LiquidAssets)} = {Dollars.Exact((household.Income * 4) + household.Current.LiquidAssets)}",
            Limit = limit,
            Source = household.LowerLivingStandardSource,
            Change = Texts.Of(household.ChangeExpected == true ? "web.yes" : "web.no").In(language),
            Presumed = all.FirstOrDefault(finding => finding.Rule == "HardshipPresumed")?.Because.In(language),
            Debt = Math.Max(0, record.Overpayment?.Principal ?? 0) / 100m,
        };

        object Row(string name, Func<MonthOfFinances, decimal> amount) => new
        {
            Name = Texts.Of("waivers.staff." + name).In(language),
            Months = months.Select(month => amount(month) is var dollars && dollars < 0 ? "−" + Dates.Money(-dollars) : Dates.Money(dollars)).ToList(),
        };
    }
}
