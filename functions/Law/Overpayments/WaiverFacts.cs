namespace BenefitsFlow.Law.Overpayments;

/// <summary>What is known when waiver of an overpayment is decided (RCW 50.20.190(2)). What nobody knows yet is null.</summary>
public sealed record WaiverFacts
{
    /// <summary>The day of the decision, Pacific.</summary>
    public required DateOnly Decided { get; init; }

    /// <summary>True when fraud, misrepresentation or willful nondisclosure was found.</summary>
    public bool? FraudOrWillful { get; init; }

    /// <summary>True when the claimant is at fault.</summary>
    public bool? AtFault { get; init; }

    /// <summary>True when it results from a discharge for misconduct or gross misconduct.</summary>
    public bool? MisconductDischarge { get; init; }

    /// <summary>The day of that discharge; null when there was none or it is not known.</summary>
    public DateOnly? Discharged { get; init; }

    /// <summary>True when another state issued the overpayment decision.</summary>
    public bool OtherState { get; init; }

    /// <summary>True when the benefits were disaster unemployment assistance.</summary>
    public bool DisasterAssistance { get; init; }

    /// <summary>True when the benefits were paid conditionally.</summary>
    public bool ConditionalPayment { get; init; }

    /// <summary>The application that the department sent; null when none was.</summary>
    public WaiverApplication? Application { get; init; }

    /// <summary>The household's finances; null when the claimant did not send them.</summary>
    public Household? Household { get; init; }

    /// <summary>True when a person finds unusual circumstances that argue against waiver.</summary>
    public bool? UnusualCircumstances { get; init; }

    /// <summary>True when an employer, asked in writing, failed to respond timely and adequately without good cause.</summary>
    public bool? EmployerFailedToRespond { get; init; }

    /// <summary>What else was found to speak for waiver.</summary>
    public IReadOnlyList<WaiverFactor> Factors { get; init; } = [];

    /// <summary>True when a person, weighing all of it, finds recovery to be against equity and good conscience.</summary>
    public bool? AgainstEquity { get; init; }

    /// <summary>The weeks of the overpayment.</summary>
    public required IReadOnlyList<OverpaidWeek> Weeks { get; init; }

    /// <summary>The claim's weekly benefit amount as it was first determined, whole dollars.</summary>
    public required decimal WeeklyBenefitAmount { get; init; }

    /// <summary>The claim's maximum benefits payable as it was first determined, whole dollars.</summary>
    public required decimal MaximumBenefitsPayable { get; init; }

    /// <summary>Benefits of the benefit year that were properly paid, or were waived before: dollars and cents.</summary>
    public required decimal ChargedSoFar { get; init; }
}

/// <summary>The application for waiver that is sent to a claimant who may be eligible (WAC 192-220-080(1), (4)).</summary>
/// <param name="Sent">The day on which it was sent, Pacific.</param>
/// <param name="ReplyBy">Last day to return it, inclusive, with the time for mailing.</param>
/// <param name="Returned">The day on which it came back; null when it did not.</param>
public sealed record WaiverApplication(DateOnly Sent, DateOnly ReplyBy, DateOnly? Returned);

/// <summary>What may speak for waiver besides hardship that is presumed (WAC 192-220-030(3)).</summary>
public enum WaiverFactor
{
    /// <summary>(a) Health, disability, competency, impairment.</summary>
    Health,

    /// <summary>(b) Education and literacy.</summary>
    Education,

    /// <summary>(c) Being without work, and a history of unemployment.</summary>
    Unemployment,

    /// <summary>(d) What can be earned later in the occupation and area.</summary>
    FutureEarnings,

    /// <summary>(e) Dependents, and who else in the household works.</summary>
    Dependents,

    /// <summary>(f) An error by the department's staff contributed.</summary>
    StaffError,

    /// <summary>(g) Other government benefits were refused or lost because of these.</summary>
    OtherBenefitsLost,

    /// <summary>(h) Other undue economic, physical or mental hardship.</summary>
    OtherHardship,
}
