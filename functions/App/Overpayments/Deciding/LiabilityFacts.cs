namespace BenefitsFlow.App.Overpayments.Deciding;

/// <summary>What staff find when liability for an overpayment is decided; the amounts and days are on file. What nobody has found yet is null.</summary>
internal sealed record LiabilityFacts
{
    /// <summary>The agency's day.</summary>
    public DateOnly Today { get; init; }

    /// <summary>True when a specialist brought up that there may have been fraud: then every element is asked.</summary>
    public bool FraudBroughtUp { get; init; }

    /// <summary>True when a final decision on one of the questions that RCW 50.20.160(3) names allowed the weeks.</summary>
    public bool? ProtectedAllowance { get; init; }

    public bool? EmployersCorrection { get; init; }

    public bool? ComputedHours { get; init; }

    public bool? EarlierFinalDecision { get; init; }

    public bool? BackPayOrSettlement { get; init; }

    public bool? Undisclosed { get; init; }

    public bool? KnewItWasMaterial { get; init; }

    public bool? PaidTooMuchAndKept { get; init; }

    public bool? IncorrectOrNotTold { get; init; }

    public bool? HadNotice { get; init; }

    public bool? ShouldHaveKnown { get; init; }

    public bool? PersonalFactorsExcuse { get; init; }

    public bool? StatementMade { get; init; }

    public bool? StatementFalse { get; init; }

    public bool? KnewOrReckless { get; init; }

    public bool? Material { get; init; }

    public bool? IntendedReliance { get; init; }

    public bool? ClearCogentConvincing { get; init; }
}
