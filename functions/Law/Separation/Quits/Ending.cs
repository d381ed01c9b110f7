namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>What one thing that may make the end of a job other than a quit comes to.</summary>
/// <param name="Kind">Null while open; a quit when it changes nothing.</param>
/// <param name="Why">Met when it is something other than a quit.</param>
/// <param name="On">The day of the quit when it is not the last day of work; null when it is.</param>
/// <param name="NoticePaid">True when pay for the notice period is to be deducted.</param>
internal sealed record Ending(SeparationKind? Kind, Finding Why, DateOnly? On = null, bool NoticePaid = false)
{
    private static readonly Sentence Unknown = new(
        "Whether this counts as leaving work voluntarily is not known yet.",
        "No se sabe todavía si esto cuenta como dejar el trabajo voluntariamente.");

    /// <summary>That kind when its conditions are met; a quit when they are not; null while they are open.</summary>
    public static SeparationKind? When(Finding conditions, SeparationKind kind) =>
        conditions.Met ? kind : conditions.Open ? null : SeparationKind.Quit;

    public static Ending As(SeparationKind? kind, string rule, string cite, IReadOnlyList<Finding> limbs) => new(
        kind,
        new(kind is not (null or SeparationKind.Quit), cite, kind is { } known ? Said(known) : Unknown)
        {
            Rule = rule,
            Open = kind is null,
            Limbs = limbs,
        });

    private static Sentence Said(SeparationKind kind) => kind switch
    {
        SeparationKind.Discharge => new(
            "This counts as a discharge. Benefits are denied only if the employer shows misconduct.",
            "Esto cuenta como un despido. Los beneficios se niegan solo si el empleador demuestra mala conducta."),
        SeparationKind.Suspension => new("This counts as a suspension by the employer.", "Esto cuenta como una suspensión por el empleador."),
        SeparationKind.Layoff => new("This counts as a layoff for lack of work.", "Esto cuenta como una cesantía por falta de trabajo."),
        SeparationKind.RefusalOfNewWork => new(
            "This counts as a layoff for lack of work. Whether you had good cause to refuse the new work is decided separately.",
            "Esto cuenta como una cesantía por falta de trabajo. Se decide aparte si usted tenía causa justificada para rechazar el nuevo trabajo."),
        SeparationKind.LeaveOfAbsence => new(
            "You are on a leave of absence. Benefits can be paid for weeks in which you are unemployed and meet every other condition.",
            "Usted está en un permiso de ausencia. Pueden pagarse beneficios por semanas en que esté desempleado y cumpla las demás condiciones."),
        SeparationKind.VacationShutdown => new(
            "Your employer stopped work for vacations. That is not leaving work voluntarily.",
            "Su empleador paró el trabajo por vacaciones. Eso no es dejar el trabajo voluntariamente."),
        _ => new("This counts as leaving work voluntarily.", "Esto cuenta como dejar el trabajo voluntariamente."),
    };
}
