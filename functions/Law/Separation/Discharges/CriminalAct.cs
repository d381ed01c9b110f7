namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// "A criminal act in connection with an individual's work for which the individual has been convicted in a criminal court, or has admitted
/// committing" (RCW 50.04.294(4)); an admission counts only to a competent authority, and of every element (WAC 192-150-220). As read on
/// 2026-11-23.
/// </summary>
public sealed record CriminalAct
{
    private static readonly Limb CrimeLimb = new(
        "CriminalAct.Crime", "WAC 192-150-205(5)",
        new("A statute makes it a crime.", "Una ley lo hace un delito."),
        new("It was not shown that a statute makes it a crime.", "No se demostró que una ley lo haga un delito."),
        new(Party.Employer, new("Is it a felony, gross misdemeanor or misdemeanor? Under which statute?",
            "¿Es un delito grave, un delito menor grave o un delito menor? ¿Según qué ley?")));

    private static readonly Limb ConvictedLimb = new(
        "CriminalAct.Convicted", "RCW 50.04.294(4)",
        new("A criminal court convicted you of it.", "Un tribunal penal le condenó por ello."),
        new("No criminal court has convicted you of it.", "Ningún tribunal penal le ha condenado por ello."),
        new(Party.Employer, new("Has a criminal court convicted the worker of it? Which one, and when?",
            "¿Condenó un tribunal penal a esta persona por ello? ¿Cuál y cuándo?")));

    private static readonly Limb EveryElementLimb = new(
        "CriminalAct.EveryElement", "WAC 192-150-220(2)(b)(i)",
        new("You admitted each and every element of the crime.", "Usted admitió todos y cada uno de los elementos del delito."),
        new("It was not shown that you admitted every element of the crime.",
            "No se demostró que usted admitiera todos los elementos del delito."),
        new(Party.Employer, new("Did the worker admit each and every element of the crime?",
            "¿Admitió esta persona todos y cada uno de los elementos del delito?")));

    private static readonly Limb CausedDischargeLimb = new(
        "CriminalAct.CausedDischarge", "WAC 192-150-220(2)(b)(i)",
        new("The act caused your discharge.", "El acto causó su despido."),
        new("It was not shown that the act caused your discharge.", "No se demostró que el acto causara su despido."),
        new(Party.Employer, new("Did this act cause the discharge?", "¿Causó este acto el despido?")));

    private static readonly Conclusion Concluded = new(
        nameof(CriminalAct), "RCW 50.04.294(4)",
        new("You were convicted of a crime, or admitted it to a competent authority.",
            "Usted fue condenado por un delito, o lo admitió ante una autoridad competente."),
        new("A crime was neither proved in court nor admitted to a competent authority.",
            "Un delito no se probó en un tribunal ni se admitió ante una autoridad competente."),
        new("Whether a crime was proved in court or admitted is open.", "No se sabe todavía si un delito se probó en un tribunal o se admitió."));

    private static readonly Conclusion Established = new(
        "ConvictionOrAdmission", "RCW 50.04.294(4)",
        new("It was proved or admitted.", "Se probó o se admitió."),
        new("It was neither proved nor admitted as the law asks.", "No se probó ni se admitió como la ley pide."),
        new("Whether it was proved or admitted is open.", "No se sabe todavía si se probó o se admitió."));

    private static readonly Conclusion Admitted = new(
        "Admission", "WAC 192-150-220(2)(b)",
        new("You admitted it to a competent authority.", "Usted lo admitió ante una autoridad competente."),
        new("There is no such admission to a competent authority.", "No hay tal admisión ante una autoridad competente."),
        new("Whether you admitted it to a competent authority is open.",
            "No se sabe todavía si usted lo admitió ante una autoridad competente."));

    /// <summary>True when a state or federal statute makes it a felony, gross misdemeanor or misdemeanor (WAC 192-150-205(5)).</summary>
    public bool? Crime { get; init; }

    /// <summary>True when a criminal court convicted the worker of it.</summary>
    public bool? Convicted { get; init; }

    /// <summary>True when the worker admitted each and every element.</summary>
    public bool? EveryElement { get; init; }

    /// <summary>True when the act admitted caused the discharge.</summary>
    public bool? CausedDischarge { get; init; }

    /// <summary>To whom the worker admitted it; null while not known.</summary>
    public AdmittedTo? AdmittedTo { get; init; }

    internal Finding Find() => Finding.All(
        Concluded,
        CrimeLimb.On(Crime),
        Finding.Any(
            Established,
            ConvictedLimb.On(Convicted),
            Finding.All(Admitted, CompetentAuthority.For(AdmittedTo), EveryElementLimb.On(EveryElement), CausedDischargeLimb.On(CausedDischarge))));
}
