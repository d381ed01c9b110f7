namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// A reason for leaving work after which benefits are not denied: its name, its section, and the separations it covers (RCW 50.20.050).
/// </summary>
public sealed record QuitReason
{
    private readonly Func<QuitFacts, AssertedReason?> _asserted;

    internal QuitReason(string code, string record, Sentence name, string paragraph, string? rule, Func<QuitFacts, AssertedReason?> asserted) =>
        (Code, Record, Name, Paragraph, Rule, _asserted) = (code, record, name, paragraph, rule, asserted);

    /// <summary>As <c>quit-i</c>, after the paragraph of the statute.</summary>
    public string Code { get; }

    /// <summary>The member of <see cref="QuitFacts"/> that asserts it, as <c>JobOffer</c>.</summary>
    public string Record { get; }

    /// <summary>A noun in running text, as "a job offer".</summary>
    public Sentence Name { get; }

    /// <summary>The agency's rule; null when none was seen.</summary>
    public string? Rule { get; }

    /// <summary>By the day of the separation.</summary>
    public InForce Separations { get; internal init; } = QuitReasons.Section;

    /// <summary>The statute's section and the rule, as cited for a separation under subsection (2).</summary>
    public string Cite => CiteUnder(2);

    private string Paragraph { get; }

    /// <summary>Null when nobody asserted it. Of a separation that it does not cover, nothing more is asked.</summary>
    internal Finding? On(QuitFacts facts, Inquiry ask)
    {
        if (_asserted(facts) is not { } asserted)
            return null;
        IReadOnlyList<Finding> covered = Separations == QuitReasons.Section ? [] : [Covered(ask.Separated)];
        return Inquiry.All(Concluded(ask), Separations.On(ask.Separated) ? [.. covered, .. asserted.Limbs(ask.Into(Record))] : covered);
    }

    private string CiteUnder(int subsection)
    {
        var statute = Inquiry.Under(subsection, Paragraph);
        return Rule is null ? statute : $"{statute}; {Rule}";
    }

    private Conclusion Concluded(Inquiry ask) => new(
        Record,
        CiteUnder(ask.Subsection),
        new(
            $"Your reason is {Name.En}. The law accepts it: every condition is met.",
            $"Su motivo es {Name.Es}. La ley lo acepta: se cumplen todas las condiciones."),
        new(
            $"Your reason is {Name.En}. The law accepts it only when every condition is met, and at least one is not.",
            $"Su motivo es {Name.Es}. La ley lo acepta solo cuando se cumplen todas las condiciones, y al menos una no se cumple."),
        new(
            $"Your reason is {Name.En}. Whether every condition is met is not known yet.",
            $"Su motivo es {Name.Es}. No se sabe todavía si se cumplen todas las condiciones."));

    private Finding Covered(DateOnly separated)
    {
        var (from, before) = (Separations.From, Separations.Before);
        return new(Separations.On(separated), CiteUnder(2), () => new(
            $"The law accepts this reason for jobs that ended on {English.Day(from)} or later" +
            $"{(before is { } end ? $" and before {English.Day(end)}" : "")}. Yours ended on {English.Day(separated)}.",
            $"La ley acepta este motivo para trabajos que terminaron el {Spanish.Day(from)} o después" +
            $"{(before is { } fin ? $" y antes del {Spanish.Day(fin)}" : "")}. El suyo terminó el {Spanish.Day(separated)}."))
        {
            Rule = nameof(InForce),
            Facts = [nameof(QuitFacts.Separated)],
        };
    }
}
