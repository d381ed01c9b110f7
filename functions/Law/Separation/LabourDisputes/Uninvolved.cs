namespace BenefitsFlow.Law.Separation.LabourDisputes;

/// <summary>
/// Who is not disqualified (RCW 50.20.090(2)): shows (a) not "participating in or financing or directly interested in" the dispute, and (b) not
/// of a grade or class of workers with members at the premises who are; separate departments count as separate premises. As read on 2026-11-23.
/// </summary>
internal static class Uninvolved
{
    private static readonly Limb ParticipatingLimb = new(
        nameof(DisputeFacts.Participating), "RCW 50.20.090(2)(a)",
        new("You take part in the dispute.", "Usted participa en el conflicto."),
        new("You do not take part in the dispute.", "Usted no participa en el conflicto."),
        new(Party.Claimant, new("Do you take part in the dispute?", "¿Participa usted en el conflicto?")));

    private static readonly Limb FinancingLimb = new(
        nameof(DisputeFacts.Financing), "RCW 50.20.090(2)(a)",
        new("You help to finance the dispute.", "Usted ayuda a financiar el conflicto."),
        new("You do not help to finance the dispute.", "Usted no ayuda a financiar el conflicto."),
        new(Party.Claimant, new("Do you help to finance the dispute?", "¿Ayuda usted a financiar el conflicto?")));

    private static readonly Limb DirectlyInterestedLimb = new(
        nameof(DisputeFacts.DirectlyInterested), "RCW 50.20.090(2)(a)",
        new("You are directly interested in the dispute.", "Usted tiene un interés directo en el conflicto."),
        new("You are not directly interested in the dispute.", "Usted no tiene un interés directo en el conflicto."),
        new(Party.Claimant, new("Do your own pay, hours or conditions depend on the dispute?",
            "¿Dependen del conflicto su propio pago, sus horas o sus condiciones?")));

    private static readonly Limb SameGradeOrClassLimb = new(
        nameof(DisputeFacts.SameGradeOrClass), "RCW 50.20.090(2)(b)",
        new("Workers of your grade or class at the premises take part.", "Trabajadores de su grado o clase en el lugar participan."),
        new("No workers of your grade or class at the premises take part.", "Ningún trabajador de su grado o clase en el lugar participa."),
        new(Party.Claimant, new("Do workers of your grade or class at the premises take part, finance it or have a direct interest?",
            "¿Trabajadores de su grado o clase en el lugar participan, lo financian o tienen un interés directo?")));

    private static readonly Limb SeparateDepartmentLimb = new(
        nameof(DisputeFacts.SeparateDepartment), "RCW 50.20.090(2)(b)",
        new("You work in a separate department that counts as separate premises.",
            "Usted trabaja en un departamento separado que cuenta como otro lugar."),
        new("You do not work in a separate department that counts as separate premises.",
            "Usted no trabaja en un departamento separado que cuente como otro lugar."),
        new(Party.Claimant, new("Do you work in a separate department of a kind that is commonly a separate business?",
            "¿Trabaja usted en un departamento separado que comúnmente es un negocio aparte?")));

    private static readonly Conclusion Concluded = new(
        nameof(Uninvolved), "RCW 50.20.090(2)",
        new("You are not involved in the dispute, so it does not stand against you.",
            "Usted no está involucrado en el conflicto, así que no le perjudica."),
        new("You did not show that you are not involved in the dispute.", "Usted no demostró que no está involucrado en el conflicto."),
        new("Whether you are involved in the dispute is open.", "No se sabe todavía si usted está involucrado en el conflicto."));

    private static readonly Conclusion NoPart = new(
        "NoPart", "RCW 50.20.090(2)(a)",
        new("You have no part in the dispute.", "Usted no tiene parte en el conflicto."),
        new("You have a part in the dispute.", "Usted tiene parte en el conflicto."),
        new("Whether you have a part in the dispute is open.", "No se sabe todavía si usted tiene parte en el conflicto."));

    private static readonly Conclusion OtherGrade = new(
        "OtherGrade", "RCW 50.20.090(2)(b)",
        new("You are not of a grade or class that takes part.", "Usted no es de un grado o clase que participa."),
        new("You are of a grade or class that takes part.", "Usted es de un grado o clase que participa."),
        new("Whether you are of a grade or class that takes part is open.", "No se sabe todavía si usted es de un grado o clase que participa."));

    public static Finding For(DisputeFacts facts) => Finding.All(
        Concluded,
        Finding.All(
            NoPart,
            ParticipatingLimb.Not(facts.Participating),
            FinancingLimb.Not(facts.Financing),
            DirectlyInterestedLimb.Not(facts.DirectlyInterested)),
        Finding.Any(OtherGrade, SeparateDepartmentLimb.On(facts.SeparateDepartment), SameGradeOrClassLimb.Not(facts.SameGradeOrClass)));
}
