using BenefitsFlow.Law;
using BenefitsFlow.Law.Edits;
using static BenefitsFlow.Tests.Golden.RecordedDecision;

namespace BenefitsFlow.Tests.Golden.Decisions;

internal static class EditSamples
{
    private static readonly EditSnapshot Quiet = new()
    {
        Today = new(2026, 8, 20),
        Application = new()
        {
            Filed = new(2026, 8, 4),
            GaveLegalName = true,
            GaveSocialSecurityNumber = true,
            AbleAndAvailable = true,
            HoursAvailable = 40,
            InSchool = false,
            AuthorizedToWork = true,
            ReceivesPension = false,
            ReceivesOtherPay = false,
            State = "WA",
        },
    };

    public static IEnumerable<RecordedDecision> All =>
    [
        Of("nothing-to-ask", EditDecision.For(Quiet)),
        Of("student-not-available", EditDecision.For(Quiet with
        {
            Application = Quiet.Application! with { AbleAndAvailable = false, HoursAvailable = 20, InSchool = true, CreditHours = 12 },
        })),
        Of("no-legal-name", EditDecision.For(Quiet with { Application = Quiet.Application! with { GaveLegalName = false } })),
        Of("week-without-a-search", EditDecision.For(Quiet with
        {
            Week = new() { Week = new(new(2026, 8, 9)), AbleAndAvailable = true, HoursAvailable = 40, SearchActivities = 1, SearchAsked = 3 },
        })),
    ];
}
