namespace BenefitsFlow.Law.Appeals;

/// <summary>What is known of an appeal when its reach is asked.</summary>
public sealed record AppealReachFacts
{
    /// <summary>True when the decision appealed denies benefits without an end.</summary>
    public bool IndefiniteDenial { get; init; }

    /// <summary>The Sunday from which that denial takes effect; null when it is none.</summary>
    public Week? DenialBegins { get; init; }

    /// <summary>Weeks denied so far.</summary>
    public IReadOnlyList<Week> WeeksDenied { get; init; } = [];

    /// <summary>True when a redetermination was issued while the appeal was pending.</summary>
    public bool Redetermined { get; init; }

    /// <summary>True when the appeal was withdrawn.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>True when the decision appealed covers an overpayment only.</summary>
    public bool OverpaymentOnly { get; init; }

    /// <summary>True when an appeal tribunal already heard and decided what the overpayment rests on.</summary>
    public bool MeritsHeard { get; init; }

    /// <summary>True when the latest decision, of the department, a judge, the commissioner or a court, allows benefits.</summary>
    public bool BenefitsAllowed { get; init; }
}
