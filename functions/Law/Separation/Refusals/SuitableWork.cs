namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>
/// Suitable work (RCW 50.20.100): in keeping with "prior work experience, education, or training", or agricultural labor for those who did it
/// (2), or, where nothing in keeping is near, what one is able to do; never what RCW 50.20.110 names. As read on 2026-11-23.
/// </summary>
internal static class SuitableWork
{
    private static readonly Limb InKeepingLimb = new(
        "Work.InKeeping", "RCW 50.20.100(1)",
        new("The work is in keeping with your experience, education or training.",
            "El trabajo corresponde a su experiencia, educación o formación."),
        new("The work is not in keeping with your experience, education or training.",
            "El trabajo no corresponde a su experiencia, educación ni formación."),
        new(Party.Claimant, new("Is the work in keeping with your experience, education or training?",
            "¿Corresponde el trabajo a su experiencia, educación o formación?")));

    private static readonly Limb NothingInKeepingNearbyLimb = new(
        "Work.NothingInKeepingNearby", "RCW 50.20.100(1)",
        new("There is no work in your area for your experience, education or training.",
            "No hay en su zona trabajo para su experiencia, educación o formación."),
        new("There is work in your area for your experience, education or training.",
            "Hay en su zona trabajo para su experiencia, educación o formación."),
        new(Party.Staff, new("Is there no work in the general area for the experience, education or training of the claimant?",
            "¿No hay en la zona trabajo para la experiencia, educación o formación de la persona?")));

    private static readonly Limb AbleLimb = new(
        "Work.Able", "RCW 50.20.100(1)",
        new("You are physically and mentally able to do it.", "Usted es física y mentalmente capaz de hacerlo."),
        new("You are not physically and mentally able to do it.", "Usted no es física y mentalmente capaz de hacerlo."),
        new(Party.Claimant, new("Are you physically and mentally able to do the work?",
            "¿Es usted física y mentalmente capaz de hacer el trabajo?")));

    private static readonly Limb TimeConflictLimb = new(
        "Work.TimeConflict", "WAC 192-170-060",
        new("Its days or times conflict with what you need to do because of the violence.",
            "Sus días u horas chocan con lo que usted necesita hacer a causa de la violencia."),
        new("Its days and times do not conflict with what you need to do because of the violence.",
            "Sus días y horas no chocan con lo que usted necesita hacer a causa de la violencia."),
        new(Party.Claimant, new("Do its days or times conflict with what you need to do because of the domestic violence or stalking?",
            "¿Chocan sus días u horas con lo que usted necesita hacer a causa de la violencia doméstica o el acecho?")));

    private static readonly Finding Agricultural = new(true, "RCW 50.20.100(2)", new Sentence(
        "Your base year holds agricultural labor, so the law presumes that agricultural labor is suitable.",
        "Su año base incluye trabajo agrícola, así que la ley presume que el trabajo agrícola es adecuado."))
    {
        Rule = "Work.Agricultural",
        Facts = ["Work.Agricultural"],
    };

    private static readonly Conclusion Concluded = new(
        nameof(SuitableWork), "RCW 50.20.100",
        new("The work is suitable for you.", "El trabajo es adecuado para usted."),
        new("The work is not suitable for you.", "El trabajo no es adecuado para usted."),
        new("Whether the work is suitable is open.", "No se sabe todavía si el trabajo es adecuado."));

    private static readonly Conclusion Occupation = new(
        "Occupation", "RCW 50.20.100(1)",
        new("The work is of a kind that you are to take.", "El trabajo es de los que usted debe aceptar."),
        new("The work is not of a kind that you are to take.", "El trabajo no es de los que usted debe aceptar."),
        new("Whether the work is of a kind that you are to take is open.", "No se sabe todavía si el trabajo es de los que usted debe aceptar."));

    private static readonly Conclusion AnyWork = new(
        "AnyWork", "RCW 50.20.100(1)",
        new("Nothing in keeping is near, and you are able to do this.", "No hay cerca nada que corresponda, y usted es capaz de hacer esto."),
        new("It is not shown that you are to take any work that you are able to do.",
            "No se demostró que usted deba aceptar cualquier trabajo que pueda hacer."),
        new("Whether you are to take any work that you are able to do is open.",
            "No se sabe todavía si usted debe aceptar cualquier trabajo que pueda hacer."));

    public static Finding For(RefusalFacts facts, Reasons reasons)
    {
        List<Finding> limbs = [NeverSuitable.None(facts.Work)];
        if (facts.PartTime is { } history)
            limbs.Add(PartTimeWork.For(history, facts, reasons));
        if (facts.Work.AfterViolence)
            limbs.Add(TimeConflictLimb.Not(facts.Work.TimeConflict));
        return Finding.All(Concluded, [.. limbs, KindOf(facts.Work), SuitabilityFactors.For(facts.Work)]);
    }

    private static Finding KindOf(OfferedWork work) => work switch
    {
        { Agricultural: true } => Agricultural,
        { InKeeping: false } => Finding.Any(
            Occupation,
            InKeepingLimb.On(false),
            Finding.All(AnyWork, NothingInKeepingNearbyLimb.On(work.NothingInKeepingNearby), AbleLimb.On(work.Able))),
        _ => InKeepingLimb.On(work.InKeeping),
    };
}
