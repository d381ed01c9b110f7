namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// A student is disqualified while registered for twelve or more credit hours of scholastic instruction (RCW 50.20.095; WAC 192-200-005): this is
/// met by what keeps a week out of that. As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: leaving work for school (RCW 50.20.050); what is an equivalent of credit hours.</remarks>
internal static class School
{
    private static readonly Parameter<int> Hours = Parameter.Load<int>("Weekly/Eligibility/school-hours");

    private static readonly Conclusion Concluded = new(
        nameof(School),
        "RCW 50.20.095",
        new("School does not disqualify you in this week.", "La escuela no le descalifica en esta semana."),
        new("You are disqualified because of school.", "Usted queda descalificado por la escuela."),
        new("Whether school disqualifies you is open.", "No se sabe todavía si la escuela le descalifica."));

    private static readonly Measure Credit = new(
        nameof(SchoolFacts.CreditHours),
        "WAC 192-200-005(1)",
        new(Party.Claimant, new(
            "For how many credit hours a week are you registered?",
            "¿En cuántas horas de crédito por semana está usted inscrito?")));

    private static readonly Limb Shown = new(
        nameof(SchoolFacts.AvailabilityShown),
        "RCW 50.20.095(3)",
        new("You showed that you are available for work all the same.", "Usted mostró que de todos modos está disponible para trabajar."),
        new("You did not show that you are available for work all the same.", "Usted no mostró que de todos modos está disponible para trabajar."),
        new(Party.Claimant, new(
            "How can you work while you go to school: what did you do before, and how do you look for work?",
            "¿Cómo puede usted trabajar mientras estudia: qué hizo antes y cómo busca trabajo?")));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law)
    {
        if (Presumption.Raised(facts.School, facts, Unanswered.School) is not { } school)
            return null;
        Finding[] freed =
        [
            .. Standing.InTraining(facts),
            .. Standing.SelfEmployed(facts, law),
            .. Recorded.When(school.Vocational, nameof(school.Vocational), "WAC 192-200-005(4)(b)", "Your subjects are strictly vocational.",
                "Sus materias son estrictamente vocacionales."),
            Below(facts.Week, school, law),
            SchoolTerm.Outside(facts.Week, school, law),
        ];
        IReadOnlyList<Finding> limbs = freed.Any(finding => finding.Met) ? freed : [.. freed, Shown.On(school.AvailabilityShown)];
        return Presumption.Settle(Finding.Any(Concluded, limbs), facts, Unanswered.School);
    }

    private static Finding Below(Week week, SchoolFacts school, LawEdition law)
    {
        if (school.CreditHours is not { } hours)
            return Credit.Unknown;
        var most = Hours.On(week.Sunday, law);
        return Credit.On(hours < most.Value, () => new(
            $"You are registered for {English.Hours(hours)} of credit a week. From {most.Value}, school disqualifies.",
            $"Usted está inscrito en {Spanish.Hours(hours)} de crédito por semana. Desde {most.Value}, la escuela descalifica.",
            $"{English.Number(hours)} < {most.Value}"), most.Used);
    }
}
