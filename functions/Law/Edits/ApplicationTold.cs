namespace BenefitsFlow.Law.Edits;

/// <summary>What the claimant answered when applying (WAC 192-110-005). An answer that was not asked for or not given is null.</summary>
public sealed record ApplicationTold
{
    /// <summary>The day of application, Pacific.</summary>
    public required DateOnly Filed { get; init; }

    public bool? GaveLegalName { get; init; }

    /// <summary>Whether a Social Security number was given; never the number.</summary>
    public bool? GaveSocialSecurityNumber { get; init; }

    /// <summary>Able to work and available for it.</summary>
    public bool? AbleAndAvailable { get; init; }

    /// <summary>Hours a week.</summary>
    public decimal? HoursAvailable { get; init; }

    public bool? InSchool { get; init; }

    /// <summary>Credit hours for which the claimant is registered.</summary>
    public int? CreditHours { get; init; }

    /// <summary>First day of instruction of a course that has not begun.</summary>
    public DateOnly? SchoolBegins { get; init; }

    public bool? AuthorizedToWork { get; init; }

    /// <summary>Last day of the authorization, inclusive; null when it has none or none is known.</summary>
    public DateOnly? AuthorizedThrough { get; init; }

    public bool? ReceivesPension { get; init; }

    /// <summary>Severance, vacation pay, pay in lieu of notice or other pay after the last day.</summary>
    public bool? ReceivesOtherPay { get; init; }

    /// <summary>Workers' compensation for time lost.</summary>
    public bool? ReceivesTimeLoss { get; init; }

    /// <summary>Officer of a corporation, or family of one, with ownership as the law counts it.</summary>
    public bool? CorporateOfficer { get; init; }

    /// <summary>Worked for a school, college or other educational institution in the base year.</summary>
    public bool? SchoolEmployee { get; init; }

    /// <summary>Convicted of, or admitted, a crime connected with work within the years that the application asks about.</summary>
    public bool? CrimeConnectedWithWork { get; init; }

    /// <summary>Lives outside the United States and its territories.</summary>
    public bool? LivesAbroad { get; init; }

    /// <summary>Two letters, as <c>WA</c>.</summary>
    public string? State { get; init; }

    /// <summary>Worked in another state, or for the federal government or the armed forces, within 18 months.</summary>
    public bool? WorkedElsewhere { get; init; }

    public bool? ClaimInOtherState { get; init; }

    /// <summary>A benefit year of the same person has not ended.</summary>
    public bool? BenefitYearOpen { get; init; }

    /// <summary>The earlier Sunday from which the claimant asked the claim to start; null when not asked.</summary>
    public DateOnly? StartAsked { get; init; }

    /// <summary>Weeks of standby asked for; zero when none.</summary>
    public int? StandbyWeeks { get; init; }

    /// <summary>Finds work through a union's dispatch.</summary>
    public bool? UnionReferral { get; init; }

    /// <summary>Whether that union's dispatch is approved in place of a job search.</summary>
    public bool? UnionApproved { get; init; }

    public bool? OwesChildSupport { get; init; }

    /// <summary>The quarter in which the benefit year begins: that of the Sunday of the week of application.</summary>
    internal Quarter Quarter => Quarter.Of(Week.Of(Filed).Sunday);

    /// <summary>The oldest of the last five completed quarters.</summary>
    internal Quarter OldestQuarter => Quarter.Plus(-5);
}
