namespace BenefitsFlow.Law.Monetary;

/// <summary>Why a monetary determination is made again (RCW 50.20.160(1), (4)).</summary>
public enum RedeterminationGround
{
    /// <summary>The claimant asked, or the commissioner saw a need: other wages, an error.</summary>
    Reconsideration,

    /// <summary>The claimant asked for wages as payable (RCW 50.04.320(2)).</summary>
    PayableBasis,

    /// <summary>An employer corrected the wages or hours that it had reported (WAC 192-220-070).</summary>
    EmployerCorrection,

    /// <summary>The real hours were shown where they had been computed (RCW 50.12.070(2)(b)).</summary>
    ActualHours,

    /// <summary>Wage credits were cancelled for gross misconduct (RCW 50.20.066(2)).</summary>
    GrossMisconduct,

    /// <summary>A final court decision applies to the determination.</summary>
    CourtDecision,

    /// <summary>Back pay was awarded or settled.</summary>
    BackPay,
}

/// <summary>One week that was decided on the determination before.</summary>
/// <param name="Week">The week.</param>
/// <param name="Paid">Benefits paid for it, dollars; tax and child support withheld included.</param>
/// <param name="Payable">What the same week comes to on the weekly benefit amount after, before any maximum: its weekly decision made again.</param>
public sealed record WeekPaid(Week Week, decimal Paid, decimal Payable);

/// <summary>What is known when a monetary determination is made again.</summary>
public sealed record RedeterminationFacts
{
    /// <summary>The determination in force so far.</summary>
    public required MonetaryDetermination Before { get; init; }

    /// <summary>The determination on the facts as they are now; for the same application, and not open.</summary>
    public required MonetaryDetermination After { get; init; }

    /// <summary>Why.</summary>
    public required RedeterminationGround Ground { get; init; }

    /// <summary>Delivery or mailing of the determination or of its last redetermination, Pacific.</summary>
    public required DateOnly Mailed { get; init; }

    /// <summary>The claimant's request, or the day on which the commissioner takes it up, Pacific; not before <see cref="Mailed"/>.</summary>
    public required DateOnly Asked { get; init; }

    /// <summary>True when fraud, misrepresentation or willful nondisclosure by the claimant is decided.</summary>
    public bool Misrepresented { get; init; }

    /// <summary>The weeks decided so far, in any order, each once.</summary>
    public IReadOnlyList<WeekPaid> Weeks { get; init; } = [];
}
