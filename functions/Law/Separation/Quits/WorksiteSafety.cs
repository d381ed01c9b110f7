namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// "The claimant's worksite safety deteriorated", it was reported, and the employer "failed to correct the hazards within a reasonable period of
/// time" (RCW 50.20.050(1)(b)(viii), (2)(b)(viii); WAC 192-150-130). As read on 2026-11-23.
/// </summary>
public sealed record WorksiteSafety : ChangeInConditions
{
    private static readonly Limb Worse = ClaimantShows.That(
        nameof(Deteriorated), "WAC 192-150-130(1)",
        new("Your place of work became less safe, or a danger was kept from you at first.",
            "Su lugar de trabajo se volvió menos seguro, o al principio le ocultaron un peligro."),
        new("Your place of work did not become less safe, and no danger had been kept from you.",
            "Su lugar de trabajo no se volvió menos seguro, y no le habían ocultado ningún peligro."),
        new("Did your place of work become less safe, or did you find a danger that you had not been told of?",
            "¿Se volvió menos seguro su lugar de trabajo, o descubrió usted un peligro del que no le habían hablado?"));

    private static readonly Limb Told = ClaimantShows.That(
        nameof(Reported), "WAC 192-150-130(2)",
        new("You reported it to somebody who could correct it.", "Usted lo informó a alguien que podía corregirlo."),
        new("You did not report it to somebody who could correct it.", "Usted no lo informó a nadie que pudiera corregirlo."),
        new("Did you report it to a supervisor, a manager or somebody else who could correct it?",
            "¿Lo informó usted a un supervisor, un gerente u otra persona que podía corregirlo?"));

    private static readonly Limb AtOnce = ClaimantShows.That(
        nameof(Corrected), "WAC 192-150-130(2)(b)(i)",
        new("Somebody was in danger of death or serious injury, and your employer acted at once.",
            "Alguien corría peligro de muerte o lesión grave, y su empleador actuó enseguida."),
        new("Somebody was in danger of death or serious injury, and your employer did not act at once.",
            "Alguien corría peligro de muerte o lesión grave, y su empleador no actuó enseguida."),
        new("Did your employer act at once to correct it?", "¿Actuó su empleador enseguida para corregirlo?"));

    private static readonly Limb InTime = ClaimantShows.That(
        nameof(Corrected), "WAC 192-150-130(2)(b)",
        new("Your employer corrected it within a reasonable time.", "Su empleador lo corrigió en un tiempo razonable."),
        new("Your employer did not correct it within a reasonable time.", "Su empleador no lo corrigió en un tiempo razonable."),
        new("Did your employer correct it within a reasonable time?", "¿Lo corrigió su empleador en un tiempo razonable?"));

    /// <summary>Includes a danger that was "not previously disclosed by your employer".</summary>
    public bool? Deteriorated { get; init; }

    /// <summary>To a supervisor, a manager or another person with authority to correct it.</summary>
    public bool? Reported { get; init; }

    /// <summary>True when it was an "imminent danger of serious bodily injury or death to any person".</summary>
    public bool ImminentDanger { get; init; }

    /// <summary>At once when the danger was imminent, otherwise within a reasonable time; not asked where a citation set a day.</summary>
    public bool? Corrected { get; init; }

    /// <summary>Last day for correction that a safety agency's citation set; null when there was none.</summary>
    public DateOnly? CitationDeadline { get; init; }

    /// <summary>The day on which what was cited had been corrected; null when it was not.</summary>
    public DateOnly? CorrectedOn { get; init; }

    private protected override IReadOnlyList<Finding> Change(Inquiry ask) =>
        [ask.Yes(Worse, Deteriorated), ask.Yes(Told, Reported), NotCorrected(ask)];

    private Finding NotCorrected(Inquiry ask) => this switch
    {
        { ImminentDanger: true } => ask.No(AtOnce, Corrected),
        { CitationDeadline: { } deadline } => Cited(ask, deadline),
        _ => ask.No(InTime, Corrected),
    };

    /// <summary>The employer's time ran until the end of the deadline: whoever left by then left too early.</summary>
    private Finding Cited(Inquiry ask, DateOnly deadline) => ask.Settled(
        ask.Separated > deadline && (CorrectedOn is null || CorrectedOn > deadline),
        "WAC 192-150-130(2)(b)(ii)",
        [nameof(CitationDeadline), nameof(CorrectedOn)],
        () => new(
            $"A citation gave your employer until {English.Day(deadline)} to correct it. It was " +
            $"{(CorrectedOn is { } on ? $"corrected on {English.Day(on)}" : "not corrected")}. You left on {English.Day(ask.Separated)}.",
            $"Una citación dio a su empleador hasta el {Spanish.Day(deadline)} para corregirlo. " +
            $"{(CorrectedOn is { } el ? $"Se corrigió el {Spanish.Day(el)}" : "No se corrigió")}. Usted se fue el {Spanish.Day(ask.Separated)}."));
}
