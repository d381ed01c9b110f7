using BenefitsFlow.App.Monetary;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>Why weeks were decided again, and what follows: what came up, the law's reasons, then what is due, left and asked about.</summary>
internal static class RedecisionReasons
{
    public static IEnumerable<Finding> Of(RoundState round, IReadOnlyList<WeekRedecided> weeks, MonetaryRedetermined? amounts)
    {
        yield return amounts is null ? Cause(round.Because) : Cause(amounts.Cause);
        foreach (var finding in amounts?.Determination.Findings ?? [])
            yield return finding;
        foreach (var finding in weeks.Count > 0 ? weeks[0].Decision.Findings : [])
            yield return finding;
        if (weeks.Sum(week => week.Raised) is var raised and > 0)
            yield return new(true, "RCW 50.20.170", new(
                $"We owe you {Dates.Money(raised)} more for these weeks.", $"Le debemos {Dates.Money(raised)} más por estas semanas."));
        if (amounts is not null && weeks.Sum(week => week.Kept) is var kept and > 0)
            yield return new(true, ShieldOf(amounts.Cause), new(
                $"You were paid {Dates.Money(kept)} more than these weeks pay now. You do not have to pay it back.",
                $"A usted se le pagaron {Dates.Money(kept)} más de lo que estas semanas pagan ahora. No tiene que devolverlos."));
        if (weeks.Sum(week => week.Overpaid) is var overpaid and > 0)
            yield return new(true, "WAC 192-220-010", new(
                $"It seems that {Dates.Money(overpaid)} was paid too much. Nothing is decided about that yet.",
                $"Parece que se pagaron {Dates.Money(overpaid)} de más. Todavía no se ha decidido nada sobre eso."));
    }

    /// <summary>The section by which what was paid before stays with the claimant.</summary>
    private static string ShieldOf(RedeterminationGround cause) => cause switch
    {
        RedeterminationGround.EmployerCorrection => "WAC 192-220-070",
        RedeterminationGround.ActualHours => "RCW 50.12.070(2)(b)",
        _ => "RCW 50.20.160(1)",
    };

    private static Finding Cause(RedecidedBecause because) => because == RedecidedBecause.Correction
        ? new(true, "WAC 192-140-005", new("What you had told us about a week was corrected.", "Se corrigió lo que usted nos había dicho sobre una semana."))
        : new(true, "RCW 50.20.160(3)", new(
            "A person at the agency found what you earned in these weeks.", "Una persona de la agencia encontró cuánto ganó usted en estas semanas."));

    private static Finding Cause(RedeterminationGround cause) => new(true, "RCW 50.20.160(1)", cause switch
    {
        RedeterminationGround.EmployerCorrection => new(
            "An employer corrected the wages or hours that it had reported, or reported them late.",
            "Un empleador corrigió los salarios o las horas que había informado, o los informó tarde."),
        RedeterminationGround.ActualHours => new(
            "Your real hours took the place of hours that were computed.", "Sus horas reales reemplazaron a las horas calculadas."),
        RedeterminationGround.CourtDecision => new("A court decided on your claim.", "Un tribunal decidió sobre su solicitud."),
        RedeterminationGround.BackPay => new("You were awarded back pay.", "Le concedieron pago retroactivo."),
        _ => new("We looked at the wages and hours on record again.", "Revisamos otra vez los salarios y las horas que constan."),
    });
}
