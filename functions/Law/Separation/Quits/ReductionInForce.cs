namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Offered to be among those laid off, after the employer had announced in writing that workers may: RCW 50.20.055 for separations from
/// June 14, 2026, WAC 192-150-100 before. As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Early retirement or other inducements without these steps do not meet it. Not decided here: whether, before June 14, 2026, a right to take the
/// offer back left the final action to the worker; the statute since then does not ask.
/// </remarks>
public sealed record ReductionInForce : AnotherEnding
{
    // HB 2264, c 150 L 2026: "separated from employment on or after June 14, 2026".
    private static readonly InForce Statute = new(new(2026, 6, 14));

    private static readonly Limb Announced = ClaimantShows.That(
        nameof(AnnouncedInWriting), "(1)(a)(i)",
        new("Your employer first announced in writing that it planned a layoff.",
            "Su empleador anunció primero por escrito que planeaba una reducción de personal."),
        new("Your employer did not first announce in writing that it planned a layoff.",
            "Su empleador no anunció primero por escrito que planeaba una reducción de personal."),
        new("Did your employer first announce in writing that it planned a layoff?",
            "¿Anunció primero su empleador por escrito que planeaba una reducción de personal?"));

    private static readonly Limb Invited = ClaimantShows.That(
        nameof(VolunteersInvited), "(1)(a)(ii)",
        new("The announcement said that workers could offer to be included.",
            "El anuncio decía que los trabajadores podían ofrecerse a ser incluidos."),
        new("The announcement did not say that workers could offer to be included.",
            "El anuncio no decía que los trabajadores podían ofrecerse a ser incluidos."),
        new("Did the announcement say that workers could offer to be included?",
            "¿Decía el anuncio que los trabajadores podían ofrecerse a ser incluidos?"));

    private static readonly Limb Offer = ClaimantShows.That(
        nameof(Offered), "(1)(b)",
        new("You offered to be included.", "Usted se ofreció a ser incluido."),
        new("You did not offer to be included.", "Usted no se ofreció a ser incluido."),
        new("Did you offer to be included?", "¿Se ofreció usted a ser incluido?"));

    private static readonly Limb Ended = ClaimantShows.That(
        nameof(EmployerEndedTheJob), "(1)(c)",
        new("Your employer then ended your job for that reason.", "Su empleador terminó entonces su empleo por ese motivo."),
        new("Your employer did not end your job for that reason.", "Su empleador no terminó su empleo por ese motivo."),
        new("Did your employer then accept your offer and end your job?", "¿Aceptó entonces su empleador su oferta y terminó su empleo?"));

    /// <summary>The employer's plan, before anything else happened.</summary>
    public bool? AnnouncedInWriting { get; init; }

    public bool? VolunteersInvited { get; init; }

    public bool? Offered { get; init; }

    /// <summary>As a result of the plan; before June 14, 2026 by "the final action in the separation process".</summary>
    public bool? EmployerEndedTheJob { get; init; }

    internal override Ending Settle(Inquiry ask)
    {
        var statute = Statute.On(ask.Separated);
        Limb In(Limb limb) => limb with { Cite = statute ? "RCW 50.20.055" : $"WAC 192-150-100{limb.Cite}" };
        var steps = ask.Each(
            "Steps",
            statute ? "RCW 50.20.055" : "WAC 192-150-100(1)",
            ask.Yes(In(Announced), AnnouncedInWriting),
            ask.Yes(In(Invited), VolunteersInvited),
            ask.Yes(In(Offer), Offered),
            ask.Yes(In(Ended), EmployerEndedTheJob));
        return Ending.As(Ending.When(steps, SeparationKind.Layoff), nameof(ReductionInForce), steps.Cite, [steps]);
    }
}
