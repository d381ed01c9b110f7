namespace BenefitsFlow.Law.Weekly;

/// <summary>What a child support agency asks to be withheld (RCW 50.40.050; WAC 192-190-015).</summary>
public sealed record ChildSupportOrder
{
    /// <summary>Dollars and cents a week, as the claimant named it, an agreement sets it, or legal process demands it.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The day on which the agency's notice was served on the claimant.</summary>
    public required DateOnly NoticeServed { get; init; }
}
