namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// "Must be actively seeking work" (RCW 50.20.010(1)(c)(i)): the contacts and activities of the week, the directive, the log, or what excuses
/// from them (RCW 50.20.240; WAC 192-180-010). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// A court order or a request to isolate excuses from registration, not from the search: WAC 192-180-010(1) does not name them. A member of a
/// union of the referral programme is judged by its dispatch alone, save for extended benefits. Not decided here: whether the work sought was
/// suitable; customary methods of the trade.
/// </remarks>
internal static class JobSearch
{
    private static readonly Conclusion Concluded = new(
        nameof(JobSearch),
        "RCW 50.20.010(1)(c)",
        new("You looked for work as the law asks, or did not have to.", "Usted buscó trabajo como la ley pide, o no tenía que hacerlo."),
        new("You did not look for work as the law asks.", "Usted no buscó trabajo como la ley pide."),
        new("Whether you looked for work as the law asks is open.", "No se sabe todavía si usted buscó trabajo como la ley pide."));

    private static readonly Conclusion Excused = new(
        "ExcusedFromSearch",
        "WAC 192-180-010(1)",
        new("You did not have to look for work on your own.", "Usted no tenía que buscar trabajo por su cuenta."),
        new("Nothing excuses you from looking for work.", "Nada le exime de buscar trabajo."),
        new("Whether you had to look for work is open.", "No se sabe todavía si usted tenía que buscar trabajo."));

    private static readonly Conclusion Own = new(
        "OwnSearch",
        "RCW 50.20.240(1)",
        new("Your own search for work is enough.", "Su propia búsqueda de trabajo es suficiente."),
        new("Your own search for work is not enough.", "Su propia búsqueda de trabajo no es suficiente."),
        new("Whether your own search for work is enough is open.", "No se sabe todavía si su propia búsqueda de trabajo es suficiente."));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law)
    {
        var raised = Presumption.Raised(facts.JobSearch, facts, Unanswered.JobSearch, Unanswered.Directive);
        var dispatched = ReferralUnion.Replaces(facts);
        if (raised is null && !dispatched)
            return null;
        var excuses = Excuses(facts, law);
        IReadOnlyList<Finding> grounds =
        [
            .. excuses.Count == 0 ? [] : new[] { Finding.Any(Excused, excuses) },
            .. raised is null || dispatched ? [] : new[] { Finding.All(Own, Limbs(facts, raised, law)) },
        ];
        return Presumption.Settle(Finding.Any(Concluded, grounds), facts, Unanswered.Directive, Unanswered.JobSearch);
    }

    private static IReadOnlyList<Finding> Excuses(WeekEligibilityFacts facts, LawEdition law) =>
    [
        .. Standing.Attached(facts, law),
        .. Standing.InTraining(facts),
        .. Standing.Apprentice(facts, "WAC 192-180-010(1)(c)"),
        .. Standing.SelfEmployed(facts, law),
        .. Standing.Juror(facts, "RCW 50.20.117"),
        .. Standing.InTradeTraining(facts),
        .. Standing.AtWorkshop(facts),
        .. ReferralUnion.Replaces(facts) ? Standing.Dispatched(facts, law) : [],
    ];

    private static IReadOnlyList<Finding> Limbs(WeekEligibilityFacts facts, JobSearchFacts search, LawEdition law) =>
    [
        JobSearchNumber.For(facts, search, law),
        .. facts.ExtendedBenefits ? Standing.Dispatched(facts, law) : [],
        .. JobSearchEvidence.Directive(search),
        .. JobSearchEvidence.Log(facts, search, law),
    ];
}
