namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>The kinds of job search contact and activity (WAC 192-180-010(4), (5)).</summary>
public enum JobSearchKind
{
    /// <summary>Asked an employer about a job.</summary>
    Inquiry,

    /// <summary>Applied for a job.</summary>
    Application,

    /// <summary>Took an exam that an application asks for.</summary>
    ApplicationExam,

    /// <summary>Went to an interview.</summary>
    Interview,

    /// <summary>Took a civil service exam.</summary>
    CivilServiceExam,

    /// <summary>Added a resume to an online job board.</summary>
    ResumePosted,

    /// <summary>Made a profile on a professional networking site.</summary>
    NetworkingProfile,

    /// <summary>Took part in a job fair or another networking event.</summary>
    NetworkingEvent,

    /// <summary>Registered with a temporary work agency, a placement firm or a school's job placement.</summary>
    AgencyRegistration,

    /// <summary>Another activity listed on the department's website when the week was claimed.</summary>
    ListedActivity,

    /// <summary>Asked a union outside the referral programme for a specific job (WAC 192-210-105(1)).</summary>
    UnionContact,

    /// <summary>An activity of the WorkSource office or another state's, in person or remote.</summary>
    WorkSourceActivity,

    /// <summary>Anything else: it does not count.</summary>
    Other,
}

/// <summary>One line of a job search log (WAC 192-180-015).</summary>
/// <param name="KnownNotHiring">True when the claimant knew that the employer was not hiring.</param>
/// <param name="Documented">True when it says enough to be checked; a WorkSource activity, when it has its date and a description.</param>
public sealed record JobSearchEntry(JobSearchKind Kind, bool KnownNotHiring = false, bool Documented = true)
{
    /// <summary>True when it counts towards the week's search.</summary>
    internal bool Counts =>
        Documented && Kind != JobSearchKind.Other && !(KnownNotHiring && Kind is JobSearchKind.Inquiry or JobSearchKind.Application);

    /// <summary>True when it is a contact with an employer, as extended benefits ask for.</summary>
    internal bool IsContact => Kind != JobSearchKind.WorkSourceActivity;
}

/// <summary>The search for work in a week (RCW 50.20.010(1)(c), 50.20.240; WAC 192-180-010).</summary>
public sealed record JobSearchFacts
{
    /// <summary>What was done in the week; null while not reported.</summary>
    public IReadOnlyList<JobSearchEntry>? Entries { get; init; }

    /// <summary>The number that a written directive asks for; null without one.</summary>
    public int? DirectedContacts { get; init; }

    /// <summary>Whether a directive's methods, area, occupation or records were followed; asked only under a directive.</summary>
    public bool? DirectiveFollowed { get; init; }

    /// <summary>True while a written directive is in effect.</summary>
    public bool UnderDirective { get; init; }

    /// <summary>Weeks paid in the benefit year before this one.</summary>
    public int WeeksPaid { get; init; }

    /// <summary>True when the department asked for the log of this week.</summary>
    public bool LogRequested { get; init; }

    /// <summary>True when the log was handed over.</summary>
    public bool? LogProvided { get; init; }
}
