namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>
/// One payment of a week (chapter 192-190 WAC), with what is known of it. A yes or no that its kind does not ask for stays null; so does one
/// not known yet.
/// </summary>
public sealed record PayItem
{
    public required PayKind Kind { get; init; }

    /// <summary>
    /// The week's share, before taxes, dollars and cents; of self-employment what is left after business expenses, zero for a loss.
    /// </summary>
    public required decimal Amount { get; init; }

    /// <summary>
    /// True when it belongs to this week: assigned to days in it by the employer or an agreement, awarded for it, or for work done in it.
    /// Of self-employment: earned in it, whenever paid.
    /// </summary>
    public bool? ForThisWeek { get; init; }

    /// <summary>Of a reimbursement: true when more was paid than the expenses were.</summary>
    public bool? ExceedsExpenses { get; init; }

    /// <summary>Of a settlement: true when it makes up for lost wages.</summary>
    public bool? ForLostWages { get; init; }

    /// <summary>Of severance: true when it is assigned to time before the separation.</summary>
    public bool? BeforeSeparation { get; init; }

    /// <summary>Of pay in lieu of notice: true when a contract or hiring agreement asked the employer for notice, and none was given.</summary>
    public bool? NoticeByContract { get; init; }

    /// <summary>Of pay in lieu of notice: true when the worker gave notice and was let go before its end.</summary>
    public bool? OwnNotice { get; init; }

    /// <summary>Of a disability trust: true when the employer's contributions alone pay it.</summary>
    public bool? EmployerFundedAlone { get; init; }

    /// <summary>Of work study: true when the award includes any money of Title IV of the federal Higher Education Act.</summary>
    public bool? IncludesTitleIv { get; init; }

    /// <summary>Of guard or reserve pay: true when active duty lasted more than 72 hours without a break.</summary>
    public bool? DutyOver72Hours { get; init; }

    /// <summary>Of self-employment: true when records of income and expenses were asked for and not given.</summary>
    public bool RecordsWithheld { get; init; }

    /// <summary>Of sick leave: hours of the week that it pays for.</summary>
    public decimal? SickHours { get; init; }

    /// <summary>Of sick leave: days of the week that it pays for; weeks before January 2, 2022 count days.</summary>
    public int? SickDays { get; init; }
}
