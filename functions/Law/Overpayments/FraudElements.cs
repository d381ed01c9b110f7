namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// The five elements, "shown by clear, cogent, and convincing evidence. Fraud cannot be presumed" (WAC 192-100-050). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// A failure to follow the job search rules lets an allowance be reopened as a misrepresentation, but is fraud only with all five elements
/// (WAC 192-180-030(2)(e)). A difference between two reports is no element.
/// </remarks>
internal static class FraudElements
{
    private static readonly Conclusion Concluded = new(
        "Fraud",
        "WAC 192-100-050",
        new("All five elements of fraud are shown by clear, cogent and convincing evidence.",
            "Los cinco elementos del fraude quedan demostrados con pruebas claras, sólidas y convincentes."),
        new("This is not fraud, because not all that fraud needs is shown.",
            "Esto no es fraude, porque no se demuestra todo lo que exige el fraude."),
        new("Whether there was fraud is open. It is not presumed.", "No se sabe todavía si hubo fraude. No se presume."));

    private static readonly IReadOnlyList<(Func<FraudFacts, bool?> Of, Limb Limb)> Limbs =
    [
        (facts => facts.StatementMade, new(nameof(FraudFacts.StatementMade), "WAC 192-100-050(1)(a)",
            new("You made a statement or gave information.", "Usted hizo una declaración o dio información."),
            new("You made no statement and gave no information.", "Usted no hizo ninguna declaración ni dio información."),
            new(Party.Staff, new("Did the claimant make a statement or give information?", "¿Hizo la persona una declaración o dio información?")))),
        (facts => facts.StatementFalse, new(nameof(FraudFacts.StatementFalse), "WAC 192-100-050(1)(b)",
            new("The statement was false.", "La declaración era falsa."),
            new("The statement was not false.", "La declaración no era falsa."),
            new(Party.Staff, new("Was the statement false?", "¿Era falsa la declaración?")))),
        (facts => facts.KnewOrReckless, new(nameof(FraudFacts.KnewOrReckless), "WAC 192-100-050(1)(c)",
            new("You knew that it was false, or did not know whether it was true.", "Usted sabía que era falsa, o no sabía si era cierta."),
            new("You believed that it was true.", "Usted creía que era cierta."),
            new(Party.Staff, new("Did the claimant know that it was false, or not know whether it was true or false?",
                "¿Sabía la persona que era falsa, o no sabía si era cierta o falsa?")))),
        (facts => facts.Material, new(nameof(FraudFacts.Material), "WAC 192-100-050(1)(d)",
            new("It concerned a fact that matters for your benefits.", "Se refería a un hecho que importa para sus beneficios."),
            new("It did not concern a fact that matters for your benefits.", "No se refería a un hecho que importe para sus beneficios."),
            new(Party.Staff, new("Did it concern a fact material to the claimant's rights and benefits?",
                "¿Se refería a un hecho importante para los derechos y beneficios de la persona?")))),
        (facts => facts.IntendedReliance, new(nameof(FraudFacts.IntendedReliance), "WAC 192-100-050(1)(e)",
            new("You made it so that we would rely on it.", "Usted la hizo para que nosotros nos basáramos en ella."),
            new("You did not make it so that we would rely on it.", "Usted no la hizo para que nosotros nos basáramos en ella."),
            new(Party.Staff, new("Was it made with the intent that the department would rely on it?",
                "¿Se hizo con la intención de que el departamento se basara en ella?")))),
        (facts => facts.ClearCogentConvincing, new(nameof(FraudFacts.ClearCogentConvincing), "WAC 192-100-050(2)",
            new("The evidence is clear, cogent and convincing.", "Las pruebas son claras, sólidas y convincentes."),
            new("The evidence is not clear, cogent and convincing.", "Las pruebas no son claras, sólidas y convincentes."),
            new(Party.Staff, new("Does the evidence show all five elements clearly, cogently and convincingly?",
                "¿Demuestran las pruebas los cinco elementos de manera clara, sólida y convincente?")))),
    ];

    public static Finding On(FraudFacts facts) => Finding.All(Concluded, [.. Limbs.Select(one => one.Limb.On(one.Of(facts)))]);
}
