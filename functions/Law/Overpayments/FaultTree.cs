namespace BenefitsFlow.Law.Overpayments;

/// <summary>How the conditions of fault hang together (WAC 192-220-020). As read on 2026-11-23.</summary>
internal static class FaultTree
{
    public static readonly Conclusion Fault = new(
        "Fault",
        "WAC 192-220-020",
        new("You are at fault for the overpayment.", "Usted tiene la culpa del sobrepago."),
        new("You are not at fault for the overpayment.", "Usted no tiene la culpa del sobrepago."),
        new("Whether you are at fault is open.", "No se sabe todavía si usted tiene la culpa."));

    private static readonly Conclusion WillfulConcluded = new(
        nameof(Willful),
        "WAC 192-220-020(1)(a)",
        new("It comes from fraud, misrepresentation or willful nondisclosure.", "Viene de fraude, información falsa u ocultación intencional."),
        new("It does not come from fraud, misrepresentation or willful nondisclosure.",
            "No viene de fraude, información falsa ni ocultación intencional."),
        new("Whether it comes from fraud, misrepresentation or willful nondisclosure is open.",
            "No se sabe todavía si viene de fraude, información falsa u ocultación intencional."));

    private static readonly Conclusion Nondisclosure = new(
        "WillfulNondisclosure",
        "WAC 192-100-055(2)",
        new("You did not tell something that you knew or should have known to matter.",
            "Usted no dijo algo que sabía o debía saber que era importante."),
        new("You did not willfully keep anything back.", "Usted no ocultó nada intencionalmente."),
        new("Whether something was willfully kept back is open.", "No se sabe todavía si algo se ocultó intencionalmente."));

    private static readonly Conclusion CarelessConcluded = new(
        nameof(Careless),
        "WAC 192-220-020(1)(b)",
        new("You could have prevented or noticed the overpayment.", "Usted podía haber evitado o notado el sobrepago."),
        new("You could not have prevented or noticed the overpayment.", "Usted no podía haber evitado ni notado el sobrepago."),
        new("Whether you could have prevented or noticed the overpayment is open.",
            "No se sabe todavía si usted podía haber evitado o notado el sobrepago."));

    private static readonly Conclusion Elements = new(
        nameof(ThreeElements),
        "WAC 192-220-020(1)(b)",
        new("All three elements of fault are there.", "Se dan los tres elementos de la culpa."),
        new("One of the three elements of fault is missing.", "Falta uno de los tres elementos de la culpa."),
        new("Whether all three elements of fault are there is open.", "No se sabe todavía si se dan los tres elementos de la culpa."));

    private static readonly Conclusion Either = new(
        "ReasonForFault",
        "WAC 192-220-020(1)(b)",
        new("There is a reason to find fault.", "Hay un motivo para determinar culpa."),
        new("There is no reason to find fault.", "No hay motivo para determinar culpa."),
        new("Whether there is a reason to find fault is open.", "No se sabe todavía si hay un motivo para determinar culpa."));

    /// <summary>"The result of fraud, misrepresentation, or willful nondisclosure" (1)(a).</summary>
    public static Finding Willful(FaultFacts facts) => Finding.Any(
        WillfulConcluded,
        FaultLimbs.Fraud.On(facts.Fraud),
        Finding.All(Nondisclosure, FaultLimbs.Undisclosed.On(facts.Undisclosed), FaultLimbs.Material.On(facts.KnewItWasMaterial)));

    /// <summary>(1)(b) or (2), unless personal factors speak against it (3), which are weighed only where one of them is found.</summary>
    public static Finding Careless(FaultFacts facts)
    {
        var either = Finding.Any(Either, ThreeElements(facts), ShouldHaveKnown(facts));
        return either.Met
            ? Finding.All(CarelessConcluded, either, FaultLimbs.PersonalFactors.Not(facts.PersonalFactorsExcuse))
            : Finding.All(CarelessConcluded, either);
    }

    private static Finding ThreeElements(FaultFacts facts) => Finding.All(
        Elements,
        FaultLimbs.Kept.On(facts.PaidTooMuchAndKept),
        FaultLimbs.Incorrect.On(facts.IncorrectOrNotTold),
        FaultLimbs.Notice.On(facts.HadNotice));

    /// <summary>A person's judgment, with the rule's examples that were found beneath it.</summary>
    private static Finding ShouldHaveKnown(FaultFacts facts) =>
        FaultLimbs.Known.On(facts.ShouldHaveKnown) with { Limbs = [.. facts.Examples.Distinct().Order().Select(FaultExamples.Of)] };
}
