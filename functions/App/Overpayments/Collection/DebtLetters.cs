using System.Globalization;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>The letters of a debt: what is asked this month, and that nothing is owed any more.</summary>
internal static class DebtLetters
{
    /// <summary>Lines of the balance that a letter lists, the latest: the statements before had the others.</summary>
    private const int LinesShown = 12;

    public static string StatementName(int number, int month) => string.Create(CultureInfo.InvariantCulture, $"overpayment-{number}-statement-{month}");

    public static string ClosingName(int number, int closing) => string.Create(CultureInfo.InvariantCulture, $"overpayment-{number}-closed-{closing}");

    /// <summary>The billing statement of a month (WAC 192-230-030).</summary>
    public static Letter Statement(DebtOnFile at, StatementBilled month, IReadOnlyList<BalanceLine> lines, IReadOnlyList<string> addressee, Uri page)
    {
        var (language, debt) = (at.Claim.Language, at.Debt);
        var minimum = DebtMonth.MinimumOf(debt, at.WeeklyBenefitAmount, month.Billed);
        var asked = Arrears.Asked(at.Claim, debt) / 100m;
        var (money, due) = (Dates.Money(asked), Dates.Of(month.Due));
        Sentence decision = new($"Please pay {money} or more by {due.En}.", $"Pague {money} o más, a más tardar el {due.Es}.");
        return new Letter(
            language,
            new Sentence("What you owe: your monthly statement", "Lo que usted debe: su estado de cuenta mensual").In(language),
            month.Billed,
            Reference(at).ToString(),
            addressee,
            decision.In(language),
            [.. Rows(at, month, asked).Select(row => new LetterRow(row.Label.In(language), row.Value))],
            minimum.Findings,
            [.. Steps(at, page).Select(step => step.In(language))],
            [.. Rights.Select(right => right.In(language))],
            [Meaning(debt).In(language)],
            Chart: BalanceHistory.Chart(lines, month.Billed, language),
            Charted: Table(lines, language));
    }

    /// <summary>Nothing is owed any more.</summary>
    public static Letter Closing(DebtOnFile at, DateOnly mailed, IReadOnlyList<BalanceLine> lines, IReadOnlyList<string> addressee, Uri page)
    {
        var (language, back) = (at.Claim.Language, at.Debt.Collection.Refunds.Sum(one => one.Cents) / 100m);
        Sentence[] steps = back > 0
            ? [new($"There is nothing to do. We pay {Dates.Money(back)} back to you the way we pay your benefits.",
                $"No tiene que hacer nada. Le devolvemos {Dates.Money(back)} de la misma forma en que le pagamos sus beneficios.")]
            : [new("There is nothing to do. Keep this letter.", "No tiene que hacer nada. Guarde esta carta.")];
        Finding nothing = new(true, "RCW 50.20.190", new Sentence("No part of it is owed any more.", "Ya no se debe ninguna parte."));
        return new Letter(
            language,
            new Sentence("You owe nothing more on this", "Usted ya no debe nada por esto").In(language),
            mailed,
            Reference(at).ToString(),
            addressee,
            new Sentence("This debt is closed.", "Esta deuda está cerrada.").In(language),
            [
                new(new Sentence("Paid in all", "Pagado en total").In(language), Dates.Money(at.Debt.Collection.Received / 100m)),
                new(new Sentence("You owe", "Usted debe").In(language), Dates.Money(0)),
            ],
            [nothing],
            [.. steps.Select(step => step.In(language))],
            [new Sentence($"If a figure looks wrong, tell us: {page}.", $"Si una cifra le parece mal, avísenos: {page}.").In(language)],
            Chart: BalanceHistory.Chart(lines, mailed, language),
            Charted: Table(lines, language));
    }

    public static PaymentReference Reference(DebtOnFile at) => new(Filing.Confirmation.Of(at.Claim.ClaimId), at.Debt.Number);

    private static IEnumerable<(Sentence Label, string Value)> Rows(DebtOnFile at, StatementBilled month, decimal asked)
    {
        foreach (var (name, dollars) in PartWords.Owed(at.Debt))
            yield return (name, Dates.Money(dollars));
        yield return (new("You owe in all", "Usted debe en total"), Dates.Money(Math.Max(0, at.Debt.Total) / 100m));
        yield return (new("Least payment this month", "Pago mínimo de este mes"), Dates.Money(month.Minimum / 100m));
        if (asked * 100 > month.Minimum)
            yield return (new("Missing from months before", "Falta de meses anteriores"), Dates.Money(asked - (month.Minimum / 100m)));
        yield return (new("Write this on your payment", "Escriba esto en su pago"), Reference(at).ToString());
    }

    private static Sentence Meaning(OverpaymentState debt) => debt.Missed.Count > 0
        ? new("Parts of your monthly payments are missing. Interest can be added, and we can keep a part of later benefits, when you miss two.",
            "Faltan partes de sus pagos mensuales. Si le faltan dos, se pueden sumar intereses y podemos tomar una parte de beneficios futuros.")
        : new("You can pay more at any time. What you pay lowers what you owe.", "Puede pagar más en cualquier momento. Lo que paga baja lo que debe.");

    private static IEnumerable<Sentence> Steps(DebtOnFile at, Uri page)
    {
        var reference = Reference(at);
        yield return new($"Send a check or money order, and write {reference} on it.", $"Mande un cheque o giro postal, y escriba en él {reference}.");
        yield return new($"If this is too much, ask for a plan here: {page}.", $"Si es demasiado, pida un plan aquí: {page}.");
    }

    private static readonly Sentence[] Rights =
    [
        new("You can ask us not to collect if you are not at fault and paying would be unfair. This is called a waiver. The page above says how.",
            "Puede pedir que no le cobremos si no tiene la culpa y pagar sería injusto. Eso se llama exoneración. La página de arriba dice cómo."),
        new("If a figure looks wrong, write to us. We look at it and answer. Free help is at a legal aid office or your union.",
            "Si una cifra le parece mal, escríbanos. La revisamos y le respondemos. Hay ayuda gratuita en una oficina de asistencia legal o en su sindicato."),
    ];

    private static List<LetterRow> Table(IReadOnlyList<BalanceLine> lines, string language)
        => [.. lines.TakeLast(LinesShown).Select(line => new LetterRow($"{Dates.Of(line.On).In(language)}: {line.What.In(language)}", line.Left.In(language)))];
}
