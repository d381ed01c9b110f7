using System.Globalization;
using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>The letter on weeks that were decided again: old and new figures side by side, why, and until when it can be appealed (RCW 50.20.160; 50.32.020).</summary>
internal static class RedecisionLetter
{
    /// <param name="amounts">What the monetary determination was made again to; null when it was not.</param>
    /// <param name="mailed">The day it is mailed, Pacific.</param>
    public static Letter Of(RoundOnFile onFile, MonetaryRedetermined? amounts, IReadOnlyList<string> addressee, AppealOffice office, DateOnly mailed)
    {
        var language = onFile.Claim.Language;
        List<WeekRedecided> weeks = [.. onFile.Weeks.Select(week => week.Made)];
        return new Letter(
            language,
            Title.In(language),
            mailed,
            onFile.Claim.Confirmation,
            addressee,
            Decision(weeks, amounts).In(language),
            [.. Rows(weeks, amounts).Select(row => new LetterRow(row.Label.In(language), row.Value.In(language)))],
            [.. RedecisionReasons.Of(onFile.Round, weeks, amounts)],
            [.. NextSteps(weeks).Select(step => step.In(language))],
            [.. office.Rights(mailed).Select(right => right.In(language))],
            AppealBy: AppealWindow.For(mailed).LastDay);
    }

    private static readonly Sentence Title = new("We figured your benefits again", "Volvimos a calcular sus beneficios");

    private static Sentence Decision(List<WeekRedecided> weeks, MonetaryRedetermined? amounts) => amounts is { Determination: { Eligible: true } made }
        ? new(
            $"You can now get up to {Dates.Money(made.WeeklyBenefitAmount)} a week, and {Dates.Money(made.MaximumBenefitsPayable)} in all.",
            $"Ahora puede recibir hasta {Dates.Money(made.WeeklyBenefitAmount)} por semana, y {Dates.Money(made.MaximumBenefitsPayable)} en total.")
        : amounts is not null ? new(
            "With the hours now on record, no more benefits can be paid on this claim.", "Con las horas que ahora constan, ya no se pueden pagar beneficios con esta solicitud.")
        : weeks.Count == 0 ? new("We looked again, and what your weeks pay stays the same.", "Revisamos otra vez, y lo que pagan sus semanas sigue igual.")
        : new("We looked again, and what the weeks below pay has changed.", "Revisamos otra vez, y cambió lo que pagan las semanas de abajo.");

    private static IEnumerable<(Sentence Label, Sentence Value)> Rows(List<WeekRedecided> weeks, MonetaryRedetermined? amounts)
    {
        if (amounts is not null)
        {
            yield return (new("Weekly benefit amount", "Beneficio semanal"), Change(amounts.WeeklyBefore, amounts.Determination.WeeklyBenefitAmount));
            yield return (new("Maximum benefits payable", "Máximo de beneficios"), Change(amounts.MaximumBefore, amounts.Determination.MaximumBenefitsPayable));
        }

        foreach (var week in weeks)
            yield return (new($"Week of {Dates.Of(week.Week).En}", $"Semana del {Dates.Of(week.Week).Es}"), Change(week.Before, week.Decision.Payable));
        var count = weeks.Count.ToString(CultureInfo.InvariantCulture);
        yield return (new("Weeks changed", "Semanas cambiadas"), new(count, count));
        if (weeks.Sum(week => week.Raised) is var raised and > 0)
            yield return (new("Due besides", "Se debe además"), Same(raised));
        if (weeks.Sum(week => week.Support) is var support and > 0)
            yield return (new("Of it, child support withheld", "De eso, manutención de menores retenida"), Same(support));
        if (weeks.Sum(week => week.Tax) is var tax and > 0)
            yield return (new("Of it, income tax withheld", "De eso, impuesto retenido"), Same(tax));
        if (weeks.Any(week => week.Raised > 0))
            yield return (new("We send you", "Le enviamos"), Same(weeks.Sum(week => week.Net)));
    }

    private static Sentence Same(decimal amount) => new(Dates.Money(amount), Dates.Money(amount));

    private static Sentence Change(decimal before, decimal now)
        => new($"{Dates.Money(before)} before, {Dates.Money(now)} now", $"{Dates.Money(before)} antes, {Dates.Money(now)} ahora");

    private static IEnumerable<Sentence> NextSteps(List<WeekRedecided> weeks)
    {
        if (weeks.Any(week => week.Net > 0))
            yield return new("We send you the money in the next days. You do not have to do anything.", "Le enviamos el dinero en los próximos días. Usted no tiene que hacer nada.");
        if (weeks.Any(week => week.Overpaid > 0))
            yield return new(
                "Some weeks may have been paid too much. We take nothing now. We write to you and ask for your side first.",
                "Quizá se pagó de más por algunas semanas. Ahora no descontamos nada. Primero le escribimos y le preguntamos.");
        yield return new("Go on certifying each week.", "Siga certificando cada semana.");
    }
}
