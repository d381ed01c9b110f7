namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Left part-time work before losing full-time work held at the same time, without knowing of the loss: no bar to benefits for that loss
/// (RCW 50.20.050(4); WAC 192-150-180). As read on 2026-11-23.
/// </summary>
public sealed record PartTimeQuit : AssertedReason
{
    private static readonly Parameter<string> Effect = Parameter.Load<string>("Separation/quit-part-time");
    private static readonly Parameter<decimal> FullTime = Parameter.Load<decimal>("Separation/full-time-work");

    private static readonly Limb Knew = ClaimantShows.That(
        nameof(KnewOfTheLoss), "WAC 192-150-180(2)(b)",
        new("You knew that the full-time work would end.", "Usted sabía que el trabajo de tiempo completo terminaría."),
        new("You did not know that the full-time work would end.", "Usted no sabía que el trabajo de tiempo completo terminaría."),
        new("When you left, did you know that the full-time work would end?",
            "Cuando se fue, ¿sabía usted que el trabajo de tiempo completo terminaría?"));

    // Not the claimant's to show: the other separation is decided by itself, and misconduct is the employer's to show.
    private static readonly Limb Eligible = new(
        nameof(EligibleOnFullTimeLoss), "WAC 192-150-180(2)(c)",
        new("The end of the full-time work does not bar benefits.", "El fin del trabajo de tiempo completo no impide los beneficios."),
        new("The end of the full-time work bars benefits, as for misconduct.",
            "El fin del trabajo de tiempo completo impide los beneficios, como por mala conducta."),
        new(Party.Staff, new("Is the claimant eligible after the end of the full-time work?",
            "¿Tiene derecho la persona después del fin del trabajo de tiempo completo?")));

    private static readonly Question Hours = new(Party.Claimant, new(
        "How many hours a week did you work in each of the two jobs?", "¿Cuántas horas por semana trabajaba usted en cada uno de los dos trabajos?"));

    private static readonly Question Ended = new(Party.Claimant, new(
        "On which day did you lose the full-time work, or were its hours cut?",
        "¿Qué día perdió usted el trabajo de tiempo completo, o le redujeron sus horas?"));

    /// <summary>Hours a week in the job that was left.</summary>
    public decimal? PartTimeHours { get; init; }

    /// <summary>Hours a week in the other job, held at the same time.</summary>
    public decimal? FullTimeHours { get; init; }

    /// <summary>True while the full-time work goes on: then the quit is decided by itself.</summary>
    public bool FullTimeWorkGoesOn { get; init; }

    /// <summary>The day on which the full-time work was lost, or its hours cut.</summary>
    public DateOnly? FullTimeLost { get; init; }

    public bool? KnewOfTheLoss { get; init; }

    /// <summary>"You are eligible for benefits based on the separation from your full-time job."</summary>
    public bool? EligibleOnFullTimeLoss { get; init; }

    internal override IReadOnlyList<Finding> Limbs(Inquiry ask) =>
        [Applies(ask), BothJobs(ask), Before(ask), ask.No(Knew, KnewOfTheLoss), ask.Yes(Eligible, EligibleOnFullTimeLoss)];

    private static Finding Applies(Inquiry ask)
    {
        var effect = ask.Take(Effect);
        var applies = effect.Value == "no-bar";
        return (ask with { Path = "" }).Settled(applies, "RCW 50.20.050(4)", [nameof(QuitFacts.Separated)], () => applies
            ? new("This rule applies to the day on which you left.", "Esta regla se aplica al día en que usted se fue.")
            : new("This rule does not apply to the day on which you left.", "Esta regla no se aplica al día en que usted se fue."), effect.Used);
    }

    private Finding BothJobs(Inquiry ask)
    {
        if ((PartTimeHours, FullTimeHours) is not ({ } part, { } full))
            return ask.Missing(PartTimeHours is null ? nameof(PartTimeHours) : nameof(FullTimeHours), "WAC 192-150-180(1)", Hours);
        var line = ask.Take(FullTime);
        return ask.Settled(part < line.Value && full >= line.Value, "WAC 192-150-180(1)", [nameof(PartTimeHours), nameof(FullTimeHours)], () => new(
            $"You left a job of {English.Hours(part)} a week and kept one of {English.Hours(full)}. Full time begins at {English.Hours(line.Value)}.",
            $"Usted dejó un trabajo de {Spanish.Hours(part)} por semana y conservó uno de {Spanish.Hours(full)}. " +
            $"El tiempo completo comienza en {Spanish.Hours(line.Value)}."),
            line.Used);
    }

    private Finding Before(Inquiry ask) => (FullTimeWorkGoesOn, FullTimeLost) switch
    {
        (true, _) => ask.Settled(false, "WAC 192-150-180(2)(a)", [nameof(FullTimeWorkGoesOn)], () => new(
            "Your full-time work goes on, so this rule does not apply.", "Su trabajo de tiempo completo sigue, así que esta regla no se aplica.")),
        (_, { } lost) => ask.Settled(ask.Separated < lost, "WAC 192-150-180(2)(a)", [nameof(FullTimeLost)], () => new(
            $"You left the part-time work on {English.Day(ask.Separated)} and lost the full-time work on {English.Day(lost)}.",
            $"Usted dejó el trabajo de tiempo parcial el {Spanish.Day(ask.Separated)} y perdió el de tiempo completo el {Spanish.Day(lost)}.")),
        _ => ask.Missing(nameof(FullTimeLost), "WAC 192-150-180(2)(a)", Ended),
    };
}
