namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// The claim for the week: after its end, in time or late with good cause, whole, and certified by the claimant (RCW 50.20.010(1)(b)). As read on
/// 2026-11-23.
/// </summary>
/// <remarks>
/// Weeks that have elapsed are counted as weeks not claimed before the week of filing. A late week is lost by itself: those around it stand. Not
/// decided here: other filing schedules in an emergency (WAC 192-140-005(3)).
/// </remarks>
internal static class WeekFiled
{
    private static readonly Conclusion Concluded = new(
        nameof(WeekFiled),
        "RCW 50.20.010(1)(b)",
        new("The claim for this week is in order.", "La reclamación de esta semana está en orden."),
        new("The claim for this week is not in order.", "La reclamación de esta semana no está en orden."),
        new("Whether the claim for this week is in order is open.", "No se sabe todavía si la reclamación de esta semana está en orden."));

    private static readonly Conclusion Certified = new(
        "Certification",
        "WAC 192-110-150(1)",
        new("The claim was certified by the person who may.", "La reclamación fue certificada por la persona que puede hacerlo."),
        new(
            "Only you can certify your claim: nobody can do it for you.",
            "Solo usted puede certificar su reclamación: nadie puede hacerlo por usted."),
        new("Who certified the claim is open.", "No se sabe todavía quién certificó la reclamación."));

    private static readonly Limb Whole = new(
        nameof(FilingFacts.AllQuestionsAnswered),
        "WAC 192-140-005(5)",
        new("You answered all the questions.", "Usted respondió todas las preguntas."),
        new(
            "Not all the questions have an answer, so the claim cannot be processed.",
            "No todas las preguntas tienen respuesta, así que la reclamación no se puede procesar."),
        new(Party.Staff, new("Does the claim answer every question?", "¿La reclamación responde todas las preguntas?")));

    private static readonly Limb ByClaimant = new(
        nameof(FilingFacts.CertifiedByClaimant),
        "WAC 192-110-150(1)",
        new("You certified the claim yourself.", "Usted certificó la reclamación en persona."),
        new("Somebody else certified the claim.", "Otra persona certificó la reclamación."),
        new(Party.Claimant, new("Did you certify the claim yourself?", "¿Certificó usted la reclamación en persona?")));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law) => Presumption.Settle(
        facts.Filing is { } filing
            ? Finding.All(Concluded, LateClaim.For(facts.Week, filing, law), Whole.On(filing.AllQuestionsAnswered), ByWhom(facts.Week, filing))
            : null,
        facts,
        Unanswered.LateClaim);

    private static Finding ByWhom(Week week, FilingFacts filing)
    {
        var claimant = ByClaimant.On(filing.CertifiedByClaimant);
        return filing.DiedOn is { } day ? Finding.Any(Certified, claimant, ByEstate(week, day)) : Finding.All(Certified, claimant);
    }

    /// <summary>"For the last completed calendar week prior to a claimant's death."</summary>
    private static Finding ByEstate(Week week, DateOnly died)
    {
        var last = week == Week.Of(died).Plus(-1);
        return new(last, "WAC 192-110-150", () => new(
            $"The estate can claim the last whole week before the death on {English.Day(died)}. " +
            $"{(last ? "This is that week." : "This is another week.")}",
            $"La sucesión puede reclamar la última semana completa antes del fallecimiento el {Spanish.Day(died)}. " +
            $"{(last ? "Es esta semana." : "Esta es otra semana.")}"))
        {
            Rule = nameof(FilingFacts.DiedOn),
            Facts = [nameof(FilingFacts.DiedOn)],
        };
    }
}
