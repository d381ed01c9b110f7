namespace BenefitsFlow.Law.Overpayments;

/// <summary>Weeks of disqualification and percent of penalty by occurrence (RCW 50.20.070(2)(b) to (d)). As read on 2026-11-23.</summary>
/// <remarks>Not decided here: determinations before January 1, 2008 (RCW 50.20.070(1)).</remarks>
internal sealed record FraudLevel(Dated<decimal> Weeks, Dated<decimal>? Penalty)
{
    /// <summary>
    /// "With respect to determinations delivered or mailed on or after October 20, 2013" (b)(ii): before, a first fraud had no penalty.
    /// </summary>
    private static readonly InForce FirstPenalty = new(new(2013, 10, 20));

    private static readonly IReadOnlyList<(Parameter<decimal> Weeks, Parameter<decimal> Penalty)> Levels =
    [
        (Load("fraud-weeks-first"), Load("fraud-penalty-first")),
        (Load("fraud-weeks-second"), Load("fraud-penalty-second")),
        (Load("fraud-weeks-third"), Load("fraud-penalty-third")),
    ];

    /// <param name="occurrence">1 for the first; "a third time and any time thereafter" is the third.</param>
    /// <param name="sent">The day on which the determination is mailed or delivered.</param>
    public static FraudLevel Of(int occurrence, DateOnly sent, LawEdition law)
    {
        var (weeks, penalty) = Levels[Math.Min(occurrence, Levels.Count) - 1];
        return new(weeks.On(sent, law), occurrence > 1 || FirstPenalty.On(sent) ? penalty.On(sent, law) : null);
    }

    /// <summary>"Rounded up to the next higher dollar" (WAC 192-220-045(2)).</summary>
    public decimal PenaltyOn(decimal overpaid) => Dollars.RaisedToWhole(overpaid * (Penalty?.Value ?? 0) / 100);

    private static Parameter<decimal> Load(string name) => Parameter.Load<decimal>("Overpayments/" + name);
}
