namespace BenefitsFlow.Law.Issues;

/// <summary>What a claimant was asked and did not answer, or what the weekly claim itself already answers (chapter 192-140 WAC).</summary>
public enum SilentOn
{
    /// <summary>Anything that has no rule of its own.</summary>
    AnythingElse,

    /// <summary>Why he or she did not report in person.</summary>
    ReportingInPerson,

    /// <summary>The employer, its address, the earnings.</summary>
    EmploymentDetails,

    /// <summary>A refused offer of work.</summary>
    RefusedWork,

    /// <summary>Work that he or she was directed to apply for.</summary>
    WorkNotAppliedFor,

    /// <summary>A labor dispute.</summary>
    LaborDispute,

    /// <summary>Ability or availability in particular weeks.</summary>
    Availability,

    /// <summary>Ability or availability under a circumstance that goes on.</summary>
    ContinuingUnavailability,

    /// <summary>The search for work.</summary>
    JobSearch,

    /// <summary>A search that follows a job search directive.</summary>
    JobSearchDirective,

    /// <summary>Why a week was claimed late.</summary>
    LateClaim,

    /// <summary>Whether an imposter filed the claim.</summary>
    Imposter,

    /// <summary>A discharge by an employer who cannot be identified.</summary>
    DischargeByUnknownEmployer,

    /// <summary>A discharge by an employer who can be asked.</summary>
    DischargeByKnownEmployer,

    /// <summary>A voluntary quit.</summary>
    Quit,

    /// <summary>School attendance.</summary>
    School,

    /// <summary>Holiday, vacation, sick or other paid time off.</summary>
    PaidTimeOff,

    /// <summary>Work in sports between seasons.</summary>
    Sports,

    /// <summary>Assurance of work after a school break, when evidence shows that there is.</summary>
    SchoolEmployment,

    /// <summary>Retirement pay that was applied for or has changed.</summary>
    RetirementPay,

    /// <summary>The office of a corporation.</summary>
    CorporateOffice,

    /// <summary>Nothing: the weekly claim itself certifies inability or unavailability.</summary>
    CertifiedUnavailable,

    /// <summary>Nothing: the weekly claim itself reports full-time work.</summary>
    ReportedFullTimeWork,
}
