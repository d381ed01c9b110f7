namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Following a directive, and handing the log over on request (WAC 192-180-010(6) to (8), 192-180-015, 192-180-020). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// The log is due on request from five paid weeks (WAC 192-180-020(1)); the statute asks for evidence of each week beyond five. The directive of
/// one who left work through illness or disability is no stricter than others' (WAC 192-180-012).
/// </remarks>
public static class JobSearchEvidence
{
    private static readonly Parameter<int> PaidWeeks = Parameter.Load<int>("Weekly/Eligibility/paid-weeks-before-log");
    private static readonly Parameter<int> Kept = Parameter.Load<int>("Weekly/Eligibility/job-search-log-kept");

    private static readonly Limb Followed = new(
        nameof(JobSearchFacts.DirectiveFollowed),
        "WAC 192-180-030(2)(d)",
        new("You followed our written directive for your job search.", "Usted siguió nuestra instrucción escrita para su búsqueda de trabajo."),
        new(
            "You did not follow our written directive for your job search.",
            "Usted no siguió nuestra instrucción escrita para su búsqueda de trabajo."),
        new(Party.Claimant, new(
            "How did you follow our written directive in this week?",
            "¿Cómo siguió usted nuestra instrucción escrita en esta semana?")));

    private static readonly Limb Provided = new(
        nameof(JobSearchFacts.LogProvided),
        "WAC 192-180-030(2)(c)",
        new("You gave us the job search log that we asked for.", "Usted nos dio el registro de búsqueda de trabajo que le pedimos."),
        new("You did not give us the job search log that we asked for.", "Usted no nos dio el registro de búsqueda de trabajo que le pedimos."),
        new(Party.Claimant, new(
            "Please send us your job search log of this week.",
            "Por favor envíenos su registro de búsqueda de trabajo de esta semana.")));

    /// <summary>
    /// The last day for which the log is kept: thirty days after the benefit year or the last payment of an extension, whichever is later.
    /// </summary>
    /// <param name="benefitYearEnds">Inclusive.</param>
    /// <param name="lastExtendedPayment">Null without extended benefits.</param>
    public static DateOnly KeepLogUntil(DateOnly benefitYearEnds, DateOnly? lastExtendedPayment, LawEdition? law = null) =>
        (lastExtendedPayment > benefitYearEnds ? lastExtendedPayment.Value : benefitYearEnds)
            .AddDays(Kept.On(benefitYearEnds, law ?? LawEdition.Current).Value);

    internal static IEnumerable<Finding> Directive(JobSearchFacts search)
    {
        if (search.UnderDirective)
            yield return Followed.On(search.DirectiveFollowed);
    }

    internal static IEnumerable<Finding> Log(WeekEligibilityFacts facts, JobSearchFacts search, LawEdition law)
    {
        var from = PaidWeeks.On(facts.Week.Sunday, law);
        // "Unless you are … allowed benefits because you left work to protect yourself" (WAC 192-180-015(1)(a)).
        if (search.LogRequested && search.WeeksPaid >= from.Value && !facts.LeftWorkForDomesticViolence)
            yield return Provided.On(search.LogProvided) with { Parameters = [from.Used] };
    }
}
