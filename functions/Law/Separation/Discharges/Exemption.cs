namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// What is no misconduct whatever else is said: lawful union activity (RCW 50.04.294(2)(e)), a health care worker's quarantine leave (3)(d),
/// and jail with release without charge (WAC 192-170-090(2)). As read on 2026-11-23.
/// </summary>
internal static class Exemption
{
    public static readonly Limb UnionActivity = new(
        nameof(DischargeFacts.LawfulUnionActivity), "RCW 50.04.294(2)(e)",
        new("You engaged in lawful union activity.", "Usted participaba en una actividad sindical lícita."),
        new("This was not lawful union activity.", "Esta no era una actividad sindical lícita."),
        new(Party.Employer, new("Was it lawful union activity?", "¿Era una actividad sindical lícita?")));

    private static readonly Conclusion Concluded = new(
        nameof(Exemption), "RCW 50.04.294",
        new("The law says that this is not misconduct.", "La ley dice que esto no es mala conducta."),
        new("The law does not exempt what happened.", "La ley no exime lo que pasó."),
        new("Whether the law exempts what happened is open.", "No se sabe todavía si la ley exime lo que pasó."));

    private static readonly Parameter<string> Quarantine = Parameter.Load<string>("Separation/quarantine-leave");

    /// <summary>Null when nobody has raised one.</summary>
    public static Finding? For(DischargeFacts facts, Reasons reasons)
    {
        List<Finding> raised = [];
        if (facts.LawfulUnionActivity == true)
            raised.Add(UnionActivity.On(true));
        if (facts.QuarantineLeave is { } leave)
        {
            reasons.Take(Quarantine, facts.ClaimBegins);
            raised.Add(leave.Find());
        }

        if (facts.Incarceration is { } jail)
            raised.Add(jail.Release());
        return raised.Count == 0 ? null : Finding.Any(Concluded, raised);
    }
}
