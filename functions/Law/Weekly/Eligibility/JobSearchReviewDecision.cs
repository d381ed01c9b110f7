namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>What comes of a job search review (WAC 192-180-025, 192-180-030).</summary>
public enum JobSearchReviewOutcome
{
    /// <summary>A fact is missing.</summary>
    Open,

    /// <summary>The week reviewed meets the requirements: nothing more for now.</summary>
    Met,

    /// <summary>Substantial compliance: that week may be denied, a person decides, and a directive is issued.</summary>
    DirectiveIssued,

    /// <summary>No substantial compliance: all weeks are reviewed next.</summary>
    AllWeeksReview,

    /// <summary>An excused absence: a new review of one week.</summary>
    Rescheduled,

    /// <summary>Absent without good cause: the week of the review is denied and all weeks are reviewed next.</summary>
    WeekDenied,

    /// <summary>Absent without good cause from the review of all weeks: denied until the claimant takes part.</summary>
    DeniedUntilAttended,

    /// <summary>The review of all weeks took place: each week is decided by itself.</summary>
    EachWeekDecided,
}

/// <summary>A review of the job search.</summary>
public sealed record JobSearchReviewFacts
{
    /// <summary>True for the review of all weeks claimed; false for the first, of one week.</summary>
    public bool AllWeeks { get; init; }

    public bool? TookPart { get; init; }

    /// <summary>
    /// Illness or disability, own or in the immediate family; work or an interview; a natural disaster; or what would stop a prudent person.
    /// </summary>
    public bool? GoodCauseForAbsence { get; init; }

    /// <summary>True when the log of the week shows what the law asks for.</summary>
    public bool? RequirementsMet { get; init; }

    /// <summary>True when it shows substantial compliance. Asked when the requirements are not met.</summary>
    public bool? SubstantiallyComplied { get; init; }
}

/// <summary>What a job search review comes to (WAC 192-180-025). As read on 2026-11-23.</summary>
/// <remarks>
/// Not decided here: the weeks of a review of all weeks, each by its own facts; that a failure counts as misrepresentation for a redetermination,
/// and as fraud only with all five elements (WAC 192-180-030(2)(e)).
/// </remarks>
public sealed record JobSearchReviewDecision : Decision<JobSearchReviewFacts>
{
    /// <summary>What follows.</summary>
    public required JobSearchReviewOutcome Outcome { get; init; }

    /// <summary>Decides what follows from a review.</summary>
    public static JobSearchReviewDecision For(JobSearchReviewFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Facts = facts,
            Edition = (law ?? LawEdition.Current).Name,
            Findings = JobSearchReview.Findings(facts),
            Outcome = JobSearchReview.OutcomeOf(facts),
        };
    }

    internal override JobSearchReviewDecision On(JobSearchReviewFacts facts, LawEdition law) => For(facts, law);
}
