namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>What is known of a refusal of work.</summary>
public sealed record RefusalFacts
{
    /// <summary>First day of the claim, a Sunday.</summary>
    public required DateOnly ClaimBegins { get; init; }

    /// <summary>Day of the refusal.</summary>
    public required DateOnly Day { get; init; }

    public required RefusalKind Kind { get; init; }

    /// <summary>True when the claimant did not answer the agency's questions about it.</summary>
    public bool ClaimantSilent { get; init; }

    /// <summary>True while in training with the commissioner's approval (RCW 50.20.043).</summary>
    public bool InApprovedTraining { get; init; }

    /// <summary>True when the agency directed the claimant to apply, or to return to the own business.</summary>
    public bool? Directed { get; init; }

    /// <summary>True when the employer offered the work, with its pay, hours, place and first day.</summary>
    public bool? Offered { get; init; }

    /// <summary>True when the claimant did not do it.</summary>
    public bool? Failed { get; init; }

    /// <summary>True when there was good cause not to do it.</summary>
    public bool? GoodCause { get; init; }

    /// <summary>The work; not looked at for the own business.</summary>
    public OfferedWork Work { get; init; } = new();

    /// <summary>What the claimant's base year says of part-time work; null when nobody has raised it.</summary>
    public PartTimeHistory? PartTime { get; init; }

    /// <summary>What decides instead while extended benefits are claimed; null otherwise.</summary>
    public ExtendedOffer? Extended { get; init; }

    /// <exception cref="ArgumentException">When hours, weeks or amounts cannot be.</exception>
    internal void Check()
    {
        if (Work.HoursPerWeek < 0 || PartTime is { WeeksWithWages: < 0 or > 53 } or { MostHoursInAWeek: < 0 })
            throw new ArgumentException("Hours are not negative, and a base year has at most 53 weeks.");
        if (Extended is { WeeklyPay: < 0 } or { HourlyPay: < 0 } or { MinimumWage: < 0 }
            or { WeeklyBenefitAmount: < 0 } or { SupplementalBenefits: < 0 })
        {
            throw new ArgumentException("Pay and benefits are not negative.");
        }
    }
}
