namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>What the claimant was asked about a week and did not answer in time (chapter 192-140 WAC).</summary>
public enum Unanswered
{
    /// <summary>Any request that no other rule of the chapter names (WAC 192-140-035).</summary>
    Information,

    /// <summary>Why the claim came late (WAC 192-140-085).</summary>
    LateClaim,

    /// <summary>Why the claimant did not report in person (WAC 192-140-030).</summary>
    ReportInPerson,

    /// <summary>Being able to work and available for it (WAC 192-140-070).</summary>
    Availability,

    /// <summary>The details of the job search (WAC 192-140-075).</summary>
    JobSearch,

    /// <summary>The job search that a directive asks for (WAC 192-140-080).</summary>
    Directive,

    /// <summary>Attendance at school (WAC 192-140-120).</summary>
    School,

    /// <summary>Work as an athlete (WAC 192-140-135).</summary>
    AthleticWork,

    /// <summary>Assurance of work at a school (WAC 192-140-140).</summary>
    SchoolWork,
}
