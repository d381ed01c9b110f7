namespace BenefitsFlow.Law.Separation.LabourDisputes;

/// <summary>
/// Unemployment due to a labor dispute (RCW 50.20.090(1)): "a deliberate action by two or more individuals or by an employer resulting in a
/// strike or lockout where wages, hours, working conditions, or terms of employment are at issue" (WAC 192-100-060). As read on 2026-11-23.
/// </summary>
internal static class DisputeCause
{
    private static readonly Limb DeliberateActionLimb = new(
        nameof(DisputeFacts.DeliberateAction), "WAC 192-100-060",
        new("Two or more people, or an employer, stopped the work on purpose.",
            "Dos o más personas, o un empleador, detuvieron el trabajo a propósito."),
        new("Nobody stopped the work on purpose.", "Nadie detuvo el trabajo a propósito."),
        new(Party.Employer, new("Did two or more people, or you as the employer, stop the work on purpose?",
            "¿Dos o más personas, o usted como empleador, detuvieron el trabajo a propósito?")));

    private static readonly Limb TermsAtIssueLimb = new(
        nameof(DisputeFacts.TermsAtIssue), "WAC 192-100-060",
        new("Wages, hours, conditions or terms of employment are at issue.",
            "Se disputan el salario, las horas, las condiciones o los términos del empleo."),
        new("Wages, hours, conditions and terms of employment are not at issue.",
            "No se disputan el salario, las horas, las condiciones ni los términos del empleo."),
        new(Party.Employer, new("Are wages, hours, conditions or terms of employment at issue?",
            "¿Se disputan el salario, las horas, las condiciones o los términos del empleo?")));

    private static readonly Limb DueToDisputeLimb = new(
        nameof(DisputeFacts.DueToDispute), "RCW 50.20.090(1)",
        new("Your unemployment is due to it, at the place where you last worked.",
            "Su desempleo se debe a ello, en el lugar donde usted trabajó por última vez."),
        new("Your unemployment is not due to it.", "Su desempleo no se debe a ello."),
        new(Party.Employer, new("Is the worker's unemployment due to the dispute, at the premises of the last work?",
            "¿Se debe el desempleo de esta persona al conflicto, en el lugar de su último trabajo?")));

    private static readonly Conclusion Concluded = new(
        nameof(DisputeCause), "RCW 50.20.090(1)",
        new("Your unemployment is due to a labor dispute.", "Su desempleo se debe a un conflicto laboral."),
        new("Your unemployment is not due to a labor dispute.", "Su desempleo no se debe a un conflicto laboral."),
        new("Whether your unemployment is due to a labor dispute is open.",
            "No se sabe todavía si su desempleo se debe a un conflicto laboral."));

    public static Finding For(DisputeFacts facts) => Finding.All(
        Concluded,
        DeliberateActionLimb.On(facts.DeliberateAction),
        TermsAtIssueLimb.On(facts.TermsAtIssue),
        DueToDisputeLimb.On(facts.DueToDispute));
}
