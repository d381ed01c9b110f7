namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// "The cessation of operations by an employer for the purpose of granting vacations … shall in no manner be construed to be a voluntary quit"
/// (RCW 50.20.115). As read on 2026-11-23.
/// </summary>
public sealed record VacationShutdown : AnotherEnding
{
    private static readonly Limb Closed = ClaimantShows.That(
        nameof(ClosedForVacations), "RCW 50.20.115",
        new("The employer stopped work to give vacations.", "El empleador paró el trabajo para dar vacaciones."),
        new("The employer did not stop work to give vacations.", "El empleador no paró el trabajo para dar vacaciones."),
        new("Did the employer stop work to give vacations?", "¿Paró el empleador el trabajo para dar vacaciones?"));

    /// <summary>"Whether by union contract or other reasons."</summary>
    public bool? ClosedForVacations { get; init; }

    internal override Ending Settle(Inquiry ask)
    {
        var closed = ask.Yes(Closed, ClosedForVacations);
        return Ending.As(Ending.When(closed, SeparationKind.VacationShutdown), nameof(VacationShutdown), "RCW 50.20.115", [closed]);
    }
}
