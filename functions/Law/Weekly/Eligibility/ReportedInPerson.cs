namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Reporting in person when directed, or a good reason not to (RCW 50.20.010(1)(a); WAC 192-140-020). As read on 2026-11-23.</summary>
internal static class ReportedInPerson
{
    private static readonly Conclusion Concluded = new(
        nameof(ReportedInPerson),
        "WAC 192-140-020",
        new("You reported in person, or had a good reason not to.", "Usted se presentó en persona, o tenía un buen motivo para no hacerlo."),
        new(
            "You did not report in person as directed, so this week is not paid.",
            "Usted no se presentó en persona como se le indicó, así que esta semana no se paga."),
        new("Whether you had a good reason not to report is open.", "No se sabe todavía si usted tenía un buen motivo para no presentarse."));

    private static readonly Limb Reported = new(
        nameof(ReportingFacts.CameInPerson),
        "WAC 192-140-020",
        new("You reported in person.", "Usted se presentó en persona."),
        new("You did not report in person.", "Usted no se presentó en persona."),
        new(Party.Staff, new("Did the claimant report in person?", "¿Se presentó la persona?")));

    private static readonly Limb AtWork = new(
        nameof(ReportingFacts.BackAtFullTimeWork),
        "WAC 192-140-020(1)",
        new("You were back at full-time work and could not report.", "Usted había vuelto a trabajar tiempo completo y no podía presentarse."),
        new("Full-time work did not keep you from reporting.", "El trabajo de tiempo completo no le impidió presentarse."),
        new(Party.Claimant, new("Were you back at full-time work on that day?", "¿Había vuelto usted a trabajar tiempo completo ese día?")));

    private static readonly Limb Cause = new(
        nameof(ReportingFacts.GoodCauseNotToReport),
        "WAC 192-140-020(2)",
        new("You had good cause not to report.", "Usted tenía causa justificada para no presentarse."),
        new("You had no good cause not to report.", "Usted no tenía causa justificada para no presentarse."),
        new(Party.Claimant, new("What kept you from reporting in person?", "¿Qué le impidió presentarse en persona?")));

    public static Finding? For(WeekEligibilityFacts facts)
    {
        if (Presumption.Raised(facts.Reporting, facts, Unanswered.ReportInPerson) is not { } reporting)
            return null;
        IReadOnlyList<Finding> excuses =
            reporting.CameInPerson == true ? [] : [AtWork.On(reporting.BackAtFullTimeWork), Cause.On(reporting.GoodCauseNotToReport)];
        return Presumption.Settle(Finding.Any(Concluded, [Reported.On(reporting.CameInPerson), .. excuses]), facts, Unanswered.ReportInPerson);
    }
}
