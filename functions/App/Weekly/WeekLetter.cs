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
            Decision(decision).In(language),
            [.. Rows(claim, week, decision).Select(row => new LetterRow(row.Label.In(language), row.Value))],
            decision.Findings,
            [NextStep.In(language)],
            [.. office.Rights(mailed).Select(right => right.In(language))],
            AppealBy: AppealWindow.For(mailed).LastDay);
    }

    private static Sentence Title(WeekState week)
    {
        var (from, to) = (Dates.Of(week.Week), Dates.Of(week.Week.AddDays(6)));
        return new($"Your week of {from.En} to {to.En}", $"Su semana del {from.Es} al {to.Es}");
    }

    private static Sentence Decision(WeekDecision decision) => decision.Outcome switch
    {
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
        yield return (new("Taken off for earnings", "Descuento por ganancias"), Dates.Money(decision.Deduction));
        yield return (new("Benefits for this week", "Beneficios de esta semana"), Dates.Money(decision.Payable));
        if (claim.WithholdIncomeTax && decision.Payable > 0)
            yield return (new("Income tax withheld", "Impuesto retenido"), Dates.Money(IncomeTaxWithheld.Of(decision.Payable, new Week(week.Week))));
        yield return (new("Left of your maximum benefits", "Queda de su máximo de beneficios"), Dates.Money(BalanceAfter(claim, week)));
    }

    /// <summary>After this week and those decided before it.</summary>
    private static decimal BalanceAfter(ClaimState claim, WeekState week)
        => claim.Determination!.MaximumBenefitsPayable
            - claim.Weeks.Where(other => other.Decided?.Place <= week.Decided!.Place).Sum(other => other.Decided!.Payable);

    private static Sentence NextStep { get; } = new(
        "Go on certifying each week. If something you reported for this week was wrong, write to us at once: it costs less to put right now.",
        "Siga certificando cada semana. Si algo que informó para esta semana estaba mal, escríbanos de inmediato: ahora es más fácil corregirlo.");
}
