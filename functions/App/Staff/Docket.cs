using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;

namespace BenefitsFlow.App.Staff;

/// <summary>One line of a docket.</summary>
/// <param name="On">The agency's day.</param>
/// <param name="What">The fact's name.</param>
/// <param name="Detail">Figures, never a person's.</param>
/// <param name="Cite">The section; null when none asks for it.</param>
public sealed record DocketLine(DateOnly On, string What, string Detail, string? Cite)
{
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{On:yyyy-MM-dd}  {What,-20} {Detail,-64} {Cite}").TrimEnd();
}

/// <summary>What happened on a claim, day by day, with the section under which it happened.</summary>
public sealed class Docket(ClaimFile file)
{
    /// <summary>The lines of one claim, oldest first.</summary>
    public async Task<IReadOnlyList<DocketLine>> OfAsync(string claimId, CancellationToken cancellation = default)
    {
        var lines = new List<(DateOnly? Week, DocketLine Line)>();
        await foreach (var entry in file.ReadAsync(claimId, cancellation))
            lines.Add((WeekOf(entry.Fact), new(entry.AgencyDate, entry.Fact.GetType().Name, Detail(entry.Fact), entry.Fact.Cite)));
        // Weeks proceed side by side: which of them came first within one day means nothing, so a day is told week by week.
        return [.. lines.OrderBy(line => line.Line.On).ThenBy(line => line.Week).Select(line => line.Line)];
    }

    private static DateOnly? WeekOf(Fact fact) => fact switch
    {
        IssueRaised f => f.Week,
        MailSent f => f.Week,
        WeekOpened f => f.Week,
        WeekCertified f => f.Week,
        WeekDecided f => f.Week,
        WeekHeld f => f.Week,
        WeekLapsed f => f.Week,
        PaymentSent f => f.Week,
        _ => null,
    };

    private static string Detail(Fact fact) => fact switch
    {
        ClaimFiled f => $"effective {Day(f.EffectiveSunday)}",
        IssueRaised f => f.Week is { } week ? $"{f.Code}, week {Day(week)}" : f.Code,
        MonetaryDetermined { Determination: { Eligible: true } d } =>
            $"{d.BaseYear} base year, {d.BaseYearHours} hours, {Dates.Money(d.WeeklyBenefitAmount)} a week, {Dates.Money(d.MaximumBenefitsPayable)} in all",
        MonetaryDetermined { Determination: { } d } => $"no base year with 680 hours: {d.BaseYearHours} hours",
        DeterminationReferred f => $"no {f.Parameter}",
        MailSent f => f.Week is { } week ? $"{f.Kind}, week {Day(week)}" : f.Kind,
        WeekOpened f => $"week {Day(f.Week)}, until {Day(f.LastDay)}",
        WeekCertified f => $"week {Day(f.Week)}, earned {Dates.Money(f.Answers.GrossEarnings)}",
        WeekDecided f => $"week {Day(f.Week)}, {f.Decision.Outcome}, deduction {Dates.Money(f.Decision.Deduction)}, payable {Dates.Money(f.Decision.Payable)}",
        WeekHeld f => $"week {Day(f.Week)}, {string.Join(", ", f.Issues)}",
        WeekLapsed f => $"week {Day(f.Week)}",
        PaymentSent f => $"week {Day(f.Week)}, {Dates.Money(f.Cents / 100m)}, batch {f.Batch}",
        ClaimEnded f => f.Reason,
        _ => "",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
