using System.Globalization;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.App.Monetary;

/// <summary>The letter on a monetary determination: base-year wages, weekly benefit amount, maximum, benefit year (RCW 50.20.140), why, and what the reader may do.</summary>
public static class MonetaryLetter
{
    /// <param name="addressee">Name and address, a line each.</param>
    /// <param name="mailed">The day it is mailed, Pacific.</param>
    public static Letter Of(ClaimState claim, IReadOnlyList<string> addressee, DateOnly mailed)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var made = claim.Determination!;
        return new Letter(
            claim.Language,
            Title(made).In(claim.Language),
            mailed,
            claim.Confirmation,
            addressee,
            Decision(made).In(claim.Language),
            [.. Rows(made).Select(row => new LetterRow(row.Label.In(claim.Language), row.Value.In(claim.Language)))],
            made.Findings,
            [.. NextSteps(made).Select(step => step.In(claim.Language))],
            [.. Rights(mailed).Select(right => right.In(claim.Language))]);
    }

    private static Sentence Title(MonetaryDetermination made) => made.Eligible
        ? new("You have enough hours for unemployment benefits", "Usted tiene suficientes horas para recibir beneficios de desempleo")
        : new("The wage reports show too few hours for benefits", "Los informes de salarios muestran muy pocas horas para recibir beneficios");

    private static Sentence Decision(MonetaryDetermination made) => made.Eligible
        ? new(
            $"You can get up to {Dates.Money(made.WeeklyBenefitAmount)} a week, and {Dates.Money(made.MaximumBenefitsPayable)} in all, "
            + $"until {Dates.Of(made.BenefitYearEnds!.Value).En}.",
            $"Puede recibir hasta {Dates.Money(made.WeeklyBenefitAmount)} por semana, y {Dates.Money(made.MaximumBenefitsPayable)} en total, "
            + $"hasta el {Dates.Of(made.BenefitYearEnds!.Value).Es}.")
        : new(
            "With the hours that employers have reported, a benefit year cannot be set up now. The law asks for at least 680 hours in the base year.",
            "Con las horas que los empleadores han informado, ahora no se puede establecer un año de beneficios. "
            + "La ley pide al menos 680 horas en el año base.");

    private static IEnumerable<(Sentence Label, Sentence Value)> Rows(MonetaryDetermination made)
    {
        var (begins, ends) = (Dates.Of(made.BaseYearBegins), Dates.Of(made.BaseYearEnds));
        yield return (new("Base year", "Año base"), new($"{begins.En} to {ends.En}", $"{begins.Es} al {ends.Es}"));
        foreach (var quarter in made.Quarters)
            yield return (
                new($"Wages and hours, {English.Months(quarter.Quarter)}", $"Salarios y horas, {Spanish.Months(quarter.Quarter)}"),
                new(
                    $"{Dates.Money(quarter.Wages)}, {quarter.Hours ?? 0} hours",
                    $"{Dates.Money(quarter.Wages)}, {quarter.Hours ?? 0} horas"));
        yield return (new("Base-year wages", "Salarios del año base"), Same(Dates.Money(made.BaseYearWages)));
        yield return (new("Base-year hours", "Horas del año base"), Same(made.BaseYearHours.ToString("N0", CultureInfo.InvariantCulture)));
        if (!made.Eligible)
            yield break;
        yield return (new("Weekly benefit amount", "Beneficio semanal"), Same(Dates.Money(made.WeeklyBenefitAmount)));
        yield return (new("Maximum benefits payable", "Máximo de beneficios"), Same(Dates.Money(made.MaximumBenefitsPayable)));
        var (first, last) = (Dates.Of(made.BenefitYearBegins!.Value), Dates.Of(made.BenefitYearEnds!.Value));
        yield return (new("Benefit year", "Año de beneficios"), new($"{first.En} to {last.En}", $"{first.Es} al {last.Es}"));
    }

    private static IEnumerable<Sentence> NextSteps(MonetaryDetermination made)
    {
        yield return new(
            "Check the wages and hours above against your pay stubs. If a job, wages or hours are missing or wrong, write to us and send copies.",
            "Compare los salarios y las horas de arriba con sus talones de pago. Si falta o está mal un trabajo, un salario o unas horas, escríbanos y envíe copias.");
        if (made.Eligible)
            yield return new(
                "Certify each week by the link that we email you on Sunday. The first week that you are eligible for is an unpaid waiting week.",
                "Certifique cada semana con el enlace que le enviamos el domingo. La primera semana en que usted tenga derecho es una semana de espera sin pago.");
        else
            yield return new(
                "You may apply again when a new quarter begins: other quarters count then.",
                "Puede volver a solicitar cuando comience un nuevo trimestre: entonces cuentan otros trimestres.");
        yield return new(
            "This letter says nothing about why your job ended. If there is a question about that, we ask you first and write to you separately.",
            "Esta carta no trata de por qué terminó su trabajo. Si hay una pregunta sobre eso, primero le preguntaremos y le escribiremos por separado.");
    }

    private static IEnumerable<Sentence> Rights(DateOnly mailed)
    {
        foreach (var right in StatementOfDetermination.Rights(mailed))
            yield return new($"{right.Because.En} ({right.Cite})", $"{right.Because.Es} ({right.Cite})");
        yield return new(
            "Free help is available: ask us, a legal aid office or your union.",
            "Hay ayuda gratuita: pregúntenos a nosotros, a una oficina de asistencia legal o a su sindicato.");
    }

    private static Sentence Same(string text) => new(text, text);
}
