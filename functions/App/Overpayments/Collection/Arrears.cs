using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>
/// Which months' minimum payments are missing, wholly or in part. What comes in fills the oldest month first and counts for later months too: no rule says
/// otherwise, and it is the reading that is kinder to who pays early.
/// </summary>
internal static class Arrears
{
    /// <summary>What is missing of each month that is over, oldest first; months that are paid are left out. Cents.</summary>
    public static IReadOnlyList<(StatementBilled Statement, long Cents)> Of(ClaimState claim, OverpaymentState debt, DateOnly today)
    {
        List<(StatementBilled, long)> missing = [];
        if (debt.Collection.Statements is not [var first, ..] statements)
            return missing;
        var left = debt.Collection.Received - first.Received;
        foreach (var statement in statements)
        {
            var asked = Stayed(claim, statement) ? 0 : statement.Minimum;
            var paid = Math.Clamp(left, 0, asked);
            left -= paid;
            if (statement.Due < today && paid < asked)
                missing.Add((statement, asked - paid));
        }

        return missing;
    }

    /// <summary>What is still to be paid by the latest statement's day, with what is missing of earlier months: never more than is owed. Cents.</summary>
    public static long Asked(ClaimState claim, OverpaymentState debt)
        => debt.Collection.Statements is [.., var last] ? Math.Min(Of(claim, debt, last.Due.AddDays(1)).Sum(one => one.Cents), Math.Max(0, debt.Total)) : 0;

    /// <summary>A month in which an appeal was pending asked for nothing.</summary>
    private static bool Stayed(ClaimState claim, StatementBilled statement)
        => claim.Appeals.Any(appeal => appeal.Received <= statement.Due && !(appeal.CarriedOutOn < statement.Billed));

    /// <summary>True when a plan was agreed and no month is missed.</summary>
    public static bool PlanKept(OverpaymentState debt) => debt.Plan is not null && debt.Missed.Count == 0;
}
