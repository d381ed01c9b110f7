using BenefitsFlow.Law;
using BenefitsFlow.Law.Edits;
using static BenefitsFlow.Tests.Law.Edits.Example;
using static BenefitsFlow.Tests.Law.Edits.SomeClaim;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>Claimed weeks that raise an edit about time, availability and work, each with some that do not.</summary>
internal static class WeekExamples
{
    // The last week for which the statute's days counted, and the first for which hours do.
    private static readonly DateOnly ByDays = new(2021, 12, 26);
    private static readonly DateOnly ByHours = new(2022, 1, 2);

    public static IReadOnlyList<Example> All { get; } =
    [
        // August 10 to 16, 2025; any of the four weeks that follow.
        new("WEE-001", Filed(new(2025, 8, 16)), Filed(new(2025, 8, 17)), "ends on August 16, 2025, and was claimed on August 16, 2025"),
        new("WEE-001", Filed(new(2025, 8, 16)), Filed(null)),
        new("WEE-002", Filed(new(2025, 9, 14)), Filed(new(2025, 9, 13)), "through September 13, 2025, and was claimed on September 14, 2025"),
        new("WEE-003", Unclaimed(5), Unclaimed(4), "5 weeks in a row"),
        new("WEE-003", Unclaimed(5), Unclaimed(null)),
        .. YesNo("WEE-004", false, answer => Week(w => w with { AllAnswered = answer })),
        .. YesNo("WEE-005", false, answer => Week(w => w with { AbleAndAvailable = answer })),
        new("WEE-006", Available(29.99m), Available(30), "29.99 hours of availability. With fewer than 30"),
        new("WEE-006", Available(20, ByHours), Available(20, ByDays)),
        new("WEE-007", Available(39.99m, ByDays), Available(40, ByDays), "39.99 hours of availability, fewer than 40"),
        new("WEE-007", Available(20, ByDays), Available(20, ByHours)),
        new("WEE-008", Available(30), Available(29.99m), "30 hours of availability, fewer than 40"),
        new("WEE-008", Available(39.99m), Available(40)),
        new("WEE-008", Available(35, ByHours), Available(35, ByDays)),
        .. YesNo("WEE-009", true, answer => Week(w => w with { Away = answer })),
        .. YesNo("WEE-010", true, answer => Week(w => w with { InSchool = answer })),
        new("WEE-021", Search(2, 3), Search(3, 3), "2 job search contacts or activities; the law asks for 3"),
        new("WEE-021", Search(0, 1), Search(0, 0)),
        new("WEE-021", Search(0, 1), Search(0, null)),
        new("WEE-022", Search(null, 1), Search(null, 0), "asks for 1 contacts"),
        new("WEE-022", Search(null, 3), Search(0, 3)),
        new("WEE-022", Search(null, 3), Search(null, null)),
        .. YesNo("WEE-023", true, answer => Week(w => w with { MissedSearchReview = answer })),
        .. YesNo("WEE-024", true, answer => Week(w => w with { RefusedWork = answer })),
        .. YesNo("WEE-025", true, answer => Week(w => w with { RefusedDispatch = answer })),
        .. YesNo("WEE-026", true, answer => Week(w => w with { MissedReemployment = answer })),
        .. YesNo("WEE-027", false, answer => Week(w => w with { RegisteredForWork = answer })),
        .. YesNo("WEE-028", true, answer => Week(w => w with { JobEnded = answer })),
        new("WEE-029", Strike(0, new(2026, 3, 1)), Strike(1, new(2026, 3, 1))),
        new("WEE-029", Strike(0, new(2026, 3, 1)), Strike(null, new(2026, 3, 1))),
        // In force from Thursday, January 1, 2026 through December 31, 2035, by the week's Sunday.
        new("WEE-029", Strike(0, new(2026, 1, 4)), Strike(0, new(2025, 12, 28))),
        new("WEE-029", Strike(0, new(2035, 12, 30)), Strike(0, new(2036, 1, 6))),
    ];

    private static EditSnapshot Filed(DateOnly? day) => Week(w => w with { Filed = day });

    private static EditSnapshot Unclaimed(int? weeks) => Week(w => w with { WeeksUnclaimedBefore = weeks });

    private static EditSnapshot Available(decimal hours, DateOnly? sunday = null) =>
        Week(w => w with { HoursAvailable = hours, Week = sunday is { } day ? new Week(day) : w.Week });

    private static EditSnapshot Search(int? made, int? asked) => Week(w => w with { SearchActivities = made, SearchAsked = asked });

    private static EditSnapshot Strike(int? left, DateOnly sunday) => Week(w => w with { StrikeWeeksLeft = left, Week = new Week(sunday) });
}
