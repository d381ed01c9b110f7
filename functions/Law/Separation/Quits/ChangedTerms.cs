namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Resigned "rather than accept changes in working conditions": a substantial change that the original agreement did not allow is new work, and the
/// separation a layoff (WAC 192-150-150, effective June 12, 2010). As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: whether the new work was refused with good cause (RCW 50.20.080); what wages prevail.</remarks>
public sealed record ChangedTerms : AnotherEnding
{
    private static readonly Parameter<decimal> Minor = Parameter.Load<decimal>("Separation/minor-change-of-terms");

    private static readonly Limb Misconduct = ClaimantShows.That(
        nameof(ByOwnMisconduct), "WAC 192-150-150(3)(b)(iii)",
        new("The terms were changed because of your own misconduct.", "Las condiciones cambiaron por su propia mala conducta."),
        new("The terms were not changed because of misconduct of yours.", "Las condiciones no cambiaron por mala conducta suya."),
        new("Were the terms changed because of something you did wrong?", "¿Cambiaron las condiciones por algo que usted hizo mal?"));

    private static readonly Limb Great = ClaimantShows.That(
        nameof(Substantial), "WAC 192-150-150(4)(d)",
        new("The change was substantial in amount, degree or impact.", "El cambio fue sustancial en cantidad, grado o efecto."),
        new("The change was minor.", "El cambio fue menor."),
        new("Was the change of your duties, pay, hours or conditions a substantial one?",
            "¿Fue sustancial el cambio de sus tareas, pago, horas o condiciones?"));

    private static readonly Limb Usual = ClaimantShows.That(
        nameof(PrevailingAfterwards), "WAC 192-150-150(4)(d)",
        new("The new terms are those that prevail for such work in your area.",
            "Las nuevas condiciones son las que prevalecen para ese trabajo en su zona."),
        new("The new terms are not those that prevail for such work in your area.",
            "Las nuevas condiciones no son las que prevalecen para ese trabajo en su zona."),
        new("Are the new terms those that most workers in such work in your area have?",
            "¿Son las nuevas condiciones las que tiene la mayoría en ese trabajo en su zona?"));

    private static readonly Limb Unsuitable = ClaimantShows.That(
        nameof(ShownUnsuitable), "WAC 192-150-150(3)(b)(i)",
        new("You showed that the work on the new terms was not suitable.",
            "Usted demostró que el trabajo con las nuevas condiciones no era adecuado."),
        new("You did not show that the work on the new terms was not suitable.",
            "Usted no demostró que el trabajo con las nuevas condiciones no era adecuado."),
        new("Were the new terms much less favorable than those for similar work in your area?",
            "¿Eran las nuevas condiciones mucho menos favorables que las de un trabajo parecido en su zona?"));

    private static readonly Limb Allowed = ClaimantShows.That(
        nameof(AllowedByAgreement), "WAC 192-150-150(3)(b)",
        new("Your original agreement allowed the change.", "Su acuerdo original permitía el cambio."),
        new("Your original agreement did not allow the change.", "Su acuerdo original no permitía el cambio."),
        new("Did your original agreement allow the change, in words or by implication?",
            "¿Permitía su acuerdo original el cambio, de forma expresa o implícita?"));

    private static readonly Limb Stayed = ClaimantShows.That(
        nameof(WorkedOn), "WAC 192-150-150(3)(b)(ii)",
        new("You worked on under the new terms before you left.", "Usted siguió trabajando con las nuevas condiciones antes de irse."),
        new("You did not work on under the new terms.", "Usted no siguió trabajando con las nuevas condiciones."),
        new("Did you work on under the new terms before you left?", "¿Siguió usted trabajando con las nuevas condiciones antes de irse?"));

    private static readonly Limb Excused = ClaimantShows.That(
        nameof(NoticeOrGrievance), "WAC 192-150-150(3)(b)(ii)",
        new("You worked on only through a notice period, or while a grievance was heard.",
            "Usted siguió solo durante un preaviso, o mientras se atendía una queja."),
        new("You worked on beyond any notice period and any grievance.", "Usted siguió más allá de cualquier preaviso o queja."),
        new("Did you work on only through an agreed notice period, or while a grievance or arbitration went on?",
            "¿Siguió usted solo durante un preaviso acordado, o mientras duraba una queja o un arbitraje?"));

    public bool? ByOwnMisconduct { get; init; }

    /// <summary>Dollars before and after for one time unit; null when pay was not cut.</summary>
    public Cut? Pay { get; init; }

    /// <summary>Hours a week before and after; null when hours were not cut.</summary>
    public Cut? Hours { get; init; }

    /// <summary>"Material", not "relatively minor or trivial"; not asked where a cut is presumed not to be.</summary>
    public bool? Substantial { get; init; }

    public bool? PrevailingAfterwards { get; init; }

    /// <summary>Overcomes the presumption: "showing the job was not suitable under RCW 50.20.110".</summary>
    public bool? ShownUnsuitable { get; init; }

    /// <summary>"Authorized or implied by the original employment agreement."</summary>
    public bool? AllowedByAgreement { get; init; }

    public bool? WorkedOn { get; init; }

    public bool? NoticeOrGrievance { get; init; }

    internal override Ending Settle(Inquiry ask)
    {
        var offer = ask.Each(
            "NewWork",
            "WAC 192-150-150(3)(b)",
            ask.No(Misconduct, ByOwnMisconduct),
            Change(ask),
            ask.No(Allowed, AllowedByAgreement),
            ask.OneOf("WorkingOn", "WAC 192-150-150(3)(b)(ii)", ask.No(Stayed, WorkedOn), ask.Yes(Excused, NoticeOrGrievance)));
        return Ending.As(Ending.When(offer, SeparationKind.RefusalOfNewWork), nameof(ChangedTerms), "WAC 192-150-150(3)", [offer]);
    }

    /// <summary>A reduction "of ten percent or less" is presumed not to be substantial, until the work is shown unsuitable.</summary>
    private Finding Change(Inquiry ask)
    {
        var minor = ask.Take(Minor);
        IReadOnlyList<Cut> cuts = [.. new[] { Pay, Hours }.OfType<Cut>().Where(cut => cut.Reduces)];
        if (cuts.Count == 0 || cuts.Any(cut => !cut.IsAtMost(minor.Value)))
            return ask.Each("SubstantialChange", "WAC 192-150-150(4)(d)", ask.Yes(Great, Substantial), ask.No(Usual, PrevailingAfterwards));
        var arithmetic = string.Join("; ", cuts.Select(cut => cut.Arithmetic));
        var presumed = ask.Settled(false, "WAC 192-150-150(3)(b)(i)", [nameof(Pay), nameof(Hours)], () => new(
            $"Your pay or hours went down by {English.Number(minor.Value)}% or less ({arithmetic}). That is presumed not to be substantial.",
            $"Su pago o sus horas bajaron {English.Number(minor.Value)}% o menos ({arithmetic}). Se presume que eso no es sustancial.",
            arithmetic), minor.Used);
        return ask.OneOf("SubstantialChange", "WAC 192-150-150(3)(b)(i)", presumed, ask.Yes(Unsuitable, ShownUnsuitable));
    }
}
