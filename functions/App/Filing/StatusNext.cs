using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.FactFinding;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Filing;

/// <summary>Who acts next on a claim, on what, and by when.</summary>
internal static class StatusNext
{
    /// <param name="Yours">The claimant's turn.</param>
    /// <param name="By">Last day, inclusive.</param>
    /// <param name="Path">The page where it is done.</param>
    public sealed record Step(bool Yours, Sentence Text, DateOnly? By, string? Path);

    /// <param name="Issue">On which the claimant owes an answer.</param>
    /// <param name="By">Last day, inclusive; null when none was named.</param>
    public sealed record Owed(int Issue, DateOnly? By);

    /// <summary>The claimant's turns first, then the agency's.</summary>
    /// <param name="today">The agency's day.</param>
    /// <param name="owed">What the claimant was asked on issues, and has not answered.</param>
    public static IEnumerable<Step> Of(ClaimState claim, DateOnly today, IReadOnlyList<Owed> owed)
    {
        foreach (var answer in owed)
            yield return Answer(claim.Issue(answer.Issue)!, answer.By);
        foreach (var week in claim.Weeks.Where(week => week is { CertifiedOn: null, Lapsed: false }))
        {
            var day = Dates.Of(week.Week);
            yield return new(
                true,
                new($"Certify your week of {day.En}.", $"Certifique su semana del {day.Es}."),
                week.LastDay,
                $"claims/weeks/{week.Week:yyyy-MM-dd}");
        }

        if (claim.Paying is { CameBack.Count: > 0, Waiting: null } || claim.Paying is { Unusable: true, Waiting: null })
            yield return new(true, Web.Texts.Of("payments.status.cameBack"), null, "claims/payment");
        if (claim.Paying.Waiting is not null)
            yield return new(false, Web.Texts.Of("payments.status.waiting"), null, null);
        if (claim.Paying.Frozen is not null)
            yield return new(false, Web.Texts.Of("payments.status.frozen"), null, null);
        foreach (var sunday in Series.Skipped(claim))
            yield return ClaimLate(sunday);
        if (claim is { Ended: null, Paused: not null })
            yield return Reopen;
        if (claim.Ended is "year-ended")
            yield return ApplyAgain;
        if (claim.Determination is null)
            yield return claim.Referred ? PersonDetermines : AgencyDetermines;
        if (claim.Issues.Any(issue => issue is { Open: true, Week: null, Overpayment: null }) || claim.Weeks.Any(week => week.HeldFor.Count > 0))
            yield return PersonDecides;
        foreach (var issue in claim.Issues.Where(issue => issue is { Open: true, Step: > 0 } && owed.All(answer => answer.Issue != issue.Number)))
            yield return Waits(issue);
        foreach (var appeal in claim.Appeals.Where(appeal => appeal.Pending))
            yield return Appealed(appeal);
        if (claim.Paying is { Frozen: null, Unusable: false } && claim.Weeks.Any(week => week is { PaidOn: null, Decided.Net: > 0 } && claim.Paying.CameBack.All(back => back.Week != week.Week)))
            yield return PaymentLeaves(today);
        if (claim is { Determination.Eligible: true, Ended: null, Paused: null })
            yield return NextWeek(Week.Of(today));
    }

    private static readonly Step AgencyDetermines = new(
        false,
        new(
            "We are figuring your weekly benefit amount from your employers' wage reports. You get a letter, usually within a day.",
            "Estamos calculando su beneficio semanal con los informes de salarios de sus empleadores. Recibirá una carta, normalmente en un día."),
        null,
        null);

    private static readonly Step PersonDetermines = new(
        false,
        new(
            "A specialist figures your benefits by hand, because the day you applied is outside what our computer knows. You get a letter.",
            "Un especialista calcula sus beneficios a mano, porque el día de su solicitud está fuera de lo que nuestra computadora conoce. Recibirá una carta."),
        null,
        null);

    private static readonly Step PersonDecides = new(
        false,
        new(
            "One of your answers raises a question that a person has to decide. Until then weeks are held; nothing has been denied. Go on certifying.",
            "Una de sus respuestas plantea una pregunta que una persona debe decidir. Mientras tanto las semanas quedan en espera; no se ha negado nada. "
            + "Siga certificando."),
        null,
        null);

    private static readonly Step Reopen = new(
        true, new("If you are out of work, reopen your claim.", "Si está sin trabajo, reabra su solicitud."), null, "claims/reopen");

    private static readonly Step ApplyAgain = new(
        true, new("If you are still out of work, apply for a new benefit year.", "Si sigue sin trabajo, solicite un nuevo año de beneficios."), null, "claims/new");

    private static Step ClaimLate(DateOnly sunday)
    {
        var day = Dates.Of(sunday);
        return new(
            false,
            new(
                $"If something kept you from certifying the week of {day.En}, you can still do it and say what it was.",
                $"Si algo le impidió certificar la semana del {day.Es}, todavía puede hacerlo y decir qué fue."),
            null,
            $"claims/weeks/{sunday:yyyy-MM-dd}");
    }

    private static Step Answer(IssueState issue, DateOnly? by)
    {
        var name = IssueNames.Of(issue.Code);
        return new(true, new($"Answer our questions: {name.En}.", $"Responda nuestras preguntas: {name.Es}."), by, $"claims/issues/{issue.Number}");
    }

    private static Step Waits(IssueState issue)
    {
        var (name, day) = (IssueNames.Of(issue.Code), Dates.Of(issue.Detected));
        return new(
            false,
            new($"{name.En}: a person decides. It has waited since {day.En}.", $"{name.Es}: decide una persona. Espera desde el {day.Es}."),
            null,
            $"claims/issues/{issue.Number}");
    }

    private static Step Appealed(AppealState appeal)
    {
        var yours = appeal is { By: Party.Claimant, Stage: AppealStage.CauseAsked };
        var (who, said) = (appeal.By == Party.Claimant ? new Sentence("Your appeal", "Su apelación") : new("The employer's appeal", "La apelación del empleador"), AppealWords.Of(appeal));
        return new(yours, new($"{who.En}: {said.En}", $"{who.Es}: {said.Es}"), yours ? appeal.CauseBy : null, $"claims/appeals/{appeal.Number}");
    }

    private static Step PaymentLeaves(DateOnly today)
    {
        var day = AgencyCalendar.IsBankingDay(today) ? today : AgencyCalendar.NextBankingDay(today);
        return new(
            false,
            new(
                "Your money goes out with the next payment file. Banks usually post it one or two working days later.",
                "Su dinero sale con el próximo archivo de pagos. Los bancos suelen acreditarlo uno o dos días hábiles después."),
            day,
            null);
    }

    private static Step NextWeek(Week week)
    {
        var day = Dates.Of(week.Sunday);
        return new(
            false,
            new(
                $"On Sunday we email you the link to certify the week of {day.En}.",
                $"El domingo le enviaremos el enlace para certificar la semana del {day.Es}."),
            week.Plus(1).Sunday,
            null);
    }
}
