namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>When less than full-time work is suitable because of a disability (WAC 192-170-050(1)(b), (e)). As read on 2026-11-23.</summary>
internal static class DisabilityHours
{
    private static readonly Conclusion Concluded = new(
        nameof(DisabilityHours),
        "WAC 192-170-050(1)(b)",
        new(
            "Because of a disability, less than full-time work is suitable for you.",
            "Debido a una discapacidad, un trabajo de menos de tiempo completo es adecuado para usted."),
        new(
            "The conditions for limiting your hours because of a disability are not met.",
            "No se cumplen las condiciones para limitar sus horas por una discapacidad."),
        new("Whether a disability lets you limit your hours is open.", "No se sabe todavía si una discapacidad le permite limitar sus horas."));

    private static readonly Limb Is = new(
        nameof(DisabilityFacts.IsDisability),
        "WAC 192-170-050(1)(a)",
        new("Your condition counts as a disability.", "Su condición cuenta como discapacidad."),
        new("Your condition does not count as a disability.", "Su condición no cuenta como discapacidad."),
        new(Party.Claimant, new(
            "Is your condition diagnosed and on record, and does it limit how you do your job?",
            "¿Está su condición diagnosticada y registrada, y limita cómo hace su trabajo?")));

    private static readonly Limb Limits = new(
        nameof(DisabilityFacts.LimitsHours),
        "WAC 192-170-050(1)(b)(i)",
        new(
            "The disability keeps you from the usual hours of your occupation.",
            "La discapacidad le impide trabajar las horas habituales de su ocupación."),
        new(
            "The disability does not keep you from the usual hours of your occupation.",
            "La discapacidad no le impide trabajar las horas habituales de su ocupación."),
        new(Party.Claimant, new(
            "Does the disability keep you from the usual hours of your occupation?",
            "¿Le impide la discapacidad trabajar las horas habituales de su ocupación?")));

    private static readonly Limb Seeks = new(
        nameof(DisabilityFacts.SeeksWorkWithinLimits),
        "WAC 192-170-050(1)(b)(ii)",
        new("You look for the work and hours that you are able to do.", "Usted busca el trabajo y las horas que puede hacer."),
        new("You do not look for the work and hours that you are able to do.", "Usted no busca el trabajo y las horas que puede hacer."),
        new(Party.Claimant, new(
            "Do you look for the work and hours that you are able to do?",
            "¿Busca usted el trabajo y las horas que puede hacer?")));

    private static readonly Limb Narrows = new(
        nameof(DisabilityFacts.NarrowsProspects),
        "WAC 192-170-050(1)(b)(iii)",
        new("Your limits leave you few prospects of work in your area.", "Sus límites le dejan pocas posibilidades de trabajo en su área."),
        new("Your limits leave you good prospects of work in your area.", "Sus límites le dejan buenas posibilidades de trabajo en su área."),
        new(Party.Staff, new(
            "Do the limits substantially narrow the prospects of work in the general area?",
            "¿Reducen los límites de manera sustancial las posibilidades de trabajo en el área?")));

    private static readonly Limb Verified = new(
        nameof(DisabilityFacts.VerifiedByPhysician),
        "WAC 192-170-050(1)(e)",
        new("A physician verified your restrictions and how long they last.", "Un médico verificó sus restricciones y cuánto duran."),
        new("No physician verified your restrictions and how long they last.", "Ningún médico verificó sus restricciones y cuánto duran."),
        new(Party.Other, new(
            "What can this patient not do, for how many hours, and for how long?",
            "¿Qué no puede hacer este paciente, por cuántas horas y por cuánto tiempo?")));

    public static Finding For(DisabilityFacts facts) => Finding.All(
        Concluded,
        Is.On(facts.IsDisability),
        Limits.On(facts.LimitsHours),
        Seeks.On(facts.SeeksWorkWithinLimits),
        Narrows.Not(facts.NarrowsProspects),
        Verified.On(facts.VerifiedByPhysician));
}
