namespace BenefitsFlow.Law.Separation.Purges;

/// <summary>
/// Which pay counts towards the end of a denial: "bona fide work … covered by Title 50 RCW or the comparable laws of another state or the
/// federal government" (WAC 192-150-085), earned after the act. As read on 2026-11-23.
/// </summary>
internal static class CountedWork
{
    private static readonly Conclusion Concluded = new(
        nameof(CountedWork), "WAC 192-150-085",
        new("What you earned in this work counts.", "Lo que usted ganó en este trabajo cuenta."),
        new("What you earned in this work does not count.", "Lo que usted ganó en este trabajo no cuenta."),
        new("Whether this work counts is open.", "No se sabe todavía si este trabajo cuenta."));

    private static readonly Question WhichLaw = new(Party.Employer, new(
        "Under which unemployment insurance law was this work covered: Washington's, another state's, the federal government's, or none?",
        "¿Bajo qué ley de seguro de desempleo estaba cubierto este trabajo: la de Washington, la de otro estado, la federal, o ninguna?"));

    private static readonly Parameter<string> BegunEarlier = Parameter.Load<string>("Separation/work-begun-earlier");

    public static Finding For(LaterWork work) => Finding.All(Concluded, Covered(work.Coverage), work.BonaFide.Find());

    /// <summary>Weeks of that work that lie after the act, with their pay.</summary>
    public static IEnumerable<WeekEarnings> After(DateOnly act, LaterWork work, Reasons reasons)
    {
        if (work.Began >= act)
            return work.Earnings;
        reasons.Take(BegunEarlier, act);
        return work.Earnings.Where(earned => earned.Week.Sunday > act);
    }

    private static Finding Covered(WorkCoverage? coverage)
    {
        var met = coverage is WorkCoverage.Washington or WorkCoverage.OtherState or WorkCoverage.Federal;
        var (cite, en, es) = coverage switch
        {
            null => ("WAC 192-150-085", WhichLaw.Unanswered.En, WhichLaw.Unanswered.Es),
            WorkCoverage.AmeriCorpsStipend => ("WAC 192-170-100(3)", "A stipend of AmeriCorps is not covered employment.",
                "Un estipendio de AmeriCorps no es empleo cubierto."),
            WorkCoverage.BackPay => ("WAC 192-190-040", "Back pay is for the time before, so it does not count.",
                "El pago retroactivo es por el tiempo anterior, así que no cuenta."),
            _ when met => ("WAC 192-150-085", "This work was covered by an unemployment insurance law.",
                "Este trabajo estaba cubierto por una ley de seguro de desempleo."),
            _ => ("WAC 192-150-085", "This work was not covered by an unemployment insurance law.",
                "Este trabajo no estaba cubierto por una ley de seguro de desempleo."),
        };
        return new(met, cite, new Sentence(en, es))
        {
            Rule = "CoveredWork",
            Facts = [nameof(LaterWork.Coverage)],
            Open = coverage is null,
            Question = coverage is null ? WhichLaw : null,
        };
    }
}
