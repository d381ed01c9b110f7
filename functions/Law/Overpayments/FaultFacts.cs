namespace BenefitsFlow.Law.Overpayments;

/// <summary>What is known when fault for an overpayment is decided (WAC 192-220-020). What nobody knows yet is null.</summary>
public sealed record FaultFacts
{
    /// <summary>True when fraud or misrepresentation was found: all five elements (WAC 192-100-050).</summary>
    public bool? Fraud { get; init; }

    /// <summary>True when the claimant did not tell something.</summary>
    public bool? Undisclosed { get; init; }

    /// <summary>True when the claimant knew, or should have known, that what was not told is material.</summary>
    public bool? KnewItWasMaterial { get; init; }

    /// <summary>True when more was paid than was due and the claimant kept it.</summary>
    public bool? PaidTooMuchAndKept { get; init; }

    /// <summary>True when the claimant gave incorrect information, did not tell what should have been told, or caused another not to tell.</summary>
    public bool? IncorrectOrNotTold { get; init; }

    /// <summary>True when the claimant had notice that it should have been reported.</summary>
    public bool? HadNotice { get; init; }

    /// <summary>True when the claimant should reasonably have known that the payment was improper: a person judges it.</summary>
    public bool? ShouldHaveKnown { get; init; }

    /// <summary>What the rule names as examples and was found here; none decides by itself.</summary>
    public IReadOnlyList<FaultExample> Examples { get; init; } = [];

    /// <summary>True when personal factors, weighed by a person, speak against fault.</summary>
    public bool? PersonalFactorsExcuse { get; init; }
}

/// <summary>
/// The rule's examples of payments that a claimant should (WAC 192-220-020(2)), and may not (4), have known to be improper: "examples only".
/// </summary>
public enum FaultExample
{
    /// <summary>(2)(a) Earnings were reported, and the full amount was paid or the earnings were deducted wrongly.</summary>
    ReportedEarningsNotDeducted,

    /// <summary>(2)(b) Days without availability were reported, and the full amount was paid, not conditionally.</summary>
    ReportedUnavailablePaidInFull,

    /// <summary>(2)(c) A retroactive pension came that was applied for and reasonably sure.</summary>
    ExpectedRetroactivePension,

    /// <summary>(2)(d) An unexpired claim against another state was not told.</summary>
    ClaimInOtherStateNotTold,

    /// <summary>(2)(e) A decision was reversed because of information that had not been told.</summary>
    ReversedOnUntoldInformation,

    /// <summary>(2)(f) The department finds that the claimant knew, for another reason.</summary>
    OtherwiseKnew,

    /// <summary>(4)(a) The department removed a payment stop in error.</summary>
    StopRemovedInError,

    /// <summary>(4)(b) A pension was backdated by its source, not at the claimant's request.</summary>
    PensionBackdatedBySource,

    /// <summary>(4)(c) A combined wage or federal claim was filed here that belonged to another state.</summary>
    ClaimBelongedElsewhere,

    /// <summary>(4)(d) Extended benefits were paid when a new claim would have been possible.</summary>
    ExtendedBenefitsInsteadOfNewClaim,

    /// <summary>(4)(e) A decision was reversed in which the claimant had told everything.</summary>
    ReversedThoughAllWasTold,

    /// <summary>(4)(f) The department finds that the claimant did not know, for another reason.</summary>
    OtherwiseDidNotKnow,
}
