namespace BenefitsFlow.Law.Separation.Notices;

/// <summary>One job of the claimant, as far as it matters who is told.</summary>
public sealed record Job
{
    /// <summary>By which the caller knows it; no name.</summary>
    public required string Id { get; init; }

    /// <summary>Last day of the job.</summary>
    public required DateOnly Separated { get; init; }

    /// <summary>True for the last employer, as the claimant states it.</summary>
    public bool Last { get; init; }

    /// <summary>True when it ended for lack of work.</summary>
    public bool LackOfWork { get; init; }

    /// <summary>Dollars earned in all work since that separation.</summary>
    public required decimal EarnedSince { get; init; }

    /// <summary>True when its employer is told already, in the same continuous period of unemployment (RCW 50.20.150).</summary>
    public bool AlreadyNotified { get; init; }

    /// <summary>True when its wages are in the base year.</summary>
    public bool InBaseYear { get; init; }

    /// <summary>True when the employer pays contributions, not reimbursements.</summary>
    public bool ContributionPaying { get; init; }

    /// <summary>True when its wages are another state's, a local government's, federal or military (WAC 192-320-075(4)).</summary>
    public bool OutsideCharging { get; init; }

    /// <summary>Why all benefits may be charged to it; null when nothing points to it.</summary>
    public ChargeGround? Ground { get; init; }

    /// <summary>True when its employer says that the claimant was discharged for gross misconduct.</summary>
    public bool AllegesGrossMisconduct { get; init; }

    /// <summary>True when its employer gave relevant facts about a specific week.</summary>
    public bool GaveFactsOfAWeek { get; init; }

    /// <summary>Addresses that are on record, in any order.</summary>
    public IReadOnlyList<AddressKind> Addresses { get; init; } = [];
}
