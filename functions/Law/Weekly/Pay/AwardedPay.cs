namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>
/// Pay that is awarded or settled on later counts for the period it is awarded for (WAC 192-190-040; RCW 50.20.190(5), 50.04.320(4)(c)).
/// As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: who pays the benefits back (RCW 50.20.190(5)); that an award ends no disqualification (WAC 192-190-040(2)).</remarks>
internal static class AwardedPay
{
    private static readonly Limb ForThisWeek = new(
        nameof(PayItem.ForThisWeek),
        "WAC 192-190-040(1)",
        new("It is awarded for this week.", "Se otorgó por esta semana."),
        new("It is not awarded for this week.", "No se otorgó por esta semana."),
        new(Party.Employer, new(
            "Does the period for which it was awarded include this week?",
            "¿Incluye esta semana el período por el cual se otorgó?")));

    private static readonly Limb LostWages = new(
        nameof(PayItem.ForLostWages),
        "WAC 192-190-040(3)",
        new("It makes up for lost wages.", "Compensa salarios perdidos."),
        new("It does not make up for lost wages.", "No compensa salarios perdidos."),
        new(Party.Claimant, new("Does the settlement make up for lost wages?", "¿Compensa el acuerdo salarios perdidos?")));

    private static readonly Limb ContractInterval = new(
        nameof(PayItem.ForThisWeek),
        "RCW 50.04.320(4)(c)",
        new("The contract would have paid it for this week.", "El contrato lo habría pagado por esta semana."),
        new("The contract would not have paid it for this week.", "El contrato no lo habría pagado por esta semana."),
        new(Party.Employer, new(
            "Would the contract have paid this amount for this week?",
            "¿Habría pagado el contrato esta cantidad por esta semana?")));

    private static readonly Conclusion AsBackPay =
        PayRule.Concluding("WAC 192-190-040(3)", "it is treated as back pay for this week", "se trata como salario atrasado por esta semana");

    public static PayRule BackPay { get; } = new("WAC 192-190-040", new("back pay", "salario atrasado"), item => ForThisWeek.On(item.ForThisWeek));

    public static PayRule Settlement { get; } = new(
        "WAC 192-190-040",
        new("settlement money", "dinero de un acuerdo"),
        item => Finding.All(AsBackPay, LostWages.On(item.ForLostWages), ForThisWeek.On(item.ForThisWeek)));

    public static PayRule ContractSettlement { get; } = new(
        "RCW 50.04.320(4)(c)", new(
            "settlement of an employment contract",
            "acuerdo sobre un contrato de trabajo"), item => ContractInterval.On(item.ForThisWeek));

    public static PayRule WorkersCompensationLumpSum { get; } = PayRule.Settled(
        false,
        "WAC 192-190-040(2)",
        new("workers' compensation in a lump sum", "compensación laboral en un solo pago"),
        new("A lump sum of workers' compensation is not back pay.", "Un solo pago de compensación laboral no es salario atrasado."));
}
