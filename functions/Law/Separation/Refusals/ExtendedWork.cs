namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>
/// Suitable work for a claimant of extended benefits without good prospects (WAC 192-240-020): any job within the capabilities that pays at
/// least the benefits and the higher minimum wage, and that RCW 50.20.110 does not exclude. As read on 2026-11-23.
/// </summary>
internal static class ExtendedWork
{
    private static readonly Limb GoodProspectsLimb = new(
        "Extended.GoodProspects", "WAC 192-240-020(2)",
        new("You have good prospects of your usual work within four weeks.",
            "Usted tiene buenas perspectivas de su trabajo habitual dentro de cuatro semanas."),
        new("You do not have good prospects of your usual work within four weeks.",
            "Usted no tiene buenas perspectivas de su trabajo habitual dentro de cuatro semanas."),
        new(Party.Claimant, new("Do you have a definite or probable recall or hire date within four weeks?",
            "¿Tiene usted una fecha segura o probable de regreso o contratación dentro de cuatro semanas?")));

    private static readonly Limb WithinCapabilitiesLimb = new(
        "Extended.WithinCapabilities", "WAC 192-240-020(1)(a)",
        new("The work is within your capabilities.", "El trabajo está dentro de sus capacidades."),
        new("The work is not within your capabilities.", "El trabajo no está dentro de sus capacidades."),
        new(Party.Claimant, new("Is the work within your capabilities?", "¿Está el trabajo dentro de sus capacidades?")));

    private static readonly Question WhatPay = new(Party.Employer, new(
        "What does the job pay, a week and an hour?", "¿Cuánto paga el puesto, por semana y por hora?"));

    private static readonly Conclusion Concluded = new(
        nameof(ExtendedWork), "WAC 192-240-020",
        new("For extended benefits, the work is suitable for you.", "Para los beneficios extendidos, el trabajo es adecuado para usted."),
        new("Even for extended benefits, the work is not suitable for you.",
            "Ni para los beneficios extendidos el trabajo es adecuado para usted."),
        new("Whether the work is suitable for extended benefits is open.",
            "No se sabe todavía si el trabajo es adecuado para los beneficios extendidos."));

    public static Finding For(ExtendedOffer offer, OfferedWork work) => Finding.All(
        Concluded,
        GoodProspectsLimb.Not(offer.GoodProspects),
        WithinCapabilitiesLimb.On(offer.WithinCapabilities),
        NeverSuitable.None(work),
        Pays(nameof(ExtendedOffer.WeeklyPay), "WAC 192-240-020(1)(c)", offer.WeeklyPay, offer.WeeklyBenefitAmount + offer.SupplementalBenefits),
        Pays(nameof(ExtendedOffer.HourlyPay), "WAC 192-240-020(1)(d)", offer.HourlyPay, offer.MinimumWage));

    private static Finding Pays(string fact, string cite, decimal? pay, decimal least) => new(pay >= least, cite, () => pay is { } known
        ? new($"The job pays {Dollars.Exact(known)}. It has to pay at least {Dollars.Exact(least)}.",
            $"El puesto paga {Dollars.Exact(known)}. Tiene que pagar al menos {Dollars.Exact(least)}.")
        : new(WhatPay.Unanswered.En, WhatPay.Unanswered.Es))
    {
        Rule = $"Extended.{fact}",
        Facts = [$"Extended.{fact}"],
        Open = pay is null,
        Question = pay is null ? WhatPay : null,
    };
}
