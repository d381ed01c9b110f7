using BenefitsFlow.Law.Edits;
using static BenefitsFlow.Tests.Law.Edits.Example;
using static BenefitsFlow.Tests.Law.Edits.SomeClaim;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>Applications that raise an edit, each with one that does not.</summary>
internal static class ApplicationExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        .. YesNo("APP-001", false, answer => Application(a => a with { GaveLegalName = answer })),
        .. YesNo("APP-002", false, answer => Application(a => a with { GaveSocialSecurityNumber = answer })),
        new("APP-003", Plain with { Jobs = [] }, Plain with { Jobs = [], Wages = [] }),
        new("APP-003", Plain with { Jobs = [] }, Plain with { Jobs = null }),
        new("APP-003", Plain with { Jobs = [] }, Plain with { Jobs = [], Wages = null }),
        new("APP-003", Plain with { Jobs = [] }, Plain),
        new("APP-003", Plain with { Jobs = [], Wages = [Plain.Wages![0]] }, Plain with { Jobs = [], Wages = [Plain.Wages[0] with { Quarter = Oldest.Plus(-1) }] }),
        new("APP-004", Wages(2, item => item with { Employer = "two" }), Plain, "There are 1."),
        new("APP-004", Plain with { Wages = [.. Plain.Wages!.Select((item, i) => item with { Employer = $"{i / 2}" })] }, Plain, "There are 3."),
        new("APP-004", Wages(2, item => item with { Employer = "two" }), Plain with
        {
            Wages = Wages(2, item => item with { Employer = "two" }).Wages,
            Jobs = [.. Plain.Jobs!, new JobTold { Employer = null }],
        }),
        new("APP-004", Wages(2, item => item with { Employer = "two" }), Wages(0, item => item with { Employer = "two", Quarter = Oldest.Plus(-1) })),
        .. YesNo("APP-005", true, answer => Application(a => a with { BenefitYearOpen = answer })),
        .. YesNo("APP-006", true, answer => Application(a => a with { ClaimInOtherState = answer })),
        .. YesNo("APP-007", true, answer => Application(a => a with { WorkedElsewhere = answer })),
        new("APP-008", Application(a => a with { State = "OR" }), Application(a => a with { State = "WA" }), "another state, OR"),
        new("APP-008", Application(a => a with { State = "OR" }), Application(a => a with { State = null })),
        // The claim starts on Sunday, August 3, 2025.
        new("APP-009", Application(a => a with { StartAsked = new(2025, 8, 2) }), Application(a => a with { StartAsked = new(2025, 8, 3) }), "August 2, 2025"),
        new("APP-009", Application(a => a with { StartAsked = new(2025, 7, 27) }), Plain, "it starts on August 3, 2025"),
        new("APP-010", Application(a => a with { StandbyWeeks = 5 }), Application(a => a with { StandbyWeeks = 4 }), "5 weeks of standby"),
        .. YesNo("APP-021", false, answer => Application(a => a with { AbleAndAvailable = answer })),
        new("APP-022", Application(a => a with { HoursAvailable = 39.99m }), Application(a => a with { HoursAvailable = 40 }), "39.99 hours"),
        .. YesNo("APP-023", true, answer => Application(a => a with { InSchool = answer })),
        new("APP-023", Student(12), Student(11), "12 credit hours. From 12"),
        new("APP-023", Student(null), Student(11), "not for how many"),
        new("APP-023", Student(12), Application(a => a with { InSchool = false, CreditHours = 12 })),
        // 60 days after August 4 is October 3.
        new("APP-024", Begins(new(2025, 10, 3)), Begins(new(2025, 10, 4)), "October 3, 2025"),
        new("APP-024", Begins(new(2025, 8, 5)), Begins(new(2025, 8, 4))),
        .. YesNo("APP-025", false, answer => Application(a => a with { AuthorizedToWork = answer })),
        new("APP-026", Authorized(new(2025, 8, 19)), Authorized(new(2025, 8, 20)), "August 19, 2025"),
        new("APP-026", Authorized(new(2025, 8, 19)), Authorized(null)),
        .. YesNo("APP-027", true, answer => Application(a => a with { ReceivesPension = answer })),
        .. YesNo("APP-028", true, answer => Application(a => a with { ReceivesOtherPay = answer })),
        .. YesNo("APP-029", true, answer => Application(a => a with { ReceivesTimeLoss = answer })),
        .. YesNo("APP-031", true, answer => Application(a => a with { CorporateOfficer = answer })),
        .. YesNo("APP-032", true, answer => Application(a => a with { SchoolEmployee = answer })),
        .. YesNo("APP-033", true, answer => Application(a => a with { CrimeConnectedWithWork = answer })),
        .. YesNo("APP-034", true, answer => Application(a => a with { LivesAbroad = answer })),
        .. YesNo("APP-035", false, answer => Application(a => a with { UnionReferral = true, UnionApproved = answer })),
        .. YesNo("APP-035", true, answer => Application(a => a with { UnionReferral = answer, UnionApproved = false })),
        .. YesNo("APP-036", true, answer => Application(a => a with { OwesChildSupport = answer })),
    ];

    private static EditSnapshot Student(int? credits) => Application(a => a with { InSchool = true, CreditHours = credits });

    private static EditSnapshot Begins(DateOnly day) => Application(a => a with { SchoolBegins = day });

    private static EditSnapshot Authorized(DateOnly? through) => Application(a => a with { AuthorizedThrough = through });
}
