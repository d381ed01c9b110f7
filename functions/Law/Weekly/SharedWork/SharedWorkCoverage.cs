namespace BenefitsFlow.Law.Weekly.SharedWork;

/// <summary>The conditions of RCW 50.60.090 and WAC 192-250-035(4) that a yes or no settles. As read on 2026-11-23.</summary>
internal static class SharedWorkCoverage
{
    public static Limb UnderPlan { get; } = new(
        nameof(SharedWorkFacts.UnderPlan),
        "RCW 50.60.090(1)",
        new("An approved shared work plan covered you in this week.", "Un plan aprobado de trabajo compartido lo cubrió en esta semana."),
        new(
            "No approved shared work plan covered you in this week, so it is a week of a regular claim.",
            "Ningún plan aprobado de trabajo compartido lo cubrió en esta semana, así que es una semana de una solicitud regular."),
        new(Party.Employer, new(
            "Did an approved shared work plan cover the employee in this week?",
            "¿Cubrió un plan aprobado de trabajo compartido al empleado en esta semana?")));

    public static Limb AsScheduled { get; } = new(
        nameof(SharedWorkFacts.WorkedAsScheduled),
        "WAC 192-250-035(4)",
        new("You worked every hour that was scheduled.", "Usted trabajó todas las horas programadas."),
        new(
            "You did not work every hour that was scheduled, so this is a week of a regular claim.",
            "Usted no trabajó todas las horas programadas, así que esta es una semana de una solicitud regular."),
        new(Party.Employer, new(
            "Did the employee work every hour scheduled, or added with 24 hours' notice?",
            "¿Trabajó el empleado todas las horas programadas, o agregadas con 24 horas de aviso?")));

    public static Limb Available { get; } = new(
        nameof(SharedWorkFacts.Available),
        "RCW 50.60.090(2)",
        new("You were able and available to work your usual hours.", "Usted pudo y estuvo disponible para trabajar sus horas habituales."),
        new(
            "You were not able and available to work your usual hours, so this is a week of a regular claim.",
            "Usted no pudo o no estuvo disponible para trabajar sus horas habituales, así que esta es una semana de una solicitud regular."),
        new(Party.Claimant, new(
            "Were you able and available to work your usual hours?",
            "¿Pudo y estuvo disponible para trabajar sus horas habituales?")));
}
