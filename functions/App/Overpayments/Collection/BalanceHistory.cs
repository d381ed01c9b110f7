using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>A change of what is owed on a debt. Cents.</summary>
/// <param name="Change">Above zero when more is owed than before.</param>
/// <param name="Balance">Owed after it; below zero, owed to the debtor.</param>
public sealed record BalanceLine(DateOnly On, Sentence What, long Change, long Balance)
{
    /// <summary>The balance in words: an amount, or that we owe it.</summary>
    public Sentence Left
    {
        get
        {
            var dollars = Dates.Money(Math.Abs(Balance) / 100m);
            return Balance < 0 ? new($"We owe you {dollars}", $"Le debemos {dollars}") : new(dollars, dollars);
        }
    }
}

/// <summary>How what is owed on a debt changed: from the claim file's facts, whatever changed it.</summary>
public static class BalanceHistory
{
    /// <summary>Oldest first.</summary>
    /// <param name="file">The claim file, oldest first.</param>
    public static IReadOnlyList<BalanceLine> Of(IEnumerable<Entry> file, int number)
    {
        ArgumentNullException.ThrowIfNull(file);
        List<BalanceLine> lines = [];
        ClaimState? claim = null;
        foreach (var entry in file)
        {
            var before = claim?.Overpayment(number)?.Total ?? 0;
            claim = ClaimState.Apply(claim, entry);
            if (claim.Overpayment(number)?.Total is { } after && after != before)
                lines.Add(new(entry.AgencyDate, WordsOf(entry.Fact), after - before, after));
        }

        return lines;
    }

    /// <summary>The lines as a chart; null before anything was owed.</summary>
    public static StepChart? Chart(IReadOnlyList<BalanceLine> lines, DateOnly until, string language)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Count == 0)
            return null;
        var (first, last) = (lines[0], lines[^1]);
        var (from, now) = (Dates.Money(Math.Max(0, first.Balance) / 100m), Dates.Money(Math.Max(0, last.Balance) / 100m));
        var (began, ends) = (Dates.Of(first.On), Dates.Of(until));
        return new(
            new Sentence("What you owe, over time", "Lo que usted debe, a través del tiempo").In(language),
            new Sentence(
                $"From {from} on {began.En} to {now} on {ends.En}, in {lines.Count} changes. The table lists each one.",
                $"De {from} el {began.Es} a {now} el {ends.Es}, en {lines.Count} cambios. La tabla los muestra uno por uno.").In(language),
            [.. lines.Select(line => new ChartPoint(line.On, Math.Max(0, line.Balance)))],
            until,
            language);
    }

    private static Sentence WordsOf(Fact fact) => fact switch
    {
        OverpaymentEstablished => new("We decided that you owe it", "Decidimos que usted lo debe"),
        OffsetRestored { Cents: > 0 } => new("Owed again: the week that repaid it was paid too much", "Se debe otra vez: la semana que lo pagó se pagó de más"),
        OffsetRestored => new("Repaid after all: the week that repaid it was due", "Sí quedó pagado: la semana que lo pagó correspondía"),
        OverpaymentRedecided => new("We decided anew what you owe", "Decidimos de nuevo lo que usted debe"),
        OverpaymentReduced => new("A later decision took from it", "Una decisión posterior quitó una parte"),
        OverpaymentWaived => new("You do not have to pay this part back", "Usted no tiene que devolver esta parte"),
        DebtCharged { Amount: { Part: CashPart.Interest, Cents: < 0 } } => new("Interest taken back", "Intereses devueltos"),
        DebtCharged { Amount.Part: CashPart.Interest } => new("Interest of a month", "Intereses de un mes"),
        DebtCharged { Amount.Part: CashPart.DishonoredPaymentCharges } => new("Charge: the bank sent a payment back", "Cargo: el banco devolvió un pago"),
        DebtCharged => new("Costs", "Costos"),
        DebtPaid { By: PaidBy.Offset } => new("Taken from a week’s benefits", "Tomado de los beneficios de una semana"),
        DebtPaid { By: PaidBy.Treasury } => new("Taken from your federal tax refund", "Tomado de su reembolso federal de impuestos"),
        DebtPaid => new("Payment received", "Pago recibido"),
        DebtPaymentDishonored => new("The bank sent a payment back", "El banco devolvió un pago"),
        DebtWrittenOff => new("Given up", "Condonado"),
        RefundDue => new("You paid too much: we pay it back", "Usted pagó de más: se lo devolvemos"),
        _ => new("Taken from a week’s benefits", "Tomado de los beneficios de una semana"),
    };
}
