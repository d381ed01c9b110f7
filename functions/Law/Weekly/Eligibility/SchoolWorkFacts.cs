namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Work for a school, in a week between its years or terms or in a customary vacation (RCW 50.44.050, 50.44.053; chapter 192-210 WAC).
/// </summary>
public sealed record SchoolWorkFacts
{
    /// <summary>True for instruction, research and principal administration; false for all other staff.</summary>
    public required bool Professional { get; init; }

    /// <summary>True when the week begins between two years or terms, or in an established vacation or holiday recess.</summary>
    public bool? BetweenTerms { get; init; }

    /// <summary>True when the person worked for a school in the year or term before, or just before the recess.</summary>
    public bool? WorkedTermBefore { get; init; }

    /// <summary>A written, verbal or implied offer by one with authority to make it.</summary>
    public bool? OfferWithAuthority { get; init; }

    /// <summary>Both works professional or both not, and both for a school or both for a service district.</summary>
    public bool? SameCapacity { get; init; }

    /// <summary>Wages of the year or term before.</summary>
    public decimal? PayBefore { get; init; }

    /// <summary>Wages of the year or term ahead, as offered.</summary>
    public decimal? PayOffered { get; init; }

    /// <summary>An enforceable, noncontingent agreement that pays a whole academic year or by the year. Counts for professional staff only.</summary>
    public bool? YearContract { get; init; }

    /// <summary>True when a contingency of the offer lies with the school: programming, funds, final offerings, facilities.</summary>
    public bool? ContingencyOfSchool { get; init; }

    /// <summary>True when it is highly probable, all in all, that the contingencies are met and there will be a job.</summary>
    public bool? JobHighlyProbable { get; init; }

    /// <summary>True for one with tenure or on the way to it, unless the college said otherwise.</summary>
    public bool Tenured { get; init; }

    /// <summary>True when the work was left for good cause (WAC 192-210-055).</summary>
    public bool QuitForGoodCause { get; init; }

    /// <summary>True when the wages and hours of other work are enough for a claim.</summary>
    public bool? OtherWorkQualifies { get; init; }
}
