namespace BenefitsFlow.Law.Issues;

/// <summary>What "adequate notice" means we will tell the claimant (WAC 192-120-030(1)-(7)).</summary>
internal static class NoticeItems
{
    public static readonly Conclusion Concluded = new(
        nameof(AdequateNotice),
        "WAC 192-120-030",
        new("The notice tells everything that the rule asks for.", "El aviso dice todo lo que la regla exige."),
        new("The notice leaves out something that the rule asks for.", "El aviso omite algo que la regla exige."),
        new("Whether the notice tells everything is open.", "No se sabe todavía si el aviso dice todo."));

    public static readonly Limb Why = Item(
        nameof(AdequateNoticeFacts.SaysWhy), 1, "why eligibility is questioned", "por qué se cuestiona el derecho a los beneficios");

    public static readonly Limb Interview = Item(
        nameof(AdequateNoticeFacts.SaysInterview), 2, "that there is a right to a fact-finding interview, and how it is held",
        "que hay derecho a una entrevista para aclarar los hechos, y cómo se hace");

    public static readonly Limb Help = Item(
        nameof(AdequateNoticeFacts.SaysHelp), 3, "that somebody, even an attorney, can help at the interview",
        "que alguien, incluso un abogado, puede ayudar en la entrevista");

    public static readonly Limb Evidence = Item(
        nameof(AdequateNoticeFacts.SaysEvidence), 4, "that there can be witnesses, evidence and cross-examination",
        "que puede haber testigos, pruebas y contrainterrogatorio");

    public static readonly Limb Copies = Item(
        nameof(AdequateNoticeFacts.SaysCopies), 5, "that copies of the records can be asked for before the interview",
        "que se pueden pedir copias de los documentos antes de la entrevista");

    public static readonly Limb Consequence = Item(
        nameof(AdequateNoticeFacts.SaysConsequence), 7, "that without an answer benefits may be denied and may have to be paid back",
        "que sin respuesta los beneficios se pueden negar y puede que haya que devolverlos");

    private static Limb Item(string fact, int number, string en, string es) => new(
        fact,
        $"WAC 192-120-030({number})",
        new($"The notice says {en}.", $"El aviso dice {es}."),
        new($"The notice does not say {en}.", $"El aviso no dice {es}."),
        new(Party.Staff, new($"Does the notice say {en}?", $"¿Dice el aviso {es}?")));
}
