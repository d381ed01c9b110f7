using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using BenefitsFlow.Law.Separation.Purges;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>The claimant's letter on a determination: what was decided, for which weeks, why, what ends a denial, and how to appeal (RCW 50.20.180, 50.12.365).</summary>
public static class ClaimantLetter
{
    /// <param name="mailed">The day it leaves, Pacific.</param>
    /// <param name="office">Where it is appealed.</param>
    public static Letter Of(Determination made, IssueRecord record, DateOnly mailed, AppealOffice office)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(record);
        var (language, kind, end) = (record.Claim.Language, IssueCatalogue.Of(record.Issue.Code), Denial.EndOf(made, record));
        return new Letter(
            language,
            new Sentence($"{kind.Name.En}: our decision", $"{kind.Name.Es}: nuestra decisión").In(language),
            mailed,
            $"{record.Claim.Confirmation}-{record.Issue.Number}",
            record.Person.Addressee(),
            made.Proposal.Decided.In(language),
            [.. Rows(made, record, kind, end).Select(row => new LetterRow(row.Label.In(language), row.Value.In(language)))],
            [.. made.Proposal.Findings, .. end?.Findings ?? []],
            [.. NextSteps(made, end).Select(step => step.In(language))],
            [.. FinalRights.Of(Party.Claimant, mailed, office).Select(right => right.In(language))],
            [.. Meaning(made, record, end).Select(meant => meant.In(language))],
            AppealWindow.For(mailed).LastDay);
    }

    private static IEnumerable<(Sentence Label, Sentence Value)> Rows(Determination made, IssueRecord record, IssueKind kind, DoublePurge? end)
    {
        yield return (new("The question", "La pregunta"), kind.Name);
        yield return (new("The law", "La ley"), Same(made.Proposal.Law));
        yield return made.Result.Allowed
            ? (new("Benefits", "Beneficios"), new("Allowed, as far as this question goes", "Concedidos, en lo que toca a esta pregunta"))
            : (new("Weeks denied", "Semanas negadas"), Denial.Weeks(made.Result));
        if (record.Claim.Determination is { } monetary)
            yield return (new("Your weekly benefit amount", "Su beneficio semanal"), Same(Dates.Money(monetary.WeeklyBenefitAmount)));
        foreach (var week in Waiting(record))
        {
            var day = Dates.Of(week.Week);
            yield return (new($"Your week of {day.En}", $"Su semana del {day.Es}"), made.Result.Denies(week.Week)
                ? new("Not paid: $0", "No se paga: $0")
                : new("Figured now; a letter on it follows", "Se calcula ahora; sigue una carta"));
        }

        if (end is not null)
        {
            yield return (new("First week that can be paid again", "Primera semana que se puede volver a pagar"), Dates.Of(end.FirstPossibleWeek.Sunday));
            yield return (new("To earn before that", "Lo que debe ganar antes"), Same(Dates.Money(end.EarningsNeeded)));
        }

        foreach (var row in DecidedBy.Rows(made))
            yield return row;
    }

    private static IEnumerable<Sentence> Meaning(Determination made, IssueRecord record, DoublePurge? end)
    {
        yield return LawInBrief.Of(record.Issue.Law);
        if (made.Result.Allowed)
            yield return new(
                "This question no longer holds your weeks. Each week is still figured from what you earned in it.",
                "Esta pregunta ya no detiene sus semanas. Cada semana se calcula todavía con lo que usted ganó en ella.");
        if (end is not null)
            yield return Denial.Ends(end);
        if (record.Claim.Weeks.Any(week => week.PaidOn is not null && made.Result.Denies(week.Week)))
            yield return new(
                "You were paid for a week that this decision denies. This letter asks you to pay back nothing. If there is a question about it, we ask you first.",
                "Se le pagó una semana que esta decisión niega. Esta carta no le pide devolver nada. Si hay una pregunta sobre eso, primero le preguntaremos.");
    }

    private static IEnumerable<Sentence> NextSteps(Determination made, DoublePurge? end)
    {
        if (made.Result.Allowed)
        {
            yield return new("Go on certifying each week.", "Siga certificando cada semana.");
            yield break;
        }

        yield return new(
            "Go on certifying each week in which you are unemployed, also while you appeal: only weeks that you certified can be paid later.",
            "Siga certificando cada semana en que no trabaje, también mientras apela: solo las semanas que certificó se pueden pagar después.");
        if (end is not null)
            yield return new(
                "When you work, report what you earn on your weekly certification and keep your pay stubs: they show when the denial can end.",
                "Cuando trabaje, informe lo que gana en su certificación semanal y guarde sus talones de pago: muestran cuándo puede terminar la negación.");
        yield return new(
            "If something above is wrong, appeal. The last part of this letter says how, and until when.",
            "Si algo de lo anterior está mal, apele. La última parte de esta carta dice cómo y hasta cuándo.");
    }

    /// <summary>Weeks certified and not decided, oldest first.</summary>
    private static IEnumerable<WeekState> Waiting(IssueRecord record)
        => record.Claim.Weeks.Where(week => week is { CertifiedOn: not null, Decided: null } && record.Issue.Concerns(week.Week));

    private static Sentence Same(string text) => new(text, text);
}
