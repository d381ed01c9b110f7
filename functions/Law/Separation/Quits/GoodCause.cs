namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// "A claimant has good cause and is not disqualified from benefits … only under the following circumstances" (RCW 50.20.050(1)(b), (2)(b)): one
/// reason met is enough. As read on 2026-11-23.
/// </summary>
internal static class GoodCause
{
    private static readonly Sentence Outside = new(
        "The law accepts only the reasons on its list. The reason you gave is not on it.",
        "La ley acepta solo los motivos de su lista. El motivo que usted dio no está en ella.");

    // "Good cause reasons to leave work are limited to reasons listed."
    private static readonly Limb Listed = ClaimantShows.That(nameof(QuitFacts.OutsideTheList), "(a)", Outside, Outside, new(
        "Why did you leave? Please choose each reason on the list that applies, or say that it was another one.",
        "¿Por qué se fue usted? Elija de la lista cada motivo que se aplique, o diga que fue otro."));

    public static Finding For(QuitFacts facts, Inquiry ask)
    {
        IReadOnlyList<Finding> given = [.. QuitReasons.All.Select(reason => reason.On(facts, ask)).OfType<Finding>()];
        return Inquiry.Any(
            new(
                nameof(GoodCause),
                ask.Cite("(b)"),
                new("You had good cause for leaving: a reason that the law accepts is shown.",
                    "Usted tenía una causa justificada para irse: se demostró un motivo que la ley acepta."),
                new("Good cause for leaving is not shown.", "No se demostró una causa justificada para irse."),
                new("Whether you had good cause for leaving is not known yet.",
                    "No se sabe todavía si usted tenía una causa justificada para irse.")),
            facts.OutsideTheList || given.Count == 0 ? [.. given, ask.Yes(Listed, facts.OutsideTheList ? false : null)] : given);
    }
}
