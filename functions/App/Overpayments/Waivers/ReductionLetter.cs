using System.Globalization;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Overpayments.Waivers;

/// <summary>A later decision took from what was owed: how much, what is left, and what is paid back.</summary>
internal static class ReductionLetter
{
    /// <summary>On the shelf, as <c>overpayment-1-reduced-1</c>.</summary>
    public static string NameOf(OverpaymentReduced reduced)
        => string.Create(CultureInfo.InvariantCulture, $"overpayment-{reduced.Overpayment}-reduced-{reduced.Number}");

    public static Letter Of(
        DebtOnFile at, OverpaymentReduced reduced, DateOnly mailed, IReadOnlyList<BalanceLine> lines, IReadOnlyList<string> addressee, Uri page)
    {
        var language = at.Claim.Language;
        var off = Dates.Money((reduced.Benefits + reduced.Penalty) / 100m);
        var (left, back) = (Math.Max(0, at.Debt.Total) / 100m, at.Debt.Owed.Where(one => one.Cents < 0).Sum(one => -one.Cents) / 100m);
        var order = reduced.Reason.StartsWith("order-", StringComparison.Ordinal);
        Sentence why = order
            ? new("A judge's order changed the decision that you owe this.", "La orden de un juez cambió la decisión de que usted debe esto.")
            : new("We changed the decision that you owe this.", "Cambiamos la decisión de que usted debe esto.");
        Finding finding = new(true, order ? "RCW 50.32.040" : "RCW 50.20.160", why);
        return new Letter(
            language,
            new Sentence("You owe less: a decision was changed", "Usted debe menos: se cambió una decisión").In(language),
            mailed,
            DebtLetters.Reference(at).ToString(),
            addressee,
            new Sentence($"We take {off} off what you owe.", $"Quitamos {off} de lo que usted debe.").In(language),
            [.. Rows(reduced, left, back).Select(row => new LetterRow(row.Label.In(language), Dates.Money(row.Dollars)))],
            [finding],
            [.. Steps(left, back, page).Select(step => step.In(language))],
            [new Sentence($"If a figure looks wrong, tell us: {page}.", $"Si una cifra le parece mal, avísenos: {page}.").In(language)],
            [new Sentence("Interest on what we take off goes back to you too.", "También le devolvemos los intereses de lo que quitamos.").In(language)],
            Chart: BalanceHistory.Chart(lines, mailed, language));
    }

    private static IEnumerable<(Sentence Label, decimal Dollars)> Rows(OverpaymentReduced reduced, decimal left, decimal back)
    {
        yield return (new("Taken off the benefits", "Se quita de los beneficios"), reduced.Benefits / 100m);
        if (reduced.Penalty > 0)
            yield return (new("Taken off the penalty", "Se quita de la multa"), reduced.Penalty / 100m);
        yield return (new("You owe now", "Ahora debe"), left);
        if (back > 0)
            yield return (new("You paid more than that; we pay back", "Pagó más que eso; le devolvemos"), back);
    }

    private static IEnumerable<Sentence> Steps(decimal left, decimal back, Uri page)
    {
        if (back > 0)
            yield return new("We pay it back the way we pay your benefits. There is nothing to do.", "Se lo devolvemos de la forma en que le pagamos los beneficios. No tiene que hacer nada.");
        else if (left == 0)
            yield return new("There is nothing to do. Keep this letter.", "No tiene que hacer nada. Guarde esta carta.");
        if (left > 0)
            yield return new($"See what is left, and pay it or ask for a plan, here: {page}.", $"Vea lo que falta, y páguelo o pida un plan, aquí: {page}.");
    }
}
