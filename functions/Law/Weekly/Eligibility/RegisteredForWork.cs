namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Registered for work, not yet due to be, or excused (RCW 50.20.010(1)(a), 50.20.230; WAC 192-180-005). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// A person registered by the Saturday counts as registered in the week. Residents are registered automatically; until one is told to, nothing is
/// due.
/// </remarks>
internal static class RegisteredForWork
{
    private static readonly Parameter<int> Time = Parameter.Load<int>("Weekly/Eligibility/registration-time");

    private static readonly Conclusion Concluded = new(
        nameof(RegisteredForWork),
        "RCW 50.20.010(1)(a)",
        new("You are registered for work, or need not be.", "Usted tiene inscripción para trabajar, o no la necesita."),
        new("You are not registered for work.", "Usted no tiene inscripción para trabajar."),
        new("Whether you have to be registered for work is open.", "No se sabe todavía si usted necesita inscripción para trabajar."));

    private static readonly Conclusion Excused = new(
        "ExcusedFromRegistration",
        "WAC 192-180-005(1)",
        new("You need not register for work.", "Usted no necesita inscribirse para trabajar."),
        new("Nothing excuses you from registering for work.", "Nada le exime de inscribirse para trabajar."),
        new("Whether you need to register for work is open.", "No se sabe todavía si usted necesita inscribirse para trabajar."));

    private static readonly Measure Registered = new(
        nameof(RegistrationFacts.LivesInWashington),
        "WAC 192-180-005(2)",
        new(Party.Claimant, new("Do you live in Washington State?", "¿Vive usted en el estado de Washington?")));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law)
    {
        if (facts.Registration is not { } registration)
            return null;
        IReadOnlyList<Finding> excuses =
        [
            .. Standing.Attached(facts, law),
            .. Standing.Dispatched(facts, law),
            .. Standing.InTraining(facts),
            .. Standing.ProtectedByOrder(facts, "WAC 192-180-005(1)(d)"),
            .. Standing.Apprentice(facts, "WAC 192-180-005(1)(e)"),
            .. Standing.Isolated(facts, "WAC 192-180-005(1)(f)"),
        ];
        return excuses.Count == 0 ? Finding.Any(Concluded, InTime(facts.Week, registration, law))
            : Finding.Any(Concluded, Finding.Any(Excused, excuses), InTime(facts.Week, registration, law));
    }

    private static Finding InTime(Week week, RegistrationFacts facts, LawEdition law)
    {
        if (facts.RegisteredOn <= week.Saturday)
            return Registered.On(true, () => new(
                $"You have been registered for work since {English.Day(facts.RegisteredOn.Value)}.",
                $"Usted tiene inscripción para trabajar desde el {Spanish.Day(facts.RegisteredOn.Value)}."));
        var time = Time.On(week.Sunday, law);
        var (known, from) = Start(facts);
        if (!known)
            return Registered.Unknown;
        var due = from?.AddDays(time.Value);
        return Registered.On(due is null || due > week.Saturday, () => due is { } day
            ? new(
                $"You have {time.Value} days, until {English.Day(day)}, to register for work. In this week you were not registered.",
                $"Usted tiene {time.Value} días, hasta el {Spanish.Day(day)}, para inscribirse para trabajar. En esta semana no tenía inscripción.")
            : new("You did not have to register for work yet.", "Usted no tenía que inscribirse para trabajar todavía."), time.Used);
    }

    /// <summary>The day from which the time to register runs; false while it is not known which counts.</summary>
    private static (bool Known, DateOnly? From) Start(RegistrationFacts facts) => facts switch
    {
        { IsolationEndedOn: { } ended } => (true, ended),
        { LivesInWashington: true } => (true, facts.ToldToRegisterOn),
        { LivesInWashington: false } => (true, facts.FirstPaymentIssuedOn),
        _ => (false, null),
    };
}
