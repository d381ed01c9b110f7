using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Waivers;

/// <summary>What is on file of the facts on which a waiver is decided.</summary>
internal static class WaiverFile
{
    private static readonly string[] Discharges = ["separation-discharge", "gross-misconduct"];

    /// <param name="set">Puts a fact, whatever anybody said.</param>
    /// <param name="otherwise">Puts a fact that nobody found.</param>
    /// <exception cref="ArgumentException">When the issue is about no overpayment that is owed, or there is no weekly benefit amount: a person decides.</exception>
    public static void Fill(IssueRecord record, DateOnly today, Action<string, object?> set, Action<string, object> otherwise)
    {
        if (record.Overpayment is not { Kind: { } kind } debt || record.Claim.Determination is not { WeeklyBenefitAmount: > 0 } made)
            throw new ArgumentException("There is no overpayment, or no weekly benefit amount.", nameof(record));
        var claim = record.Claim;
        set(nameof(WaiverFacts.Decided), today);
        set(nameof(WaiverFacts.FraudOrWillful), kind == OverpaymentKind.Fraud);
        if (debt.AtFault is { } fault)
            set(nameof(WaiverFacts.AtFault), fault);
        var discharge = claim.Issues.FirstOrDefault(issue => Discharges.Contains(issue.Code) && issue.Result is { } result && debt.Assessed.Any(week => result.Denies(week.Week)));
        set(nameof(WaiverFacts.MisconductDischarge), discharge is not null);
        if (discharge?.Job is { } job && record.Person.Jobs[job].LastDay is { } discharged)
            set(nameof(WaiverFacts.Discharged), discharged);
        set(nameof(WaiverFacts.ConditionalPayment), debt.Cause == OverpaymentCause.Conditional);
        set(nameof(WaiverFacts.Application), Application(record));
        // No employer had a part in a question that denies these weeks: none can have failed to answer.
        if (!claim.Issues.Any(issue => issue.Job is not null && debt.Assessed.Any(week => issue.Result?.Denies(week.Week) == true)) && debt.Cause != OverpaymentCause.Crossmatch)
            otherwise(nameof(WaiverFacts.EmployerFailedToRespond), false);
        set(nameof(WaiverFacts.Weeks), debt.Assessed.Select(week => Week(debt, week)).ToArray());
        set(nameof(WaiverFacts.WeeklyBenefitAmount), made.WeeklyBenefitAmount);
        set(nameof(WaiverFacts.MaximumBenefitsPayable), made.MaximumBenefitsPayable);
        set(nameof(WaiverFacts.ChargedSoFar), ChargedSoFar(claim));
    }

    /// <summary>The form was given to the claimant on our page, and came back when it was sent from there.</summary>
    private static WaiverApplication? Application(IssueRecord record)
        => record.Attempts.FirstOrDefault(attempt => attempt.Made is { Party: Party.Claimant, For: AskedFor.FirstAnswer, AnswerBy: not null }) is { } sent
            ? new(sent.On, sent.Made.AnswerBy!.Value, record.Of(Party.Claimant).FirstOrDefault()?.On)
            : null;

    /// <summary>What is owed for the week, beside what was due for it when it was noticed.</summary>
    private static OverpaidWeek Week(OverpaymentState debt, AssessedWeek week)
    {
        var entitled = debt.Weeks.FirstOrDefault(one => one.Week == week.Week)?.Entitled ?? 0;
        return new(new(week.Week), (week.Benefits + entitled) / 100m, entitled / 100m);
    }

    /// <summary>Dollars and cents that were properly paid in the benefit year, or were waived before.</summary>
    internal static decimal ChargedSoFar(ClaimState claim)
    {
        var overpaid = claim.Overpayments.Where(one => one.Established is not null).SelectMany(one => one.Weeks).ToLookup(week => week.Week);
        return claim.Weeks.Sum(week => Math.Min(week.Decided?.Payable ?? 0, overpaid[week.Week].Select(one => one.Entitled / 100m).DefaultIfEmpty(decimal.MaxValue).Min()))
            + (claim.Overpayments.Sum(one => one.Waived) / 100m);
    }
}
