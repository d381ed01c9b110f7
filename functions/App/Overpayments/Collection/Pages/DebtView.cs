using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>What a page shows of a debt, in one language: the balance by part, its chart and its table, what is asked, what came in, the statements.</summary>
public sealed class DebtView(DebtFile debts, ClaimFile file, PlanDesk plans)
{
    internal async Task<Dictionary<string, object?>> OfAsync(DebtOnFile at, string language, CancellationToken cancellation)
    {
        var (claim, debt) = at;
        var lines = BalanceHistory.Of(await file.ReadAsync(claim.ClaimId, cancellation).ToListAsync(cancellation), debt.Number);
        return new()
        {
            ["reference"] = DebtLetters.Reference(at).ToString(),
            ["number"] = debt.Number,
            ["established"] = debt.Established,
            ["final"] = debt.Final,
            ["stayed"] = claim.CollectionStayed,
            ["parts"] = PartWords.Owed(debt).Select(part => new { Name = part.Name.In(language), part.Dollars }).ToList(),
            ["total"] = Math.Max(0, debt.Total) / 100m,
            ["owed"] = debt.IsOwed,
            ["chart"] = BalanceHistory.Chart(lines, debts.Today, language)?.Svg(),
            ["lines"] = lines.Reverse().Select(line => new { line.On, What = line.What.In(language), Change = Signed(line.Change), Balance = line.Left.In(language) }).ToList(),
            ["asked"] = debt.IsOwed && !claim.CollectionStayed && Arrears.Asked(claim, debt) is > 0 and var cents ? cents / 100m : (decimal?)null,
            ["due"] = debt.Collection.Statements is [.., var last] ? last.Due : (DateOnly?)null,
            ["missed"] = debt.Missed.Count,
            ["plan"] = debt.Plan?.Monthly / 100m,
            ["planAsked"] = debt.Collection.PlanAsked?.Monthly / 100m,
            ["least"] = plans.Least(at) / 100m,
            ["offset"] = debt.Collection.Offset?.Wanted == true,
            ["percent"] = debt.Collection.Offset?.Percent,
            ["statements"] = debt.Collection.Statements.Reverse().Select(one => new { Name = DebtLetters.StatementName(debt.Number, one.Number), one.Billed }).ToList(),
        };
    }

    private static string Signed(long cents) => (cents > 0 ? "+" : "−") + Dates.Money(Math.Abs(cents) / 100m);
}
