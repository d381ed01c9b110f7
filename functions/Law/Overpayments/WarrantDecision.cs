namespace BenefitsFlow.Law.Overpayments;

/// <summary>What is known when a warrant is to be filed. What nobody knows yet is null.</summary>
public sealed record WarrantFacts
{
    /// <summary>True when the determination of liability is conclusive and final.</summary>
    public bool? Final { get; init; }

    /// <summary>The day on which the notice was sent; null when none was.</summary>
    public DateOnly? NoticeSent { get; init; }

    /// <summary>True when its mailing can be tracked or its delivery confirmed.</summary>
    public bool? Trackable { get; init; }

    /// <summary>The day on which the warrant is filed with the clerk, Pacific.</summary>
    public required DateOnly Filed { get; init; }
}

/// <summary>
/// Whether a warrant can be filed with a superior court clerk: a final determination, and "at least twenty days' notice, using a method by which
/// the mailing can be tracked or the delivery can be confirmed"; a copy is mailed "within five days of its filing" (RCW 50.20.190(3)).
/// </summary>
public sealed record WarrantDecision : Decision<WarrantFacts>
{
    private static readonly Parameter<decimal> NoticeDays = Parameter.Load<decimal>("Overpayments/warrant-notice-days");
    private static readonly Parameter<decimal> CopyDays = Parameter.Load<decimal>("Overpayments/warrant-copy-days");

    private static readonly Conclusion Concluded = new(
        "Warrant",
        "RCW 50.20.190(3)",
        new("A warrant can be filed, which becomes a lien on your property.",
            "Se puede presentar una orden judicial, que se convierte en un gravamen sobre sus bienes."),
        new("No warrant can be filed.", "No se puede presentar una orden judicial."),
        new("Whether a warrant can be filed is open.", "No se sabe todavía si se puede presentar una orden judicial."));

    private static readonly Limb Final = new(
        nameof(WarrantFacts.Final),
        "RCW 50.20.190(3)",
        new("The overpayment decision is final.", "La decisión de sobrepago es definitiva."),
        new("The overpayment decision is not final.", "La decisión de sobrepago no es definitiva."),
        new(Party.Staff, new("Is the overpayment decision final?", "¿Es definitiva la decisión de sobrepago?")));

    private static readonly Limb Trackable = new(
        nameof(WarrantFacts.Trackable),
        "RCW 50.20.190(3)",
        new("The notice was sent so that it can be tracked.", "El aviso se envió de modo que se puede rastrear."),
        new("The notice was not sent so that it can be tracked.", "El aviso no se envió de modo que se pueda rastrear."),
        new(Party.Staff, new("Can the mailing of the notice be tracked, or its delivery confirmed?",
            "¿Se puede rastrear el envío del aviso o confirmar su entrega?")));

    /// <summary>Null while a fact is missing.</summary>
    public required bool? Possible { get; init; }

    /// <summary>The first day on which it can be filed; null before the notice.</summary>
    public required DateOnly? Earliest { get; init; }

    /// <summary>The last day to mail a copy, inclusive.</summary>
    public required DateOnly CopyBy { get; init; }

    /// <summary>Applies it on the day of filing.</summary>
    /// <exception cref="NoParameter">When the law of that day is not on record.</exception>
    /// <remarks>As read on 2026-11-23. Not decided here: the clerk's fee (RCW 36.18.012(10)), execution and garnishment.</remarks>
    public static WarrantDecision For(WarrantFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var notice = reasons.Take(NoticeDays, facts.NoticeSent ?? facts.Filed);
        var copyBy = facts.Filed.AddDays((int)reasons.Take(CopyDays, facts.Filed));
        var earliest = facts.NoticeSent?.AddDays((int)notice);
        var warrant = Finding.All(Concluded, Final.On(facts.Final), Trackable.On(facts.Trackable), Noticed(facts, notice, earliest));
        reasons.Find(warrant);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Findings = reasons.Findings,
            Possible = warrant.Answer,
            Earliest = earliest,
            CopyBy = copyBy,
        };
    }

    internal override WarrantDecision On(WarrantFacts facts, LawEdition law) => For(facts, law);

    private static Finding Noticed(WarrantFacts facts, decimal days, DateOnly? earliest) => new(facts.Filed >= earliest, "RCW 50.20.190(3)", () =>
        earliest is { } day
            ? new(
                $"You had {English.Number(days)} days' notice: a warrant can be filed from {English.Day(day)}.",
                $"A usted se le avisó con {English.Number(days)} días: se puede presentar desde el {Spanish.Day(day)}.")
            : new($"You had no notice of {English.Number(days)} days.", $"A usted no se le avisó con {English.Number(days)} días."))
    {
        Rule = "WarrantNotice",
        Facts = [nameof(WarrantFacts.NoticeSent), nameof(WarrantFacts.Filed)],
    };
}
