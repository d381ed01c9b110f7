namespace BenefitsFlow.Law.Issues;

/// <summary>What is presumed when a claimant does not answer, under which section, and how long.</summary>
/// <param name="On">What was asked.</param>
/// <param name="Cite">The rule that presumes.</param>
/// <param name="DeniedUnder">The section under which benefits are denied or reduced; null where the rule names none.</param>
/// <param name="Lasts">Which weeks, and when it ends.</param>
/// <param name="From">The day from which the text that was read is in force; the day on which the request was sent counts.</param>
/// <param name="Presumed">A whole sentence.</param>
public sealed record Presumption(SilentOn On, string Cite, string? DeniedUnder, Lasting Lasts, DateOnly From, Sentence Presumed)
{
    /// <summary>False when the weekly claim itself is enough: no request, no interview (WAC 192-140-200, 192-140-210).</summary>
    public bool NeedsRequest { get; init; } = true;

    /// <summary>True when evidence for something else defeats it: a quit.</summary>
    public bool UnlessShownOtherwise { get; init; }

    /// <summary>When it ends, in a whole sentence.</summary>
    public Sentence Ends => Lasts switch
    {
        Lasting.ThoseWeeks => new("It is for those weeks only.", "Es solo para esas semanas."),
        Lasting.UntilAnswered => new("It ends when the information is given.", "Termina cuando se da la información."),
        Lasting.UntilAnsweredOrMoot => new(
            "It ends when the information is given, or no longer matters because of a new claim, or is no longer needed for a quality review.",
            "Termina cuando se da la información, o ya no importa por una solicitud nueva, o ya no se necesita para una revisión de calidad."),
        Lasting.WhileItLasts => new(
            "It starts with the first week claimed in which this applies and ends when it no longer does.",
            "Comienza con la primera semana reclamada en que esto aplica y termina cuando ya no aplica."),
        Lasting.SevenWeeksAndEarnings => new(
            "It lasts seven weeks and until seven weekly benefit amounts are earned in covered work.",
            "Dura siete semanas y hasta ganar siete cantidades de beneficio semanal en un trabajo cubierto."),
        Lasting.TenWeeksAndEarnings => new(
            "It lasts ten weeks and until ten weekly benefit amounts are earned in covered work.",
            "Dura diez semanas y hasta ganar diez cantidades de beneficio semanal en un trabajo cubierto."),
        Lasting.BetweenSeasonsOrTerms => new(
            "It is for the whole time between the two seasons or terms.", "Es para todo el tiempo entre las dos temporadas o períodos."),
        _ => new("Nothing is denied for silence alone.", "No se niega nada solo por no responder."),
    };
}
