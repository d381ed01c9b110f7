using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly;

/// <summary>The letter on one decided week: paid or not, the arithmetic, why, and until when it can be appealed (RCW 50.32.020).</summary>
public static class WeekLetter
{
    /// <param name="decision">One of the claim's.</param>
    /// <param name="addressee">Name and address, a line each.</param>
    /// <param name="office">Where it is appealed.</param>
    public static Letter Of(ClaimState claim, WeekDecision decision, IReadOnlyList<string> addressee, AppealOffice office)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(office);
        var week = claim.Week(decision.Week.Sunday)!;
        var mailed = week.Decided!.On;
        var language = claim.Language;
        return new Letter(
            language,
            Title(week).In(language),
            mailed,
            claim.Confirmation,
            addressee,
            Decision(week.Decided, decision).In(language),
            [.. Rows(claim, week, decision).Select(row => new LetterRow(row.Label.In(language), row.Value))],
            decision.Findings,
            [(BalanceAfter(claim, week) == 0 ? LastStep : NextStep).In(language)],
            [.. office.Rights(mailed).Select(right => right.In(language))],
            week.Decided.Conditional is null ? null : [Conditional.In(language)],
            AppealBy: AppealWindow.For(mailed).LastDay);
    }

    private static Sentence Title(WeekState week)
    {
        var (from, to) = (Dates.Of(week.Week), Dates.Of(week.Week.AddDays(6)));
        return new($"Your week of {from.En} to {to.En}", $"Su semana del {from.Es} al {to.Es}");
    }

    private static Sentence Decision(DecidedWeek decided, WeekDecision decision) => decision.Outcome switch
    {
        WeekOutcome.Payable when decided.Net == 0 => new(
            $"Your benefits for this week are {Dates.Money(decision.Payable)}. All of it is withheld or repays what you owe, so nothing is sent to you.",
            $"Sus beneficios de esta semana son {Dates.Money(decision.Payable)}. Todo se retiene o paga lo que usted debe, así que no se le envía nada."),
        WeekOutcome.Payable when decided.Conditional is not null => new(
            $"You are paid {Dates.Money(decision.Payable)} for this week, on a condition: a question about it is still open.",
            $"Se le pagan {Dates.Money(decision.Payable)} por esta semana, con una condición: todavía hay una pregunta sin decidir."),
        WeekOutcome.Payable => new(
            $"You are paid {Dates.Money(decision.Payable)} for this week.", $"Se le pagan {Dates.Money(decision.Payable)} por esta semana."),
        WeekOutcome.WaitingWeek => new(
            "This is your waiting week: you are eligible, and the law does not pay it.", "Esta es su semana de espera: usted tiene derecho, y la ley no la paga."),
        WeekOutcome.NotUnemployed => new(
            "This week is not paid, because by your hours or earnings you were not unemployed in it.",
            "Esta semana no se paga, porque por sus horas o ganancias usted no estuvo desempleado en ella."),
        WeekOutcome.Exhausted => new(
            "This week is not paid, because the benefits of your claim are used up.", "Esta semana no se paga, porque los beneficios de su solicitud se agotaron."),
        _ => new(
            "Nothing is paid for this week, because what you earned leaves nothing to pay.", "No se paga nada por esta semana, porque lo que usted ganó no deja nada por pagar."),
    };

    private static IEnumerable<(Sentence Label, string Value)> Rows(ClaimState claim, WeekState week, WeekDecision decision)
    {
        yield return (new("Weekly benefit amount", "Beneficio semanal"), Dates.Money(claim.Determination!.WeeklyBenefitAmount));
        yield return (new("You reported earning", "Usted informó que ganó"), Dates.Money(week.Answers!.GrossEarnings));
        yield return (new("Taken off for earnings and other pay", "Descuento por ganancias y otros pagos"), Dates.Money(decision.Deduction));
        yield return (new("Benefits for this week", "Beneficios de esta semana"), Dates.Money(decision.Payable));
        if (decision.Offset > 0)
            yield return (new("Repays benefits that you owe", "Paga beneficios que usted debe"), Dates.Money(decision.Offset));
        if (decision.ChildSupport > 0)
            yield return (new("Child support withheld", "Manutención de menores retenida"), Dates.Money(decision.ChildSupport));
        if (decision.IncomeTax > 0)
            yield return (new("Income tax withheld", "Impuesto retenido"), Dates.Money(decision.IncomeTax));
        if (decision.NetPaid != decision.Payable)
            yield return (new("Sent to you", "Se le envía"), Dates.Money(decision.NetPaid));
        yield return (new("Left of your maximum benefits", "Queda de su máximo de beneficios"), Dates.Money(BalanceAfter(claim, week)));
    }

    /// <summary>After this week and those decided before it.</summary>
    private static decimal BalanceAfter(ClaimState claim, WeekState week)
        => claim.Determination!.MaximumBenefitsPayable
            - claim.Weeks.Where(other => other.Decided?.Place <= week.Decided!.Place).Sum(other => other.Decided!.Payable);

    private static Sentence Conditional { get; } = new(
        "This is not a decision that you are eligible. If the question is decided against you, you may have to pay this money back (WAC 192-100-070).",
        "Esto no es una decisión de que usted tiene derecho. Si la pregunta se decide en su contra, puede que tenga que devolver este dinero (WAC 192-100-070).");

    private static Sentence LastStep { get; } = new(
        "With this week the benefits of your claim are used up. You need not certify further weeks. If something you reported was wrong, write to us at once.",
        "Con esta semana se agotan los beneficios de su solicitud. No tiene que certificar más semanas. Si algo que informó estaba mal, escríbanos de inmediato.");

    private static Sentence NextStep { get; } = new(
        "Go on certifying each week. If something you reported for this week was wrong, write to us at once: it costs less to put right now.",
        "Siga certificando cada semana. Si algo que informó para esta semana estaba mal, escríbanos de inmediato: ahora es más fácil corregirlo.");
}
