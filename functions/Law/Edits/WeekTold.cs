namespace BenefitsFlow.Law.Edits;

/// <summary>Kinds of pay other than wages for work in the week (chapter 192-190 WAC).</summary>
public enum PayKind
{
    /// <summary>Its kind was not asked or not told.</summary>
    Unknown,

    /// <summary>Vacation or holiday pay.</summary>
    VacationOrHoliday,
    Pension,
    Severance,
    LumpSumRetirement,
    SelfEmployment,
    BackPay,
    InLieuOfNotice,
}

/// <summary>Pay other than wages, in one week.</summary>
/// <param name="Amount">Dollars and cents, not negative.</param>
public sealed record PayItem(PayKind Kind, decimal Amount);

/// <summary>What the claimant certified about one week, and what others report of it.</summary>
public sealed record WeekTold
{
    public required Week Week { get; init; }

    /// <summary>The day of the certification, Pacific.</summary>
    public DateOnly? Filed { get; init; }

    public bool? AllAnswered { get; init; }

    public bool? AbleAndAvailable { get; init; }

    /// <summary>Hours of the week, in the hours customary for the occupation.</summary>
    public decimal? HoursAvailable { get; init; }

    public bool? Worked { get; init; }

    public decimal? HoursWorked { get; init; }

    /// <summary>Full-time hours of the occupation.</summary>
    public decimal? FullTimeHours { get; init; }

    /// <summary>Gross wages, dollars and cents.</summary>
    public decimal? Earned { get; init; }

    /// <summary>What employers report for the week, together; null when none did.</summary>
    public decimal? EmployersReport { get; init; }

    /// <summary>First day of a job that an employer reported as new.</summary>
    public DateOnly? NewHireBegan { get; init; }

    /// <summary>Pay other than wages; empty when there was none.</summary>
    public IReadOnlyList<PayItem>? OtherPay { get; init; }

    /// <summary>Contacts and approved activities.</summary>
    public int? SearchActivities { get; init; }

    /// <summary>How many the law asks of this claimant in this week (RCW 50.20.240); zero when it asks none.</summary>
    public int? SearchAsked { get; init; }

    public bool? InSchool { get; init; }

    public bool? RefusedWork { get; init; }

    /// <summary>Did not take a union's dispatch.</summary>
    public bool? RefusedDispatch { get; init; }

    /// <summary>Did not come to a reemployment appointment that was directed.</summary>
    public bool? MissedReemployment { get; init; }

    /// <summary>Did not come to a review of the job search.</summary>
    public bool? MissedSearchReview { get; init; }

    public bool? RegisteredForWork { get; init; }

    /// <summary>A job ended in this week.</summary>
    public bool? JobEnded { get; init; }

    /// <summary>Away from the area where work is sought.</summary>
    public bool? Away { get; init; }

    /// <summary>Weeks in a row before this one that were not claimed.</summary>
    public int? WeeksUnclaimedBefore { get; init; }

    /// <summary>Weeks that can still be paid for a strike; null when there is none.</summary>
    public int? StrikeWeeksLeft { get; init; }
}
