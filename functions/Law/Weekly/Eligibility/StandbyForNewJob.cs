namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// A definite offer of full-time work that begins in "the week of the job offer and up to two additional weeks" (WAC 192-110-015(2)(e)).
/// </summary>
internal static class StandbyForNewJob
{
    private static readonly Parameter<int> Additional = Parameter.Load<int>("Weekly/Eligibility/standby-new-job");

    private static readonly Limb Definite = new(
        nameof(StandbyFacts.DefiniteFullTimeOffer),
        "WAC 192-110-015(2)(e)",
        new(
            "You have a definite offer of full-time work with a new employer.",
            "Usted tiene una oferta definitiva de trabajo de tiempo completo con un empleador nuevo."),
        new(
            "You have no definite offer of full-time work with a new employer.",
            "Usted no tiene una oferta definitiva de trabajo de tiempo completo con un empleador nuevo."),
        new(Party.Claimant, new(
            "Do you have a definite offer of full-time work with a new employer?",
            "¿Tiene usted una oferta definitiva de trabajo de tiempo completo con un empleador nuevo?")));

    private static readonly Measure Start = new(
        nameof(StandbyFacts.NewJobOfferedOn),
        "WAC 192-110-015(2)(e)",
        new(Party.Claimant, new(
            "On which day were you offered the job, and on which day does it begin?",
            "¿Qué día le ofrecieron el empleo y qué día empieza?")));

    public static IReadOnlyList<Finding> Limbs(Week week, StandbyFacts standby, LawEdition law) =>
        [Definite.On(standby.DefiniteFullTimeOffer), Soon(week, standby, law)];

    private static Finding Soon(Week week, StandbyFacts standby, LawEdition law)
    {
        if (standby is not { NewJobOfferedOn: { } offered, BackAtWorkOn: { } starts })
            return Start.Unknown;
        var additional = Additional.On(week.Sunday, law);
        var last = Week.Of(offered).Plus(additional.Value);
        return Start.On(starts <= last.Saturday && week >= Week.Of(offered) && week.Sunday <= starts, () => new(
            $"You were offered the job on {English.Day(offered)} and it begins on {English.Day(starts)}. It has to begin by " +
            $"{English.Day(last.Saturday)}; standby lasts until it begins.",
            $"Le ofrecieron el empleo el {Spanish.Day(offered)} y empieza el {Spanish.Day(starts)}. Tiene que empezar a más tardar el " +
            $"{Spanish.Day(last.Saturday)}; la espera dura hasta que empiece."),
            additional.Used);
    }
}
