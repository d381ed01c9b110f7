using BenefitsFlow.Law.Edits;
using static BenefitsFlow.Tests.Law.Edits.Example;
using static BenefitsFlow.Tests.Law.Edits.SomeClaim;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>Ends of jobs, as both sides tell them, that raise an edit, each with some that do not.</summary>
internal static class SeparationExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        .. Ending("SEP-001", JobEnding.Quit),
        .. Ending("SEP-002", JobEnding.Discharged),
        .. Ending("SEP-003", JobEnding.LabourDispute),
        .. Ending("SEP-004", JobEnding.LeaveOfAbsence),
        .. Ending("SEP-005", JobEnding.Other),
        new("SEP-006", Job(j => j with { Because = null }), Plain),
        new("SEP-006", Job(j => j with { Because = null }), Plain with { Jobs = [] }),
        .. new[] { JobEnding.LackOfWork, JobEnding.Quit, JobEnding.Discharged, JobEnding.LabourDispute, JobEnding.Other }
            .Select(over => new Example("SEP-007", NoLastDay(over), Job(j => j with { Because = over }))),
        .. new[] { JobEnding.HoursReduced, JobEnding.LeaveOfAbsence, JobEnding.StillWorking }
            .Select(not => new Example("SEP-007", NoLastDay(JobEnding.LackOfWork), NoLastDay(not))),
        new("SEP-008", Resigned(new(2025, 8, 2)), Resigned(new(2025, 8, 1)), "notice for August 2, 2025, and the job ended on August 1, 2025"),
        .. YesNo("SEP-009", true, answer => Job(j => j with { VolunteeredToGo = answer })),
        .. YesNo("SEP-010", true, answer => Job(j => j with { VolunteeredToGo = answer, Ended = new(2026, 6, 14) })),
        new("SEP-011", For(QuitReason.Care), For(QuitReason.Other)),
        new("SEP-011", For(QuitReason.Care), For(null)),
        new("SEP-012", For(QuitReason.MinorChild), For(QuitReason.Care)),
        new("SEP-013", For(QuitReason.ShiftChange), For(QuitReason.MinorChild)),
        .. Differing("SEP-021", JobEnding.Quit),
        .. Differing("SEP-022", JobEnding.Discharged),
        .. Differing("SEP-023", JobEnding.LabourDispute),
        .. Differing("SEP-024", JobEnding.LeaveOfAbsence),
        new("SEP-025", Said(JobEnding.Quit, JobEnding.StillWorking), Said(JobEnding.HoursReduced, JobEnding.StillWorking)),
        new("SEP-025", Said(JobEnding.LackOfWork, JobEnding.StillWorking), Said(JobEnding.LackOfWork, JobEnding.HoursReduced)),
        new("SEP-026", LastDay(new(2025, 8, 8)), LastDay(new(2025, 8, 7)), "August 1, 2025 as the last day; the employer gives August 8, 2025"),
        new("SEP-026", LastDay(new(2025, 7, 25)), LastDay(new(2025, 7, 26)), "July 25, 2025"),
        new("SEP-026", LastDay(new(2025, 7, 25)), LastDay(null)),
        new("SEP-027", Paid(new(2025, 8, 2)), Paid(new(2025, 8, 1)), "was August 1, 2025, and the employer pays through August 2, 2025"),
        new("SEP-027", Paid(new(2025, 8, 2)), Paid(null)),
        .. YesNo("SEP-028", true, answer => Employer(e => e with { PaidSeverance = answer })),
        .. YesNo("SEP-029", true, answer => Employer(e => e with { ReportsCrime = answer })),
        .. YesNo("SEP-030", true, answer => Employer(e => e with { DoubtsFiler = answer })),
        .. YesNo("SEP-041", false, answer => Employer(e => e with { Told = answer })),
        // Today is August 20, 2025; the last day for the answer counts.
        new("SEP-042", Answered(new(2025, 8, 19), null), Answered(new(2025, 8, 20), null), "by August 19, 2025"),
        new("SEP-042", Answered(new(2025, 8, 19), null), Answered(new(2025, 8, 19), new(2025, 8, 19))),
        new("SEP-043", Answered(new(2025, 8, 14), new(2025, 8, 15)), Answered(new(2025, 8, 14), new(2025, 8, 14)), "by August 14, 2025, and did on August 15, 2025"),
        .. YesNo("SEP-044", false, answer => Employer(e => e with { Adequate = answer })),
        new("SEP-045", Before(JobEnding.Quit, true), Before(JobEnding.Quit, false)),
        new("SEP-045", Before(JobEnding.Quit, true), Before(JobEnding.LackOfWork, true)),
        new("SEP-045", Before(JobEnding.Quit, true), Before(null, true)),
        new("SEP-045", Before(JobEnding.Quit, true), Before(JobEnding.Quit, null)),
        new("SEP-045", Before(JobEnding.Quit, true), Job(j => j with { Because = JobEnding.Quit, StillCounts = true })),
    ];

    /// <summary>The newest job alone counts, and no other reason raises it.</summary>
    private static IEnumerable<Example> Ending(string code, JobEnding ending) =>
    [
        .. Enum.GetValues<JobEnding>().Where(other => other != ending).Select(other => new Example(code, Told(ending), Told(other))),
        new(code, Told(ending), Plain with { Jobs = [Plain.Jobs![0], new() { Because = ending, Ended = new(2025, 1, 31) }] }),
    ];

    private static IEnumerable<Example> Differing(string code, JobEnding said) =>
    [
        new(code, Said(JobEnding.LackOfWork, said), Said(said, said)),
        new(code, Said(JobEnding.LackOfWork, said), Said(null, said)),
        new(code, Said(JobEnding.Other, said), Said(JobEnding.Other, null)),
        new(code, Said(JobEnding.Other, said), Said(JobEnding.Other, JobEnding.LackOfWork)),
    ];

    private static EditSnapshot Told(JobEnding? ending) => Job(j => j with { Because = ending });

    private static EditSnapshot Said(JobEnding? told, JobEnding? said) =>
        Job(j => j with { Because = told, EmployerSays = j.EmployerSays! with { Because = said } });

    private static EditSnapshot NoLastDay(JobEnding ending) => Job(j => j with { Because = ending, Ended = null });

    private static EditSnapshot Resigned(DateOnly day) => Job(j => j with { ResignedFor = day });

    private static EditSnapshot For(QuitReason? reason) => Job(j => j with { QuitFor = reason });

    private static EditSnapshot LastDay(DateOnly? said) => Employer(e => e with { Ended = said });

    private static EditSnapshot Paid(DateOnly? through) => Employer(e => e with { PaidThrough = through });

    private static EditSnapshot Answered(DateOnly by, DateOnly? on) => Employer(e => e with { AnswerBy = by, Answered = on });

    private static EditSnapshot Before(JobEnding? ending, bool? counts) =>
        Plain with { Jobs = [Plain.Jobs![0], new() { Employer = "one", Because = ending, StillCounts = counts, Ended = new(2024, 6, 30) }] };
}
