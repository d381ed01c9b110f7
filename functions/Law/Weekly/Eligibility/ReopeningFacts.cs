namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>A claimant's return to a claim after a break (WAC 192-110-050).</summary>
public sealed record ReopeningFacts
{
    public required DateOnly ContactedOn { get; init; }

    /// <summary>The first week not claimed.</summary>
    public required Week UnclaimedSince { get; init; }

    /// <summary>True when the claimant worked after the last claimed week.</summary>
    public bool? WorkedSince { get; init; }

    /// <summary>The earlier week that the claimant asks for; null when none.</summary>
    public Week? BackdateTo { get; init; }

    /// <summary>Whether good cause kept the claimant from reopening before (WAC 192-110-095(2)(a)).</summary>
    public bool? GoodCauseToBackdate { get; init; }

    /// <summary>True when the department's convenience asks for it (WAC 192-110-095(2)(b)).</summary>
    public bool ConvenienceOfDepartment { get; init; }
}
