namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>
/// The weekly part of one pension that the base year employer paid for (RCW 50.04.323(1); WAC 192-190-025). Met: it reduces benefits.
/// As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Presumed until shown otherwise: that work since the base year began affected it (WAC 192-190-025(1)(a)), and that the worker paid nothing
/// into it, (b). A question about it left unanswered presumes more than the weekly benefit amount (WAC 192-140-145).
/// </remarks>
internal static class PensionShare
{
    private const int WeeksOfYear = 52;
    private const string ServicesCite = "RCW 50.04.323(1)(a)(ii)";

    private static readonly Limb Plan = new(
        nameof(PensionPayment.BaseYearEmployer),
        "RCW 50.04.323(1)(a)(i)",
        new("An employer of your base year maintained the plan or paid into it.", "Un empleador de su año base mantuvo el plan o contribuyó a él."),
        new(
            "No employer of your base year maintained the plan or paid into it.",
            "Ningún empleador de su año base mantuvo el plan ni contribuyó a él."),
        new(Party.Claimant, new(
            "Did an employer of your base year maintain this pension plan or pay into it?",
            "¿Mantuvo este plan de pensión o contribuyó a él un empleador de su año base?")));

    private static readonly Conclusion Reduces = new(
        nameof(PensionShare),
        "RCW 50.04.323(1)",
        new("This pension reduces your benefits.", "Esta pensión reduce sus beneficios."),
        new("This pension does not reduce your benefits.", "Esta pensión no reduce sus beneficios."),
        new("Whether this pension reduces your benefits is open.", "No se sabe todavía si esta pensión reduce sus beneficios."));

    public static Finding Of(PensionPayment pension) => pension switch
    {
        { Kind: PensionKind.SocialSecurity } => Never(
            "WAC 192-190-025(3)",
            "Social Security retirement is not deducted.",
            "La jubilación del Seguro Social no se descuenta."),
        { Kind: PensionKind.LumpSum } => Never(
            "RCW 50.04.323(3)",
            "Retirement money paid in a lump sum is not deducted.",
            "El dinero de jubilación en un solo pago no se descuenta."),
        { Kind: PensionKind.DisabilityPercentage } => Never(
            "WAC 192-190-025(2)",
            "A pension by percentage of disability is not deducted.",
            "Una pensión por porcentaje de discapacidad no se descuenta."),
        { Unanswered: true } => Presumed,
        _ => Finding.All(Reduces, Plan.On(pension.BaseYearEmployer), Services(pension), Share(pension)),
    };

    /// <summary>True when a payment is not by the week, so that its weekly part is a matter of counting.</summary>
    public static bool IsProrated(PensionPayment pension) =>
        pension is { Kind: PensionKind.Periodic, Unanswered: false, PaymentsPerYear: not WeeksOfYear };

    /// <summary>Dollars, unrounded: the employer's percentage of a fifty-second of the year's payments.</summary>
    /// <param name="atLeast">What an unanswered question presumes to be reached: the weekly benefit amount.</param>
    public static decimal Weekly(PensionPayment pension, decimal atLeast) =>
        pension.Unanswered ? atLeast : pension.Amount * pension.PaymentsPerYear * Percent(pension) / (100 * WeeksOfYear);

    private static decimal Percent(PensionPayment pension) => pension.EmployerPercent ?? 100;

    private static Finding Services(PensionPayment pension) => new(pension.ServicesAffectIt != false, ServicesCite, pension.ServicesAffectIt switch
    {
        true => new Sentence(
            "Your work since your base year began gave or raised it.",
            "Su trabajo desde que comenzó su año base la dio o la aumentó."),
        false => new(
            "Your work since your base year began neither gave nor raised it.",
            "Su trabajo desde que comenzó su año base no la dio ni la aumentó."),
        null => new(
            "Your work since your base year began is presumed to have given or raised it; the employer or the plan can show otherwise.",
            "Se presume que su trabajo desde que comenzó su año base la dio o la aumentó; el empleador o el plan puede mostrar lo contrario."),
    })
    {
        Rule = nameof(PensionPayment.ServicesAffectIt),
        Facts = [nameof(PensionPayment.ServicesAffectIt)],
    };

    private static Finding Share(PensionPayment pension) => new(true, ShareCite(pension), () =>
    {
        var arithmetic = $"{Dollars.Exact(pension.Amount)} × {pension.PaymentsPerYear} ÷ {WeeksOfYear} × {English.Number(Percent(pension))}% = " +
            Dollars.Exact(Weekly(pension, 0));
        return new($"The employer's share of it for a week: {arithmetic}.", $"La parte del empleador por semana: {arithmetic}.", arithmetic);
    })
    {
        Rule = nameof(PensionShare),
        Facts = [nameof(WeekFacts.Pensions)],
    };

    private static string ShareCite(PensionPayment pension) => pension.EmployerPercent is null ? "WAC 192-190-025(1)(b)" : "WAC 192-190-025(1)";

    private static Finding Never(string cite, string en, string es) => new(false, cite, new Sentence(en, es))
    {
        Rule = nameof(PensionShare),
        Facts = [nameof(WeekFacts.Pensions)],
    };

    private static Finding Presumed { get; } = new(true, "WAC 192-140-145", new Sentence(
        "You left the question about your retirement pay unanswered, so it is presumed to be more than your weekly benefit amount until you answer.",
        "Usted no respondió la pregunta sobre su pago de jubilación, así que se presume que es más que su cantidad de " +
        "beneficio semanal hasta que responda."))
    {
        Rule = nameof(PensionShare),
        Facts = [nameof(WeekFacts.Pensions)],
    };
}
