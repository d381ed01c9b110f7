namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Between terms, a school's wages do not count for one who has a contract or reasonable assurance of work there: this is met when they count, or
/// other wages are enough (RCW 50.44.050; WAC 192-210-015, -045, -055). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// The school has to show it. Not decided here: the amounts of a claim on other wages; which institutions are meant (WAC 192-210-001).
/// </remarks>
internal static class SchoolWork
{
    private static readonly Conclusion Concluded = new(
        nameof(SchoolWork),
        "RCW 50.44.050",
        new("Work at a school does not stand in the way of this week.", "El trabajo en una escuela no impide esta semana."),
        new(
            "Between terms, benefits cannot be paid on your work at a school.",
            "Entre períodos escolares, no se pueden pagar beneficios por su trabajo en una escuela."),
        new(
            "Whether benefits can be paid on your work at a school is open.",
            "No se sabe todavía si se pueden pagar beneficios por su trabajo en una escuela."));

    private static readonly Conclusion Counts = new(
        "NoAssurance",
        "WAC 192-210-015(1)",
        new(
            "The school did not show a contract or reasonable assurance of work.",
            "La escuela no mostró un contrato ni una garantía razonable de trabajo."),
        new("The school showed a contract or reasonable assurance of work.", "La escuela mostró un contrato o una garantía razonable de trabajo."),
        new(
            "Whether there is a contract or reasonable assurance of work is open.",
            "No se sabe todavía si hay un contrato o una garantía razonable de trabajo."));

    private static readonly Limb Between = new(
        nameof(SchoolWorkFacts.BetweenTerms),
        "RCW 50.44.050(1)",
        new("The week is between terms or in a school recess.", "La semana está entre períodos escolares o en un receso."),
        new("The week is neither between terms nor in a school recess.", "La semana no está entre períodos escolares ni en un receso."),
        new(Party.Employer, new(
            "Is this week between terms or in a recess of your school?",
            "¿Está esta semana entre períodos o en un receso de su escuela?")));

    private static readonly Limb Before = new(
        nameof(SchoolWorkFacts.WorkedTermBefore),
        "RCW 50.44.050(1)",
        new("You worked for a school in the term before.", "Usted trabajó para una escuela en el período anterior."),
        new("You did not work for a school in the term before.", "Usted no trabajó para una escuela en el período anterior."),
        new(Party.Employer, new("Did this person work for you in the term before?", "¿Trabajó esta persona para usted en el período anterior?")));

    private static readonly Limb Other = new(
        nameof(SchoolWorkFacts.OtherWorkQualifies),
        "WAC 192-210-045",
        new("Your wages and hours from other work are enough for a claim.", "Su salario y sus horas de otro trabajo alcanzan para una solicitud."),
        new(
            "Your wages and hours from other work are not enough for a claim.",
            "Su salario y sus horas de otro trabajo no alcanzan para una solicitud."),
        new(Party.Staff, new(
            "Are the wages and hours of other work enough for a claim?",
            "¿Alcanzan el salario y las horas de otro trabajo para una solicitud?")));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law)
    {
        if (facts.SchoolWork is not { } work)
            return Presumption.Settle(null, facts, Unanswered.SchoolWork);
        Finding[] free =
        [
            Between.Not(work.BetweenTerms),
            Before.Not(work.WorkedTermBefore),
            .. Recorded.When(work.QuitForGoodCause, nameof(work.QuitForGoodCause), "WAC 192-210-055", "You left the school's work for good cause.",
                "Usted dejó el trabajo de la escuela con causa justificada."),
            NoAssurance(facts.Week, work, law),
        ];
        IReadOnlyList<Finding> limbs = free.Any(finding => finding.Met) ? free : [.. free, Other.On(work.OtherWorkQualifies)];
        return Presumption.Settle(Finding.Any(Concluded, limbs), facts, Unanswered.SchoolWork);
    }

    private static Finding NoAssurance(Week week, SchoolWorkFacts work, LawEdition law)
    {
        var assurance = ReasonableAssurance.For(week, work, law);
        return Counts.On(assurance.Open ? null : !assurance.Met, [assurance]);
    }
}
