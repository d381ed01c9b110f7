namespace BenefitsFlow.Law.Overpayments;

/// <summary>The conditions of fault, each settled by one yes or no (WAC 192-220-020, 192-100-055). As read on 2026-11-23.</summary>
internal static class FaultLimbs
{
    public static readonly Limb Fraud = new(
        nameof(FaultFacts.Fraud),
        "WAC 192-220-020(1)(a)",
        new("Fraud or misrepresentation was found.", "Se determinó fraude o información falsa."),
        new("No fraud or misrepresentation was found.", "No se determinó fraude ni información falsa."),
        new(Party.Staff, new("Was fraud or misrepresentation found?", "¿Se determinó fraude o información falsa?")));

    public static readonly Limb Undisclosed = new(
        nameof(FaultFacts.Undisclosed),
        "WAC 192-100-055(2)",
        new("You did not tell us something.", "Usted no nos dijo algo."),
        new("You told us everything.", "Usted nos dijo todo."),
        new(Party.Staff, new("Was something not told?", "¿Hubo algo que no se dijo?")));

    public static readonly Limb Material = new(
        nameof(FaultFacts.KnewItWasMaterial),
        "WAC 192-100-055(2)",
        new("You knew or should have known that it mattered.", "Usted sabía o debía saber que era importante."),
        new("You did not know, and did not have to know, that it mattered.", "Usted no sabía, ni debía saber, que era importante."),
        new(Party.Staff, new("Did the claimant know, or should the claimant have known, that it was material?",
            "¿Sabía o debía saber la persona que era importante?")));

    public static readonly Limb Kept = new(
        nameof(FaultFacts.PaidTooMuchAndKept),
        "WAC 192-220-020(1)(b)(i)",
        new("You were paid too much and kept it.", "A usted se le pagó de más y se quedó con ello."),
        new("You did not keep what was paid too much.", "Usted no se quedó con lo que se le pagó de más."),
        new(Party.Staff, new("Was the claimant paid too much, and kept it?", "¿Se le pagó de más a la persona y se quedó con ello?")));

    public static readonly Limb Incorrect = new(
        nameof(FaultFacts.IncorrectOrNotTold),
        "WAC 192-220-020(1)(b)(ii)",
        new("You gave incorrect information, or did not tell what you should have told.",
            "Usted dio información incorrecta o no dijo lo que debía decir."),
        new("You gave correct information and told what you should have told.", "Usted dio información correcta y dijo lo que debía decir."),
        new(Party.Staff, new("Was information incorrect, not told, or kept back by another because of the claimant?",
            "¿Hubo información incorrecta, no dicha, u ocultada por otra persona a causa del solicitante?")));

    public static readonly Limb Notice = new(
        nameof(FaultFacts.HadNotice),
        "WAC 192-220-020(1)(b)(iii)",
        new("You had notice that it should be reported.", "A usted se le había avisado que debía informarlo."),
        new("You had no notice that it should be reported.", "A usted no se le había avisado que debía informarlo."),
        new(Party.Staff, new("Did the claimant have notice, as in the claims kit or a directive, that it should be reported?",
            "¿Se le había avisado a la persona, por ejemplo en la guía o en una instrucción, que debía informarlo?")));

    public static readonly Limb Known = new(
        nameof(FaultFacts.ShouldHaveKnown),
        "WAC 192-220-020(2)",
        new("You should reasonably have known that the payment was improper.", "Usted razonablemente debía saber que el pago no correspondía."),
        new("You would not reasonably have known that the payment was improper.",
            "Usted razonablemente no podía saber que el pago no correspondía."),
        new(Party.Staff, new("Should the claimant reasonably have known that the payment was improper?",
            "¿Debía saber razonablemente la persona que el pago no correspondía?")));

    public static readonly Limb PersonalFactors = new(
        nameof(FaultFacts.PersonalFactorsExcuse),
        "WAC 192-220-020(3)",
        new("Your education, health, experience and other personal factors explain it.",
            "Su educación, su salud, su experiencia y otros factores personales lo explican."),
        new("Your education, health, experience and other personal factors were weighed and do not explain it.",
            "Se tomaron en cuenta su educación, su salud, su experiencia y otros factores personales, y no lo explican."),
        new(Party.Staff, new("Do education, mental abilities, emotional state, experience with claims or other personal factors speak against fault?",
            "¿Hablan en contra de la culpa la educación, la capacidad mental, el estado emocional, la experiencia u otros factores personales?")));
}
