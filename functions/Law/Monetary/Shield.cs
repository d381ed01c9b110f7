namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// Whether benefits paid before a redetermination that lowers them come back: not, "in the absence of fraud or misrepresentation on the part of
/// the claimant" (RCW 50.20.160(1)); never when an employer reported wrongly or no hours (WAC 192-220-070, RCW 50.12.070(2)(b)); always after
/// gross misconduct (RCW 50.20.066(5)). As read on 2026-11-23.
/// </summary>
internal sealed record Shield(string Cite, bool Recoverable)
{
    private static readonly Parameter<string> Unrecovered = Parameter.Load<string>("Monetary/unrecovered-benefits");

    public static Shield For(RedeterminationFacts facts) => facts.Ground switch
    {
        RedeterminationGround.ActualHours => new("RCW 50.12.070(2)(b)", false),
        RedeterminationGround.EmployerCorrection => new("WAC 192-220-070", false),
        RedeterminationGround.GrossMisconduct => new("RCW 50.20.066(5)", true),
        _ => new("RCW 50.20.160(1)", facts.Misrepresented),
    };

    public void Explain(decimal overpaid, DateOnly asked, Reasons reasons)
    {
        if (overpaid == 0)
            return;
        if (!Recoverable)
            reasons.Take(Unrecovered, asked);
        string[] facts = [nameof(RedeterminationFacts.Ground), nameof(RedeterminationFacts.Misrepresented)];
        reasons.Find(nameof(Shield), !Recoverable, Cite, facts, () => Recoverable
            ? new(
                $"You were paid {Dollars.Exact(overpaid)} more than your weeks pay now. The department may take it back.",
                $"A usted se le pagaron {Dollars.Exact(overpaid)} más de lo que sus semanas pagan ahora. El departamento puede recuperarlos.")
            : new(
                $"You were paid {Dollars.Exact(overpaid)} more than your weeks pay now. You do not have to pay it back.",
                $"A usted se le pagaron {Dollars.Exact(overpaid)} más de lo que sus semanas pagan ahora. No tiene que devolverlos."));
    }

    /// <summary>
    /// All benefits paid on computed hours (RCW 50.12.070(2)(b)(i), (ii)); after a correction all benefits of a claim that became invalid, of one
    /// that was lowered those that should not have been paid (WAC 192-320-080(1), (2)).
    /// </summary>
    public decimal Charged(RedeterminationFacts facts, decimal paid, decimal overpaid, Reasons reasons)
    {
        var (charged, cite) = facts switch
        {
            { Ground: RedeterminationGround.ActualHours } => (paid, Cite),
            { Ground: RedeterminationGround.EmployerCorrection, After.Eligible: false } => (paid, "WAC 192-320-080(1)"),
            { Ground: RedeterminationGround.EmployerCorrection } => (overpaid, "WAC 192-320-080(2)"),
            _ => (0m, Cite),
        };
        if (charged > 0)
            reasons.Find(nameof(Charged), true, cite, [nameof(RedeterminationFacts.Ground), nameof(RedeterminationFacts.Weeks)], () => new(
                $"The employer whose report was wrong or had no hours is charged {Dollars.Exact(charged)}.",
                $"Al empleador cuyo informe estaba equivocado o no tenía horas se le cargan {Dollars.Exact(charged)}."));
        return charged;
    }
}
