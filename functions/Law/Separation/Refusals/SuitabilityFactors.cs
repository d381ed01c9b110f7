namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>
/// What is also considered of work (RCW 50.20.100(1), WAC 192-170-050, -055): risks, fitness, prospects, distance and what else is pertinent.
/// When nothing speaks against the work, it stands; when something does, a person weighs it. As read on 2026-11-23.
/// </summary>
internal static class SuitabilityFactors
{
    private static readonly Limb RiskLimb = new(
        "Work.Risk", "RCW 50.20.100(1)",
        new("The work risks your health, safety or morals.", "El trabajo pone en riesgo su salud, seguridad o moral."),
        new("The work does not risk your health, safety or morals.", "El trabajo no pone en riesgo su salud, seguridad ni moral."),
        new(Party.Claimant, new("Does the work risk your health, safety or morals? How?",
            "¿Pone el trabajo en riesgo su salud, seguridad o moral? ¿Cómo?")));

    private static readonly Limb HouseholdRiskLimb = new(
        "Work.HouseholdRisk", "WAC 192-170-055",
        new("In the public health emergency, the work risks the health of those who live with you.",
            "En la emergencia de salud pública, el trabajo pone en riesgo la salud de quienes viven con usted."),
        new("The work does not risk the health of those who live with you.", "El trabajo no pone en riesgo la salud de quienes viven con usted."),
        new(Party.Claimant, new("Does the work risk the health of those who live with you in the public health emergency?",
            "¿Pone el trabajo en riesgo la salud de quienes viven con usted en la emergencia de salud pública?")));

    private static readonly Limb UnfitLimb = new(
        "Work.Unfit", "WAC 192-170-050(1)",
        new("A disability keeps you from this work without a great risk.", "Una discapacidad le impide hacer este trabajo sin un gran riesgo."),
        new("No disability keeps you from this work.", "Ninguna discapacidad le impide hacer este trabajo."),
        new(Party.Claimant, new("Does a disability that a physician verifies keep you from this work?",
            "¿Le impide este trabajo una discapacidad que un médico confirma?")));

    private static readonly Limb BetterProspectsLimb = new(
        "Work.BetterProspects", "RCW 50.20.100(1)",
        new("You have been out of work a short time and may well find your usual work here.",
            "Usted lleva poco tiempo sin trabajo y bien puede encontrar aquí su trabajo habitual."),
        new("Your time out of work and your prospects do not speak against this work.",
            "Su tiempo sin trabajo y sus perspectivas no cuentan en contra de este trabajo."),
        new(Party.Claimant, new("How long have you been out of work, and may you soon find your usual work in the area?",
            "¿Cuánto tiempo lleva usted sin trabajo, y puede encontrar pronto su trabajo habitual en la zona?")));

    private static readonly Limb TooFarLimb = new(
        "Work.TooFar", "RCW 50.20.100(1)",
        new("The work is far from your home.", "El trabajo está lejos de su casa."),
        new("The work is not too far from your home.", "El trabajo no está demasiado lejos de su casa."),
        new(Party.Claimant, new("Is the work too far from your home? How far is it?",
            "¿Está el trabajo demasiado lejos de su casa? ¿A qué distancia está?")));

    private static readonly Limb OtherFactorLimb = new(
        "Work.OtherFactor", "RCW 50.20.100(1)",
        new("Something else speaks against this work.", "Hay otra cosa en contra de este trabajo."),
        new("Nothing else speaks against this work.", "No hay nada más en contra de este trabajo."),
        new(Party.Claimant, new("Does anything else speak against this work, such as an emergency?",
            "¿Hay alguna otra cosa en contra de este trabajo, como una emergencia?")));

    private static readonly Limb JudgedLimb = new(
        "Work.Judged", "RCW 50.20.100",
        new("A person at the agency weighed this: the work is suitable.", "Una persona de la agencia lo valoró: el trabajo es adecuado."),
        new("A person at the agency weighed this: the work is not suitable.", "Una persona de la agencia lo valoró: el trabajo no es adecuado."),
        new(Party.Staff, new("All factors weighed together, is the work suitable?",
            "Valorando juntos todos los factores, ¿es adecuado el trabajo?")));

    private static readonly Finding NoEmergency = new(true, "WAC 192-170-055", new Sentence(
        "No public health emergency was in effect on that day, so its risks do not count.",
        "Ese día no regía ninguna emergencia de salud pública, así que sus riesgos no cuentan."))
    {
        Rule = "Work.HouseholdRisk",
        Facts = ["Work.EmergencyDeclared"],
    };

    private static readonly Conclusion Concluded = new(
        nameof(SuitabilityFactors), "RCW 50.20.100(1)",
        new("What the law weighs does not speak against this work.", "Lo que la ley valora no está en contra de este trabajo."),
        new("What the law weighs makes this work unsuitable for you.", "Lo que la ley valora hace que este trabajo no sea adecuado para usted."),
        new("What the law weighs is open.", "Lo que la ley valora no se sabe todavía."));

    public static Finding For(OfferedWork work) => Weighing.Of(
        Concluded,
        JudgedLimb,
        work.Judged,
        RiskLimb.Not(work.Risk),
        work.EmergencyDeclared ? HouseholdRiskLimb.Not(work.HouseholdRisk) : NoEmergency,
        UnfitLimb.Not(work.Unfit),
        BetterProspectsLimb.Not(work.BetterProspects),
        TooFarLimb.Not(work.TooFar),
        OtherFactorLimb.Not(work.OtherFactor));
}
