namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>The claimant's disability, and what the employer was told and offered (WAC 192-150-055, -060). As read on 2026-11-23.</summary>
/// <remarks>Not decided here: work offered after the separation, which the law of refusing work decides (WAC 192-150-060(5)).</remarks>
public sealed record Disability
{
    private static readonly Limb Recognized = ClaimantShows.That(
        nameof(MedicallyRecognized), "WAC 192-150-055",
        new("Your condition can be recognized or diagnosed medically.", "Su condición puede reconocerse o diagnosticarse médicamente."),
        new("Your condition cannot be recognized or diagnosed medically.", "Su condición no puede reconocerse ni diagnosticarse médicamente."),
        new("Can your condition be recognized or diagnosed medically?", "¿Puede reconocerse o diagnosticarse médicamente su condición?"));

    private static readonly Limb Recorded = ClaimantShows.That(
        nameof(OnRecord), "WAC 192-150-055",
        new("There is a record or history of it.", "Hay un registro o historial de ella."),
        new("There is no record or history of it.", "No hay registro ni historial de ella."),
        new("Is there a record or history of it?", "¿Hay un registro o historial de ella?"));

    private static readonly Limb Limiting = ClaimantShows.That(
        nameof(LimitsTheJob), "WAC 192-150-055",
        new("It substantially limits how you can do your job.", "Limita de forma sustancial cómo puede hacer su trabajo."),
        new("It does not substantially limit how you can do your job.", "No limita de forma sustancial cómo puede hacer su trabajo."),
        new("Does it substantially limit how you can do your job?", "¿Limita de forma sustancial cómo puede hacer su trabajo?"));

    private static readonly Limb Told = ClaimantShows.That(
        nameof(ToldBeforeLeaving), "WAC 192-150-060(1)",
        new("You told your employer about it, with your known restrictions, before you left.",
            "Usted lo informó a su empleador, con sus restricciones conocidas, antes de irse."),
        new("You did not tell your employer about it, with your known restrictions, before you left.",
            "Usted no lo informó a su empleador, con sus restricciones conocidas, antes de irse."),
        new("Did you tell your employer about it, with your known restrictions, before you left?",
            "¿Lo informó usted a su empleador, con sus restricciones conocidas, antes de irse?"));

    private static readonly Limb Restricted = ClaimantShows.That(
        nameof(HasRestrictions), "WAC 192-150-060(2)",
        new("You have restrictions on the kind or hours of work.", "Usted tiene restricciones en el tipo o las horas de trabajo."),
        new("You have no restrictions on the kind or hours of work.", "Usted no tiene restricciones en el tipo ni en las horas de trabajo."),
        new("Do you have restrictions on the kind or hours of work?", "¿Tiene usted restricciones en el tipo o las horas de trabajo?"));

    private static readonly Limb Supported = ClaimantShows.That(
        nameof(RestrictionsSupported), "WAC 192-150-060(2)",
        new("A physician's statement or a work contract supports your restrictions.",
            "Una declaración médica o un contrato de trabajo respalda sus restricciones."),
        new("No physician's statement and no work contract supports your restrictions.",
            "Ninguna declaración médica ni contrato de trabajo respalda sus restricciones."),
        new("Does a physician's statement, a union contract or your own contract support your restrictions?",
            "¿Respalda sus restricciones una declaración médica, un contrato sindical o su propio contrato?"));

    private static readonly Limb Offered = ClaimantShows.That(
        nameof(AccommodationOffered), "WAC 192-150-060(4)",
        new("Your employer offered other work or a change that would help.", "Su empleador le ofreció otro trabajo o un cambio que ayudara."),
        new("Your employer offered no other work and no change that would help.",
            "Su empleador no le ofreció otro trabajo ni un cambio que ayudara."),
        new("Did your employer, before you left, offer other work or a change that would help?",
            "¿Le ofreció su empleador, antes de irse, otro trabajo o un cambio que ayudara?"));

    private static readonly Limb Refused = ClaimantShows.That(
        nameof(GoodCauseToRefuse), "WAC 192-150-060(4)",
        new("You had good cause to refuse that offer.", "Usted tenía una causa justificada para rechazar esa oferta."),
        new("You had no good cause to refuse that offer.", "Usted no tenía una causa justificada para rechazar esa oferta."),
        new("Was the offer unsuitable, or not enough for your condition?", "¿Era la oferta inadecuada o insuficiente para su condición?"));

    /// <summary>"Medically recognizable or diagnosable."</summary>
    public bool? MedicallyRecognized { get; init; }

    /// <summary>"Exists as a record or history."</summary>
    public bool? OnRecord { get; init; }

    /// <summary>"Substantially limits the proper performance of your job."</summary>
    public bool? LimitsTheJob { get; init; }

    /// <summary>Of the condition and the known restrictions, before leaving or going on leave.</summary>
    public bool? ToldBeforeLeaving { get; init; }

    public bool? HasRestrictions { get; init; }

    /// <summary>By a physician, a collective agreement or an individual hiring contract.</summary>
    public bool? RestrictionsSupported { get; init; }

    /// <summary>Before the claimant left.</summary>
    public bool? AccommodationOffered { get; init; }

    public bool? GoodCauseToRefuse { get; init; }

    /// <param name="futile">Notice is one of the alternatives that a futile act excuses (WAC 192-150-055(1)(c), (2)(c)).</param>
    internal Finding On(Inquiry ask, Finding futile) => ask.Each(
        nameof(Disability),
        "WAC 192-150-060",
        ask.Yes(Recognized, MedicallyRecognized),
        ask.Yes(Recorded, OnRecord),
        ask.Yes(Limiting, LimitsTheJob),
        ask.OneOf("DisabilityNotice", "WAC 192-150-060(1)", ask.Yes(Told, ToldBeforeLeaving), futile),
        ask.OneOf("Restrictions", "WAC 192-150-060(2)", ask.No(Restricted, HasRestrictions), ask.Yes(Supported, RestrictionsSupported)),
        ask.OneOf("Accommodation", "WAC 192-150-060(4)", ask.No(Offered, AccommodationOffered), ask.Yes(Refused, GoodCauseToRefuse)));
}
