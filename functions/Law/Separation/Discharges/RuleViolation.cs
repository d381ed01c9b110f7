namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// "Violation of a company rule if the rule is reasonable and if the claimant knew or should have known" of it (RCW 50.04.294(2)(f)).
/// Reasonable: related to the duties, normal in the trade, or required by law; known: by orientation, copy or posting, in a language
/// understood (WAC 192-150-210(4), (5)). As read on 2026-11-23.
/// </summary>
public sealed record RuleViolation
{
    private static readonly Limb ViolatedLimb = new(
        "RuleViolation.Violated", "RCW 50.04.294(2)(f)",
        new("You broke a company rule.", "Usted violó una regla de la empresa."),
        new("It was not shown that you broke a company rule.", "No se demostró que usted violara una regla de la empresa."),
        new(Party.Employer, new("Which company rule did the worker break, and how?", "¿Qué regla de la empresa violó esta persona, y cómo?")));

    private static readonly Limb RelatedToDutiesLimb = new(
        "RuleViolation.RelatedToDuties", "WAC 192-150-210(4)",
        new("The rule is related to your job duties.", "La regla está relacionada con sus tareas."),
        new("It was not shown that the rule is related to your job duties.", "No se demostró que la regla esté relacionada con sus tareas."),
        new(Party.Employer, new("Is the rule related to the worker's job duties?",
            "¿Está la regla relacionada con las tareas de esta persona?")));

    private static readonly Limb NormalInTradeLimb = new(
        "RuleViolation.NormalInTrade", "WAC 192-150-210(4)",
        new("The rule is normal in your line of work.", "La regla es normal en su ramo."),
        new("It was not shown that the rule is normal in your line of work.", "No se demostró que la regla sea normal en su ramo."),
        new(Party.Employer, new("Is the rule a normal practice of the occupation or industry?",
            "¿Es la regla una práctica normal de la ocupación o la industria?")));

    private static readonly Limb RequiredByLawLimb = new(
        "RuleViolation.RequiredByLaw", "WAC 192-150-210(4)",
        new("A law or regulation requires the rule.", "Una ley o un reglamento exige la regla."),
        new("It was not shown that a law or regulation requires the rule.", "No se demostró que una ley o un reglamento exija la regla."),
        new(Party.Employer, new("Does a law or regulation require the rule?", "¿Exige la regla una ley o un reglamento?")));

    private static readonly Limb OrientationLimb = new(
        "RuleViolation.Orientation", "WAC 192-150-210(5)",
        new("You had an orientation on the rules.", "Usted recibió una orientación sobre las reglas."),
        new("It was not shown that you had an orientation on the rules.", "No se demostró que usted recibiera una orientación sobre las reglas."),
        new(Party.Employer, new("Did the worker have an orientation on the rules?", "¿Recibió esta persona una orientación sobre las reglas?")));

    private static readonly Limb CopyLimb = new(
        "RuleViolation.Copy", "WAC 192-150-210(5)",
        new("You got the rule, or a summary of it, in writing.", "Usted recibió la regla, o un resumen, por escrito."),
        new("It was not shown that you got the rule in writing.", "No se demostró que usted recibiera la regla por escrito."),
        new(Party.Employer, new("Did the worker get the rule, or a summary of it, in writing?",
            "¿Recibió esta persona la regla, o un resumen, por escrito?")));

    private static readonly Limb PostedLimb = new(
        "RuleViolation.Posted", "WAC 192-150-210(5)",
        new("The rule is posted where you and your co-workers normally come.",
            "La regla está a la vista donde usted y sus compañeros suelen estar."),
        new("It was not shown that the rule is posted where you normally come.",
            "No se demostró que la regla esté a la vista donde usted suele estar."),
        new(Party.Employer, new("Is the rule posted where the worker and co-workers normally come?",
            "¿Está la regla a la vista donde esta persona y sus compañeros suelen estar?")));

    private static readonly Limb LanguageUnderstoodLimb = new(
        "RuleViolation.LanguageUnderstood", "WAC 192-150-210(5)",
        new("The rule was given in a language that you understand.", "La regla se dio en un idioma que usted entiende."),
        new("It was not shown that the rule was given in a language that you understand.",
            "No se demostró que la regla se diera en un idioma que usted entiende."),
        new(Party.Employer, new("Was the rule given in a language that the worker understands?",
            "¿Se dio la regla en un idioma que esta persona entiende?")));

    private static readonly Conclusion Concluded = new(
        nameof(RuleViolation), "RCW 50.04.294(2)(f)",
        new("You broke a reasonable rule that you knew or should have known.", "Usted violó una regla razonable que conocía o debía conocer."),
        new("The breaking of a reasonable, known rule was not shown.", "No se demostró la violación de una regla razonable y conocida."),
        new("Whether you broke a reasonable, known rule is open.", "No se sabe todavía si usted violó una regla razonable y conocida."));

    private static readonly Conclusion Reasonable = new(
        "ReasonableRule", "WAC 192-150-210(4)",
        new("The rule is reasonable.", "La regla es razonable."),
        new("It was not shown that the rule is reasonable.", "No se demostró que la regla sea razonable."),
        new("Whether the rule is reasonable is open.", "No se sabe todavía si la regla es razonable."));

    private static readonly Conclusion Conveyed = new(
        "ConveyedRule", "WAC 192-150-210(5)",
        new("You were told of the rule.", "A usted se le informó de la regla."),
        new("It was not shown that you were told of the rule.", "No se demostró que se le informara de la regla."),
        new("Whether you were told of the rule is open.", "No se sabe todavía si se le informó de la regla."));

    private static readonly Conclusion Known = new(
        "KnownRule", "WAC 192-150-210(5)",
        new("You knew the rule or should have known it.", "Usted conocía la regla o debía conocerla."),
        new("It was not shown that you knew the rule or should have known it.",
            "No se demostró que usted conociera la regla o debiera conocerla."),
        new("Whether you knew the rule is open.", "No se sabe todavía si usted conocía la regla."));

    /// <summary>True when the worker broke a company rule.</summary>
    public bool? Violated { get; init; }

    /// <summary>True when the rule is related to the job duties.</summary>
    public bool? RelatedToDuties { get; init; }

    /// <summary>True when the rule is a normal requirement or practice of the occupation or industry.</summary>
    public bool? NormalInTrade { get; init; }

    /// <summary>True when a law or regulation requires the rule.</summary>
    public bool? RequiredByLaw { get; init; }

    /// <summary>True when the employer gave an orientation on its rules.</summary>
    public bool? Orientation { get; init; }

    /// <summary>True when the worker got a copy or summary of the rule in writing.</summary>
    public bool? Copy { get; init; }

    /// <summary>True when the rule is posted where the worker and co-workers normally come.</summary>
    public bool? Posted { get; init; }

    /// <summary>True when the rule was conveyed or posted in a language that the worker understands.</summary>
    public bool? LanguageUnderstood { get; init; }

    internal Finding Find() => Finding.All(
        Concluded,
        ViolatedLimb.On(Violated),
        Finding.Any(Reasonable, RelatedToDutiesLimb.On(RelatedToDuties), NormalInTradeLimb.On(NormalInTrade), RequiredByLawLimb.On(RequiredByLaw)),
        Finding.All(
            Known,
            Finding.Any(Conveyed, OrientationLimb.On(Orientation), CopyLimb.On(Copy), PostedLimb.On(Posted)),
            LanguageUnderstoodLimb.On(LanguageUnderstood)));
}
