using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly;

/// <summary>The letter that no week is asked for any more: benefits used up, the year over, or a break in claiming. It decides nothing.</summary>
public static class ClaimNoticeLetter
{
    /// <param name="notice">One of the claim's.</param>
    /// <param name="addressee">Name and address, a line each.</param>
    public static Letter Of(ClaimState claim, ClaimNotice notice, IReadOnlyList<string> addressee)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(notice);
        var (language, said) = (claim.Language, KindOf(notice.Name));
        return new Letter(
            language,
            said.Title.In(language),
            notice.On,
            claim.Confirmation,
            addressee,
            said.Decision.In(language),
            [.. Rows(claim).Select(row => new LetterRow(row.Label.In(language), row.Value.In(language)))],
            [new(true, said.Cite, said.Because)],
            [.. said.Next.Select(step => step.In(language))],
            [Objection.In(language)],
            [NoDecision.In(language)]);
    }

    internal static Sentence TitleOf(string name) => KindOf(name).Title;

    internal static Sentence DecisionOf(string name) => KindOf(name).Decision;

    private static Kind KindOf(string name)
        => name.StartsWith("claim-exhausted", StringComparison.Ordinal) ? Exhausted
            : name.StartsWith("claim-year-ended", StringComparison.Ordinal) ? YearEnded
            : Paused;

    private static IEnumerable<(Sentence Label, Sentence Value)> Rows(ClaimState claim)
    {
        var made = claim.Determination!;
        yield return (new("Most that this claim could pay", "Máximo que esta solicitud podía pagar"), Same(Dates.Money(made.MaximumBenefitsPayable)));
        yield return (new("Decided for payment", "Decidido para pago"), Same(Dates.Money(claim.Entitled)));
        yield return (new("Left", "Queda"), Same(Dates.Money(Math.Max(0, claim.Balance!.Value))));
        yield return (new("Last day of your benefit year", "Último día de su año de beneficios"), Dates.Of(made.BenefitYearEnds!.Value));
    }

    private static Sentence Same(string text) => new(text, text);

    private static Kind Exhausted { get; } = new(
        new("Your benefits are used up", "Sus beneficios se agotaron"),
        new("You have received all the benefits that this claim can pay.", "Usted recibió todos los beneficios que esta solicitud puede pagar."),
        "RCW 50.20.120(1)",
        new(
            "A claim pays up to its maximum in a benefit year, and no more. We ask you about no further weeks.",
            "Una solicitud paga hasta su máximo en un año de beneficios, y no más. No le preguntamos por más semanas."),
        [
            new("You need not certify further weeks. Weeks that you have certified are still decided.", "No tiene que certificar más semanas. Las semanas que ya certificó todavía se deciden."),
            new(
                "When your benefit year is over you can apply for a new one. WorkSource goes on helping you look for work, free of charge.",
                "Cuando termine su año de beneficios puede solicitar uno nuevo. WorkSource sigue ayudándole a buscar trabajo, gratis."),
        ]);

    private static Kind YearEnded { get; } = new(
        new("Your benefit year is over", "Su año de beneficios terminó"),
        new(
            "Your benefit year is over, so we ask you about no further weeks of this claim.",
            "Su año de beneficios terminó, así que no le preguntamos por más semanas de esta solicitud."),
        "RCW 50.04.030",
        new(
            "A benefit year is the 52 weeks that begin with your claim. What was not paid in it cannot be paid later.",
            "Un año de beneficios son las 52 semanas que comienzan con su solicitud. Lo que no se pagó en él no se puede pagar después."),
        [
            new("If you are still out of work, apply again now: a new claim begins with the week in which you apply.", "Si sigue sin trabajo, presente una nueva solicitud ahora: comienza con la semana en que la presente."),
            new("The page to apply is on our website under \"Apply for benefits\". You can still certify your last weeks in their time.", "La página para solicitar está en nuestro sitio, en \"Solicitar beneficios\". Todavía puede certificar sus últimas semanas a tiempo."),
        ]);

    private static Kind Paused { get; } = new(
        new("Your claim has stopped because weeks were not claimed", "Su solicitud se detuvo porque no se certificaron semanas"),
        new(
            "You did not claim more than four weeks in a row, so we ask you about no further weeks until you reopen your claim.",
            "Usted no certificó más de cuatro semanas seguidas, así que no le preguntamos por más semanas hasta que reabra su solicitud."),
        "WAC 192-110-050(1)",
        new("After more than four weeks in a row without a claim, the claim has to be reopened.", "Después de más de cuatro semanas seguidas sin certificar, la solicitud se tiene que reabrir."),
        [
            new("If you are out of work, open your status page and reopen your claim. It counts again from the week in which you do.", "Si está sin trabajo, abra su página de estado y reabra su solicitud. Cuenta de nuevo desde la semana en que lo haga."),
            new("If something kept you from claiming, certify the weeks you missed and say what it was. A person looks at the reason.", "Si algo le impidió certificar, certifique las semanas que faltan y diga qué fue. Una persona examina el motivo."),
        ]);

    private static Sentence Objection { get; } = new(
        "If a figure here is wrong, or a week is missing, write to us or call us. A person looks at it.",
        "Si una cifra está mal, o falta una semana, escríbanos o llámenos. Una persona lo revisa.");

    private static Sentence NoDecision { get; } = new(
        "This letter denies nothing. Each week has a decision of its own, with its own time to appeal.",
        "Esta carta no niega nada. Cada semana tiene su propia decisión, con su propio plazo para apelar.");

    private sealed record Kind(Sentence Title, Sentence Decision, string Cite, Sentence Because, IReadOnlyList<Sentence> Next);
}
