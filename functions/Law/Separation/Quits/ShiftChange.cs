namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// The employer moved the start or end of a shift regular "for the prior 90 calendar days" by "six or more hours … on a nontemporary basis",
/// "without request by the claimant and not based on a system of seniority" (RCW 50.20.050(2)(b)(xiv); WAC 192-150-145). As read on 2026-11-23.
/// </summary>
public sealed record ShiftChange : ChangeInConditions
{
    private static readonly Parameter<decimal> Days = Parameter.Load<decimal>("Separation/shift-regular-days");
    private static readonly Parameter<decimal> Hours = Parameter.Load<decimal>("Separation/shift-change-hours");

    private static readonly Limb Employer = ClaimantShows.That(
        nameof(ByEmployer), "(b)(xiv)",
        new("Your employer changed your shift.", "Su empleador cambió su turno."),
        new("Your employer did not change your shift.", "Su empleador no cambió su turno."),
        new("Did your employer change your shift?", "¿Cambió su empleador su turno?"));

    private static readonly Limb Lasting = ClaimantShows.That(
        nameof(Temporary), "(b)(xiv)",
        new("The change was only for a time.", "El cambio era solo por un tiempo."),
        new("The change was not only for a time.", "El cambio no era solo por un tiempo."),
        new("Was the change only for a time?", "¿Era el cambio solo por un tiempo?"));

    private static readonly Limb Wish = ClaimantShows.That(
        nameof(AtClaimantsRequest), "(b)(xiv)",
        new("You had asked for the change.", "Usted había pedido el cambio."),
        new("You had not asked for the change.", "Usted no había pedido el cambio."),
        new("Had you asked for the change?", "¿Había pedido usted el cambio?"));

    private static readonly Limb Seniority = ClaimantShows.That(
        nameof(BySeniority), "(b)(xiv)",
        new("The change followed a system of seniority.", "El cambio seguía un sistema de antigüedad."),
        new("The change did not follow a system of seniority.", "El cambio no seguía un sistema de antigüedad."),
        new("Did the change follow a system of seniority?", "¿Seguía el cambio un sistema de antigüedad?"));

    private static readonly Question SinceWhen = new(Party.Claimant, new(
        "Since which day had you worked the old shift regularly, and on which day did the new one begin?",
        "¿Desde qué día trabajaba usted regularmente en el turno anterior, y qué día comenzó el nuevo?"));

    private static readonly Question ByHowMuch = new(Party.Claimant, new(
        "By how many hours was the start or the end of your shift moved?", "¿Cuántas horas se movió el inicio o el fin de su turno?"));

    public bool? ByEmployer { get; init; }

    /// <summary>First day of the old shift or split shift as the regular one.</summary>
    public DateOnly? RegularSince { get; init; }

    /// <summary>First day of the new one.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>Hours between the old and the new start or end of that shift, the longer of the two.</summary>
    public decimal? HoursMoved { get; init; }

    public bool? Temporary { get; init; }

    public bool? AtClaimantsRequest { get; init; }

    public bool? BySeniority { get; init; }

    private protected override IReadOnlyList<Finding> Change(Inquiry ask) =>
    [
        ask.Yes(Employer, ByEmployer),
        Regular(ask),
        Moved(ask),
        ask.No(Lasting, Temporary),
        ask.No(Wish, AtClaimantsRequest),
        ask.No(Seniority, BySeniority),
    ];

    private Finding Regular(Inquiry ask)
    {
        if ((RegularSince, ChangedOn) is not ({ } since, { } changed))
            return ask.Missing(RegularSince is null ? nameof(RegularSince) : nameof(ChangedOn), "(b)(xiv)", SinceWhen);
        var (days, least) = (changed.DayNumber - since.DayNumber, ask.Take(Days));
        return ask.Settled(days >= least.Value, "(b)(xiv)", [nameof(RegularSince), nameof(ChangedOn)], () => new(
            $"Your shift was the regular one for {English.Number(days)} days before it changed. The law asks for {English.Number(least.Value)}.",
            $"Su turno fue el regular durante {English.Number(days)} días antes del cambio. La ley pide {English.Number(least.Value)}.",
            $"{changed:yyyy-MM-dd} − {since:yyyy-MM-dd} = {English.Number(days)}"), least.Used);
    }

    private Finding Moved(Inquiry ask)
    {
        if (HoursMoved is not { } moved)
            return ask.Missing(nameof(HoursMoved), "(b)(xiv)", ByHowMuch);
        var least = ask.Take(Hours);
        return ask.Settled(moved >= least.Value, "(b)(xiv)", [nameof(HoursMoved)], () => new(
            $"The start or end of your shift was moved by {English.Hours(moved)}. The law asks for {English.Hours(least.Value)} or more.",
            $"El inicio o el fin de su turno se movió {Spanish.Hours(moved)}. La ley pide {Spanish.Hours(least.Value)} o más."), least.Used);
    }
}
