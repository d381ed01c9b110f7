namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>
/// When "no work shall be deemed to be suitable" (RCW 50.20.110): a vacancy due directly to a labor dispute, conditions substantially less
/// favorable than those that prevail, or a condition against a bona fide labor organization. As read on 2026-11-23.
/// </summary>
internal static class NeverSuitable
{
    private static readonly Limb VacantByDisputeLimb = new(
        "Work.VacantByDispute", "RCW 50.20.110(1)",
        new("The position is vacant because of a labor dispute.", "El puesto está vacante por un conflicto laboral."),
        new("The position is not vacant because of a labor dispute.", "El puesto no está vacante por un conflicto laboral."),
        new(Party.Employer, new("Is the position vacant because of a strike, lockout or other labor dispute?",
            "¿Está vacante el puesto por una huelga, un cierre patronal u otro conflicto laboral?")));

    private static readonly Limb LessFavorableLimb = new(
        "Work.LessFavorable", "RCW 50.20.110(2)",
        new("Pay, hours or conditions are much worse than is usual here for similar work.",
            "La paga, las horas o las condiciones son mucho peores que lo usual aquí para un trabajo similar."),
        new("Pay, hours and conditions are not much worse than is usual here for similar work.",
            "La paga, las horas y las condiciones no son mucho peores que lo usual aquí para un trabajo similar."),
        new(Party.Employer, new("Are pay, hours or conditions much worse than is usual in the area for similar work?",
            "¿Son la paga, las horas o las condiciones mucho peores que lo usual en la zona para un trabajo similar?")));

    private static readonly Limb UnionConditionLimb = new(
        "Work.UnionCondition", "RCW 50.20.110(3)",
        new("The job requires joining a company union, or staying out of a real one.",
            "El puesto exige afiliarse a un sindicato de la empresa, o no estar en uno verdadero."),
        new("The job has no such condition on unions.", "El puesto no tiene tal condición sobre sindicatos."),
        new(Party.Employer, new("Does the job require joining a company union, or leaving or not joining a labor organization?",
            "¿Exige el puesto afiliarse a un sindicato de la empresa, o dejar o no integrar una organización laboral?")));

    private static readonly Conclusion Concluded = new(
        nameof(NeverSuitable), "RCW 50.20.110",
        new("Nothing makes this work never suitable.", "Nada hace que este trabajo nunca sea adecuado."),
        new("The law says that such work is never suitable.", "La ley dice que un trabajo así nunca es adecuado."),
        new("Whether such work is ever suitable is open.", "No se sabe todavía si un trabajo así puede ser adecuado."));

    /// <summary>Met when none of the three is so.</summary>
    public static Finding None(OfferedWork work) => Finding.All(
        Concluded,
        VacantByDisputeLimb.Not(work.VacantByDispute),
        LessFavorableLimb.Not(work.LessFavorable),
        UnionConditionLimb.Not(work.UnionCondition));
}
