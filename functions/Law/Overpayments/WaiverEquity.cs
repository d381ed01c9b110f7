using System.Collections.Frozen;

namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// Whether recovery would be "against equity and good conscience", which is "fairness as applied to a given set of circumstances": hardship that
/// is presumed, or a person's judgment on "the totality of circumstances" (WAC 192-220-030). The department "must consider" whether an employer
/// failed to answer (RCW 50.20.190(2)). As read on 2026-11-23.
/// </summary>
internal static class WaiverEquity
{
    private static readonly Conclusion Concluded = new(
        "EquityAndGoodConscience",
        "RCW 50.20.190(2)",
        new("It would not be fair to make you repay.", "No sería justo hacerle devolver el pago."),
        new("It would not be unfair to make you repay.", "No sería injusto hacerle devolver el pago."),
        new("Whether it would be fair to make you repay is open.", "No se sabe todavía si sería justo hacerle devolver el pago."));

    private static readonly Conclusion Reason = new(
        "ReasonForWaiver",
        "WAC 192-220-030(5)",
        new("There is a reason to waive.", "Hay un motivo para exonerar."),
        new("There is no reason to waive.", "No hay motivo para exonerar."),
        new("Whether there is a reason to waive is open.", "No se sabe todavía si hay un motivo para exonerar."));

    private static readonly Limb Totality = new(
        nameof(WaiverFacts.AgainstEquity),
        "WAC 192-220-030(5)",
        new("All circumstances together make it unfair to recover this.", "Todas las circunstancias juntas hacen injusto cobrarlo."),
        new("All circumstances together do not make it unfair to recover this.", "Todas las circunstancias juntas no hacen injusto cobrarlo."),
        new(Party.Staff, new("Do all circumstances together make recovery unfair?",
            "¿Hacen todas las circunstancias juntas que sea injusto cobrarlo?")));

    private static readonly Limb Employer = new(
        nameof(WaiverFacts.EmployerFailedToRespond),
        "RCW 50.20.190(2)",
        new("It was weighed that an employer did not respond timely and adequately, without good cause.",
            "Se tomó en cuenta que un empleador no respondió a tiempo y de manera suficiente, sin causa justificada."),
        new("It was weighed that no employer failed to respond timely and adequately without good cause.",
            "Se tomó en cuenta que ningún empleador dejó de responder a tiempo y de manera suficiente sin causa justificada."),
        new(Party.Staff, new("Did an employer that was asked in writing fail to respond timely and adequately, without good cause?",
            "¿Dejó un empleador, al que se le preguntó por escrito, de responder a tiempo y de manera suficiente sin causa justificada?")));

    private static readonly FrozenDictionary<WaiverFactor, (string Letter, Sentence Said)> Factors = new Dictionary<WaiverFactor, (string Letter, Sentence Said)>
    {
        [WaiverFactor.Health] = ("a", new("Your health speaks for it.", "Su salud habla a favor.")),
        [WaiverFactor.Education] = ("b", new("Your education speaks for it.", "Su educación habla a favor.")),
        [WaiverFactor.Unemployment] = ("c", new("Your unemployment speaks for it.", "Su desempleo habla a favor.")),
        [WaiverFactor.FutureEarnings] = ("d", new("What you can earn later speaks for it.", "Lo que usted puede ganar más adelante habla a favor.")),
        [WaiverFactor.Dependents] = ("e", new("Your dependents speak for it.", "Las personas a su cargo hablan a favor.")),
        [WaiverFactor.StaffError] = ("f", new("An error of our staff contributed to it.", "Un error de nuestro personal contribuyó.")),
        [WaiverFactor.OtherBenefitsLost] = ("g", new(
            "You went without other public benefits because of these.", "Usted dejó de recibir otros beneficios públicos a causa de estos.")),
        [WaiverFactor.OtherHardship] = ("h", new("Repaying would cause you other hardship.", "Devolver el pago le causaría otras dificultades.")),
    }.ToFrozenDictionary();

    /// <summary>A person's judgment is asked for only where hardship is not presumed.</summary>
    public static Finding On(WaiverFacts facts, Reasons reasons)
    {
        var presumed = Hardship.Presumed(facts.Household, facts.UnusualCircumstances, facts.Decided, reasons);
        var reason = presumed.Met
            ? Finding.Any(Reason, presumed)
            : Finding.Any(Reason, presumed, Totality.On(facts.AgainstEquity) with { Limbs = [.. facts.Factors.Distinct().Order().Select(Of)] });
        return Finding.All(Concluded, Weighed(facts.EmployerFailedToRespond), reason);
    }

    /// <summary>Met once it was considered, either way.</summary>
    private static Finding Weighed(bool? failed) => failed == false ? Employer.Not(failed) : Employer.On(failed);

    private static Finding Of(WaiverFactor factor) => new(true, $"WAC 192-220-030(3)({Factors[factor].Letter})", Factors[factor].Said)
    {
        Rule = factor.ToString(),
        Facts = [nameof(WaiverFacts.Factors)],
    };
}
