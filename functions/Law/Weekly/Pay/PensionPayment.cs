namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>A pension that the claimant receives in the week (RCW 50.04.323; WAC 192-190-025).</summary>
public sealed record PensionPayment
{
    public required PensionKind Kind { get; init; }

    /// <summary>What one payment comes to, before taxes, dollars and cents.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Payments in a year: 52 by the week, 12 by the month.</summary>
    public int PaymentsPerYear { get; init; } = 12;

    /// <summary>True when an employer of the base year maintained the plan or paid into it.</summary>
    public bool? BaseYearEmployer { get; init; }

    /// <summary>
    /// False when the employer or the plan has shown that work for that employer since the base year began neither gave nor raised the
    /// pension; presumed true while null.
    /// </summary>
    public bool? ServicesAffectIt { get; init; }

    /// <summary>
    /// The employer's percentage of the contributions as of the last pay period of the base year that had one; presumed 100 while null.
    /// </summary>
    public decimal? EmployerPercent { get; init; }

    /// <summary>True when the claimant reported applying for it, or a change in it, and left the weekly question about it unanswered.</summary>
    public bool Unanswered { get; init; }
}
