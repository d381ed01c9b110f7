namespace BenefitsFlow.Law.Separation.LabourDisputes;

/// <summary>
/// A lockout (RCW 50.20.090(1)(b)): before 2026 it disqualified when a member of "a multi-employer bargaining unit" locked out after another
/// member was struck; since then none does (ESSB 5041 of 2025). As read on 2026-11-23.
/// </summary>
internal static class Lockout
{
    private static readonly Parameter<string> From2026 = Parameter.Load<string>("Separation/lockout-from-2026");

    private static readonly Limb MultiEmployerUnitLimb = new(
        nameof(DisputeFacts.MultiEmployerUnit), "RCW 50.20.090(1)(b)",
        new("Your employer is a member of a multi-employer bargaining unit.",
            "Su empleador es miembro de una unidad de negociación de varios empleadores."),
        new("Your employer is not a member of a multi-employer bargaining unit.",
            "Su empleador no es miembro de una unidad de negociación de varios empleadores."),
        new(Party.Employer, new("Are you a member of a multi-employer bargaining unit?",
            "¿Es usted miembro de una unidad de negociación de varios empleadores?")));

    private static readonly Limb AnotherMemberStruckLimb = new(
        nameof(DisputeFacts.AnotherMemberStruck), "RCW 50.20.090(1)(b)",
        new("Another member of the unit was struck first.", "Otro miembro de la unidad tuvo antes una huelga."),
        new("No other member of the unit was struck first.", "Ningún otro miembro de la unidad tuvo antes una huelga."),
        new(Party.Employer, new("Was another member of the unit struck first, in the same bargaining?",
            "¿Otro miembro de la unidad tuvo antes una huelga, en la misma negociación?")));

    private static readonly Conclusion Concluded = new(
        nameof(Lockout), "RCW 50.20.090(1)(b)",
        new("This lockout is one that disqualifies.", "Este cierre patronal es de los que descalifican."),
        new("This lockout is not one that disqualifies.", "Este cierre patronal no es de los que descalifican."),
        new("Whether this lockout disqualifies is open.", "No se sabe todavía si este cierre patronal descalifica."));

    /// <summary>Met when the lockout disqualifies, save for those who are not involved.</summary>
    public static Finding Before2026(DisputeFacts facts) => Finding.All(
        Concluded, MultiEmployerUnitLimb.On(facts.MultiEmployerUnit), AnotherMemberStruckLimb.On(facts.AnotherMemberStruck));

    public static void Explain(DisputeFacts facts, Reasons reasons)
    {
        reasons.Take(From2026, facts.Week.Sunday);
        reasons.Find(nameof(Lockout), false, "RCW 50.20.090", [nameof(DisputeFacts.Kind)], () => new(
            "Your employer locked you out. Since January 1, 2026, a lockout does not stand against your benefits.",
            "Su empleador cerró el lugar de trabajo. Desde el 1 de enero de 2026, un cierre patronal no afecta sus beneficios."));
    }
}
