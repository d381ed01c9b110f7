using BenefitsFlow.Law.Separation.Refusals;

namespace BenefitsFlow.Tests.Law.Separation.Refusals;

/// <summary>Suitable work offered and refused without good cause on Wednesday, March 18, 2026; nothing speaks against it.</summary>
internal static class SomeRefusal
{
    public static readonly RefusalFacts Offer = new()
    {
        ClaimBegins = new(2026, 1, 4),
        Day = new(2026, 3, 18),
        Kind = RefusalKind.Accept,
        Offered = true,
        Failed = true,
        GoodCause = false,
        Work = new()
        {
            HoursPerWeek = 40,
            VacantByDispute = false,
            LessFavorable = false,
            UnionCondition = false,
            InKeeping = true,
            Risk = false,
            Unfit = false,
            BetterProspects = false,
            TooFar = false,
            OtherFactor = false,
        },
    };

    public static readonly RefusalFacts Referral = Offer with { Kind = RefusalKind.Apply, Offered = null, Directed = true };

    public static readonly RefusalFacts OwnBusiness = Referral with { Kind = RefusalKind.ReturnToSelfEmployment, Work = new() };

    public static readonly RefusalFacts Extended = Offer with
    {
        Extended = new()
        {
            GoodProspects = false,
            WithinCapabilities = true,
            WeeklyPay = 700,
            HourlyPay = 17.50m,
            WeeklyBenefitAmount = 600,
            SupplementalBenefits = 100,
            MinimumWage = 17.50m,
        },
    };
}
