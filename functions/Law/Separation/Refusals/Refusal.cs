namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>
/// A refusal (RCW 50.20.080): "failed without good cause, either to apply for available, suitable work when so directed …, or to accept suitable
/// work when offered …, or to return to his or her customary self-employment". As read on 2026-11-23.
/// </summary>
internal static class Refusal
{
    private static readonly Limb DirectedLimb = new(
        "Directed", "RCW 50.20.080",
        new("The agency directed you to do it.", "La agencia le indicó que lo hiciera."),
        new("The agency did not direct you to do it.", "La agencia no le indicó que lo hiciera."),
        new(Party.Staff, new("Did the agency direct the claimant to do it? When, and how?",
            "¿La agencia le indicó a la persona que lo hiciera? ¿Cuándo y cómo?")));

    private static readonly Limb OfferedLimb = new(
        "Offered", "RCW 50.20.080",
        new("You were offered the work.", "A usted se le ofreció el trabajo."),
        new("You were not offered the work.", "A usted no se le ofreció el trabajo."),
        new(Party.Employer, new("Did you offer the work? Which work, with what pay, hours, place and first day, and how did you offer it?",
            "¿Ofreció usted el trabajo? ¿Qué trabajo, con qué paga, horas, lugar y primer día, y cómo lo ofreció?")));

    private static readonly Limb FailedLimb = new(
        "Failed", "RCW 50.20.080",
        new("You did not do it.", "Usted no lo hizo."),
        new("You did it.", "Usted lo hizo."),
        new(Party.Claimant, new("Did you apply for the work, accept it, or return to your own business?",
            "¿Solicitó usted el trabajo, lo aceptó o volvió a su propio negocio?")));

    private static readonly Limb GoodCauseLimb = new(
        "GoodCause", "RCW 50.20.080",
        new("You had good cause.", "Usted tenía una causa justificada."),
        new("You did not have good cause.", "Usted no tenía una causa justificada."),
        new(Party.Claimant, new("What was your reason, and what shows it?", "¿Cuál fue su razón, y qué la demuestra?")));

    private static readonly Conclusion Concluded = new(
        nameof(Refusal), "RCW 50.20.080",
        new("You refused without good cause.", "Usted se negó sin causa justificada."),
        new("This is not a refusal without good cause.", "Esto no es una negativa sin causa justificada."),
        new("Whether you refused without good cause is open.", "No se sabe todavía si usted se negó sin causa justificada."));

    public static Finding For(RefusalFacts facts, Reasons reasons)
    {
        var (asked, failed, cause) = (Asked(facts), FailedLimb.On(facts.Failed), GoodCauseLimb.Not(facts.GoodCause));
        // The statute asks for suitable work only of work for others.
        return facts.Kind == RefusalKind.ReturnToSelfEmployment
            ? Finding.All(Concluded, asked, failed, cause)
            : Finding.All(Concluded, asked, failed, Suitable(facts, reasons), cause);
    }

    private static Finding Asked(RefusalFacts facts) =>
        facts.Kind == RefusalKind.Accept ? OfferedLimb.On(facts.Offered) : DirectedLimb.On(facts.Directed);

    private static Finding Suitable(RefusalFacts facts, Reasons reasons) => facts.Extended is { GoodProspects: not true } offer
        ? ExtendedWork.For(offer, facts.Work)
        : SuitableWork.For(facts, reasons);
}
