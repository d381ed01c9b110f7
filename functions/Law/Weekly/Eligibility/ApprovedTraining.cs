namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Approved, full-time training with satisfactory progress, which switches off availability, search and suitable work (RCW 50.20.043). As read on
/// 2026-11-23.
/// </summary>
internal static class ApprovedTraining
{
    private static readonly Conclusion Concluded = new(
        nameof(ApprovedTraining),
        "RCW 50.20.043",
        new(
            "You are in approved training, so the law does not ask you to be available or to look for work.",
            "Usted está en una capacitación aprobada, así que la ley no le pide estar disponible ni buscar trabajo."),
        new("You are not in approved training that excuses you.", "Usted no está en una capacitación aprobada que le exima."),
        new("Whether you are in approved training is open.", "No se sabe todavía si usted está en una capacitación aprobada."));

    private static readonly Limb Approved = new(
        nameof(ApprovedTrainingFacts.TrainingApproved),
        "WAC 192-200-020(1)",
        new("We approved your training.", "Aprobamos su capacitación."),
        new("We did not approve your training.", "No aprobamos su capacitación."),
        new(Party.Staff, new("Is the training approved?", "¿Está aprobada la capacitación?")));

    private static readonly Limb FullTime = new(
        nameof(ApprovedTrainingFacts.FullTimeTraining),
        "WAC 192-200-030(1)(a)",
        new("Your training is full-time.", "Su capacitación es de tiempo completo."),
        new("Your training is not full-time.", "Su capacitación no es de tiempo completo."),
        new(Party.Other, new("Is this person enrolled full-time?", "¿Está esta persona inscrita a tiempo completo?")));

    private static readonly Limb Progress = new(
        nameof(ApprovedTrainingFacts.SatisfactoryProgress),
        "WAC 192-200-030(1)(b)",
        new("Your school certifies satisfactory progress.", "Su escuela certifica un progreso satisfactorio."),
        new("Your school does not certify satisfactory progress.", "Su escuela no certifica un progreso satisfactorio."),
        new(Party.Other, new("Does this person make satisfactory progress?", "¿Progresa esta persona de manera satisfactoria?")));

    public static Finding? For(WeekEligibilityFacts facts) => facts.Training is { } training
        ? Finding.All(
            Concluded, Approved.On(training.TrainingApproved), FullTime.On(training.FullTimeTraining), Progress.On(training.SatisfactoryProgress))
        : null;
}
