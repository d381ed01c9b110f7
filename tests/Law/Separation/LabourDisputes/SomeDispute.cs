using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.LabourDisputes;

namespace BenefitsFlow.Tests.Law.Separation.LabourDisputes;

/// <summary>A striker who takes part, in the week after that in which the strike began; tests change what they are about.</summary>
internal static class SomeDispute
{
    /// <summary>Begun on Monday, March 3, 2025.</summary>
    public static readonly DisputeFacts Strike2025 = Of(DisputeKind.Strike, new(2025, 3, 3));

    /// <summary>Begun on Monday, March 2, 2026.</summary>
    public static readonly DisputeFacts Strike2026 = Of(DisputeKind.Strike, new(2026, 3, 2));

    /// <summary>Begun on Monday, March 3, 2025, in a bargaining unit of which another member was struck.</summary>
    public static readonly DisputeFacts Lockout2025 = Of(DisputeKind.Lockout, new(2025, 3, 3)) with
    {
        MultiEmployerUnit = true,
        AnotherMemberStruck = true,
    };

    private static DisputeFacts Of(DisputeKind kind, DateOnly began) => new()
    {
        Week = Week.Of(began).Plus(1),
        Kind = kind,
        Began = began,
        DeliberateAction = true,
        TermsAtIssue = true,
        DueToDispute = true,
        Participating = true,
        Financing = false,
        DirectlyInterested = true,
        SameGradeOrClass = true,
        SeparateDepartment = false,
    };

    public static DisputeFacts Uninvolved(this DisputeFacts facts) => facts with
    {
        Participating = false,
        Financing = false,
        DirectlyInterested = false,
        SameGradeOrClass = false,
    };
}
